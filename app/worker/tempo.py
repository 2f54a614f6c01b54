"""Play sound faster or slower at its own pitch, by FFmpeg's atempo."""

from __future__ import annotations

import math
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

import av.error
import numpy as np
from av.audio.frame import AudioFrame
from av.filter import Graph

from app.core.pcm import RATE_HZ
from app.worker.samples import Samples

_WINDOW: Final = 8_192  # more than atempo holds back
_MAX_STEP: Final = 2.0  # beyond, one atempo leaves samples out instead of blending them


class Tempo:
    """Takes contiguous samples of shape (n, channels) and yields them at the length that fits the speed."""

    def __init__(self, channels: int, speed: float) -> None:
        self._speed = speed
        self._layout = "mono" if channels == 1 else "stereo"
        self._channels = channels
        self._taken = 0
        self._given = 0
        steps = max(1, math.ceil(math.log(speed, _MAX_STEP))) if speed > 1 else 1
        self._graph = Graph()
        source = self._graph.add_abuffer(
            sample_rate=RATE_HZ, format="flt", layout=self._layout, time_base=Fraction(1, RATE_HZ)
        )
        stretches = [self._graph.add("atempo", f"{speed ** (1 / steps):.9f}") for _ in range(steps)]
        self._graph.link_nodes(source, *stretches, self._graph.add("abuffersink")).configure()

    def push(self, samples: Samples) -> Iterator[Samples]:
        """Yield what a further stretch makes ready."""
        self._feed(samples)
        self._taken += len(samples)
        yield from self._ready(self._given + _WINDOW * RATE_HZ)

    def finish(self) -> Iterator[Samples]:
        """Yield the rest."""
        whole = round(self._taken / self._speed)
        # At its end atempo swallows a window; let that be silence.
        self._feed(np.zeros((round(_WINDOW * max(1.0, self._speed)), self._channels), np.float32))
        self._graph.push(None)
        yield from self._ready(whole)

    def _feed(self, samples: Samples) -> None:
        frame = AudioFrame.from_ndarray(
            np.ascontiguousarray(samples, np.float32).reshape(1, -1), format="flt", layout=self._layout
        )
        frame.sample_rate = RATE_HZ
        self._graph.push(frame)

    def _ready(self, most: int) -> Iterator[Samples]:
        while self._given < most:
            try:
                frame = self._graph.pull()
            except (av.error.BlockingIOError, av.error.EOFError):
                return
            if isinstance(frame, AudioFrame):
                samples = np.asarray(frame.to_ndarray(), np.float32).reshape(-1, self._channels)[
                    : most - self._given
                ]
                self._given += len(samples)
                yield samples
