"""Short lists for dialogs: of each line what it is, and what else there is to know."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX: Final = QModelIndex()


@dataclass(frozen=True, slots=True)
class Line:
    """One line, as it is shown."""

    title: str
    details: str


class LineRole(enum.IntEnum):
    """What a row can be asked for, besides its title and its accessible text."""

    DETAILS = Qt.ItemDataRole.UserRole + 1


class LineModel(QAbstractListModel):
    """Rows in the order in which they are given."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[Line] = []

    def replace(self, lines: Sequence[Line]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._lines = list(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 (Qt's signature)
        """Return one fact of a line."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.title
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(part for part in (line.title, line.details) if part)
            case LineRole.DETAILS:
                return line.details
            case _:
                return None
