"""The outline of a recording at several resolutions: the lowest and the highest sample of each bin.

A byte holds a sample from -1 (0) to 1 (255). Level 0 has the finest bins, each next one bins of four times the
length. Parts come in order and cover whole bins of all levels, but for the last.
"""

from __future__ import annotations

import math
import struct
from typing import Final

FINEST_BIN_S: Final = 0.004
FACTOR: Final = 4
LEVELS: Final = 7
PART_BINS: Final = FACTOR ** (LEVELS - 1)
"""Finest bins in a part: one bin of the coarsest level, 16 s."""
MAX_BINS: Final = 4_000_000
_HEAD: Final = struct.Struct(">8sHBId")  # mark, version, levels given up, finest bins, seconds
_MARK: Final = b"SLOKWAVE"
_VERSION: Final = 1
_SAME_BIN: Final = 1e-6  # a stretch that ends where a bin begins has nothing of it

Part = tuple[tuple[bytes, bytes], ...]
"""For each level the lowest and the highest samples."""


class Waveform:
    """Grows while a recording is looked through; its memory is bounded, for the finest bins are given up first."""

    def __init__(self, *, max_bins: int = MAX_BINS) -> None:
        self._max_bins = max_bins
        self._levels = [(bytearray(), bytearray()) for _ in range(LEVELS)]
        self._finest_s = FINEST_BIN_S
        self.seconds = 0.0
        """How far it has come."""
        self.is_whole = False

    def append(self, part: Part) -> None:
        """Add what follows; ValueError if its levels do not fit each other."""
        bins = len(part[0][0]) if part else 0
        if len(part) != LEVELS or not 0 < bins <= PART_BINS:
            raise ValueError("levels")
        for level, (lows, highs) in enumerate(part):
            if len(lows) != len(highs) or len(lows) != -(-bins // FACTOR**level):
                raise ValueError("bins")
        for kept, more in zip(self._levels, part[LEVELS - len(self._levels) :], strict=True):
            for extremes, following in zip(kept, more, strict=True):
                extremes.extend(following)
        self.seconds += bins * FINEST_BIN_S
        while len(self._levels) > 1 and len(self._levels[0][0]) > self._max_bins:
            del self._levels[0]
            self._finest_s *= FACTOR

    def columns(self, start_s: float, end_s: float, count: int) -> list[tuple[float, float]]:
        """Return the lowest and the highest sample, -1 to 1, in each of `count` equal stretches.

        Fewer are returned where the waveform ends before.
        """
        width_s = (end_s - start_s) / count
        level = 0
        while level + 1 < len(self._levels) and self._bin_s(level + 1) <= width_s:
            level += 1
        bin_s = self._bin_s(level)
        lows, highs = self._levels[level]
        found: list[tuple[float, float]] = []
        for column in range(count):
            first = max(0, int((start_s + column * width_s) / bin_s))
            last = max(first + 1, math.ceil((start_s + (column + 1) * width_s) / bin_s - _SAME_BIN))
            low, high = lows[first:last], highs[first:last]
            if not low or not high:
                break
            found.append((min(low) / 127.5 - 1, max(high) / 127.5 - 1))
        return found

    def packed(self) -> bytes:
        """Return all of it as bytes, as resources/docs/waveform-format-v1.md says."""
        given_up, bins = LEVELS - len(self._levels), len(self._levels[0][0])
        head = _HEAD.pack(_MARK, _VERSION, given_up, bins, self.seconds)
        return b"".join((head, *(extremes for level in self._levels for extremes in level)))

    def restore(self, packed: bytes) -> None:
        """Become the whole waveform that was packed; ValueError, and nothing changes, if it is none."""
        if len(packed) < _HEAD.size:
            raise ValueError("head")
        mark, version, given_up, bins, seconds = _HEAD.unpack_from(packed)
        if (mark, version) != (_MARK, _VERSION) or given_up >= LEVELS or not 0 < bins <= self._max_bins:
            raise ValueError("head")
        finest_s = FINEST_BIN_S * float(FACTOR**given_up)
        if not (bins - 1) * finest_s <= seconds + finest_s <= (bins + 2) * finest_s:
            raise ValueError("seconds")
        counts = [-(-bins // FACTOR**level) for level in range(LEVELS - given_up)]
        if len(packed) != _HEAD.size + 2 * sum(counts):
            raise ValueError("length")
        at = _HEAD.size
        levels = []
        for count in counts:
            lows, highs = bytearray(packed[at : at + count]), bytearray(packed[at + count : at + 2 * count])
            levels.append((lows, highs))
            at += 2 * count
        self.wipe()
        self._levels, self._finest_s, self.seconds, self.is_whole = levels, finest_s, seconds, True

    def wipe(self) -> None:
        """Forget all of it."""
        for lows, highs in self._levels:
            lows[:] = bytes(len(lows))
            highs[:] = bytes(len(highs))
            lows.clear()
            highs.clear()
        self.seconds = 0.0
        self.is_whole = False

    def _bin_s(self, level: int) -> float:
        return self._finest_s * float(FACTOR**level)
