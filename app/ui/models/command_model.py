"""Commands as a list that can be searched by a few letters."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.core.fuzzy import ranked
from app.ui.commands import Command, group_text

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX: Final = QModelIndex()


class CommandRole(enum.IntEnum):
    """What a row can be asked for, besides its text."""

    KEYS = Qt.ItemDataRole.UserRole + 1
    GROUP = Qt.ItemDataRole.UserRole + 2


class CommandModel(QAbstractListModel):
    """Those of the given commands that fit what is searched for, the best first."""

    def __init__(self, commands: Sequence[Command]) -> None:
        super().__init__()
        self._all = list(commands)
        self._found = list(commands)

    def search(self, query: str) -> None:
        """Show what fits."""
        self.beginResetModel()
        self._found = ranked(query, self._all, lambda command: f"{command.text} {group_text(command.group)}")
        self.endResetModel()

    def command_at(self, index: Index) -> Command | None:
        """Return the command of a row."""
        return self._found[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802
        """Return how many commands fit."""
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 (Qt's signature)
        """Return one fact of a command."""
        if not index.isValid():
            return None
        command = self._found[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return command.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(part for part in (command.text, command.shown_keys) if part)
            case CommandRole.KEYS:
                return command.shown_keys
            case CommandRole.GROUP:
                return group_text(command.group)
            case _:
                return None
