"""The segments of one transcript."""

from __future__ import annotations

import enum
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.core.text import clock
from app.core.transcript import Segment
from app.library.lines import Line
from app.library.records import MarkKind, MarkRow
from app.ui.models.segment_marks import SegmentMarks
from app.ui.shown_text import in_sentences, one_line, shown
from app.ui.wording import doubts_text

Index = QModelIndex | QPersistentModelIndex
Spans = tuple[tuple[int, int], ...]
"""Places in the shown text of a segment, as first character and length."""
_NO_INDEX: Final = QModelIndex()
_SPEAKER: Final = attrgetter("speaker")  # asked of 20,000 lines after every edit
SAME_S: Final = 0.0005  # times that are nearer than that are the same
_ONE_BY_ONE: Final = 64  # rows that come and go singly; more at once are shown anew


class Column(enum.IntEnum):
    """The columns."""

    TIME = 0
    SPEAKER = 1
    TEXT = 2


class SegmentRole(enum.IntEnum):
    """What a row can be asked for, in any column."""

    TIME = Qt.ItemDataRole.UserRole + 1
    TEXT = Qt.ItemDataRole.UserRole + 2
    SPEAKER = Qt.ItemDataRole.UserRole + 3
    FLAGS = Qt.ItemDataRole.UserRole + 4  # sentences, one line
    HITS = Qt.ItemDataRole.UserRole + 5  # Spans
    CURRENT_HIT = Qt.ItemDataRole.UserRole + 6  # its number among HITS, -1 for none
    PLAYING = Qt.ItemDataRole.UserRole + 7  # Spans, none or one
    VOICE = Qt.ItemDataRole.UserRole + 8  # the speaker's number in order of first words, None for nobody
    MARKS = Qt.ItemDataRole.UserRole + 9  # kinds of marks that stand beside the row
    REDACTED = Qt.ItemDataRole.UserRole + 10  # Spans


class SegmentModel(QAbstractTableModel):
    """Grows at its end in batches while a recording is transcribed; once it is stored it can be changed."""

    text_edited = Signal(int, str)
    """A segment's number, and what somebody wrote there."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[Line] = []
        self._places: dict[int, int] | None = None
        self._voices: dict[str, int] | None = None
        self._hits: Mapping[int, Spans] = {}
        self._current_hit: tuple[int, int] = (-1, -1)
        self._playing: tuple[int, Spans] = (-1, ())
        self.marks = SegmentMarks()
        """What somebody marked in the recording."""

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

    def row_of_moment(self, time_s: float) -> int:
        """Return the row that a mark at a time stands beside."""
        return self.row_at_time(time_s + SAME_S) or 0

    def told_marks(self, row: int) -> list[str]:
        """Say the marks of a row, one by one."""
        return self.marks.told(self._lines, row)

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
        self._hits, self._current_hit, self._playing = {}, (-1, -1), (-1, ())
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

    def show_hits(self, hits: Mapping[int, Spans], current: tuple[int, int] = (-1, -1)) -> None:
        """Mark what was found, by rows; `current` is the row and the number of the hit that one stands on."""
        before = {*self._hits, self._current_hit[0]}
        self._hits, self._current_hit = hits, current
        self._repaint({*before, *hits, current[0]})

    def show_playing(self, row: int, spans: Spans) -> None:
        """Mark what is heard just now."""
        before, self._playing = self._playing, (row, spans)
        if before != self._playing:
            self._repaint({before[0], row})

    def show_marks(self, marks: Sequence[MarkRow]) -> None:
        """Show other marks; they stay until others come, whatever happens to the segments."""
        if not marks and not self.marks:
            return
        self.marks = SegmentMarks(marks)
        if self._lines:
            roles = [SegmentRole.MARKS, SegmentRole.REDACTED, Qt.ItemDataRole.ToolTipRole]
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, Column.TEXT), roles)

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

    def _repaint(self, rows: set[int]) -> None:
        count = len(self._lines)
        shown_rows = [row for row in rows if 0 <= row < count]
        if shown_rows:
            first, last = min(shown_rows), max(shown_rows)
            roles = [SegmentRole.HITS, SegmentRole.PLAYING]
            self.dataChanged.emit(self.index(first, Column.TEXT), self.index(last, Column.TEXT), roles)

    # ---- Qt

    def rowCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802
        """Return how many segments there are."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let texts be edited that are stored."""
        flags = super().flags(index)
        can_edit = index.isValid() and index.column() == Column.TEXT and self.is_stored
        return flags | Qt.ItemFlag.ItemIsEditable if can_edit else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802, ANN401
        """Ask for another text of a segment."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole or not self.is_stored:
            return False
        line = self._lines[index.row()]
        text = one_line(str(value))
        if text == one_line(line.text):
            return False
        self.text_edited.emit(line.id, text)
        return True

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 (Qt's signature)
        """Name the columns, for screen readers."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        names = {Column.TIME: self.tr("Time"), Column.SPEAKER: self.tr("Speaker"), Column.TEXT: self.tr("Text")}
        return names.get(Column(section))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 (Qt's signature)
        """Return one fact of a segment."""
        if not index.isValid():
            return None
        row = index.row()
        line = self._lines[row]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return self._cell(line, index.column())
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._read_out(row, index.column())
            case Qt.ItemDataRole.ToolTipRole if index.column() == Column.TIME:
                return "\n".join(self.told_marks(row))
            case SegmentRole.TIME:
                return clock(line.start_s, millis=False)
            case SegmentRole.TEXT:
                return shown(line.text)
            case SegmentRole.SPEAKER:
                return one_line(shown(line.speaker))
            case SegmentRole.FLAGS:
                return doubts_text(line.doubts)
            case SegmentRole.VOICE:
                return self.voices.get(line.speaker)
            case _:
                return self._mark(row, role)

    def _read_out(self, row: int, column: int) -> str:
        line = self._lines[row]
        if column == Column.TEXT:
            return _whole(line, *self.told_marks(row))
        return self._cell(line, column) or self.tr("Nobody named")

    def _mark(self, row: int, role: int) -> Spans | tuple[MarkKind, ...] | int | None:
        match role:
            case SegmentRole.MARKS:
                return self.marks.kinds(self._lines, row)
            case SegmentRole.REDACTED:
                return self.marks.redacted(self._lines, row)
            case SegmentRole.HITS:
                return self._hits.get(row, ())
            case SegmentRole.CURRENT_HIT:
                return self._current_hit[1] if self._current_hit[0] == row else -1
            case SegmentRole.PLAYING:
                return self._playing[1] if self._playing[0] == row else ()
            case _:
                return None

    @staticmethod
    def _cell(line: Line, column: int) -> str:
        if column == Column.TIME:
            return clock(line.start_s, millis=False)
        return one_line(shown(line.speaker)) if column == Column.SPEAKER else shown(line.text)


def _order(line: Line) -> tuple[float, int]:
    return line.start_s, line.id


def _say_the_same(some: Sequence[Line], others: Sequence[Line]) -> bool:
    if len(some) != len(others):
        return False
    return all(
        (one.text, one.speaker) == (other.text, other.speaker) and abs(one.start_s - other.start_s) < 0.002
        for one, other in zip(some, others, strict=True)
    )


def _whole(line: Line, *marks: str) -> str:
    """Say a segment as one hears it from a screen reader: who, what, when, what is marked, what to doubt."""
    texts = (line.speaker, line.text, clock(line.start_s, millis=False), *marks, doubts_text(line.doubts))
    return in_sentences(filter(None, map(one_line, map(shown, texts))))
