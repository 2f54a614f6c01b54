"""Panels side by side, whose borders move by the keyboard as by the mouse."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QSplitter, QSplitterHandle, QWidget

from app.ui import theme as look

_STEP_PX: Final = 16
_ALL_PX: Final = 100_000  # more than there is: as far as the panels let it
_STEPS: Final = {
    Qt.Key.Key_Left: -_STEP_PX,
    Qt.Key.Key_Right: _STEP_PX,
    Qt.Key.Key_Home: -_ALL_PX,
    Qt.Key.Key_End: _ALL_PX,
}
_BACK: Final = frozenset({Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Splitter(QSplitter):
    """Its borders are no stops of the Tab key, which has a long way as it is: a command leads to them."""

    border_moved = Signal(str, int)
    """The name of a border that the keyboard moved, and how many per cent of the width lie before it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._before: QWidget | None = None
        self.setHandleWidth(look.M)
        self.setChildrenCollapsible(False)

    def name_border(self, panel: QWidget, name: str) -> None:
        """Say what the border before a panel is called."""
        self.handle(self.indexOf(panel)).setAccessibleName(name)

    def focus_next_border(self) -> None:
        """Lead the keyboard to the first border, or to the one after that where it is."""
        borders = [border for place in range(1, self.count()) if (border := self.handle(place)).isVisible()]
        if not borders:
            return
        focus = QApplication.focusWidget()
        at = borders.index(focus) if isinstance(focus, _Border) and focus in borders else -1
        if at < 0:
            self._before = focus
        border = borders[(at + 1) % len(borders)]
        border.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # as long as the focus is there
        border.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def move_border(self, border: QSplitterHandle, by_px: int) -> None:
        """Give the panels before a border that many pixels more, as far as the others can spare them."""
        self.moveSplitter(self._place(border) + by_px, self.indexOf(border))
        self.border_moved.emit(border.accessibleName(), round(100 * self._place(border) / max(1, self.width())))

    def _place(self, border: QSplitterHandle) -> int:
        """Return how far a border is from where the panels begin: from the right where people read from there."""
        at = self.indexOf(border)
        borders = sum(self.handle(place).isVisible() for place in range(1, at))
        return sum(self.sizes()[:at]) + borders * self.handleWidth()

    def leave_border(self) -> None:
        """Lead the keyboard back to where it came from."""
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focusNextChild()

    def createHandle(self) -> QSplitterHandle:  # noqa: N802
        """Make the border before the next panel."""
        return _Border(self)


class _Border(QSplitterHandle):
    """Arrow keys move it, Home and End as far as it goes; Escape and Enter lead back."""

    def __init__(self, splitter: Splitter) -> None:
        super().__init__(Qt.Orientation.Horizontal, splitter)
        self._splitter = splitter

    def event(self, event: QEvent) -> bool:
        """Hear these keys before the window does, in which Escape stops a recording."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.setAccepted(event.key() in _BACK or event.key() in _STEPS)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Move, or go back."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            is_turned = self.isRightToLeft() and key in {Qt.Key.Key_Left, Qt.Key.Key_Right}
            self._splitter.move_border(self, -_STEPS[key] if is_turned else _STEPS[key])
        elif key in _BACK:
            self._splitter.leave_border()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show where the focus is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Be no stop of the Tab key any more."""
        super().focusOutEvent(event)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw a bar while it has the focus, and nothing else."""
        del event
        if self.hasFocus():
            painter = QPainter(self)
            bar = self.rect().adjusted(self.width() // 2 - 2, look.S, 2 - self.width() // 2, -look.S)
            painter.fillRect(bar, self.palette().color(QPalette.ColorRole.Highlight))
            painter.end()
