"""The settings as the window sees them: a change is told at once and kept in the background."""

from __future__ import annotations

from typing import Any, Final, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.core.errors import OptionError
from app.core.settings import Setting
from app.services.settings_service import SettingsService
from app.ui.bridge import Bridge
from app.ui.messages import Messages

_QUIET_MS: Final = 300

T = TypeVar("T")


class Preferences(QObject):
    """Hands out values, and says that one changed to all that follow it."""

    changed = Signal(object)
    """The declaration of what was changed."""

    def __init__(self, service: SettingsService, bridge: Bridge, messages: Messages) -> None:
        super().__init__(messages)
        self._service = service
        self._bridge = bridge
        self._messages = messages
        self._timer = QTimer(self)  # a number that is turned up ten times is written once
        self._timer.setSingleShot(True)
        self._timer.setInterval(_QUIET_MS)
        self._timer.timeout.connect(self.save)

    def get(self, wanted: Setting[T]) -> T:
        """Return the value in force."""
        return self._service.get(wanted)

    def set(self, changed: Setting[T], value: T) -> None:
        """Change a value; one that makes no sense is refused with a sentence."""
        before = self.get(changed)
        try:
            self._service.set(changed, value)
        except OptionError as error:
            self._messages.fail(error)
            return
        if self.get(changed) != before:
            self._timer.start()
            self.changed.emit(changed)

    def reset(self, changed: Setting[Any]) -> None:
        """Give a setting its default back."""
        self.set(changed, changed.default)

    def is_changed(self, one: Setting[Any]) -> bool:
        """Say whether a value differs from the default."""
        return bool(self.get(one) != one.default)

    @Slot()
    def save(self) -> None:
        """Keep what was changed."""
        self._timer.stop()
        self._bridge.run(self._service.save, lambda _: None, self._messages.fail, survives_lock=True)
