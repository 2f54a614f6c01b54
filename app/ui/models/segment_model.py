"""The segments of one transcript."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.core.text import clock
from app.core.transcript import Segment
from app.ui.wording import flag_text

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX: Final = QModelIndex()


class Column(enum.IntEnum):
    """The columns."""

    TIME = 0
    TEXT = 1


class SegmentRole(enum.IntEnum):
    """What a row can be asked for, in either column."""

    TIME = Qt.ItemDataRole.UserRole + 1
    TEXT = Qt.ItemDataRole.UserRole + 2
    SPEAKER = Qt.ItemDataRole.UserRole + 3
    FLAGS = Qt.ItemDataRole.UserRole + 4  # sentences, one line


class SegmentModel(QAbstractTableModel):
    """Grows at its end, in batches."""

    def __init__(self) -> None:
        super().__init__()
        self._segments: list[Segment] = []

    def append_batch(self, segments: Sequence[Segment]) -> None:
        """Add segments at the end, in one step."""
        if not segments:
            return
        first = len(self._segments)
        self.beginInsertRows(QModelIndex(), first, first + len(segments) - 1)
        self._segments += segments
        self.endInsertRows()

    def replace(self, segments: Sequence[Segment]) -> None:
        """Show another transcript; nothing happens if it is what is shown."""
        if self._segments == list(segments):
            return
        self.beginResetModel()
        self._segments = list(segments)
        self.endResetModel()

    def segment_at(self, row: int) -> Segment:
        """Return the segment of a row."""
        return self._segments[row]

    def rowCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802
        """Return how many segments there are."""
        return 0 if parent.isValid() else len(self._segments)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 (Qt's signature)
        """Name the columns, for screen readers."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return {Column.TIME: self.tr("Time"), Column.TEXT: self.tr("Text")}.get(Column(section))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 (Qt's signature)
        """Return one fact of a segment."""
        if not index.isValid():
            return None
        segment = self._segments[index.row()]
        is_time = index.column() == Column.TIME
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return clock(segment.start_s, millis=False) if is_time else one_line(segment.text)
            case Qt.ItemDataRole.AccessibleTextRole:
                return clock(segment.start_s, millis=False) if is_time else _read_out(segment)
            case SegmentRole.TIME:
                return clock(segment.start_s, millis=False)
            case SegmentRole.TEXT:
                return one_line(segment.text)
            case SegmentRole.SPEAKER:
                return segment.speaker
            case SegmentRole.FLAGS:
                return flags_line(segment)
            case _:
                return None


def one_line(text: str) -> str:
    """Put text on one line."""
    return " ".join(text.split())


def flags_line(segment: Segment) -> str:
    """Say why a segment should be doubted, nothing if it should not."""
    return " · ".join(flag_text(flag) for flag in segment.flags)


def _read_out(segment: Segment) -> str:
    parts = (segment.speaker, one_line(segment.text), flags_line(segment))
    return ". ".join(part for part in parts if part)
