"""The listening queue: which passages of a recording are worth hearing, which were checked, how much is left."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.risk import Passage, ranked, to_hear_s, unheard
from app.library.records import ItemRow, MarkKind, MarkRow

if TYPE_CHECKING:
    from app.library.library import Library


@dataclass(frozen=True, slots=True, kw_only=True)
class Listening:
    """The passages of a transcript that are left, the most doubtful first, and how far the work is."""

    transcript: int
    left: tuple[Passage, ...]
    passages: int
    duration_s: float

    @property
    def checked(self) -> int:
        """Return how many passages were checked."""
        return self.passages - len(self.left)

    @property
    def left_s(self) -> float:
        """Return how long it takes to hear what is left."""
        return to_hear_s(self.left)

    @property
    def left_share(self) -> float:
        """Return what part of the recording is left to hear, 0 to 1."""
        return min(1.0, self.left_s / self.duration_s) if self.duration_s > 0 else 0.0


def listening(library: Library, item: ItemRow) -> Listening | None:
    """Rank the passages of an item's latest transcript, None if there is no transcript yet.

    What was checked before that transcript was made was another text, so it counts no more.
    """
    latest = library.transcripts.latest(item.id)
    if latest is None:
        return None
    rows = library.transcripts.segments(latest.id)
    checked = [(mark.start_s, mark.end_s) for mark in marks_in_force(library, item, MarkKind.CHECKED)]
    passages = ranked(rows)
    ends = [row.segment.end_s for row in rows]
    return Listening(
        transcript=latest.id,
        left=tuple(unheard(passages, checked)),
        passages=len(passages),
        duration_s=max([*ends, (item.duration_ms or 0) / 1000]),
    )


def marks_in_force(library: Library, item: ItemRow, *kinds: MarkKind) -> list[MarkRow]:
    """Return an item's marks, of some kinds only if any are named; without what was checked in an earlier text."""
    latest = library.transcripts.latest(item.id)
    since_ms = latest.created_ms if latest is not None else 0
    marks = library.marks.of_item(item.id, *kinds)
    return [mark for mark in marks if mark.kind is not MarkKind.CHECKED or mark.created_ms >= since_ms]


def accept(library: Library, item: ItemRow, passage: Passage) -> int:
    """Mark a passage as checked and return the mark's number, by which it can be taken back."""
    return library.marks.add(item.id, MarkKind.CHECKED, passage.start_s, passage.end_s)


def take_back(library: Library, mark: int) -> None:
    """Take a passage as not checked after all."""
    library.marks.remove(mark)
