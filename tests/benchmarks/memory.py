"""Peak memory at ten minutes and at five hours: ours must not grow with the recording."""

from __future__ import annotations

from typing import Any, Final

import psutil
from audio import Recording
from compare import Rounds, alternate
from models import BenchModel
from report import Row, verdict
from settings import Bench
from sides import base_options, raw, services

_MAX_GROWTH: Final = 1.10
_LEAST_ADVANTAGE: Final = 10.0
_RAW_GIB_AN_HOUR: Final = 2.9  # faster-whisper's features of everything at once, and the audio twice
_MAX_REPEATS: Final = 3
_RAW, _OURS = "raw", "soundlock"
_PROCESSES: Final = {
    "worker": ("peak_kib",),
    "parent": ("parent_peak_kib",),
    "both": ("peak_kib", "parent_peak_kib"),
}


def measure(bench: Bench) -> None:
    """Print peaks of both sides at both lengths, and what follows from them."""
    for model in bench.prepared_models():
        is_stubbed = model.name != "fixture"
        lengths = [bench.recording(model, minutes) for minutes in (bench.short_minutes, bench.long_minutes)]
        measured = [_measured(bench, model, audio, is_stubbed=is_stubbed) for audio in lengths]
        work = "model's work stubbed on both sides" if is_stubbed else "real decoding"
        rows = [
            row for audio, rounds in zip(lengths, measured, strict=True) for row in _rows(model, audio, rounds)
        ]
        bench.report.table("memory", f"Memory: {model.name}, {work}", rows)
        bench.report.table(
            "memory_targets", f"Memory targets: {model.name}", _conclusions(model, lengths, measured)
        )


def _measured(bench: Bench, model: BenchModel, audio: Recording, *, is_stubbed: bool) -> Rounds:
    options = base_options(model) | {"condition_on_previous_text": False}
    kind = "stubbed" if is_stubbed else "plain"
    sides = [services(_OURS, str(model.folder), audio, options, worker=kind)]
    needed_gib = audio.seconds / 3600 * _RAW_GIB_AN_HOUR + 1
    available_gib = psutil.virtual_memory().available / 2**30
    if needed_gib < 0.9 * available_gib:
        sides.insert(0, raw(_RAW, model, audio, {**options, "vad": "off"}, stubbed=is_stubbed))
    else:
        bench.report.remark(
            f"Not run: raw at {audio.seconds / 3600:.1f} h needs about {needed_gib:.0f} GiB, "
            f"{available_gib:.0f} GiB are free."
        )
    return alternate(
        sides, min(bench.repeats, _MAX_REPEATS), f"memory, {model.name}, {audio.seconds / 60:.0f} min"
    )


def _rows(model: BenchModel, audio: Recording, rounds: Rounds) -> list[Row]:
    rows: list[Row] = []
    for name in rounds.runs:
        parent = {"loaded": "parent_loaded_kib", "peak": "parent_peak_kib"} if name == _OURS else {}
        rows.append(
            {
                "model": model.name,
                "minutes": round(audio.seconds / 60),
                "process": "soundlock worker" if parent else name,
                "loaded MiB": _mib(rounds, name, "loaded_kib"),
                "peak MiB": _mib(rounds, name, "peak_kib"),
                "growth MiB": _growth(rounds, name),
                "seconds": rounds.seconds(name).median,
                "segments": rounds.last(name).facts["segments"],
                "windows": rounds.last(name).facts.get("windows"),
            }
        )
        if parent:
            loaded, peak = (_mib(rounds, name, parent[key]) for key in ("loaded", "peak"))
            rows.append(
                {
                    "model": model.name,
                    "minutes": round(audio.seconds / 60),
                    "process": "soundlock parent",
                    "loaded MiB": loaded,
                    "peak MiB": peak,
                    "growth MiB": peak - loaded,
                }
            )
    return rows


def _conclusions(model: BenchModel, lengths: list[Recording], measured: list[Rounds]) -> list[Row]:
    short, long = measured
    figures: dict[str, tuple[float, str, bool]] = {}
    for process, keys in _PROCESSES.items():
        ratio = sum(_mib(long, _OURS, key) for key in keys) / sum(_mib(short, _OURS, key) for key in keys)
        # The parent holds the transcript, which grows by nature; it counts in the sum.
        target = f"at most {_MAX_GROWTH}" if process != "parent" else ""
        figures[f"{process}, long / short peak"] = (ratio, target, ratio <= _MAX_GROWTH)
    for audio, rounds in zip(lengths, measured, strict=True):
        if _RAW in rounds.runs:
            ours = max(0.1, _growth(rounds, _OURS) + _parent_growth(rounds))
            times = _growth(rounds, _RAW) / ours
            what = f"raw's growth / ours, both processes, {audio.seconds / 60:.0f} min"
            is_long = audio is lengths[-1]
            target = f"at least {_LEAST_ADVANTAGE:g}" if is_long else ""
            figures[what] = (times, target, times >= _LEAST_ADVANTAGE or not is_long)
    return [
        {"model": model.name, "what": what, "figure": figure, "target": target,
         "met": verdict(is_met=is_met) if target else ""}
        for what, (figure, target, is_met) in figures.items()
    ]  # fmt: skip


def _mib(rounds: Rounds, name: str, key: str) -> float:
    def value(run: Any) -> float:
        return float(run.facts[key]) / 1024

    return rounds.middle(name, value)


def _growth(rounds: Rounds, name: str) -> float:
    return _mib(rounds, name, "peak_kib") - _mib(rounds, name, "loaded_kib")


def _parent_growth(rounds: Rounds) -> float:
    return _mib(rounds, _OURS, "parent_peak_kib") - _mib(rounds, _OURS, "parent_loaded_kib")
