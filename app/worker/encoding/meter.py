"""Measure how loud sound is, by FFmpeg's filter for EBU R 128."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import Final

import av.error
import numpy as np
from av.audio.frame import AudioFrame
from av.filter.graph import Graph
from numpy.typing import NDArray

from app.worker.encoding.framing import framed
from app.worker.encoding.limiter import Limiter, Samples

_SILENCE_LUFS: Final = -69.9  # what lies below the absolute gate is told as -70
_FULL: Final = np.float32(32768)
_TAIL_PARTS: Final = 10  # the filter tells its figures for each tenth of a second that is full


class Meter:
    """Takes sound and tells its integrated loudness and its true peak."""

    def __init__(
        self, rate_hz: int, channels: int, gain_db: float = 0.0, ceiling_dbtp: float | None = None
    ) -> None:
        self._gain = np.float32(10 ** (gain_db / 20))
        self._limiter = None if ceiling_dbtp is None else Limiter(rate_hz, channels, 10 ** (ceiling_dbtp / 20))
        self._rate_hz, self._channels = rate_hz, channels
        self._at = 0
        self._integrated_lufs = -math.inf
        self._true_peak = 0.0  # 1 is full scale
        layout = "mono" if channels == 1 else "stereo"
        graph = self._graph = Graph()
        graph.threads = 1
        source = graph.add_abuffer(
            sample_rate=rate_hz, format="s16", layout=layout, time_base=Fraction(1, rate_hz)
        )
        meter = graph.add("ebur128", "peak=true:metadata=1:framelog=quiet")
        sink = graph.add("abuffersink")
        source.link_to(meter)
        meter.link_to(sink)
        graph.configure()

    def take(self, data: bytes) -> None:
        """Measure the next samples; with a ceiling, what a limiter makes of them."""
        if self._limiter is None:
            self._measure(data)
        else:
            samples = np.frombuffer(data, "<i2").astype(np.float32) * (self._gain / _FULL)
            self._measure(_rounded(self._limiter.take(samples.reshape(-1, self._channels))))

    def _measure(self, data: bytes) -> None:
        if not data:
            return
        frame = framed(data, self._rate_hz, self._channels, self._at)
        self._at += frame.samples
        self._graph.push(frame)
        self._read()

    def finish(self) -> tuple[float | None, float | None]:
        """Return loudness in LUFS and true peak in dBTP; None where there is nothing to be told."""
        if self._limiter is not None:
            self._measure(_rounded(self._limiter.finish()))
        self._measure(bytes(2 * self._channels * (self._rate_hz // _TAIL_PARTS + 1)))
        self._graph.push(None)
        self._read()
        is_heard = math.isfinite(self._integrated_lufs) and self._integrated_lufs > _SILENCE_LUFS
        peak_dbtp = 20 * math.log10(self._true_peak) if self._true_peak > 0 else None
        return self._integrated_lufs if is_heard else None, peak_dbtp

    def _read(self) -> None:
        while True:
            try:
                frame = self._graph.pull()
            except (av.error.BlockingIOError, av.error.EOFError):
                return
            if isinstance(frame, AudioFrame):
                facts = frame.metadata
                self._integrated_lufs = float(facts.get("lavfi.r128.I", self._integrated_lufs))
                self._true_peak = float(facts.get("lavfi.r128.true_peak", self._true_peak))


def _rounded(samples: Samples) -> bytes:
    whole: NDArray[np.int16] = np.rint(samples * _FULL).clip(-_FULL, _FULL - 1).astype("<i2")
    return whole.tobytes()
