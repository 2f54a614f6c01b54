"""What was said on its way through the clipboard: marked as secret, and gone after a while."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QMimeData, QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication

HINT: Final = "x-kde-passwordManagerHint"
_NO: Final = b"\0\0\0\0"
_MARKS: Final = {
    # Klipper and other clipboard managers on Linux keep no history of it.
    HINT: b"secret",
    # https://learn.microsoft.com/windows/win32/dataxchg/clipboard-formats#cloud-clipboard-and-clipboard-history-formats
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': _NO,
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': _NO,
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': _NO,
}


class SecretClipboard(QObject):
    """Takes text, and takes it back after so many seconds if it is still there then; 0 leaves it."""

    def __init__(self, clear_after_s: Callable[[], int], parent: QObject) -> None:
        super().__init__(parent)
        self._clear_after_s = clear_after_s
        self._digest = b""  # of what was put there; the text itself is kept nowhere else
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear)

    def put(self, text: str) -> int:
        """Put a text there, and return after how many seconds it goes, 0 for never."""
        data = QMimeData()
        data.setText(text)
        for name, value in _MARKS.items():
            data.setData(name, value)
        QGuiApplication.clipboard().setMimeData(data)
        self._digest = _digest(text)
        seconds = self._clear_after_s()
        self._timer.stop()
        if seconds:
            self._timer.start(seconds * 1000)
        return seconds

    @Slot()
    def clear(self) -> None:
        """Empty the clipboard unless somebody has put something else there."""
        self._timer.stop()
        ours, self._digest = self._digest, b""
        held = QGuiApplication.clipboard().mimeData()
        if ours and held.hasFormat(HINT) and _digest(held.text()) == ours:
            QGuiApplication.clipboard().clear()


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "replace")).digest()
