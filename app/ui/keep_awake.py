"""Keeps the computer from falling asleep by itself while there is work; the screen still goes dark and locks.

On Linux by systemd-logind, whose lock ends with the program at the latest, and on Windows by its execution state.
macOS offers nothing here that could be reached and tested, so nothing is done there, and the queue says so.
"""

from __future__ import annotations

import os
import sys
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusPendingCallWatcher

_LOGIN: Final = "org.freedesktop.login1"
_LOGIN_PATH: Final = "/org/freedesktop/login1"
_MANAGER: Final = "org.freedesktop.login1.Manager"
_CONTINUOUS: Final = 0x80000000  # ES_CONTINUOUS of SetThreadExecutionState
_SYSTEM_REQUIRED: Final = 0x00000001


class KeepAwake(QObject):
    """Holds one lock from the first `hold` to the last `let_go`, and says whether it was granted."""

    held_changed = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._system: QDBusConnection | None = None
        self._wanted_by: set[QObject] = set()
        self._descriptor: int | None = None
        self.is_held = False

    def listen_to_desktop(self) -> None:
        """Use the system bus of this computer, where it has one."""
        if not sys.platform.startswith("linux"):
            return
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 (not a part of every platform's Qt)

        self.listen(QDBusConnection.systemBus())

    def listen(self, system: QDBusConnection) -> None:
        """Use this bus."""
        if system.isConnected():
            self._system = system
            if self._wanted_by:
                self._ask(system)

    def hold(self, who: QObject) -> None:
        """Keep awake for somebody from now on, if the system grants it."""
        is_first = not self._wanted_by
        self._wanted_by.add(who)
        if not is_first:
            return
        if sys.platform == "win32":
            self._tell_windows(_CONTINUOUS | _SYSTEM_REQUIRED)
        elif self._system is not None:
            self._ask(self._system)

    def let_go(self, who: QObject) -> None:
        """Let the computer sleep when it wants to, unless somebody else has work."""
        self._wanted_by.discard(who)
        if self._wanted_by:
            return
        if sys.platform == "win32":
            self._tell_windows(_CONTINUOUS)
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None
        self._set_held(is_held=False)

    def _tell_windows(self, state: int) -> None:
        if sys.platform == "win32":
            import ctypes  # noqa: PLC0415 (only there)

            was_set = bool(ctypes.windll.kernel32.SetThreadExecutionState(state))
            self._set_held(is_held=was_set and state != _CONTINUOUS)

    def _ask(self, system: QDBusConnection) -> None:
        """Ask logind without waiting; an error means that nobody grants it."""
        from PySide6.QtDBus import QDBusMessage, QDBusPendingCallWatcher  # noqa: PLC0415 (as above)

        why = self.tr("Recordings are being transcribed, or a text becomes sound.")
        message = QDBusMessage.createMethodCall(_LOGIN, _LOGIN_PATH, _MANAGER, "Inhibit")
        message.setArguments(["sleep", "Soundlock", why, "block"])
        watcher = QDBusPendingCallWatcher(system.asyncCall(message), self)
        watcher.finished.connect(partial(self._on_answered, watcher))

    def _on_answered(self, watcher: QDBusPendingCallWatcher, *_same_watcher: object) -> None:
        answer = watcher.reply()
        watcher.deleteLater()
        if answer.errorName() or not answer.arguments():
            return
        number = answer.arguments()[0].takeFileDescriptor()
        if self._wanted_by and self._descriptor is None:
            self._descriptor = number
            self._set_held(is_held=True)
        else:  # the answer came too late
            os.close(number)

    def _set_held(self, *, is_held: bool) -> None:
        if is_held != self.is_held:
            self.is_held = is_held
            self.held_changed.emit(is_held)
