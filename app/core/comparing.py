"""Find the passages in which two transcripts of one recording differ, each cut where neither cuts a segment."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from app.core.transcript import Segment, SegmentRow

_BLUR_S: Final = 0.3
_BLUR_SHARE: Final = 0.2


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Segments of ours, with their numbers, and what the other transcript has in their place; either may lack."""

    start_s: float
    end_s: float
    ours: tuple[SegmentRow, ...]
    theirs: tuple[Segment, ...]

    @property
    def our_text(self) -> str:
        """Return what we say there."""
        return "".join(row.segment.text for row in self.ours)

    @property
    def their_text(self) -> str:
        """Return what the other says there."""
        return "".join(segment.text for segment in self.theirs)

    @property
    def replacement(self) -> tuple[Segment, ...]:
        """Return what the other has there; where that names nobody, with who speaks in ours at the time."""
        return tuple(
            segment if segment.speaker else replace(segment, speaker=self._speaker_beside(segment))
            for segment in self.theirs
        )

    def _speaker_beside(self, segment: Segment) -> str:
        def shared_s(row: SegmentRow) -> float:
            return min(row.segment.end_s, segment.end_s) - max(row.segment.start_s, segment.start_s)

        nearest = max(self.ours, key=shared_s, default=None)
        return "" if nearest is None else nearest.segment.speaker


def differences(
    ours: Sequence[SegmentRow], theirs: Sequence[Segment], *, is_loose: bool = True
) -> list[Difference]:
    """Return where two transcripts differ, in order; `is_loose` lets case and punctuation differ."""
    return [
        one
        for one in _passages(ours, theirs)
        if _words(one.our_text, is_loose=is_loose) != _words(one.their_text, is_loose=is_loose)
    ]


def _passages(ours: Sequence[SegmentRow], theirs: Sequence[Segment]) -> Iterator[Difference]:
    """Cut both in the pauses that they share: no segment of either reaches over a cut by more than a blur."""
    rows = [(row.segment, row) for row in ours]
    entries: list[tuple[Segment, SegmentRow | None]] = [*rows, *((segment, None) for segment in theirs)]
    entries.sort(key=lambda entry: _core(entry[0])[0])
    passage: list[tuple[Segment, SegmentRow | None]] = []
    until_s = 0.0
    for entry in entries:
        start_s, end_s = _core(entry[0])
        if passage and start_s >= until_s:
            yield _difference(passage)
            passage = []
        until_s = max(until_s, end_s)
        passage.append(entry)
    if passage:
        yield _difference(passage)


def _difference(passage: Sequence[tuple[Segment, SegmentRow | None]]) -> Difference:
    return Difference(
        start_s=min(segment.start_s for segment, _ in passage),
        end_s=max(segment.end_s for segment, _ in passage),
        ours=tuple(row for _, row in passage if row is not None),
        theirs=tuple(segment for segment, row in passage if row is None),
    )


def _core(segment: Segment) -> tuple[float, float]:
    """Return a segment's time without its blurred borders: no two models agree on these."""
    blur_s = min(_BLUR_S, _BLUR_SHARE * max(0.0, segment.end_s - segment.start_s))
    return segment.start_s + blur_s, segment.end_s - blur_s


def _words(text: str, *, is_loose: bool) -> list[str]:
    if not is_loose:
        return text.split()
    words = ("".join(filter(str.isalnum, word)).casefold() or word for word in text.split())
    return [word for word in words if any(map(str.isalnum, word))]
