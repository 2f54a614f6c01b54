"""Leave silences out of what is played: what is quiet is measured against what was heard lately."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import Final

import numpy as np

from app.core.pcm import RATE_HZ
from app.worker.samples import Samples

_FRAME: Final = RATE_HZ // 50
_MEMORY_FRAMES: Final = 500  # 10 s
_LEAST_QUIET_FRAMES: Final = 30  # a pause of 0.6 s belongs to the speech
_KEPT_FRAMES: Final = 7  # of a longer one 0.14 s stay on either side
_ALWAYS_QUIET: Final = 10 ** (-55 / 20)
_ABOVE_FLOOR: Final = 4.0  # 12 dB
_BELOW_VOICE: Final = 4.0

Piece = tuple[int, Samples]
"""Where samples stand in the recording, and the samples of shape (n, channels)."""


class QuietGate:
    """Passes sound on and drops the middle of long silences."""

    def __init__(self, start: int) -> None:
        self._at = start  # the first sample that was not judged yet
        self._rest: Samples | None = None
        self._levels: deque[float] = deque(maxlen=_MEMORY_FRAMES)
        self._held: deque[Piece] = deque()  # quiet frames whose silence may yet be short
        self._quiet_frames = 0

    def push(self, samples: Samples) -> Iterator[Piece]:
        """Take what follows; yield what is to be heard."""
        joined = samples if self._rest is None else np.concatenate([self._rest, samples])
        whole = len(joined) // _FRAME * _FRAME
        self._rest = joined[whole:]
        frames = joined[:whole].reshape(-1, _FRAME, joined.shape[1])
        levels = np.sqrt(np.mean(np.square(frames), axis=1).max(axis=1, initial=0.0))
        self._levels.extend(levels.tolist())
        limit = self._limit()
        for frame, level in zip(frames, levels, strict=True):
            yield from self._judge(frame, is_quiet=bool(level < limit))

    def finish(self) -> Iterator[Piece]:
        """Yield what was held back at the end."""
        yield from self._let_go()
        if self._rest is not None and len(self._rest):
            yield self._at, self._rest

    def _limit(self) -> float:
        if not self._levels:
            return _ALWAYS_QUIET
        floor, voice = np.percentile(np.fromiter(self._levels, np.float64), (10, 95))
        return max(_ALWAYS_QUIET, min(float(floor) * _ABOVE_FLOOR, float(voice) / _BELOW_VOICE))

    def _judge(self, frame: Samples, *, is_quiet: bool) -> Iterator[Piece]:
        piece = (self._at, frame)
        self._at += _FRAME
        if not is_quiet:
            yield from self._let_go()
            self._quiet_frames = 0
            yield piece
            return
        self._quiet_frames += 1
        self._held.append(piece)
        if self._quiet_frames == _LEAST_QUIET_FRAMES:
            for _ in range(_KEPT_FRAMES):
                yield self._held.popleft()
        if self._quiet_frames >= _LEAST_QUIET_FRAMES:
            while len(self._held) > _KEPT_FRAMES:
                self._held.popleft()

    def _let_go(self) -> Iterator[Piece]:
        while self._held:
            yield self._held.popleft()
