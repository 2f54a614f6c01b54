"""Shows what became of texts: words that went are struck out, words that came are underlined."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from app.core.diff import Change, compared
from app.core.transcript import Segment
from app.ui.shown_text import one_line

_HEIGHT: Final = 150
_MINUS: Final = "\N{MINUS SIGN}"


class DifferenceText(QTextEdit):
    """Plain words in the order in which they are added; brackets tell the same to who sees neither."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("difference")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setFixedHeight(_HEIGHT)
        self.setAccessibleName(name)

    def say(self, word: str, text: str) -> None:
        """Add a line that begins with a word in bold."""
        cursor, bold = self._at_end(), QTextCharFormat()
        bold.setFontWeight(QFont.Weight.DemiBold)
        cursor.insertText(f"{word} ", bold)
        cursor.insertText(text, QTextCharFormat())
        cursor.insertBlock()

    def compare(self, before: str, after: str) -> None:
        """Add a line with the words of both."""
        old, new = (Segment(start_s=0.0, end_s=1.0, text=f" {text}") for text in (before, after))
        add = {Change.REMOVED: self.add_removed, Change.ADDED: self.add_added, Change.EQUAL: self.add}
        for run in compared([old], [new]):
            add[run.change](one_line(run.text))
            self.add(" ")
        self._at_end().insertBlock()

    def add(self, text: str) -> tuple[int, int]:
        """Add what both have; return from where to where it stands, as Qt counts."""
        return self._insert(text, QTextCharFormat())

    def add_removed(self, text: str) -> tuple[int, int]:
        """Add what went, as `add`."""
        style = QTextCharFormat()
        style.setFontStrikeOut(True)
        start, _ = self.add(f"[{_MINUS}")  # seen beside the stroke, and on one line with what it is about
        self._insert(text, style)
        return start, self.add("]")[1]

    def add_added(self, text: str) -> tuple[int, int]:
        """Add what came, as `add`."""
        style = QTextCharFormat()
        style.setFontUnderline(True)
        style.setFontWeight(QFont.Weight.DemiBold)
        return self._insert(f"[+{text}]", style)

    def show_start(self) -> None:
        """Let it be read from its beginning."""
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _insert(self, text: str, style: QTextCharFormat) -> tuple[int, int]:
        cursor = self._at_end()
        start = cursor.position()
        cursor.insertText(text, style)
        return start, cursor.position()

    def _at_end(self) -> QTextCursor:
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        return cursor
