"""Edits of transcripts that can be undone and done again, after a restart as well."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal

from app.core.edits import (
    AssignSpeaker,
    Delete,
    DeleteMany,
    Edit,
    Merge,
    ReplaceSegments,
    ReplaceText,
    ReplaceTexts,
    Retime,
    Split,
    changes,
)
from app.core.errors import Code, LibraryError
from app.core.transcript import SegmentRow
from app.library.lines import Line
from app.library.records import RevisionRow, columns, now_ms, packed, record, unpacked
from app.library.segment_cells import Cells, segment_row, segment_values
from app.library.transcripts import Transcripts

if TYPE_CHECKING:
    from app.library.database import Database

RowChange = tuple[int | None, Cells | None, Cells | None]
"""A segment's number and its cells before and after: None where it is not there, else those that differ."""
Changed = list[RowChange]
_Column = Literal["start_s", "end_s", "text", "speaker", "detail"]
_Stored = list[tuple[int, dict[_Column, Any] | None, dict[_Column, Any] | None]]


_CELLS: Final = ("start_s", "end_s", "text", "speaker", "detail")


class Revisions:
    """Apply edits, and go back and forth in them. Each transcript has its own line of numbered edits.

    What an edit took away stays in its revision, so that it can come back; `forget` is what deletes it.
    """

    def __init__(self, database: Database, clock: Callable[[], int] = now_ms) -> None:
        self._database = database
        self._transcripts = Transcripts(database)
        self._clock = clock

    def apply(self, transcript: int, edit: Edit) -> RevisionRow:
        """Make an edit; those that were undone before it are forgotten. OptionError if it makes no sense."""
        with self._database.transaction():
            head = self._transcripts.get(transcript)
            for undone in self._where("transcript = ? AND number > ?", transcript, head.cursor):
                self._database.rows.delete("revisions", undone.id)
            number = head.cursor + 1
            made = self._database.rows.insert(
                "revisions",
                item=head.item,
                transcript=transcript,
                number=number,
                created_ms=self._clock(),
                kind=type(edit).__name__,
                change=packed(self._carry_out(head.item, transcript, list(self._planned(transcript, edit)))),
            )
            self._database.rows.update("transcripts", transcript, cursor=number)
            return self._where("id = ?", made)[0]

    def undo(self, transcript: int) -> RevisionRow | None:
        """Take the last edit back and return it, None if there is none."""
        with self._database.transaction():
            head = self._transcripts.get(transcript)
            revision = self._at(transcript, head.cursor)
            if revision is not None:
                back = [(number, after, before) for number, before, after in reversed(self._change(revision))]
                self._carry_out(head.item, transcript, back)
                self._database.rows.update("transcripts", transcript, cursor=head.cursor - 1)
            return revision

    def redo(self, transcript: int) -> RevisionRow | None:
        """Make the edit again that was undone last and return it, None if there is none."""
        with self._database.transaction():
            head = self._transcripts.get(transcript)
            revision = self._at(transcript, head.cursor + 1)
            if revision is not None:
                self._carry_out(head.item, transcript, self._change(revision))
                self._database.rows.update("transcripts", transcript, cursor=revision.number)
            return revision

    def list(self, transcript: int) -> list[RevisionRow]:
        """Return all edits in order; those numbered above the transcript's cursor are undone."""
        return [*self._where("transcript = ?", transcript)]

    def told(self, revision: RevisionRow) -> Changed:
        """Return what an edit did: numbers of segments with the cells that differ, before and after."""
        return self._change(revision)

    def before_all(self, transcript: int) -> Sequence[SegmentRow]:
        """Return the segments as they were before all edits; nothing is changed."""
        cells = {line.id: _cells_of(line) for line in self._transcripts.lines(transcript)}
        cursor = self._transcripts.get(transcript).cursor
        for revision in reversed([one for one in self.list(transcript) if one.number <= cursor]):
            for number, before, after in reversed(self._change(revision)):
                if number is None:
                    raise LibraryError(Code.LIBRARY_DATABASE, reason="revision")
                if before is None:
                    del cells[number]
                else:
                    cells[number] = before if after is None else {**cells[number], **before}
        rows = (segment_row((number, *(one[name] for name in _CELLS))) for number, one in cells.items())
        return sorted(rows, key=lambda row: (row.segment.start_s, row.id))

    def touched(self, revision: RevisionRow) -> frozenset[int]:
        """Return the numbers of the segments that an edit changed, added or took away."""
        return frozenset(number for number, _, _ in self._change(revision) if number is not None)

    def forget(self, transcript: int) -> None:
        """Delete the whole past of a transcript, with every word that it no longer says."""
        with self._database.transaction():
            for revision in self.list(transcript):
                self._database.rows.delete("revisions", revision.id)
            self._database.rows.update("transcripts", transcript, cursor=0)

    def _planned(self, transcript: int, edit: Edit) -> Iterator[RowChange]:
        rows = self._rows_for(transcript, edit)
        old = {row.id: segment_values(row.segment) for row in rows}
        for number, segment in changes(edit, rows):
            before = None if number is None else old[number]
            after = None if segment is None else segment_values(segment.rounded())
            if before is not None and after is not None:
                differing = [name for name in before if before[name] != after[name]]
                before, after = ({name: cells[name] for name in differing} for cells in (before, after))
            yield number, before, after

    def _rows_for(self, transcript: int, edit: Edit) -> Sequence[SegmentRow]:
        """Return what an edit has to see: unpacking all of a long transcript would take a second."""
        match edit:
            case ReplaceText() | Split() | Merge() | Retime() | Delete():
                return self._transcripts.segment_and_next(transcript, edit.segment)
            case AssignSpeaker() | DeleteMany() | ReplaceSegments():
                return self._transcripts.segments_of(transcript, edit.segments)
            case ReplaceTexts():
                return self._transcripts.segments_of(transcript, dict(edit.texts))
            case _:
                return self._transcripts.segments(transcript)

    def _carry_out(self, item: int, transcript: int, planned: Iterable[RowChange]) -> Changed:
        """Change the segments and return what was changed, new segments with the number they got."""
        rows = self._database.rows
        made: Changed = []
        for number, before, after in planned:
            known = number
            if before is None:
                known = rows.insert("segments", id=number, item=item, transcript=transcript, **(after or {}))
            elif number is None or not (
                rows.delete("segments", number) if after is None else rows.update("segments", number, **after)
            ):
                raise LibraryError(Code.LIBRARY_DATABASE, reason="revision")
            made.append((known, before, after))
        return made

    def _at(self, transcript: int, number: int) -> RevisionRow | None:
        return next(iter(self._where("transcript = ? AND number = ?", transcript, number)), None)

    def _where(self, condition: str, *values: int) -> Sequence[RevisionRow]:
        sql = f"SELECT {columns(RevisionRow)} FROM revisions WHERE {condition} ORDER BY number"  # noqa: S608
        return [record(RevisionRow, row) for row in self._database.execute(sql, values)]

    def _change(self, revision: RevisionRow) -> Changed:
        rows = self._database.execute("SELECT change FROM revisions WHERE id = ?", (revision.id,))
        stored = unpacked(_Stored, rows[0][0])
        return [(number, _cells(before), _cells(after)) for number, before, after in stored]


def _cells_of(line: Line) -> Cells:
    _, start_s, end_s, text, speaker, detail = line
    assert isinstance(detail, bytes)  # noqa: S101 (it comes from the database)
    return dict(zip(_CELLS, (start_s, end_s, text, speaker, detail), strict=True))


def _cells(stored: dict[_Column, Any] | None) -> Cells | None:
    return None if stored is None else dict(stored.items())
