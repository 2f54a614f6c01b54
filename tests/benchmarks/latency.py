"""How soon there is text, how soon a cancel is seen, and how soon the worker is gone."""

from __future__ import annotations

import statistics
from typing import Any, Final

from compare import say
from models import BenchModel
from report import Row, verdict
from settings import Bench
from sides import Options, base_options, raw, services

_FIXTURE_TARGET_S: Final = 2.0
_SHARE_TARGET: Final = 0.02
_CANCELS: Final = 20
_HARD_CANCELS: Final = 5


def measure(bench: Bench) -> None:
    """Print the three tables."""
    first: list[Row] = []
    cancels: list[Row] = []
    for model in bench.prepared_models():
        first += _first_segment(bench, model)
        cancels.append(_cancel_between_windows(bench, model))
        if model.name != "fixture":
            cancels.append(_cancel_inside_window(bench, model))
    bench.report.table("first_segment", f"First segment of {bench.hour_minutes:g} min, model loaded", first)
    if any(row["whole run s"] for row in first):
        bench.report.remark(
            f"The whole run's time is extrapolated in proportion from {bench.minutes:g} min of the same audio."
        )
    bench.report.table("cancel", "Cancel", cancels)
    bench.report.remark("“gone”: the job has ended and, where it had to be ended, so has the worker process.")


def _first_segment(bench: Bench, model: BenchModel) -> list[Row]:
    audio = bench.recording(model, bench.hour_minutes)
    options = base_options(model)
    ours_side = services("soundlock", str(model.folder), audio, options, first_only=True)
    raw_side = raw("raw, no VAD", model, audio, {**options, "vad": "off"}, first_only=True)
    ours: list[float] = []
    raws: list[float] = []
    for number in range(bench.repeats):
        say(f"latency, {model.name}, first segment ({number + 1}/{bench.repeats})")
        ours.append(ours_side.run().facts["first_s"])
        raws.append(raw_side.run().facts["first_s"])
    whole_s = None if model.name == "fixture" else _whole_run_s(bench, model, options)
    figure_s = statistics.median(ours)
    is_met = figure_s < _FIXTURE_TARGET_S if whole_s is None else figure_s <= _SHARE_TARGET * whole_s
    row = {
        "model": model.name,
        "side": "soundlock",
        "first s": figure_s,
        "min-max": f"{min(ours):.3g}-{max(ours):.3g}",
        "whole run s": whole_s,
        "share %": whole_s and 100 * figure_s / whole_s,
        "target": "< 2 s" if whole_s is None else "<= 2 %",
        "met": verdict(is_met=is_met),
    }
    raw_row: Row = {
        "model": model.name,
        "side": "raw, no VAD",
        "first s": statistics.median(raws),
        "min-max": f"{min(raws):.3g}-{max(raws):.3g}",
        "whole run s": None,
    }
    return [row, raw_row]


def _whole_run_s(bench: Bench, model: BenchModel, options: Options) -> float:
    say(f"latency, {model.name}, part of the whole run")
    part = bench.recording(model, bench.minutes)
    facts = services("part", str(model.folder), part, options).run().facts
    return float(facts["listening_s"]) * bench.hour_minutes * 60 / part.seconds


def _cancel_between_windows(bench: Bench, model: BenchModel) -> Row:
    options = base_options(model)
    audio = bench.recording(model, bench.hour_minutes)
    say(f"latency, {model.name}, {_CANCELS} cancels")
    side = services("cancel", str(model.folder), audio, options, cancels=_CANCELS, cancel_after_s=0.7)
    return _cancel_row(model, "short windows", _CANCELS, side.run().facts)


def _cancel_inside_window(bench: Bench, model: BenchModel) -> Row:
    options = {key: value for key, value in base_options(model).items() if key != "max_new_tokens"}
    audio = bench.recording(model, bench.hour_minutes)
    say(f"latency, {model.name}, {_HARD_CANCELS} cancels inside one long window")
    side = services("gone", str(model.folder), audio, options, cancels=_HARD_CANCELS, cancel_after_s=1.0)
    return _cancel_row(model, "one endless window, beam 5", _HARD_CANCELS, side.run().facts)


def _cancel_row(model: BenchModel, what: str, count: int, facts: dict[str, Any]) -> Row:
    seen_ms = sorted(1000 * value for value in facts["acknowledged_s"])
    gone_s = sorted(facts["stopped_s"])
    return {
        "model": model.name,
        "while": what,
        "cancels": count,
        "seen p50 ms": _percentile(seen_ms, 50),
        "seen p95 ms": _percentile(seen_ms, 95),
        "gone p50 s": _percentile(gone_s, 50),
        "gone p95 s": _percentile(gone_s, 95),
        "gone max s": gone_s[-1],
        "workers ended": facts["workers_ended"],
    }


def _percentile(ordered: list[float], percent: int) -> float | None:
    return ordered[min(len(ordered) - 1, round(percent / 100 * (len(ordered) - 1)))] if ordered else None
