"""How long something will still take, said only once that is known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_LEAST_ELAPSED_S: Final = 2.0
_LEAST_SHARE: Final = 0.01
_SMOOTHING: Final = 0.3


@dataclass(slots=True)
class Estimate:
    """Learns the speed of one job from its progress; times come from the caller's clock, in seconds."""

    began_at: float
    began_done: float | None = None
    remaining_s: float | None = None
    _updated_at: float = 0.0

    def update(self, now: float, done: float, total: float | None) -> float | None:
        """Take progress and return the seconds that remain, None while that would be a guess."""
        if total is None or total <= 0:
            return None
        if self.began_done is None:
            self.began_at, self.began_done = now, done
            return None
        elapsed, gained = now - self.began_at, done - self.began_done
        if elapsed < _LEAST_ELAPSED_S or gained < _LEAST_SHARE * total:
            return None
        fresh = max(0.0, total - done) * elapsed / gained
        if self.remaining_s is None:
            self.remaining_s = fresh
        else:
            expected = max(0.0, self.remaining_s - (now - self._updated_at))
            self.remaining_s = expected + _SMOOTHING * (fresh - expected)
        self._updated_at = now
        return self.remaining_s
