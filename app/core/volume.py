"""How loud speech is that came as samples: turned up without clipping, turned down as it is."""

from __future__ import annotations

import sys
from array import array
from itertools import pairwise
from typing import Final

_BLOCK_S: Final = 0.005
_RISE: Final = 2 ** (_BLOCK_S / 0.1)  # back to twice as loud within 100 ms
_CEILING: Final = 32_767 * 0.98
_ONE: Final = 1 << 16


def at_volume(pcm: bytes, rate_hz: int, volume: float) -> bytes:
    """Return s16le mono samples so many times as loud.

    Where there is no room above, a limiter holds the peaks below full scale: it looks 5 ms ahead, turns down
    within them and up again slowly, so that nothing is clipped and soft words are as loud as was asked for.
    """
    if volume == 1 or not pcm:
        return pcm
    samples = array("h", pcm)
    if sys.byteorder == "big":
        samples.byteswap()
    size = max(1, round(_BLOCK_S * rate_hz))
    blocks = [samples[at : at + size] for at in range(0, len(samples), size)]
    made = array("h")
    for block, (start, end) in zip(blocks, pairwise(_gains(blocks, volume)), strict=True):
        if start == end:
            made.extend([sample * start // _ONE for sample in block])
        else:
            rise, count = end - start, len(block)
            made.extend([sample * (start + rise * at // count) // _ONE for at, sample in enumerate(block)])
    if sys.byteorder == "big":
        made.byteswap()
    return made.tobytes()


def _gains(blocks: list[array[int]], volume: float) -> list[int]:
    """Return by what to multiply at the borders of blocks, in 65,536ths: within a block no peak gets too loud."""
    most = [min(volume, _CEILING / _peak(block)) for block in blocks]
    borders = [most[0], *map(min, pairwise(most)), most[-1]]
    for at in range(1, len(borders)):
        borders[at] = min(borders[at], borders[at - 1] * _RISE) if volume else 0.0
    return [int(border * _ONE) for border in borders]


def _peak(block: array[int]) -> int:
    high, low = max(block), min(block)
    return max(1, high, -low)
