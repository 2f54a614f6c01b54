"""Find over the borders of segments: what a person says does not end where a transcript cuts it."""

from __future__ import annotations

import bisect
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from app.privacy.finding import Finding

_BETWEEN: Final = " "


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a part of a finding stands: in this segment, characters [start, end)."""

    segment: int
    start: int
    end: int


def found_in_segments(
    texts: Sequence[str], find: Callable[[str], Sequence[Finding]]
) -> tuple[tuple[Finding, tuple[Place, ...]], ...]:
    """Return what `find` finds in the texts joined by spaces, each finding with its places in the segments."""
    starts = list(accumulate((len(text) + len(_BETWEEN) for text in texts), initial=0))
    return tuple((finding, tuple(_places(finding, texts, starts))) for finding in find(_BETWEEN.join(texts)))


def _places(finding: Finding, texts: Sequence[str], starts: Sequence[int]) -> Iterator[Place]:
    segment = bisect.bisect_right(starts, finding.start) - 1
    while segment < len(texts) and starts[segment] < finding.end:
        start = max(finding.start - starts[segment], 0)
        end = min(finding.end - starts[segment], len(texts[segment]))
        if start < end:
            yield Place(segment=segment, start=start, end=end)
        segment += 1
