"""Lets the settings of playback act on the player."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Slot

from app.core import settings
from app.core.settings import Setting
from app.ui.commands import Commands
from app.ui.playback import Playback
from app.ui.preferences import Preferences


class PlaybackSettings(QObject):
    """Follows them from the moment on in which it is made."""

    def __init__(self, preferences: Preferences, playback: Playback, commands: Commands) -> None:
        super().__init__(playback)
        self._preferences = preferences
        self._playback = playback
        self._commands = commands
        preferences.changed.connect(self._on_preferences_changed)
        self._apply()

    def _apply(self) -> None:
        jump_s = self._preferences.get(settings.JUMP_S)
        self._playback.use(jump_s=jump_s)
        self._commands.tell_keys()

    @Slot(object)
    def _on_preferences_changed(self, changed: Setting[Any]) -> None:
        if changed is settings.JUMP_S:
            self._apply()
