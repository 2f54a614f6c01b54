"""All commands by their groups, with all their keys, as a tree of two columns."""

from __future__ import annotations

from typing import Any, Final, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QFont, QKeySequence

from app.core.fuzzy import score
from app.ui.commands import Command, Commands, Group, group_text

COMMAND_ID: Final = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX: Final = QModelIndex()
_GROUP: Final = 0  # the id of an index of a group; that of a command is its group's row, counted from 1


class _Line(NamedTuple):
    """What is shown of a command, for the command itself may be gone before the view is."""

    id: str
    text: str
    keys: str


class CommandTree(QAbstractItemModel):
    """Follows the commands; can be narrowed to those that fit a few letters.

    WORKAROUND: PySide 6.11 now and then frees a QStandardItem that was made in Python twice when its row is
    removed, so there are none here.
    """

    def __init__(self, commands: Commands, parent: QObject) -> None:
        super().__init__(parent)
        self._commands = commands
        self._query = ""
        self._groups: list[tuple[str, list[_Line]]] = []
        commands.changed.connect(self._fill)
        self._fill()

    def search(self, query: str) -> None:
        """Show what fits."""
        self._query = query
        self._fill()

    @Slot()
    def _fill(self) -> None:
        self.beginResetModel()
        self._groups = []
        for group in Group:
            found = [one for one in self._commands if one.group is group and self._fits(one)]
            if found:
                lines = [_Line(one.id, one.text, all_keys(one)) for one in found]
                self._groups.append((group_text(group), lines))
        self.endResetModel()

    def _fits(self, command: Command) -> bool:
        told = f"{command.text} {group_text(command.group)} {all_keys(command)}"
        return score(self._query, told) is not None

    # ---- what Qt asks

    def index(self, row: int, column: int, parent: Index = _NO_INDEX) -> QModelIndex:
        """Return the place of a cell."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _GROUP)

    def parent(self, child: Index = _NO_INDEX) -> QModelIndex:  # type: ignore[override]  # of two kinds in Qt
        """Return the place of a command's group."""
        if not child.isValid() or child.internalId() == _GROUP:
            return QModelIndex()
        return self.createIndex(child.internalId() - 1, 0, _GROUP)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802
        """Return how many groups there are, or commands in one."""
        if not parent.isValid():
            return len(self._groups)
        is_group = parent.internalId() == _GROUP and parent.column() == 0
        return len(self._groups[parent.row()][1]) if is_group else 0

    def columnCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802
        """Return 2, for words and keys."""
        del parent
        return 2

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 (Qt's signature)
        """Return what stands above a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Command"), self.tr("Keys"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 (Qt's signature)
        """Return one fact of a group or a command."""
        if not index.isValid():
            return None
        is_keys = index.column() == 1
        if index.internalId() == _GROUP:
            return _of_group(self._groups[index.row()][0], role, is_keys=is_keys)
        line = self._groups[index.internalId() - 1][1][index.row()]
        shown = line.keys if is_keys else line.text
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return shown
            case Qt.ItemDataRole.AccessibleTextRole:
                return shown or self.tr("no keys")
            case _:
                return line.id if role == COMMAND_ID else None


def all_keys(command: Command) -> str:
    """Return all keys of a command as this desktop writes them; both keys for Enter are one to their user."""
    native = QKeySequence.SequenceFormat.NativeText
    keys = dict.fromkeys(one.replace("Return", "Enter") for one in command.keys)
    return ", ".join(QKeySequence(one).toString(native) for one in keys)


def _of_group(name: str, role: int, *, is_keys: bool) -> Any:  # noqa: ANN401 (of many types)
    match role:
        case Qt.ItemDataRole.DisplayRole:
            return "" if is_keys else name
        case Qt.ItemDataRole.AccessibleTextRole:
            return name
        case Qt.ItemDataRole.FontRole if not is_keys:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        case _:
            return None
