"""A transcript that is edited in a window: opened at once, changed line by line, undone after a restart too."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.core.edits import Edit
from app.core.transcript import Transcript
from app.library.lines import Line, LineSegments
from app.library.records import ItemRow, RevisionRow
from app.library.segment_cells import Cells

if TYPE_CHECKING:
    from app.library.library import Library

Facts = dict[str, float | str]
_MOST_STEPS: Final = 500
_MOST_PARTS: Final = 50


@dataclass(frozen=True, slots=True)
class Past:
    """Which edit would be taken back and which made again, by the names of their kinds; empty for none."""

    undo: str = ""
    redo: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A stored transcript with the number by which edits name it."""

    number: int
    transcript: Transcript
    lines: list[Line]
    past: Past


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What edits made of a transcript: lines that are new or other than before, and the numbers of those gone."""

    kind: str
    lines: tuple[Line, ...]
    gone: frozenset[int]
    past: Past


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What an edit did to one segment: columns that differ, None for all where it was not there."""

    number: int
    before: Facts | None
    after: Facts | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One edit of the past, or one that was taken back."""

    number: int
    created_ms: int
    kind: str
    is_done: bool
    parts: tuple[Part, ...]


def opened(library: Library, item: ItemRow) -> Opened | None:
    """Return the latest transcript of an item, None where nothing was heard yet; `check` it afterwards."""
    latest = library.transcripts.latest(item.id)
    if latest is None:
        return None
    transcript = library.transcripts.opened(latest.id)
    assert isinstance(transcript.segments, LineSegments)  # noqa: S101 (what `opened` promises)
    lines = list(transcript.segments.lines)
    return Opened(number=latest.id, transcript=transcript, lines=lines, past=_past(library, latest.id))


def check(library: Library, transcript: int) -> None:
    """Compare a transcript with what was written last; LIBRARY_TAMPERED if it is something else."""
    library.transcripts.check(transcript)


def made(library: Library, transcript: int, edit: Edit) -> Outcome:
    """Make an edit; it is in the library when this returns. OptionError if it makes no sense."""
    revision = library.revisions.apply(transcript, edit)
    return _outcome(library, transcript, [revision])


def undone(library: Library, transcript: int) -> Outcome:
    """Take the last edit back, if there is one."""
    return _stepped(library, transcript, library.revisions.undo)


def redone(library: Library, transcript: int) -> Outcome:
    """Make the edit again that was undone last, if there is one."""
    return _stepped(library, transcript, library.revisions.redo)


def gone_to(library: Library, transcript: int, number: int) -> Outcome:
    """Go back or forth until the edit of this number is the last that counts; 0 is before all of them."""
    taken: list[RevisionRow] = []
    with library.database.transaction():
        while (cursor := library.transcripts.get(transcript).cursor) != number:
            step = library.revisions.undo if cursor > number else library.revisions.redo
            revision = step(transcript)
            if revision is None:
                break
            taken.append(revision)
        return _outcome(library, transcript, taken)


def history(library: Library, transcript: int) -> list[Step]:
    """Return the latest edits in their order, those that are undone last."""
    cursor = library.transcripts.get(transcript).cursor
    return [
        Step(
            number=revision.number,
            created_ms=revision.created_ms,
            kind=revision.kind,
            is_done=revision.number <= cursor,
            parts=tuple(_part(*change) for change in library.revisions.told(revision)[:_MOST_PARTS]),
        )
        for revision in library.revisions.list(transcript)[-_MOST_STEPS:]
    ]


def _part(number: int | None, before: Cells | None, after: Cells | None) -> Part:
    return Part(number=number or 0, before=_plain(before), after=_plain(after))


def _plain(cells: Cells | None) -> Facts | None:
    if cells is None:
        return None
    return {name: value for name, value in cells.items() if not isinstance(value, bytes)}


def _stepped(library: Library, transcript: int, step: Callable[[int], RevisionRow | None]) -> Outcome:
    revision = step(transcript)
    return _outcome(library, transcript, [] if revision is None else [revision])


def _outcome(library: Library, transcript: int, revisions: list[RevisionRow]) -> Outcome:
    touched = {number for revision in revisions for number in library.revisions.touched(revision)}
    lines = tuple(library.transcripts.lines_of(transcript, touched))
    return Outcome(
        kind=revisions[-1].kind if revisions else "",
        lines=lines,
        gone=frozenset(touched - {line.id for line in lines}),
        past=_past(library, transcript),
    )


def _past(library: Library, transcript: int) -> Past:
    cursor = library.transcripts.get(transcript).cursor
    kinds = {revision.number: revision.kind for revision in library.revisions.list(transcript)}
    return Past(kinds.get(cursor, ""), kinds.get(cursor + 1, ""))
