"""All commands by their groups, with all their keys, as a tree of two columns."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QFont, QKeySequence, QStandardItem, QStandardItemModel

from app.core.fuzzy import score
from app.ui.commands import Command, Commands, Group, group_text

COMMAND_ID = Qt.ItemDataRole.UserRole + 1


class CommandTree(QStandardItemModel):
    """Follows the commands; can be narrowed to those that fit a few letters."""

    def __init__(self, commands: Commands, parent: QObject) -> None:
        super().__init__(0, 2, parent)
        self._commands = commands
        self._query = ""
        commands.changed.connect(self._fill)
        self._fill()

    def search(self, query: str) -> None:
        """Show what fits."""
        self._query = query
        self._fill()

    @Slot()
    def _fill(self) -> None:
        self.setHorizontalHeaderLabels([self.tr("Command"), self.tr("Keys")])  # also when the language changes
        self.removeRows(0, self.rowCount())
        for group in Group:
            found = [one for one in self._commands if one.group is group and self._fits(one)]
            if found:
                head = _item(group_text(group), "")
                font = QFont()
                font.setWeight(QFont.Weight.DemiBold)
                head.setFont(font)
                for command in found:
                    keys = all_keys(command)
                    said = keys or self.tr("no keys")
                    head.appendRow([_item(command.text, command.id), _item(keys, command.id, said)])
                self.appendRow([head, _item("", "", group_text(group))])

    def _fits(self, command: Command) -> bool:
        told = f"{command.text} {group_text(command.group)} {all_keys(command)}"
        return score(self._query, told) is not None


def all_keys(command: Command) -> str:
    """Return all keys of a command as this desktop writes them."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(one).toString(native) for one in command.keys)


def _item(text: str, command_id: str, said: str = "") -> QStandardItem:
    """Make a cell; `said` is what a screen reader says of one that may be empty."""
    item = QStandardItem(text)
    item.setAccessibleText(said or text)
    item.setEditable(False)
    item.setData(command_id, COMMAND_ID)
    return item
