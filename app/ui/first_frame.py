"""Say when a window can be seen, so that what can wait waits until then."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

_AT_THE_LATEST_MS: Final = 1000  # a window that starts out of sight, on another workspace, is never painted


class FirstFrame(QObject):
    """Watches a window until it was painted for the first time, or long enough should have been."""

    painted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._timer.start(_AT_THE_LATEST_MS)
        window.installEventFilter(self)

    @Slot()
    def _on_timer_timeout(self) -> None:
        self._window.removeEventFilter(self)
        self.painted.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Wait for the frame to be shown, then tell."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._timer.start(0)
        return False
