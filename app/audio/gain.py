"""How loud sound is played."""

from __future__ import annotations

from array import array
from typing import Final

_ONE: Final = 1 << 12


def gain_of(percent: int) -> float:
    """Return by what samples are multiplied, so that each step of the volume is heard as about the same."""
    return min(1.0, max(0.0, percent / 100)) ** 2


def scale(samples: memoryview, gain: float) -> None:
    """Make 16-bit samples quieter in their place; at no gain, and at full gain, nothing is computed."""
    if gain >= 1:
        return
    if gain <= 0:
        samples[:] = bytes(len(samples))
        return
    factor = round(gain * _ONE)
    numbers = array("h", [sample * factor >> 12 for sample in samples.cast("h")])
    samples[:] = memoryview(numbers).cast("B")
