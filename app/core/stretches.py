"""Stretches of a recording, and which segments belong to one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from app.core.errors import Code, OptionError
from app.core.transcript import Segment

_ROOM_S: Final = 0.2


def belongs(segment: Segment, start_s: float, end_s: float) -> bool:
    """Say whether a segment, which is taken as a whole, is part of a stretch: the middle of one lies in the other.

    A stretch without an end has `end_s` infinite.
    """
    middle_s = (segment.start_s + segment.end_s) / 2
    return start_s <= middle_s < end_s or segment.start_s <= (start_s + end_s) / 2 < segment.end_s


def whole_stretch(segments: Sequence[Segment], start_s: float, end_s: float) -> tuple[float, float]:
    """Move the borders of a stretch so that they cut no segment: what belongs to it lies in it, all else outside.

    Only where segments lie over each other, as of two speakers, may one that stays reach into it. OptionError if
    it is no stretch.
    """
    check_stretch(start_s, end_s)
    while True:
        inside = [segment for segment in segments if belongs(segment, start_s, end_s)]
        others = [segment for segment in segments if not belongs(segment, start_s, end_s)]
        after = max([start_s, *(other.end_s for other in others if other.start_s < start_s < other.end_s)])
        before = min([end_s, *(other.start_s for other in others if other.start_s < end_s < other.end_s)])
        moved = min([after, *(one.start_s for one in inside)]), max([before, *(one.end_s for one in inside)])
        if moved == (start_s, end_s):
            return moved
        start_s, end_s = moved


def with_room(segments: Sequence[Segment], start_s: float, end_s: float) -> tuple[float, float]:
    """Widen a whole stretch a little, up to the segments beside it: a word may begin before its time says."""
    others = [segment for segment in segments if not belongs(segment, start_s, end_s)]
    before = [min(start_s, other.end_s) for other in others if other.start_s < start_s]
    after = [max(end_s, other.start_s) for other in others if other.end_s >= end_s]
    wider = max([0.0, start_s - _ROOM_S, *before]), min([end_s + _ROOM_S, *after])
    # A segment without length at the border would be drawn in.
    return (start_s, end_s) if any(belongs(other, *wider) for other in others) else wider


def check_stretch(start_s: float, end_s: float) -> None:
    """Demand a time and a later one; OptionError otherwise."""
    if not 0 <= start_s < end_s:
        raise OptionError(Code.OPTION_INVALID, option="time", value=f"{start_s}-{end_s}")
