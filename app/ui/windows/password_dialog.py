"""Asks for the password of a document."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from app.engine.document_protocol import MAX_PASSWORD_CHARS
from app.ui.windows.dialog import Dialog


class PasswordDialog(Dialog):
    """Hands the password over once, and holds it no longer than it is open."""

    given = Signal(str)

    def __init__(self, name: str, problem: str, parent: QWidget) -> None:
        super().__init__(self.tr("Password of the document"), parent)
        text = self.tr("“{name}” opens with a password. It is used this once and kept nowhere.")
        self.add_text(text.format(name=name))
        self.field = QLineEdit(self)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setMaxLength(MAX_PASSWORD_CHARS)
        self.field.setAccessibleName(self.tr("Password"))
        self.field.setPlaceholderText(self.tr("Password"))
        self.add_widget(self.field)
        cancel = self.add_button(self.tr("&Cancel"), self.tr("Leave the document closed"))
        cancel.clicked.connect(self.reject)
        self.open_button = self.add_button(self.tr("&Open"), self.tr("Open the document"), is_default=True)
        self.open_button.clicked.connect(self._on_open_clicked)
        self.field.textChanged.connect(self._on_field_text_changed)
        self.finish()
        self.open_button.setEnabled(False)
        self.tell(problem)
        self.field.setFocus()

    @Slot(str)
    def _on_field_text_changed(self, text: str) -> None:
        self.open_button.setEnabled(bool(text))

    @Slot()
    def _on_open_clicked(self) -> None:
        password = self.field.text()
        self.field.clear()
        self.accept()
        self.given.emit(password)
