"""Segments as they are shown: what a list needs at once, and the rest unpacked when somebody asks for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple, Self, overload

from app.core.transcript import Segment
from app.library.records import unpacked
from app.library.segment_cells import Doubts, segment_row


class Line(NamedTuple):
    """One segment with the number by which edits name it, 0 while it is not stored.

    Unpacking all words of a long transcript takes a second, reading its lines some hundredths of one.
    """

    id: int
    start_s: float
    end_s: float
    text: str
    speaker: str
    detail: bytes | Segment

    @classmethod
    def of(cls, segment: Segment, number: int = 0) -> Self:
        """Return the line of a segment that is unpacked already."""
        return cls(number, segment.start_s, segment.end_s, segment.text, segment.speaker, segment)

    @property
    def segment(self) -> Segment:
        """Return the whole segment."""
        if isinstance(self.detail, Segment):
            return self.detail
        return segment_row((self.id, self.start_s, self.end_s, self.text, self.speaker, self.detail)).segment

    @property
    def doubts(self) -> Doubts | Segment:
        """Return flags and mean log-probability, asked for with every row that is measured or painted."""
        return self.detail if isinstance(self.detail, Segment) else unpacked(Doubts, self.detail)


class LineSegments(Sequence[Segment]):
    """The segments of some lines, each unpacked when it is looked at."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = lines

    @overload
    def __getitem__(self, at: int) -> Segment: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Segment, ...]: ...
    def __getitem__(self, at: int | slice) -> Segment | tuple[Segment, ...]:
        if isinstance(at, slice):
            return tuple(line.segment for line in self.lines[at])
        return self.lines[at].segment

    def __len__(self) -> int:
        return len(self.lines)

    def __iter__(self) -> Iterator[Segment]:
        return (line.segment for line in self.lines)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and len(self) == len(other) and all(map(_same, self, other))

    def __hash__(self) -> int:
        return hash(tuple(self))


def _same(one: Segment, other: object) -> bool:
    return one == other
