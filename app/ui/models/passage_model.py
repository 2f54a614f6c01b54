"""The passages of a transcript that are to be listened to, as a list shows them."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.core.risk import Passage
from app.core.text import clock
from app.ui.listening_wording import reasons_text, shown_text, times_text

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX: Final = QModelIndex()


class PassageRole(enum.IntEnum):
    """What a row can be asked for, besides its place and its accessible text."""

    REASONS = Qt.ItemDataRole.UserRole + 1
    TEXT = Qt.ItemDataRole.UserRole + 2


class PassageModel(QAbstractListModel):
    """Rows in the order in which they are to be heard."""

    def __init__(self) -> None:
        super().__init__()
        self._passages: list[Passage] = []

    @property
    def passages(self) -> Sequence[Passage]:
        """Return what is left."""
        return self._passages

    def replace(self, passages: Sequence[Passage]) -> None:
        """Show other passages."""
        self.beginResetModel()
        self._passages = list(passages)
        self.endResetModel()

    def take(self, row: int) -> Passage:
        """Take a passage off the list and return it."""
        self.beginRemoveRows(QModelIndex(), row, row)
        passage = self._passages.pop(row)
        self.endRemoveRows()
        return passage

    def put(self, row: int, passage: Passage) -> int:
        """Put a passage on the list, at its old place as far as there is one, and return where it stands."""
        row = min(row, len(self._passages))
        self.beginInsertRows(QModelIndex(), row, row)
        self._passages.insert(row, passage)
        self.endInsertRows()
        return row

    def rowCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802
        """Return how many passages are left."""
        return 0 if parent.isValid() else len(self._passages)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 (Qt's signature)
        """Return one fact of a passage."""
        if not index.isValid():
            return None
        passage = self._passages[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return times_text(passage.start_s, passage.end_s)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.tr("{start}. {reasons}. {text}").format(
                    start=clock(passage.start_s, millis=False),
                    reasons=reasons_text(passage.reasons),
                    text=shown_text(passage.text),
                )
            case Qt.ItemDataRole.ToolTipRole | PassageRole.REASONS:
                return reasons_text(passage.reasons)
            case PassageRole.TEXT:
                return shown_text(passage.text)
            case _:
                return None
