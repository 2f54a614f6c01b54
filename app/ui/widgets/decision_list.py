"""What was found in a text and the user has to decide about: taken out, or left in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget

from app.core.text import printable
from app.privacy.finding import Finding
from app.privacy.policy import Action
from app.ui import theme as look
from app.ui.models.line_model import Line
from app.ui.pii_wording import class_text
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.line_list import LineList

_ROWS: Final = 3


class DecisionList(QWidget):
    """Several rows can be chosen and decided at once; what is decided can be decided otherwise."""

    decided = Signal(object, object)
    """A tuple of Findings, and the Action that is MASK or ALLOW."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._asked: tuple[Finding, ...] = ()
        self.list = LineList(self.tr("What you decide about"), theme, self, rows=_ROWS)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.out_button = button(
            self.tr("Take it &out"), self.tr("Let something else stand in its place"), "", self
        )
        self.in_button = button(self.tr("Leave it &in"), self.tr("Let it leave as it is"), "", self)
        self.out_button.clicked.connect(lambda: self._decide(Action.MASK))
        self.in_button.clicked.connect(lambda: self._decide(Action.ALLOW))
        row = QHBoxLayout()
        row.setSpacing(look.S)
        row.addWidget(self.out_button)
        row.addWidget(self.in_button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.S)
        layout.addWidget(self.list)
        layout.addLayout(row)
        self.list.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.hide()

    def show_asked(self, text: str, asked: Sequence[Finding], answers: Mapping[Finding, Action]) -> None:
        """Show what is to be decided and what is already; nothing, and nothing is seen of this."""
        self._asked = tuple(asked)
        self.list.lines.replace([self._line(text, one, answers.get(one)) for one in asked])
        self.list.make_room(min(len(asked), _ROWS))
        self.setVisible(bool(asked))
        following = next((row for row, one in enumerate(asked) if one not in answers), 0)
        if asked:
            self.list.setCurrentIndex(self.list.lines.index(following))
        self._on_selection_changed()

    def _line(self, text: str, finding: Finding, answer: Action | None) -> Line:
        answers = {
            None: self.tr("to be decided"),
            Action.MASK: self.tr("is taken out"),
            Action.ALLOW: self.tr("is left in"),
        }
        return Line(
            printable(text[finding.start : finding.end]), f"{class_text(finding.pii_class)} · {answers[answer]}"
        )

    @Slot()
    def _on_selection_changed(self) -> None:
        is_chosen = bool(self.list.selectionModel().selectedIndexes())
        for one in (self.out_button, self.in_button):
            one.setEnabled(is_chosen)

    def _decide(self, action: Action) -> None:
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        if rows:
            self.decided.emit(tuple(self._asked[row] for row in rows), action)
