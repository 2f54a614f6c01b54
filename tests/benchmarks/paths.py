"""Which decoding path pays on this machine: sequential, or several windows at once."""

from __future__ import annotations

from typing import Final

from audio import Recording
from compare import alternate
from models import BenchModel
from report import Row
from settings import Bench
from sides import Options, base_options, soundlock
from speed import windows, word_error_percent

_CHOICES: Final[dict[str, Options]] = {
    "sequential": {"path": "sequential"},
    "batched, 4": {"path": "batched", "batch_size": 4},
    "batched, 8": {"path": "batched", "batch_size": 8},
}


def measure(bench: Bench) -> None:
    """Print time, windows and, where the truth is known, errors of each path."""
    for model in bench.prepared_models():
        audio = bench.recording(model, bench.minutes)
        title = (
            f"Choice of path: {model.name}, {audio.seconds / 60:.1f} min of {audio.source}, {bench.repeats} rounds"
        )
        bench.report.table("paths", title, _rows(bench, model, audio))


def _base(model: BenchModel) -> Options:
    """The fixture was trained on single sentences; with context it repeats itself on either path."""
    options = base_options(model)
    return options | {"condition_on_previous_text": False} if model.name == "fixture" else options


def _rows(bench: Bench, model: BenchModel, audio: Recording) -> list[Row]:
    sides = [soundlock(name, model, audio, _base(model) | choice) for name, choice in _CHOICES.items()]
    rounds = alternate(sides, bench.repeats, f"paths, {model.name}")
    rows: list[Row] = []
    for name, choice in _CHOICES.items():
        seconds, ratio = rounds.seconds(name), rounds.ratio(name, "sequential")
        rows.append(
            {
                "model": model.name,
                "path": name,
                "seconds": seconds.median,
                "min-max": seconds.range,
                "RTF": seconds.median / audio.seconds,
                "against sequential": ratio.median,
                "ratio min-max": ratio.range,
                "windows": windows(bench, model, audio, _base(model) | choice),
                "WER %": word_error_percent(audio, rounds.last(name).facts["text"]),
            }
        )
    return rows
