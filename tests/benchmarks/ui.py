"""Does the window's thread keep ticking while the services transcribe?"""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from typing import Any, Final

from compare import say
from models import BenchModel
from report import Row
from settings import Bench
from sides import RunFailedError, Side, base_options

_SCRIPT: Final = Path(__file__).with_name("ui_side.py")
_MAX_MINUTES: Final = 10.0


def measure(bench: Bench) -> None:
    """Print the intervals of a 5 ms timer without and, where it can be built, with the program's window."""
    if importlib.util.find_spec("PySide6") is None:
        bench.report.remark("Skipped ui: PySide6 is not installed.")
        return
    rows: list[Row] = []
    for model in bench.prepared_models():
        audio = bench.recording(model, min(bench.minutes, _MAX_MINUTES))
        for with_window in (False, True):
            request = {
                "audio": str(audio.path),
                "model": str(model.folder),
                "options": base_options(model),
                "with_window": with_window,
                "home": str(_home(bench, model)),
            }
            what = "main window" if with_window else "event loop only"
            say(f"ui, {model.name}, {what}")
            try:
                facts = _facts(request)
            except RunFailedError as error:
                bench.report.remark(f"Skipped ui of {model.name}, {what}: {error}")
                continue
            if with_window and facts["window"] != "built":
                bench.report.remark(f"Skipped ui with the window: {facts['window']}.")
                break
            rows += [_row(model.name, what, state, facts) for state in ("idle", "busy")]
    bench.report.table("ui", "Ticks of the main thread, 5 ms timer", rows)


def _home(bench: Bench, model: BenchModel) -> Path:
    """Return a data folder in which just this model is installed, so that the window takes it."""
    home = bench.studio.path(f"home-{model.name}")
    link = home / "models" / model.name
    if not link.is_symlink():
        link.parent.mkdir(parents=True)
        link.symlink_to(model.folder)
    return home


def _facts(request: dict[str, Any]) -> dict[str, Any]:
    def read(output: str) -> dict[str, Any]:
        facts: dict[str, Any] = json.loads(output.strip().splitlines()[-1])
        return facts

    return Side("ui", [sys.executable, str(_SCRIPT), json.dumps(request)], read).run().facts


def _row(model: str, what: str, state: str, facts: dict[str, Any]) -> Row:
    intervals = sorted(facts[f"{state}_ms"])
    return {
        "model": model,
        "with": what,
        "while": "transcribing" if state == "busy" else "idle",
        "ticks": len(intervals),
        "p50 ms": intervals[len(intervals) // 2],
        "p99 ms": intervals[min(len(intervals) - 1, len(intervals) * 99 // 100)],
        "max ms": intervals[-1],
        "segments": facts["segments"] if state == "busy" else None,
    }
