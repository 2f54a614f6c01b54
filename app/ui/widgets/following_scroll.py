"""A text that scrolls along with a place in it, until somebody looks elsewhere."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QAbstractAnimation, QObject, QPropertyAnimation
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

_SCROLL_MS: Final = 220


class FollowingScroll(QObject):
    """Keeps the place in the upper part of the view; smooth for short ways, unless motion is not wanted."""

    def __init__(self, view: QPlainTextEdit) -> None:
        super().__init__(view)
        self._view = view
        self._bar = view.verticalScrollBar()
        self._follows = True
        self.is_smooth = True
        self._moving = QPropertyAnimation(self._bar, b"value", self)
        self._moving.setDuration(_SCROLL_MS)

    def begin(self) -> None:
        """Follow again, wherever somebody looks."""
        self._follows = True

    def let_go(self) -> None:
        """Let people look elsewhere until the place comes by again."""
        self._moving.stop()
        self._follows = False

    def follow(self, cursor: QTextCursor) -> None:
        """Keep a place in sight."""
        bar = self._bar
        line = self._line(cursor)
        shown = max(1, bar.pageStep())
        first = self._aim if self._is_moving else bar.value()
        is_in_sight = first <= line < first + shown
        self._follows = self._follows or is_in_sight
        if self._follows and not first + min(1, line) <= line < first + max(1, shown * 3 // 4):
            self._scroll(line - shown // 4)

    def _line(self, cursor: QTextCursor) -> int:
        """Return the line of the whole text in which a place stands; only its own paragraph is laid out."""
        at = cursor.selectionStart()
        block: QTextBlock = self._view.document().findBlock(at)
        self._view.blockBoundingRect(block)
        line = block.layout().lineForTextPosition(at - block.position())
        return block.firstLineNumber() + (line.lineNumber() if line.isValid() else 0)

    @property
    def _is_moving(self) -> bool:
        return self._moving.state() is QAbstractAnimation.State.Running

    @property
    def _aim(self) -> int:
        return int(self._moving.endValue() or 0)

    def _scroll(self, wanted: int) -> None:
        bar = self._bar
        aim = min(max(wanted, bar.minimum()), bar.maximum())
        self._moving.stop()
        if self.is_smooth and abs(aim - bar.value()) <= 3 * bar.pageStep():
            self._moving.setStartValue(bar.value())
            self._moving.setEndValue(aim)
            self._moving.start()
        else:
            bar.setValue(aim)
