"""What one call of the command measures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from audio import Recording, Studio
from models import BenchModel, prepared
from report import Report


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """Options of the command, and the tools that every measurement shares."""

    report: Report
    studio: Studio
    cache: Path
    models: tuple[str, ...]
    groups: tuple[str, ...]
    minutes: float
    long_minutes: float
    short_minutes: float
    hour_minutes: float
    repeats: int
    max_new_tokens: int
    counts_windows: bool

    def prepared_models(self, *, only: tuple[str, ...] = ()) -> Iterator[BenchModel]:
        """Yield the models asked for, said so where one is missing."""
        for name in self.models:
            if only and name not in only:
                continue
            try:
                yield prepared(name, self.cache, self.max_new_tokens)
            except FileNotFoundError as error:
                self.report.remark(f"Skipped {name}: {error}.")

    def recording(self, model: BenchModel, minutes: float) -> Recording:
        """Return audio of a length for a model."""
        return self.studio.for_model(model.name, minutes * 60)
