"""Shows a text with each replacement in its place, and why it was made, one after the other by the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.text import printable
from app.privacy.changes import Fate, Run
from app.ui import theme as look
from app.ui.models.line_model import Line
from app.ui.theme import Theme
from app.ui.widgets.difference_text import DifferenceText
from app.ui.widgets.line_list import LineList

_HEIGHT: Final = 110
_ROWS: Final = 2


class ReplacedText(QWidget):
    """The text above; below it a row for each replacement. The row that is chosen is marked in the text."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._spans: list[tuple[int, int]] = []
        self.text = DifferenceText(self.tr("Your text, and what stands in it instead"), self)
        self.text.setFixedHeight(_HEIGHT)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.list = LineList(self.tr("What is taken out, and what stands in its place"), theme, self, rows=_ROWS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.S)
        layout.addWidget(self.text)
        layout.addWidget(self.list)
        self.list.row_chosen.connect(self._on_list_row_chosen)
        self.hide()

    def show_runs(self, runs: Sequence[Run], why: Sequence[Line]) -> None:
        """Show a text, and of each of its replacements a line; without any, nothing is seen of this."""
        self._spans = []
        self.text.clear()
        for run in runs:
            start, end = self._add(run)
            match run.fate:
                case Fate.TAKEN_OUT:
                    self._spans.append((start, end))
                case Fate.PUT_IN:
                    self._spans[-1] = (self._spans[-1][0], end)
        self.list.lines.replace(why)
        self.setVisible(bool(self._spans))
        self.text.show_start()
        self.list.setCurrentIndex(self.list.lines.index(0))

    def _add(self, run: Run) -> tuple[int, int]:
        text = "\n".join(printable(line) for line in run.text.split("\n"))
        match run.fate:
            case Fate.TAKEN_OUT | Fate.STAYS:
                return self.text.add_removed(text)
            case Fate.PUT_IN:
                return self.text.add_added(text)
            case Fate.KEPT:
                return self.text.add(text)
            case Fate.NOT_SHOWN:
                return self.text.add(" […] ")

    @Slot(int)
    def _on_list_row_chosen(self, row: int) -> None:
        if 0 <= row < len(self._spans):
            start, end = self._spans[row]
            cursor = self.text.textCursor()
            cursor.setPosition(start)
            cursor.setPosition(
                end, QTextCursor.MoveMode.KeepAnchor
            )  # a screen reader finds it as what is selected
            self.text.setTextCursor(cursor)
            self.text.ensureCursorVisible()
