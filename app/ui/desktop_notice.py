"""A note of the desktop's that something is done; it never says what, for anybody may look at the screen."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

_PORTAL: Final = "org.freedesktop.portal.Desktop"
_PORTAL_PATH: Final = "/org/freedesktop/portal/desktop"
_NOTIFICATION: Final = "org.freedesktop.portal.Notification"
_ID: Final = "queue"


class DesktopNotice(QObject):
    """Marks the window in the task bar, and on Linux asks the desktop's portal to show a note."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._session: QDBusConnection | None = None

    def listen_to_desktop(self) -> None:
        """Use the session bus of this desktop, where it has one."""
        if not sys.platform.startswith("linux"):
            return
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 (not a part of every platform's Qt)

        self.listen(QDBusConnection.sessionBus())

    def listen(self, session: QDBusConnection) -> None:
        """Use this bus."""
        if session.isConnected():
            self._session = session

    def tell(self, done: int, failed: int) -> None:
        """Say how many recordings are done, unless the user looks at the window."""
        if self._window.isActiveWindow():
            return
        QApplication.alert(self._window)
        text = self.tr("Recordings that are transcribed: %n.", "", done)
        if failed:
            text = self.tr("Recordings that failed: %n. The queue says why.", "", failed)
        self._show(text)

    def _show(self, text: str) -> None:
        """Replace the note before, if it is still there."""
        if self._session is None:
            return
        from PySide6.QtDBus import QDBusMessage  # noqa: PLC0415 (as above)

        message = QDBusMessage.createMethodCall(_PORTAL, _PORTAL_PATH, _NOTIFICATION, "AddNotification")
        message.setArguments([_ID, {"title": "Soundlock", "body": text}])
        self._session.asyncCall(message)  # nobody waits for an answer; without a portal there is none
