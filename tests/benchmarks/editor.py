"""How soon a long transcript is there, and whether scrolling and typing in it keep up with the hand."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from typing import Any, Final

from report import Row, verdict
from settings import Bench
from sides import RunFailedError, Side

_SCRIPT: Final = Path(__file__).with_name("editor_side.py")
_SEGMENTS: Final = 20_000
_MAX_MINUTES: Final = 30.0
_BUSY: Final = ("base", "small")  # models that are not done before the measurement is
_TARGETS_MS: Final = {
    "open": 150.0,
    "scroll": None,  # what the whole step costs; the promise is about ticks
    "type": None,
    "scroll, two engines": 16.0,
    "type, two engines": 16.0,
}


def measure(bench: Bench) -> None:
    """Print what opening, a step of scrolling and a key cost, and how late the window's ticks come."""
    if importlib.util.find_spec("PySide6") is None:
        bench.report.remark("Skipped editor: PySide6 is not installed.")
        return
    model = next(bench.prepared_models(only=_BUSY), None)
    if model is None:
        bench.report.remark(f"Skipped editor: its engines have to be busy, with {' or '.join(_BUSY)}.")
        return
    audio = bench.recording(model, min(bench.minutes, _MAX_MINUTES))
    load = [
        sys.executable,
        "-P",
        "-m",
        "app",
        "transcribe",
        "-q",
        "-m",
        str(model.folder),
        str(audio.path),
    ]
    request = {"home": str(bench.studio.path("home-editor")), "segments": _SEGMENTS, "load": load}
    try:
        facts = Side("editor", [sys.executable, str(_SCRIPT), json.dumps(request)], _read).run().facts
    except RunFailedError as error:
        bench.report.remark(f"Skipped editor: {error}")
        return
    rows = [_row(what, *map(sorted, zip(*facts[what], strict=True))) for what in _TARGETS_MS]
    bench.report.table("editor", f"A stored transcript of {_SEGMENTS} segments", rows)


def _read(output: str) -> dict[str, Any]:
    facts: dict[str, Any] = json.loads(output.strip().splitlines()[-1])
    return facts


def _row(what: str, times_ms: list[float], worked_ms: list[float]) -> Row:
    last = min(len(times_ms) - 1, len(times_ms) * 99 // 100)
    median, p99 = times_ms[len(times_ms) // 2], times_ms[last]
    judged, target_ms = median if what == "open" else p99, _TARGETS_MS[what]
    return {
        "what": what,
        "times": len(times_ms),
        "p50 ms": median,
        "p99 ms": p99,
        "max ms": times_ms[-1],
        "CPU p50 ms": worked_ms[len(worked_ms) // 2],
        "CPU p99 ms": worked_ms[last],
        "target": target_ms and f"{'p50' if what == 'open' else 'p99'} < {target_ms:.0f} ms",
        "met": target_ms and verdict(is_met=judged < target_ms),
    }
