"""All keys of the window on one sheet."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.ui import theme as look
from app.ui.commands import Commands
from app.ui.widgets.buttons import button
from app.ui.widgets.command_table import CommandTable

_SIZE: Final = (680, 620)


class CheatSheet(QDialog):
    """Stays open beside the window as long as its user wants it."""

    change_requested = Signal()

    def __init__(self, commands: Commands, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("cheat-sheet")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.table = CommandTable(commands, self)
        self.change_button = button(
            self.tr("Chan&ge keys…"), self.tr("Choose other keys in the settings"), "", self
        )
        self.change_button.clicked.connect(self.change_requested)
        self.close_button = button(self.tr("&Close"), self.tr("Close this sheet"), "Esc", self)
        self.close_button.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(self.change_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.L, look.L, look.L, look.L)
        layout.setSpacing(look.M)
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)
        self.resize(*_SIZE)
        self.table.field.setFocus()
