"""Turn samples as they cross into frames as FFmpeg takes them."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
from av.audio.frame import AudioFrame
from numpy.typing import NDArray

LAYOUTS = {1: "mono", 2: "stereo"}


def framed(data: bytes | NDArray[np.float32], rate_hz: int, channels: int, at: int) -> AudioFrame:
    """Return interleaved 16-bit samples, or such as floats, as a frame that begins with sample `at`."""
    kind = "s16" if isinstance(data, bytes) else "flt"
    samples = np.frombuffer(data, "<i2") if isinstance(data, bytes) else data
    frame = AudioFrame.from_ndarray(samples.reshape(1, -1), format=kind, layout=LAYOUTS[channels])
    frame.sample_rate = rate_hz
    frame.pts = at
    frame.time_base = Fraction(1, rate_hz)
    return frame
