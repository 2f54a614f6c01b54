"""The waveform of a recording, a part at a time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.core.waveform import FACTOR, FINEST_BIN_S, LEVELS, PART_BINS, Part
from app.worker.samples import SAMPLE_RATE, Samples

BIN_SAMPLES: Final = round(FINEST_BIN_S * SAMPLE_RATE)
PART_SAMPLES: Final = PART_BINS * BIN_SAMPLES


def parts(blocks: Iterator[Samples]) -> Iterator[Part | None]:
    """Yield the parts of a waveform of 16 kHz samples, and None after each block that completes none."""
    pending = np.zeros(0, np.float32)
    for block in blocks:
        pending = np.concatenate([pending, block])
        while len(pending) >= PART_SAMPLES:
            yield part(pending[:PART_SAMPLES])
            pending = pending[PART_SAMPLES:]
        yield None
    if len(pending):
        yield part(pending)


def part(samples: Samples) -> Part:
    """Return the levels of samples of shape (n,); the last bin of each may be short."""
    lows, highs = _extremes(samples, samples, BIN_SAMPLES)
    levels = [(_packed(lows), _packed(highs))]
    for _ in range(LEVELS - 1):
        lows, highs = _extremes(lows, highs, FACTOR)
        levels.append((_packed(lows), _packed(highs)))
    return tuple(levels)


def _extremes(lows: Samples, highs: Samples, size: int) -> tuple[Samples, Samples]:
    missing = -len(lows) % size
    if missing:
        lows, highs = np.pad(lows, (0, missing), "edge"), np.pad(highs, (0, missing), "edge")
    return lows.reshape(-1, size).min(axis=1), highs.reshape(-1, size).max(axis=1)


def _packed(samples: Samples) -> bytes:
    packed: NDArray[np.uint8] = np.clip(np.rint((samples + 1) * 127.5), 0, 255).astype(np.uint8)
    return packed.tobytes()
