"""Shows what became of texts: words that went are struck out, words that came are underlined."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from app.core.diff import Change, compared
from app.core.transcript import Segment
from app.ui.shown_text import one_line

_HEIGHT: Final = 150


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
        cursor = self._at_end()
        old, new = (Segment(start_s=0.0, end_s=1.0, text=f" {text}") for text in (before, after))
        for run in compared([old], [new]):
            style = QTextCharFormat()
            text = one_line(run.text)
            if run.change is Change.REMOVED:
                style.setFontStrikeOut(True)
                text = f"[-{text}]"
            elif run.change is Change.ADDED:
                style.setFontUnderline(True)
                style.setFontWeight(QFont.Weight.DemiBold)
                text = f"[+{text}]"
            cursor.insertText(text, style)
            cursor.insertText(" ", QTextCharFormat())
        cursor.insertBlock()

    def show_start(self) -> None:
        """Let it be read from its beginning."""
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _at_end(self) -> QTextCursor:
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        return cursor
