"""Hears when another program, such as the command line, asks for the library to be locked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

_POLL_MS: Final = 300


class AskedLock(QObject):
    """Looks at the library's lock while it is started; that is one call to the system."""

    asked = Signal()

    def __init__(self, is_asked: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._is_asked = is_asked
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self._on_timer_timeout)

    @Slot()
    def start(self) -> None:
        """Look from now on."""
        self._timer.start()

    @Slot()
    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    @Slot()
    def _on_timer_timeout(self) -> None:
        if self._is_asked():
            self.asked.emit()
