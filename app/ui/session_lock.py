"""Hears from the desktop that the session is locked, or that the computer is about to sleep.

So far on Linux alone: by systemd-logind on the system bus, and by the screen saver on the session bus. Windows and
macOS say it in other ways, which nothing here listens to.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import SLOT, QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusObjectPath, QDBusPendingCallWatcher, QDBusUnixFileDescriptor

_LOGIN: Final = "org.freedesktop.login1"
_LOGIN_PATH: Final = "/org/freedesktop/login1"
_MANAGER: Final = "org.freedesktop.login1.Manager"
_SESSION: Final = "org.freedesktop.login1.Session"
_PROPERTIES: Final = "org.freedesktop.DBus.Properties"
# Each is the name of a service and of its interface; where its object lies differs from desktop to desktop.
_SCREEN_SAVERS: Final = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)


class SessionLock(QObject):
    """Tells when to lock; while it holds sleep back, the computer waits some seconds for the lock to be done."""

    session_locked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._system: QDBusConnection | None = None
        self._is_to_hold = False
        self._inhibitor: int | None = None  # sleep waits until this descriptor is closed

    def listen_to_desktop(self) -> None:
        """Listen to the buses of this computer; where there are none, nothing is ever heard."""
        if not sys.platform.startswith("linux"):
            return
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 (not a part of every platform's Qt)

        self.listen(QDBusConnection.systemBus(), QDBusConnection.sessionBus())

    def listen(self, system: QDBusConnection, session: QDBusConnection) -> None:
        """Listen to these buses."""
        if system.isConnected():
            self._system = system
            self._hear(system, _LOGIN, _LOGIN_PATH, _MANAGER, "PrepareForSleep", "_on_told(bool)")
            # The signal comes from the real path of the session, which only its id leads to.
            session_of_caller = f"{_LOGIN_PATH}/session/auto"
            self._ask(session_of_caller, _PROPERTIES, "Get", [_SESSION, "Id"], self._on_session_id)
        if session.isConnected():
            for name in _SCREEN_SAVERS:
                self._hear(session, name, "", name, "ActiveChanged", "_on_told(bool)")

    @Slot()
    def hold(self) -> None:
        """Let sleep wait from now on, as long as the system grants."""
        if self._system is not None and not self._is_to_hold:
            self._is_to_hold = True
            why = self.tr("The library is locked first.")
            self._ask(_LOGIN_PATH, _MANAGER, "Inhibit", ["sleep", "Soundlock", why, "delay"], self._on_inhibited)

    @Slot()
    def let_go(self) -> None:
        """Let sleep wait no more."""
        self._is_to_hold = False
        if self._inhibitor is not None:
            os.close(self._inhibitor)
            self._inhibitor = None

    def _hear(self, bus: QDBusConnection, service: str, path: str, interface: str, name: str, slot: str) -> None:
        # WORKAROUND: PySide6 refuses the bytes that its own stubs ask for, and takes a str.
        bus.connect(service, path, interface, name, self, SLOT(slot))  # type: ignore[call-overload]

    def _ask(
        self, path: str, interface: str, method: str, arguments: list[str], then: Callable[[Any], None]
    ) -> None:
        """Call a method of logind without waiting; an error means that it is not there, and is no news."""
        from PySide6.QtDBus import QDBusMessage, QDBusPendingCallWatcher  # noqa: PLC0415 (as above)

        if self._system is not None:
            message = QDBusMessage.createMethodCall(_LOGIN, path, interface, method)
            message.setArguments(arguments)
            watcher = QDBusPendingCallWatcher(self._system.asyncCall(message), self)
            watcher.finished.connect(partial(self._on_answered, watcher, then))

    def _on_answered(
        self, watcher: QDBusPendingCallWatcher, then: Callable[[Any], None], *_same_watcher: object
    ) -> None:
        answer = watcher.reply()
        watcher.deleteLater()
        if not answer.errorName() and answer.arguments():
            then(answer.arguments()[0])

    def _on_session_id(self, session_id: Any) -> None:  # noqa: ANN401 (a variant of the bus)
        name = str(session_id.variant())
        self._ask(_LOGIN_PATH, _MANAGER, "GetSession", [name], self._on_session_path)

    def _on_session_path(self, path: QDBusObjectPath) -> None:
        if self._system is not None:
            self._hear(self._system, _LOGIN, path.path(), _SESSION, "Lock", "_on_lock()")

    def _on_inhibited(self, descriptor: QDBusUnixFileDescriptor) -> None:
        number = descriptor.takeFileDescriptor()
        if self._is_to_hold and self._inhibitor is None:
            self._inhibitor = number
        else:  # the answer came too late
            os.close(number)

    @Slot()
    def _on_lock(self) -> None:
        self.session_locked.emit()

    @Slot(bool)
    def _on_told(self, is_so: bool) -> None:  # noqa: FBT001 (the bus's signal)
        """Hear that sleep or a locked screen begins, or ends."""
        if is_so:
            self.session_locked.emit()
