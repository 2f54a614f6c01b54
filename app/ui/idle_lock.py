"""Notices when nobody is there any more, and when somebody presses the keys that lock."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence

IDLE_MS: Final = 15 * 60 * 1000
_INPUT: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
        QEvent.Type.DragMove,
        QEvent.Type.Drop,
    }
)


class IdleLock(QObject):
    """Counts the time without input while it is started; what still runs keeps it from coming to an end."""

    idled = Signal()
    keys_pressed = Signal()
    """In the window or in any dialog above it, where a shortcut of the window is not heard."""

    def __init__(self, is_busy: Callable[[], bool], parent: QObject, *, idle_ms: int = IDLE_MS) -> None:
        super().__init__(parent)
        self.lock_keys: tuple[str, ...] = ()
        self._is_busy = is_busy
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(idle_ms)
        self._timer.timeout.connect(self._on_timer_timeout)

    def wait_for(self, idle_ms: int) -> None:
        """Wait that long from now on; a count that is under way begins again."""
        self._timer.setInterval(idle_ms)

    @Slot()
    def start(self) -> None:
        """Count from now on."""
        self._timer.start()
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    @Slot()
    def stop(self) -> None:
        """Count no more."""
        self._timer.stop()
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    @Slot()
    def _on_timer_timeout(self) -> None:
        if self._is_busy():
            self._timer.start()
        else:
            self.idled.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Start to count again with each input, and leave it to whom it is for, but for the keys that lock."""
        del watched
        if event.type() in _INPUT:
            self._timer.start()
            if isinstance(event, QKeyEvent) and _written(event) in self.lock_keys:
                self.keys_pressed.emit()
                return True
        return False


def _written(event: QKeyEvent) -> str:
    return QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
