"""What is heard, marked over a text by what is drawn alone, so that a book costs no more than a line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from app.ui.theme import Theme

_FRAME_PX: Final = 2.0


class ReadingMarks:
    """A word and the sentence around it, or a passage alone, which is marked as a sentence is."""

    def __init__(self, view: QPlainTextEdit, theme: Theme) -> None:
        self._view = view
        self._theme = theme
        self.word: QTextCursor | None = None
        self.sentence: QTextCursor | None = None
        self.has_words = True
        """Whether words are told apart from their sentences."""

    def set(self, word: QTextCursor | None, sentence: QTextCursor | None) -> None:
        """Mark another place, or none."""
        self.word, self.sentence = word, sentence
        self.show()

    def show(self) -> None:
        """Draw the marks in the colours of now."""
        self._view.setExtraSelections([self._mark(*one) for one in self._grounds()])

    def paint(self, event: QPaintEvent) -> None:
        """Draw a frame around the word that is thick enough to be seen without colours."""
        word = self.word
        if word is None or not word.hasSelection() or not self.has_words:
            return
        box = self._box(word)
        if box is None or not event.rect().intersects(box.toAlignedRect()):
            return
        painter = QPainter(self._view.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.colors.text), _FRAME_PX))
        painter.drawRoundedRect(box.adjusted(-1, 0, 1, 0), 3, 3)
        painter.end()

    def _grounds(self) -> Iterator[tuple[QTextCursor, str, str]]:
        colors = self._theme.colors
        if self.sentence is not None and self.sentence.hasSelection():
            yield self.sentence, colors.selected, colors.text
        if self.word is not None and self.word.hasSelection() and self.has_words:
            yield self.word, colors.accent, colors.on_accent

    def _mark(self, cursor: QTextCursor, ground: str, text: str) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        mark.cursor = cursor
        form = QTextCharFormat()
        form.setBackground(QColor(ground))
        form.setForeground(QColor(text))
        if cursor is self.word or not self.has_words:  # what is marked shows without colours, too
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        mark.format = form
        return mark

    def _box(self, word: QTextCursor) -> QRectF | None:
        """Return where a word stands, None for one that goes on in the next line."""
        start, end = QTextCursor(word), QTextCursor(word)
        start.setPosition(word.selectionStart())
        end.setPosition(word.selectionEnd())
        first, last = self._view.cursorRect(start), self._view.cursorRect(end)
        return first.united(last).toRectF() if first.top() == last.top() else None
