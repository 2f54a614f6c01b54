"""A field whose text is looked at when it is left; what is wrong with it stands below it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from app.core.errors import SoundlockError
from app.ui import theme as look
from app.ui.sentences import error_text


def problem_label(parent: QWidget) -> QLabel:
    """Make the place below a field that says what is wrong with it; it is not there while nothing is."""
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setForegroundRole(QPalette.ColorRole.BrightText)
    label.hide()
    return label


class CheckedField(QWidget):
    """One line of text; its label's mnemonic leads to `field`."""

    resized = Signal()
    """Something stands below the field now, or does no longer."""
    left = Signal()
    """The field was left, and nothing is wrong with it."""

    def __init__(self, name: str, hint: str, check: Callable[[str], object], parent: QWidget) -> None:
        """Make an empty field; `check` raises what is wrong with its text, `hint` says what no text stands for."""
        super().__init__(parent)
        self._check = check
        self.field = QLineEdit(self)
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(hint)
        self.field.setCursorPosition(0)
        self._problem = problem_label(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.XS)
        layout.addWidget(self.field)
        layout.addWidget(self._problem)
        self.setFocusProxy(self.field)
        self.field.editingFinished.connect(self._on_field_left)
        self.field.textEdited.connect(lambda _: self._tell(""))

    @property
    def problem(self) -> str:
        """Return what is wrong, as it is shown."""
        return self._problem.text()

    def is_good(self) -> bool:
        """Look at the text, say below the field what is wrong with it, and return whether nothing is."""
        try:
            self._check(self.field.text())
        except SoundlockError as error:
            self._tell(error_text(error))
            return False
        self._tell("")
        return True

    @Slot()
    def _on_field_left(self) -> None:
        if self.is_good():
            self.left.emit()

    def _tell(self, text: str) -> None:
        if text != self.problem:
            self._problem.setText(text)
            self._problem.setVisible(bool(text))
            self.field.setAccessibleDescription(text)
            self.resized.emit()
