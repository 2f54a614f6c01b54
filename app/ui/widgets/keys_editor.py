"""Lets users choose their own keys for a command."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QKeySequenceEdit, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from app.core import settings
from app.ui import theme as look
from app.ui.commands import Commands
from app.ui.preferences import Preferences
from app.ui.widgets.buttons import button
from app.ui.widgets.command_table import CommandTable


class KeysEditor(QWidget):
    """A table of commands, and below it the keys of the one that is chosen."""

    def __init__(self, commands: Commands, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self._commands = commands
        self._preferences = preferences
        self.table = CommandTable(commands, self)
        self.keys = QKeySequenceEdit(self)
        self.keys.setMaximumSequenceLength(1)
        self.keys.setClearButtonEnabled(True)
        self.keys.setAccessibleName(self.tr("New keys"))
        self.keys.setAccessibleDescription(self.tr("Press the keys that the chosen command should be heard by."))
        for part in self.keys.findChildren(QLineEdit):
            part.setAccessibleName(self.keys.accessibleName())
        for clear_button in self.keys.findChildren(QToolButton):
            clear_button.setAccessibleName(self.tr("No keys"))
        self.set_button = button(self.tr("&Use these keys"), self.tr("Use these keys for the command"), "", self)
        self.reset_button = button(
            self.tr("De&fault keys"), self.tr("Give the command its own keys back"), "", self
        )
        self.told = QLabel(self)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(look.S)
        row.addWidget(self.keys, 1)
        row.addWidget(self.set_button)
        row.addWidget(self.reset_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.S)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.told)
        layout.addLayout(row)
        self.table.command_chosen.connect(self._on_table_command_chosen)
        self.set_button.clicked.connect(self._on_set_clicked)
        self.reset_button.clicked.connect(self._on_reset_clicked)
        self._on_table_command_chosen("")

    @Slot(str)
    def _on_table_command_chosen(self, command_id: str) -> None:
        for one in (self.keys, self.set_button):
            one.setEnabled(bool(command_id))
        self.reset_button.setEnabled(command_id in self._preferences.get(settings.OWN_KEYS))
        if command_id:
            command = self._commands[command_id]
            self.keys.setKeySequence(QKeySequence(command.keys[0]) if command.keys else QKeySequence())
            self.told.setText(self.tr("Keys for “{command}”:").format(command=command.text))
        else:
            self.keys.clear()
            self.told.setText(self.tr("Choose a command to change its keys."))

    @Slot()
    def _on_set_clicked(self) -> None:
        """Take the keys, unless another command is heard by them."""
        command_id = self.table.chosen
        written = self.keys.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        own = self._own_keys()
        wanted = (written,) if written else ()
        own[command_id] = wanted
        if wanted == self._commands[command_id].default_keys:
            own.pop(command_id)
        self._use(own, command_id, wanted)

    @Slot()
    def _on_reset_clicked(self) -> None:
        command_id = self.table.chosen
        own = self._own_keys()
        own.pop(command_id, None)
        self._use(own, command_id, self._commands[command_id].default_keys)

    def _own_keys(self) -> dict[str, tuple[str, ...]]:
        own = self._preferences.get(settings.OWN_KEYS)
        return dict(own)

    def _use(self, own: dict[str, tuple[str, ...]], command_id: str, wanted: tuple[str, ...]) -> None:
        other = self._commands.in_the_way(command_id, wanted)
        if other is not None:
            said = self.tr("These keys belong to “{command}” already. Nothing was changed.")
            self.told.setText(said.format(command=other.text))
            return
        self._preferences.set(settings.OWN_KEYS, own)
        self.table.choose(command_id)
        self._on_table_command_chosen(command_id)
