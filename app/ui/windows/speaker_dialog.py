"""The dialog that asks for the name of a speaker."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from app.ui.windows.dialog import Dialog

_LONGEST = 200


class SpeakerDialog(Dialog):
    """Offers the names that are there already while one types."""

    named = Signal(str)

    def __init__(self, heading: str, text: str, names: Sequence[str], name: str, parent: QWidget) -> None:
        super().__init__(heading, parent)
        self.add_text(text)
        self.field = QLineEdit(name, self)
        self.field.setMaxLength(_LONGEST)
        self.field.setAccessibleName(self.tr("Name of the speaker"))
        self.field.setPlaceholderText(self.tr("Name of the speaker"))
        completer = QCompleter(list(names), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.field.setCompleter(completer)
        self.field.selectAll()
        self.add_widget(self.field)
        cancel = self.add_button(self.tr("&Cancel"), self.tr("Change nothing"))
        cancel.clicked.connect(self.reject)
        keep = self.add_button(self.tr("&Use this name"), self.tr("Give this name"), is_default=True)
        keep.clicked.connect(self._on_keep_clicked)
        self.finish()
        self.field.setFocus()

    @Slot()
    def _on_keep_clicked(self) -> None:
        if not self.field.text().strip():
            self.tell(self.tr("Type a name, or cancel."))
            return
        self.named.emit(self.field.text())
        self.accept()
