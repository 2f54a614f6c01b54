"""Sound that is like speech in what encoders and meters see: syllables, pauses, a voice and some breath."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import av
import numpy as np
from av.audio.resampler import AudioResampler
from numpy.typing import NDArray

RATE_HZ = 22_050


def spoken(seconds: float, *, rate_hz: int = RATE_HZ, level: float = 0.1, seed: int = 1) -> NDArray[np.int16]:
    """Return so many seconds of one channel."""
    pick = np.random.default_rng(seed)
    at = np.arange(round(seconds * rate_hz)) / rate_hz
    voice = sum(np.sin(2 * np.pi * 120 * n * at) / n for n in range(1, 20))
    syllables = np.clip(np.sin(2 * np.pi * 3 * at), 0, 1) * (np.sin(2 * np.pi * 0.2 * at) > -0.7)
    samples = level * voice * syllables + level * 0.02 * pick.standard_normal(len(at))
    return (np.clip(samples, -1, 1) * 32767).astype("<i2")


def in_blocks(samples: NDArray[np.int16], size: int = 5_001) -> Iterator[bytes]:
    """Yield samples as a synthesiser does, and now and then half a sample more."""
    data = samples.tobytes()
    for start in range(0, len(data), size):
        yield data[start : start + size]


def decoded(file: Path | bytes) -> tuple[NDArray[np.int16], int]:
    """Return the samples of a file, of shape (n, channels), and their rate."""
    with av.open(str(file) if isinstance(file, Path) else io.BytesIO(file)) as container:
        stream = container.streams.audio[0]
        channels = stream.codec_context.channels
        to_s16 = AudioResampler(format="s16", layout=stream.codec_context.layout.name)
        frames = [part.to_ndarray() for frame in container.decode(stream) for part in to_s16.resample(frame)]
        frames += [part.to_ndarray() for part in to_s16.resample(None)]
        return np.concatenate(frames, axis=1).reshape(-1, channels), stream.codec_context.sample_rate
