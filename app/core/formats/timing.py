"""How long cues stay: for the reader's speed, with gaps between them, and where that could not be done."""

from __future__ import annotations

import dataclasses
import enum
import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.core.formats.cleaning import columns
from app.core.formats.options import SubtitleLayout

_TOLERANCE: Final = 1.000001  # against the last digit of a float


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """One subtitle: whole milliseconds, at least one line, no line empty."""

    start_ms: int
    end_ms: int
    lines: tuple[str, ...]
    speaker: str = ""

    @property
    def width(self) -> int:
        """Count the columns of all lines."""
        return sum(columns(line) for line in self.lines)

    @property
    def chars_per_s(self) -> float:
        """Return the speed at which it has to be read, in columns a second."""
        return self.width * 1000 / max(1, self.end_ms - self.start_ms)


class Strain(enum.StrEnum):
    """A wish that what was said leaves no room for."""

    FAST = "fast"
    SHORT = "short"
    NO_GAP = "no_gap"
    WIDE = "wide"


def retimed(ordered: Sequence[Cue], layout: SubtitleLayout) -> list[Cue]:
    """Let cues stay for as long as they should where no other follows at once, and end early for a gap.

    Cues begin when they are spoken, whatever is wished. One that lies over the next, as of two speakers at once,
    keeps its end. For a gap, a cue becomes no shorter than a cue may be, or than it was spoken.
    """
    found: list[Cue] = []
    for cue, after in itertools.zip_longest(ordered, ordered[1:]):
        end_ms = cue.start_ms + _wished_ms(cue, layout)
        if after is not None:
            end_ms = min(end_ms, after.start_ms - _gap_ms(layout))
        end_ms = max(cue.end_ms, end_ms)
        if after is not None and cue.end_ms <= after.start_ms < end_ms + _gap_ms(layout):
            spoken_ms = cue.end_ms - cue.start_ms
            least_ms = min(spoken_ms, max(1, round(layout.min_duration_s * 1000)))
            end_ms = max(after.start_ms - _gap_ms(layout), cue.start_ms + least_ms)
        found.append(dataclasses.replace(cue, end_ms=end_ms))
    return found


def strains(ordered: Sequence[Cue], layout: SubtitleLayout) -> list[tuple[int, Strain]]:
    """List, by the place of the cue, which wishes of a layout could not be kept."""
    found: list[tuple[int, Strain]] = []
    for at, (cue, after) in enumerate(itertools.zip_longest(ordered, ordered[1:])):
        gap_ms = None if after is None else after.start_ms - cue.end_ms
        checks = (
            (Strain.FAST, 0 < layout.max_chars_per_s * _TOLERANCE < cue.chars_per_s),
            (Strain.SHORT, cue.end_ms - cue.start_ms < round(layout.min_duration_s * 1000)),
            (Strain.NO_GAP, gap_ms is not None and 0 <= gap_ms < _gap_ms(layout)),
            (Strain.WIDE, any(columns(line) > layout.max_chars_per_line for line in cue.lines)),
        )
        found.extend((at, strain) for strain, is_there in checks if is_there)
    return found


def _wished_ms(cue: Cue, layout: SubtitleLayout) -> int:
    to_read_s = cue.width / layout.max_chars_per_s if layout.max_chars_per_s else 0.0
    wished_s = max(layout.min_duration_s, to_read_s)
    return math.ceil(min(wished_s, layout.max_duration_s) * 1000 - 1e-6)


def _gap_ms(layout: SubtitleLayout) -> int:
    return round(layout.min_gap_s * 1000)
