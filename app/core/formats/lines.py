"""Group units into cues and break cues into lines, both at the least cost."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.core.formats.units import Unit

PAUSE_MS: Final = 2_000
"""A silence of this length inside a segment ends the cue, so that no text stands over it."""

_CUE_COST: Final = 100.0
_CUE_END_COSTS: Final = (30.0, 10.0, 0.0)  # by Unit.ending; always below _CUE_COST, so cues stay few
_FULLNESS_COST: Final = 30.0
_LINE_END_COSTS: Final = (120.0, 20.0, 0.0)  # by Unit.ending; the other cost is columns squared


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """How much a cue may hold: columns, lines and time, and what is written before its first word."""

    columns: int
    lines: int
    ms: int
    head: str = ""
    head_width: int = 0


def groups(units: Sequence[Unit], room: Room) -> list[Sequence[Unit]]:
    """Split units into cues: as few as possible, then ending after punctuation, then equally full.

    A unit that is too wide or too long in time gets in alone. Takes time in proportion to the units.
    """
    costs = [0.0] + [math.inf] * len(units)
    origins = [0] * (len(units) + 1)
    for first in range(len(units)):
        for last, width in _reach(units, first, room):
            is_final = last == len(units)
            cost = costs[first] + _CUE_COST + _FULLNESS_COST * (width / (room.columns * room.lines)) ** 2
            cost += 0.0 if is_final else _CUE_END_COSTS[units[last - 1].ending]
            if cost < costs[last]:
                costs[last], origins[last] = cost, first
    found: list[Sequence[Unit]] = []
    last = len(units)
    while last:
        found.append(units[origins[last] : last])
        last = origins[last]
    return found[::-1]


def _reach(units: Sequence[Unit], first: int, room: Room) -> list[tuple[int, int]]:
    """List how far a cue that starts at `first` can go, each end with the columns filled until there."""
    reach: list[tuple[int, int]] = []
    lines, line_width, total = 1, room.head_width, room.head_width
    for at in range(first, len(units)):
        unit = units[at]
        gap = int(line_width > 0 and (at == first or unit.is_spaced))
        if line_width and line_width + gap + unit.width > room.columns:
            lines, line_width, gap = lines + 1, 0, 0
        line_width += gap + unit.width
        total += gap + unit.width
        if at > first and (
            lines > room.lines
            or unit.end_ms - units[first].start_ms > room.ms
            or unit.start_ms - units[at - 1].end_ms >= PAUSE_MS
        ):
            break
        reach.append((at + 1, total))
    return reach


def broken(units: Sequence[Unit], room: Room) -> tuple[str, ...]:
    """Break one cue into as few lines as it needs, of even width and rather after punctuation."""
    items = list(units)
    if room.head:
        items[0] = dataclasses.replace(items[0], is_spaced=True)
        items.insert(0, dataclasses.replace(items[0], text=room.head, width=room.head_width))
    ends = [len(items)] if room.lines == 1 else _line_ends(items, room.columns)
    starts = [0, *ends[:-1]]
    return tuple(_line(items[start:end]) for start, end in zip(starts, ends, strict=True))


def _line(items: Sequence[Unit]) -> str:
    return "".join(f" {item.text}" if item.is_spaced and at else item.text for at, item in enumerate(items))


def _width(items: Sequence[Unit]) -> int:
    return sum(item.width + int(item.is_spaced and at > 0) for at, item in enumerate(items))


def _line_ends(items: Sequence[Unit], room_columns: int) -> list[int]:
    """Find where lines end: the fewest lines that hold the items, at the least cost."""
    count = _line_count(items, room_columns)
    goal = _width(items) / count
    found: dict[int, tuple[float, list[int]]] = {0: (0.0, [])}
    for _ in range(count):
        found = _one_more_line(items, found, room_columns, goal)
    return found[len(items)][1]


def _one_more_line(
    items: Sequence[Unit], before: dict[int, tuple[float, list[int]]], room_columns: int, goal: float
) -> dict[int, tuple[float, list[int]]]:
    """Extend the cheapest ways to place the items, keyed by how many are placed, by one line."""
    after: dict[int, tuple[float, list[int]]] = {}
    for start, (cost_before, ends) in before.items():
        width = 0
        for end in range(start + 1, len(items) + 1):
            item = items[end - 1]
            width += item.width + int(item.is_spaced and end > start + 1)
            if width > room_columns and end > start + 1:
                break
            cost = cost_before + (width - goal) ** 2
            cost += 0.0 if end == len(items) else _LINE_END_COSTS[item.ending]
            if end not in after or cost < after[end][0]:
                after[end] = (cost, [*ends, end])
    return after


def _line_count(items: Sequence[Unit], room_columns: int) -> int:
    """Count the lines that are needed when each is filled as far as it goes."""
    count, line_width = 1, 0
    for item in items:
        gap = int(item.is_spaced and line_width > 0)
        if line_width and line_width + gap + item.width > room_columns:
            count, line_width, gap = count + 1, 0, 0
        line_width += gap + item.width
    return count
