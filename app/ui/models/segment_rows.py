"""The segments of one transcript in their order, each found by its number and its time, and what changes them."""

from __future__ import annotations

import enum
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex

from app.core.transcript import Segment
from app.library.lines import Line

Index = QModelIndex | QPersistentModelIndex
NO_INDEX: Final = QModelIndex()
_SPEAKER: Final = attrgetter("speaker")  # asked of 20,000 lines after every edit
_ONE_BY_ONE: Final = 64  # rows that come and go singly; more at once are shown anew


class Column(enum.IntEnum):
    """The columns."""

    TIME = 0
    SPEAKER = 1
    TEXT = 2


class SegmentRows(QAbstractTableModel):
    """Grows at its end in batches while a recording is transcribed; once it is stored it can be changed."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[Line] = []
        self._places: dict[int, int] | None = None
        self._voices: dict[str, int] | None = None

    # ---- what is shown

    @property
    def lines(self) -> Sequence[Line]:
        """Return all segments in their order."""
        return self._lines

    @property
    def is_stored(self) -> bool:
        """Say whether the segments have numbers by which they can be changed."""
        return bool(self._lines) and self._lines[0].id > 0

    @property
    def voices(self) -> Mapping[str, int]:
        """Return the speakers in the order of their first words."""
        if self._voices is None:
            names = dict.fromkeys(map(_SPEAKER, self._lines))
            names.pop("", None)
            self._voices = {name: number for number, name in enumerate(names)}
        return self._voices

    def segment_at(self, row: int) -> Segment:
        """Return the segment of a row."""
        return self._lines[row].segment

    def place(self, number: int) -> int | None:
        """Return the row of a segment, None if it is gone."""
        if self._places is None:
            self._places = {line.id: row for row, line in enumerate(self._lines)}
        return self._places.get(number)

    def row_at_time(self, time_s: float) -> int | None:
        """Return the row that is heard at a time, or the last one before it."""
        row = bisect_left(self._lines, time_s + 1e-4, key=lambda line: line.start_s) - 1
        return row if row >= 0 else None

    # ---- what changes it

    def append_batch(self, segments: Sequence[Segment]) -> None:
        """Add segments at the end, in one step."""
        if not segments:
            return
        first = len(self._lines)
        self.beginInsertRows(QModelIndex(), first, first + len(segments) - 1)
        voices = dict(self.voices)
        self._lines += map(Line.of, segments)
        self._forget_places()
        for segment in segments:
            if segment.speaker:
                voices.setdefault(segment.speaker, len(voices))
        self._voices = voices
        self.endInsertRows()

    def replace(self, lines: Sequence[Line]) -> None:
        """Show another transcript; one that says the same, now with its numbers, is only taken over."""
        if _say_the_same(self._lines, lines):
            self._lines = list(lines)
            self._forget_places()
            return
        self.beginResetModel()
        self._lines = list(lines)
        self._forget_places()
        self._forget_marked()
        self.endResetModel()

    def change(self, lines: Iterable[Line], gone: Iterable[int] = ()) -> None:
        """Take over what an edit changed: lines that are new or other than before, and numbers of those gone."""
        staying: list[tuple[int, Line]] = []
        coming: list[Line] = []
        going = [place for number in gone if (place := self.place(number)) is not None]
        for line in lines:
            place = self.place(line.id)
            if place is not None and self._stays(place, line):
                staying.append((place, line))
            else:
                coming.append(line)
                going += [] if place is None else [place]
        if any(line.speaker != self._lines[place].speaker for place, line in staying):
            self._voices = None
        for place, line in staying:
            self._lines[place] = line
        if staying:
            rows = [place for place, _ in staying]
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), Column.TEXT))
        if len(coming) + len(going) > _ONE_BY_ONE:
            self._show_anew(coming, set(going))
        else:
            self._one_by_one(coming, going)

    def _forget_marked(self) -> None:
        """Let go of what stood on rows that are gone."""

    def _stays(self, place: int, line: Line) -> bool:
        """Say whether a line that is other than before still stands at its place."""
        before = self._lines[place - 1] if place else None
        after = self._lines[place + 1] if place + 1 < len(self._lines) else None
        return (before is None or _order(before) < _order(line)) and (
            after is None or _order(line) < _order(after)
        )

    def _one_by_one(self, coming: Iterable[Line], going: Iterable[int]) -> None:
        for place in sorted(going, reverse=True):
            self.beginRemoveRows(QModelIndex(), place, place)
            del self._lines[place]
            self._forget_places()
            self.endRemoveRows()
        for line in coming:
            place = bisect_left(self._lines, (line.start_s, line.id), key=_order)
            self.beginInsertRows(QModelIndex(), place, place)
            self._lines.insert(place, line)
            self._forget_places()
            self.endInsertRows()

    def _show_anew(self, coming: Iterable[Line], going: set[int]) -> None:
        self.beginResetModel()
        kept = [line for row, line in enumerate(self._lines) if row not in going]
        self._lines = sorted([*kept, *coming], key=_order)
        self._forget_places()
        self.endResetModel()

    def _forget_places(self) -> None:
        self._places = self._voices = None

    # ---- Qt

    def rowCount(self, parent: Index = NO_INDEX) -> int:  # noqa: N802
        """Return how many segments there are."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = NO_INDEX) -> int:  # noqa: N802
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)


def _order(line: Line) -> tuple[float, int]:
    return line.start_s, line.id


def _say_the_same(some: Sequence[Line], others: Sequence[Line]) -> bool:
    if len(some) != len(others):
        return False
    return all(
        (one.text, one.speaker) == (other.text, other.speaker) and abs(one.start_s - other.start_s) < 0.002
        for one, other in zip(some, others, strict=True)
    )
