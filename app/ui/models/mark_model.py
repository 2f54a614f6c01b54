"""Bookmarks, comments and redactions of a recording, as a list shows them."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.core.text import clock
from app.library.records import MarkRow
from app.ui.listening_wording import shown_text, times_text
from app.ui.mark_wording import body_text, kind_text, label_and_reason

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX: Final = QModelIndex()
MAX_CHARS: Final = 10_000


class MarkRole(enum.IntEnum):
    """What a row can be asked for, besides its place and its accessible text."""

    KIND = Qt.ItemDataRole.UserRole + 1
    TEXT = Qt.ItemDataRole.UserRole + 2


class MarkModel(QAbstractListModel):
    """Rows in the order of the recording; what they say can be written anew."""

    body_edited = Signal(object, str)
    """A MarkRow and what it shall say."""

    def __init__(self) -> None:
        super().__init__()
        self._marks: list[MarkRow] = []

    @property
    def marks(self) -> Sequence[MarkRow]:
        """Return what is shown."""
        return self._marks

    def replace(self, marks: Sequence[MarkRow]) -> None:
        """Show other marks; if they are the same, what is being written in one of them is left alone."""
        if list(marks) == self._marks:
            return
        self.beginResetModel()
        self._marks = list(marks)
        self.endResetModel()

    def place(self, mark: int) -> int | None:
        """Return where a mark stands, None if it is not there."""
        return next((row for row, one in enumerate(self._marks) if one.id == mark), None)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802
        """Return how many marks there are."""
        return 0 if parent.isValid() else len(self._marks)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every row be edited."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802, ANN401
        """Ask for a mark to say something else; it does once the library has it."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        mark, text = self._marks[index.row()], str(value).strip()[:MAX_CHARS]
        label, reason = label_and_reason(mark)
        if text != label:
            self.body_edited.emit(mark, f"{text}\n{reason}" if reason else text)
        return True

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 (Qt's signature)
        """Return one fact of a mark."""
        if not index.isValid():
            return None
        mark = self._marks[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._times(mark)
            case Qt.ItemDataRole.EditRole:
                return label_and_reason(mark)[0]
            case Qt.ItemDataRole.AccessibleTextRole:
                parts = (kind_text(mark.kind), self._times(mark), body_text(mark))
                return ", ".join(filter(None, parts))
            case Qt.ItemDataRole.ToolTipRole:
                return body_text(mark)
            case MarkRole.TEXT:
                return shown_text(label_and_reason(mark)[0])
            case MarkRole.KIND:
                reason = shown_text(label_and_reason(mark)[1])
                return reason[:1].upper() + reason[1:] if reason else kind_text(mark.kind)
            case _:
                return None

    @staticmethod
    def _times(mark: MarkRow) -> str:
        is_moment = mark.end_s - mark.start_s < 1
        return clock(mark.start_s, millis=False) if is_moment else times_text(mark.start_s, mark.end_s)
