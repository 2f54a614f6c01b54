"""Asks for one name, and completes those that there are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from app.ui.windows.dialog import Dialog

_MOST_OF_NAME: Final = 200


class NameDialog(Dialog):
    """Enter takes the name, Escape leaves everything as it is."""

    named = Signal(str)

    def __init__(
        self, heading: str, label: str, known: Sequence[str], parent: QWidget, *, act: tuple[str, str]
    ) -> None:
        """Ask with a button of this text and tip."""
        super().__init__(heading, parent)
        self.add_text(label)
        self.field = QLineEdit(self)
        self.field.setAccessibleName(label)
        self.field.setMaxLength(_MOST_OF_NAME)
        completer = QCompleter(list(known), self.field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.field.setCompleter(completer)
        self.add_widget(self.field)
        cancel = self.add_button(self.tr("&Cancel"), self.tr("Leave everything as it is"))
        cancel.clicked.connect(self.reject)
        self.act_button = self.add_button(*act, is_default=True)
        self.act_button.clicked.connect(self._on_act_clicked)
        self.finish()
        self.field.setFocus()

    @Slot()
    def _on_act_clicked(self) -> None:
        name = " ".join(self.field.text().split())
        if not name:
            self.tell(self.tr("Type a name."))
            return
        self.accept()
        self.named.emit(name)
