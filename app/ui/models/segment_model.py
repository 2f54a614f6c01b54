"""What is shown and said of the segments of one transcript."""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import Qt, Signal

from app.core.text import clock
from app.library.lines import Line
from app.library.records import MarkKind, MarkRow
from app.ui.models.segment_marks import SegmentMarks
from app.ui.models.segment_rows import Column, Index, SegmentRows
from app.ui.shown_text import in_sentences, one_line, shown
from app.ui.wording import doubts_text

Spans = tuple[tuple[int, int], ...]
"""Places in the shown text of a segment, as first character and length."""
SAME_S: Final = 0.0005  # times that are nearer than that are the same


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


class SegmentModel(SegmentRows):
    """Says what a row shows: its facts, marks, what was found in it, and the word that is heard."""

    text_edited = Signal(int, str)
    """A segment's number, and what somebody wrote there."""

    def __init__(self) -> None:
        super().__init__()
        self._hits: Mapping[int, Spans] = {}
        self._current_hit: tuple[int, int] = (-1, -1)
        self._playing: tuple[int, Spans] = (-1, ())
        self.marks = SegmentMarks()
        """What somebody marked in the recording."""

    def row_of_moment(self, time_s: float) -> int:
        """Return the row that a mark at a time stands beside."""
        return self.row_at_time(time_s + SAME_S) or 0

    def told_marks(self, row: int) -> list[str]:
        """Say the marks of a row, one by one."""
        return self.marks.told(self._lines, row)

    # ---- what stands on it

    def show_hits(self, hits: Mapping[int, Spans], current: tuple[int, int] = (-1, -1)) -> None:
        """Mark what was found, by rows; `current` is the row and the number of the hit that one stands on."""
        before = {*self._hits, self._current_hit[0]}
        self._hits, self._current_hit = hits, current
        self._repaint({*before, *hits, current[0]})

    def _forget_marked(self) -> None:
        self._hits, self._current_hit, self._playing = {}, (-1, -1), (-1, ())

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

    def _repaint(self, rows: set[int]) -> None:
        count = len(self._lines)
        shown_rows = [row for row in rows if 0 <= row < count]
        if shown_rows:
            first, last = min(shown_rows), max(shown_rows)
            roles = [SegmentRole.HITS, SegmentRole.PLAYING]
            self.dataChanged.emit(self.index(first, Column.TEXT), self.index(last, Column.TEXT), roles)

    # ---- Qt

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


def _whole(line: Line, *marks: str) -> str:
    """Say a segment as one hears it from a screen reader: who, what, when, what is marked, what to doubt."""
    texts = (line.speaker, line.text, clock(line.start_s, millis=False), *marks, doubts_text(line.doubts))
    return in_sentences(filter(None, map(one_line, map(shown, texts))))
