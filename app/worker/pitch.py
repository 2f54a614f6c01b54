"""Raise the pitch of samples by playing them faster."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

import numpy as np
import numpy.typing as npt

_SAME: Final = 0.005


def raised(samples: npt.NDArray[np.float32], rate_hz: int, factor: float) -> npt.NDArray[np.float32]:
    """Return samples of a pitch, and at a speed, that many times their own; resampled by FFmpeg."""
    if abs(factor - 1) < _SAME:
        return samples
    from av.audio.frame import AudioFrame  # noqa: PLC0415 (most speech keeps its pitch)
    from av.audio.resampler import AudioResampler  # noqa: PLC0415

    frame = AudioFrame.from_ndarray(np.ascontiguousarray(samples).reshape(1, -1), format="flt", layout="mono")
    frame.sample_rate = round(rate_hz * factor)
    frame.time_base = Fraction(1, frame.sample_rate)
    resampler = AudioResampler(format="flt", layout="mono", rate=rate_hz)
    found = [*resampler.resample(frame), *resampler.resample(None)]
    return np.concatenate([np.asarray(one.to_ndarray(), np.float32).reshape(-1) for one in found])
