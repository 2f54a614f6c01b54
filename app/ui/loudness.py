"""How loud the recording is heard, and on which device: what is set acts at once, and lasts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Slot

from app.core import settings
from app.core.errors import SoundlockError
from app.core.settings import Setting
from app.services.playback_service import PlaybackService
from app.ui.bridge import Bridge
from app.ui.commands import Commands, Group
from app.ui.messages import Messages
from app.ui.preferences import Preferences
from app.ui.widgets.sound_controls import VOLUME_STEP, SoundControls

_tr = QCoreApplication.translate
_OF_SOUND = (settings.VOLUME, settings.MUTED, settings.OUTPUT_DEVICE)


class Loudness(QObject):
    """Hands what is set to the service, whoever set it: a key, the player or the settings."""

    def __init__(
        self,
        service: PlaybackService,
        controls: SoundControls,
        preferences: Preferences,
        commands: Commands,
        bridge: Bridge,
        messages: Messages,
    ) -> None:
        super().__init__(controls)
        self._service = service
        self._controls = controls
        self._preferences = preferences
        self._bridge = bridge
        self._messages = messages
        controls.volume_chosen.connect(partial(preferences.set, settings.VOLUME))
        controls.mute_toggled.connect(partial(preferences.set, settings.MUTED))
        controls.device_chosen.connect(partial(preferences.set, settings.OUTPUT_DEVICE))
        controls.devices_requested.connect(self.choose_device)
        preferences.changed.connect(self._on_preferences_changed)
        self._add_commands(commands)
        self._apply()

    def _add_commands(self, commands: Commands) -> None:
        controls = self._controls

        def add(name: str, text: str, slot: Callable[[], object], *keys: str, repeats: bool = False) -> None:
            commands.add(
                f"playback.{name}",
                text,
                Group.PLAYBACK,
                slot,
                *keys,
                is_possible=controls.isVisible,
                repeats=repeats,
            )

        add("quieter", _tr("Commands", "Play quieter"), self.quieter, "Ctrl+F7", repeats=True)
        add("louder", _tr("Commands", "Play louder"), self.louder, "Ctrl+F8", repeats=True)
        add("mute", _tr("Commands", "Mute the sound, or do not"), self.toggle_mute, "F5")
        add("device", _tr("Commands", "Choose the output device"), self.choose_device, "Shift+F5")
        commands.show_on("playback.mute", controls.mute_button)
        commands.show_on("playback.device", controls.device_button)

    @Slot()
    def quieter(self) -> None:
        """Play a step quieter."""
        self._change(-VOLUME_STEP)

    @Slot()
    def louder(self) -> None:
        """Play a step louder."""
        self._change(VOLUME_STEP)

    @Slot()
    def toggle_mute(self) -> None:
        """Let nothing be heard, or let it be heard again."""
        self._preferences.set(settings.MUTED, not self._preferences.get(settings.MUTED))

    @Slot()
    def choose_device(self) -> None:
        """Offer the devices that are there by now."""
        self._bridge.run(self._service.devices, self._on_devices_found, self._on_no_devices, survives_lock=True)

    def _change(self, by: int) -> None:
        percent = min(100, max(0, self._preferences.get(settings.VOLUME) + by))
        if by > 0:
            self._preferences.set(settings.MUTED, value=False)
        self._preferences.set(settings.VOLUME, percent)

    def _on_devices_found(self, names: Sequence[str]) -> None:
        if self._controls.isVisible():
            self._controls.offer(names, self._preferences.get(settings.OUTPUT_DEVICE))

    def _on_no_devices(self, error: SoundlockError) -> None:
        self._messages.fail(error)

    def _apply(self) -> None:
        percent, is_muted = self._preferences.get(settings.VOLUME), self._preferences.get(settings.MUTED)
        self._service.set_volume(0 if is_muted else percent)
        self._service.use_device(self._preferences.get(settings.OUTPUT_DEVICE))
        self._controls.show_volume(percent, is_muted=is_muted)

    @Slot(object)
    def _on_preferences_changed(self, changed: Setting[Any]) -> None:
        if changed not in _OF_SOUND:
            return
        self._apply()
        if changed is settings.VOLUME:
            volume = _tr("Loudness", "Volume {percent} %")
            self._messages.announce(volume.format(percent=self._preferences.get(settings.VOLUME)))
        elif changed is settings.MUTED:
            is_muted = self._preferences.get(settings.MUTED)
            self._messages.announce(_tr("Loudness", "Muted") if is_muted else _tr("Loudness", "Not muted"))
