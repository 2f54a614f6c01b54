"""Bring decoded frames of any rate and any channels to 16 kHz mono."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any, Final

import av.error
import numpy as np
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from numpy.typing import NDArray

from app.core.pcm import RATE_HZ
from app.worker.samples import MAX_RATE_HZ, MIN_RATE_HZ, SAMPLE_RATE, DecodeReport, Samples

_MAX_KNOWN_CHANNELS: Final = 8
_ANTI_PHASE_RATIO: Final = 0.01  # mix power against the louder channel: 20 dB down


class Shaper:
    """Resample frames, pick or mix channels, and make sure that every sample is a number between -1 and 1."""

    rate_hz: int = SAMPLE_RATE

    def __init__(self, channels: int, channel: int | None, report: DecodeReport) -> None:
        # Two channels are mixed here and not by FFmpeg, to see whether they cancel each other out.
        self._is_pair = channels == 2
        self._channel = channel
        self._report = report
        # FFmpeg cannot mix down more than 8 channels, or adds them up without measure.
        self._is_crowd = channels > _MAX_KNOWN_CHANNELS
        self._layout = "stereo" if self._is_pair or channel is not None else "mono"
        self._resampler = self._new_resampler()
        self.samples_out = 0

    def _new_resampler(self) -> AudioResampler:
        if self._is_crowd:
            return AudioResampler(format="flt", layout=None, rate=self.rate_hz)
        return AudioResampler(format="fltp", layout=self._layout, rate=self.rate_hz)

    def _planes(self, frame: AudioFrame) -> NDArray[Any]:
        """Return the samples of a resampled frame in shape (channels, n)."""
        samples = frame.to_ndarray()
        return samples.reshape(-1, frame.layout.nb_channels).T if self._is_crowd else samples

    def shape(self, frame: AudioFrame) -> Iterator[Samples]:
        """Yield what a frame makes ready."""
        if frame.samples <= 0:
            return
        if not MIN_RATE_HZ <= frame.sample_rate <= MAX_RATE_HZ:  # the header was fine, this frame is not
            self._report.damaged_packets += 1
            return
        frame.pts = None  # times come from the count of samples: broken timestamps must not stop the resampler
        for output in self._resampled(frame):
            yield self._clean(self._planes(output))

    def _resampled(self, frame: AudioFrame) -> list[AudioFrame]:
        try:
            return self._resampler.resample(frame)
        except ValueError:  # the format changed in mid-stream: a fresh resampler takes the new one
            self._resampler = self._new_resampler()
        try:
            return self._resampler.resample(frame)
        except (ValueError, av.error.FFmpegError):  # unless it is nothing that sound can have
            self._resampler = self._new_resampler()
            self._report.damaged_packets += 1
            return []

    def flush(self) -> list[Samples]:
        """Return what is left at the end."""
        with contextlib.suppress(ValueError, av.error.FFmpegError):  # a resampler that never saw a frame
            return [self._clean(self._planes(output)) for output in self._resampler.resample(None)]
        return []

    def _clean(self, planes: NDArray[Any]) -> Samples:
        is_number = np.isfinite(planes)
        if not is_number.all():
            self._report.bad_samples += int(planes.size - np.count_nonzero(is_number))
            planes = np.where(is_number, planes, np.float32(0))
        samples: Samples = np.clip(self._mixed(planes), -1.0, 1.0).astype(np.float32, copy=False)
        self.samples_out += len(samples)
        return samples

    def _mixed(self, planes: NDArray[Any]) -> Samples:
        if len(planes) == 1 or self._channel is not None:
            chosen: Samples = planes[min(self._channel or 0, len(planes) - 1)]
            return chosen
        if len(planes) > 2:
            mean: Samples = planes.mean(axis=0)
            return mean
        left: Samples = planes[0]
        right: Samples = planes[1]
        mix = (left + right) * np.float32(0.5)
        power = max(float(left @ left), float(right @ right))
        if power > len(mix) * 1e-7 and float(mix @ mix) < power * _ANTI_PHASE_RATIO:
            self._report.anti_phase_blocks += 1
            return left
        mixed: Samples = mix
        return mixed


class PlaybackShaper(Shaper):
    """Shapes for the ear: at the playback rate, in arrays of shape (n, channels), two channels kept apart."""

    rate_hz = RATE_HZ

    def __init__(self, channels: int, report: DecodeReport) -> None:
        super().__init__(channels, None, report)

    def _mixed(self, planes: NDArray[Any]) -> Samples:
        if len(planes) > 2:
            planes = planes.mean(axis=0, keepdims=True)
        heard: Samples = planes.T
        return heard
