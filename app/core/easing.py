"""Pieces of speech joined without clicks: at one rate, each from and to silence, and a short one between."""

from __future__ import annotations

import sys
from array import array
from typing import Final

_EASE_S: Final = 0.004
_BETWEEN_S: Final = 0.15


def eased(pcm: bytes, rate_hz: int, *, is_first: bool) -> bytes:
    """Return s16le mono samples that fade in and out within 4 ms, after a short silence unless they come first."""
    samples = _samples(pcm)
    length = min(round(_EASE_S * rate_hz), len(samples) // 2)
    for at in range(length):
        samples[at] = samples[at] * at // length
        samples[-1 - at] = samples[-1 - at] * at // length
    return (b"" if is_first else bytes(2 * round(_BETWEEN_S * rate_hz))) + _bytes(samples)


def at_rate(pcm: bytes, rate_hz: int, wanted_hz: int) -> bytes:
    """Return s16le mono samples at another rate, by straight lines between them: enough for a few spoken words."""
    samples = _samples(pcm)
    if rate_hz == wanted_hz or not samples:
        return pcm
    last = len(samples) - 1
    made = array("h")
    for number in range(len(samples) * wanted_hz // rate_hz):
        at, part = divmod(number * rate_hz, wanted_hz)
        before, after = samples[min(at, last)], samples[min(at + 1, last)]
        made.append(before + (after - before) * part // wanted_hz)
    return _bytes(made)


def _samples(pcm: bytes) -> array[int]:
    samples = array("h", pcm)
    if sys.byteorder == "big":
        samples.byteswap()
    return samples


def _bytes(samples: array[int]) -> bytes:
    if sys.byteorder == "big":
        samples.byteswap()
    return samples.tobytes()
