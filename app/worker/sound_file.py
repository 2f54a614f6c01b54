"""Read the sound of a small file, as the systems' voices write it: WAV or AIFF, of any kind."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Final

import av
import av.error
import numpy as np
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler

from app.worker.samples import Samples

_OPTIONS: Final = {"format_whitelist": "wav,aiff", "protocol_whitelist": ""}


def sound(data: bytes, rate_hz: int) -> Samples:
    """Return the samples of one channel at a rate, of shape (n,), between -1 and 1; none of what is no sound."""
    resampler = AudioResampler(format="fltp", rate=rate_hz)
    found = [np.zeros(0, np.float32)]
    for frame in (*_frames(data), None):
        if frame is None and len(found) == 1:
            break  # nothing was put in that could be got out
        found += [one.to_ndarray().mean(axis=0, dtype=np.float32) for one in resampler.resample(frame)]
    return np.concatenate(found)


def _frames(data: bytes) -> Iterator[AudioFrame]:
    try:
        with av.open(io.BytesIO(data), mode="r", options=_OPTIONS) as container:
            if container.streams.audio:
                yield from container.decode(container.streams.audio[0])
    except av.error.FFmpegError:
        return  # of a file that ends early, what there is
