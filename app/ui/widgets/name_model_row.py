"""The user's own model of names: which one it is, and ways to take one in or be rid of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.core.text import printable
from app.ui import theme as look
from app.ui.widgets.buttons import button

if TYPE_CHECKING:
    from app.services.name_model_service import InstalledModel

_NAME_CHARS = 40


class NameModelRow(QWidget):
    """Says what its user wants."""

    add_requested = Signal()
    remove_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.label = QLabel(self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.add_button = button(self.tr("Add a &model…"), self.tr("Take in the folder of a model"), "", self)
        self.remove_button = button(self.tr("R&emove it"), self.tr("Find names without this model"), "", self)
        self.add_button.clicked.connect(self.add_requested)
        self.remove_button.clicked.connect(self.remove_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.S)
        row.addWidget(self.label, 1)
        row.addWidget(self.add_button)
        row.addWidget(self.remove_button)
        self.show_model(None)

    def show_model(self, model: InstalledModel | None) -> None:
        """Show the model that is asked, or that there is none."""
        if model is None:
            self.label.setText(self.tr("No model is installed."))
            self.label.setToolTip("")
        else:
            name = printable(model.name)
            shown = name if len(name) <= _NAME_CHARS else f"{name[: _NAME_CHARS - 1]}…"
            size = max(1, round(model.size_bytes / 1e6))
            self.label.setText(self.tr("{name} ({size} MB)").format(name=shown, size=size))
            self.label.setToolTip(name)
        had_focus = self.add_button.hasFocus() or self.remove_button.hasFocus()
        self.add_button.setVisible(model is None)
        self.remove_button.setVisible(model is not None)
        if had_focus:
            (self.add_button if model is None else self.remove_button).setFocus()
