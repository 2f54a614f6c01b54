"""Sound as it is played: 16-bit samples at one rate, one channel or two, in blocks of a tenth of a second."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

RATE_HZ: Final = 48_000
SAMPLE_BYTES: Final = 2
BLOCK_FRAMES: Final = RATE_HZ // 10
MIN_SPEED: Final = 0.5
MAX_SPEED: Final = 3.0
MIN_LOOP_S: Final = 0.1


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How a recording is played; a loop is (start, end) in seconds of the recording."""

    speed: float = 1.0
    skips_silences: bool = False
    loop: tuple[float, float] | None = None


def fitting_speed(speed: float) -> float:
    """Return the nearest speed that can be played."""
    return min(MAX_SPEED, max(MIN_SPEED, speed))
