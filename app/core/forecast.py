"""When the jobs of a queue will be done, said as far down as it is known and no further."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

_LEAST_HEARD_S: Final = 5.0
_LATEST: Final = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Ahead:
    """What is known of one job: either how long it will still take, or how much sound it has left and its pace."""

    remaining_s: float | None = None
    audio_left_s: float | None = None
    pace: float | None = None  # seconds of sound in a second

    @property
    def seconds(self) -> float | None:
        """Return how long it will take, None while that would be a guess."""
        if self.remaining_s is not None:
            return self.remaining_s
        if self.audio_left_s is None or not self.pace:
            return None
        return self.audio_left_s / self.pace


def forecast(queue: Sequence[Ahead]) -> list[float | None]:
    """Return for each job of a queue the seconds until it is done; None from the first that nobody knows."""
    total: float | None = 0.0
    ends: list[float | None] = []
    for job in queue:
        seconds = job.seconds
        total = None if total is None or seconds is None else total + seconds
        ends.append(total)
    return ends


def pace(runs: Iterable[tuple[float, float]]) -> float | None:
    """Learn a pace from past runs, the newest first: pairs of seconds heard and seconds taken.

    The middle of the latest is taken: one run that was resumed, or that other programs slowed down, says little.
    """
    paces = [heard_s / took_s for heard_s, took_s in runs if heard_s >= _LEAST_HEARD_S and took_s > 0]
    return statistics.median(paces[:_LATEST]) if paces else None
