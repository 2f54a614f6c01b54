"""What becomes of each class of identifier before a text leaves, and the user's own terms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from app.privacy.classes import PiiClass
from app.privacy.policy import Action, Sensitivity
from app.ui import theme as look
from app.ui.models.line_model import Line
from app.ui.pii_wording import action_text, class_text
from app.ui.theme import Theme
from app.ui.widgets.line_list import LineList
from app.ui.widgets.name_model_row import NameModelRow
from app.ui.widgets.term_list import TermList
from app.ui.windows.dialog import Dialog

if TYPE_CHECKING:
    from app.privacy.rules import Rules


class CloudRules(Dialog):
    """Every change is kept at once; a class is chosen in the list and its actions below it."""

    action_chosen = Signal(object, object, object)
    """PiiClass, Sensitivity, Action."""
    term_added = Signal(str)
    term_removed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("CloudRules", "What is taken out of a text"), parent)
        self.classes = tuple(sorted(PiiClass, key=lambda one: class_text(one).casefold()))
        self._rules: Rules | None = None
        self.add_text(self.tr("Before a text goes to a cloud voice, this becomes of what identifies people:"))
        self.list = LineList(self.tr("Kinds of personal data"), theme, self, rows=4)
        self.add_widget(self.list)
        self.boxes: dict[Sensitivity, QComboBox] = {}
        choices = QWidget(self)
        form = QFormLayout(choices)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(look.S)
        form.setHorizontalSpacing(look.L)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for label, name in (
            (Sensitivity.ORDINARY, self.tr("In &ordinary texts")),
            (Sensitivity.SENSITIVE, self.tr("In &sensitive texts")),
        ):
            box = QComboBox(choices)
            box.setAccessibleName(name.replace("&", ""))
            for action in (Action.MASK, Action.SURROGATE, Action.ASK, Action.BLOCK, Action.ALLOW):
                box.addItem(action_text(action), action)
            box.activated.connect(lambda _=0, label=label: self._on_action_chosen(label))
            form.addRow(name, box)
            form.labelForField(box).setMinimumHeight(box.sizeHint().height())
            self.boxes[label] = box
        self.add_widget(choices)
        self.add_text(
            self.tr(
                "Your own terms, whatever their case: they are found in texts and in transcripts. Only your "
                "library knows them, encrypted."
            )
        )
        self.terms = TermList(self)
        self.terms.add_requested.connect(self.term_added)
        self.terms.remove_requested.connect(self.term_removed)
        self.add_widget(self.terms)
        self.add_text(
            self.tr(
                "A model that was trained to find names finds more than the lists do. It comes as a folder, and "
                "works on this computer. Nothing is fetched from anywhere."
            )
        )
        self.model = NameModelRow(self)
        self.add_widget(self.model)
        self.close_button = self.add_button(self.tr("&Close"), self.tr("Close this window"))
        self.close_button.clicked.connect(self.reject)
        self.finish()
        self.list.row_chosen.connect(self._on_row_chosen)
        self._controls = (self.list, *self.boxes.values(), self.terms)
        for one in self._controls:
            one.setEnabled(False)

    def show_rules(self, rules: Rules) -> None:
        """Show what is kept; from now on it can be changed."""
        is_first = self._rules is None
        self._rules = rules
        row = max(0, self.list.currentIndex().row())
        self.list.lines.replace([self._line(rules, pii_class) for pii_class in self.classes])
        self.list.setCurrentIndex(self.list.lines.index(row))
        self.terms.show_terms(rules.terms)
        for one in self._controls:
            one.setEnabled(True)
        if is_first:
            self.list.setFocus()
        self.tell("")

    def tell_wrong(self, text: str) -> None:
        """Say why nothing was changed, and show what is kept."""
        if self._rules is not None:
            self.show_rules(self._rules)
        self.tell(text)

    @property
    def chosen(self) -> PiiClass:
        """Return the class that is chosen in the list."""
        return self.classes[max(0, self.list.currentIndex().row())]

    def _line(self, rules: Rules, pii_class: PiiClass) -> Line:
        ordinary, sensitive = (
            action_text(rules.policy.action(pii_class, label))
            for label in (Sensitivity.ORDINARY, Sensitivity.SENSITIVE)
        )
        both = self.tr("Ordinary: {ordinary} · Sensitive: {sensitive}")
        details = ordinary if ordinary == sensitive else both.format(ordinary=ordinary, sensitive=sensitive)
        return Line(class_text(pii_class), details)

    @Slot()
    def _on_row_chosen(self) -> None:
        if self._rules is not None:
            for label, box in self.boxes.items():
                box.setCurrentIndex(box.findData(self._rules.policy.action(self.chosen, label)))

    def _on_action_chosen(self, label: Sensitivity) -> None:
        action = Action(self.boxes[label].currentData())
        if self._rules is not None and action is not self._rules.policy.action(self.chosen, label):
            self.action_chosen.emit(self.chosen, label, action)
