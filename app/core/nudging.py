"""How far the borders of a segment may move: it keeps some length, and does not begin to overlap a neighbour."""

from __future__ import annotations

from typing import Final

Times = tuple[float, float]
LEAST_S: Final = 0.05
SMALL_S: Final = 0.05
LARGE_S: Final = 0.25


def nudged(
    own: Times, before: Times | None, after: Times | None, *, start_s: float = 0.0, end_s: float = 0.0
) -> Times:
    """Return start and end after they were moved by so much, in whole milliseconds.

    Segments that lie over each other already, as of two speakers, may stay so, but come no closer; and the order
    of the segments by their starts never changes.
    """
    start, end = own
    if start_s:
        least = _least_start(start, before)
        most = max(start, min(end - LEAST_S, after[0] if after is not None else end))
        start = min(max(start + start_s, least), most)
    if end_s:
        most = max(end, after[0]) if after is not None else float("inf")
        least = min(end, start + LEAST_S)
        end = max(min(end + end_s, most), least)
    return round(start, 3), round(end, 3)


def _least_start(start: float, before: Times | None) -> float:
    if before is None:
        return 0.0
    return min(start, max(before))
