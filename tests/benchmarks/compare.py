"""Run sides in turns, A B A B, and put the middle of what they took in proportion."""

from __future__ import annotations

import statistics
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sides import Run, Side


@dataclass(frozen=True, slots=True)
class Spread:
    """A median with the least and the most."""

    median: float
    least: float
    most: float

    @classmethod
    def of(cls, values: Sequence[float]) -> Spread:
        """Sum up some values."""
        return cls(statistics.median(values), min(values), max(values))

    @property
    def range(self) -> str:
        """Write the least and the most."""
        return f"{self.least:.3g}-{self.most:.3g}"


class Rounds:
    """What all sides did, round by round."""

    def __init__(self, runs: dict[str, list[Run]]) -> None:
        self.runs = runs

    def seconds(self, name: str) -> Spread:
        """Return the wall time of a side."""
        return Spread.of([run.seconds for run in self.runs[name]])

    def ratio(self, name: str, base: str) -> Spread:
        """Return the time of a side by that of another in the same round."""
        pairs = zip(self.runs[name], self.runs[base], strict=True)
        return Spread.of([run.seconds / other.seconds for run, other in pairs])

    def middle(self, name: str, value: Callable[[Run], float]) -> float:
        """Return the median of what `value` takes from a run."""
        return statistics.median(value(run) for run in self.runs[name])

    def last(self, name: str) -> Run:
        """Return the last run of a side."""
        return self.runs[name][-1]


def alternate(sides: Sequence[Side], repeats: int, label: str) -> Rounds:
    """Run each side once, then all again, `repeats` times; every other round backwards."""
    runs: dict[str, list[Run]] = {side.name: [] for side in sides}
    for number in range(repeats):
        for side in sides if number % 2 == 0 else reversed(sides):
            say(f"{label}: {side.name} ({number + 1}/{repeats})")
            runs[side.name].append(side.run())
    return Rounds(runs)


def say(text: str) -> None:
    """Tell on standard error what is being done."""
    sys.stderr.write(f"… {text}\n")
    sys.stderr.flush()
