"""A large library in the window: listed, sorted, narrowed, scrolled, searched while one types."""

from __future__ import annotations

import importlib.util
import json
import statistics
import sys
from pathlib import Path
from typing import Any, Final

from compare import say
from report import Row, verdict
from settings import Bench
from sides import Side

_SCRIPT: Final = Path(__file__).with_name("browse_side.py")
_TARGETS_MS: Final = {"search while typing": 50.0, "scroll by a page": 16.0}


def measure(bench: Bench) -> None:
    """Print what each costs, as wall time and as time of the window's own thread."""
    if importlib.util.find_spec("PySide6") is None:
        bench.report.remark("Skipped browse: PySide6 is not installed.")
        return
    say("browse: 10,000 items with 200,000 segments")
    home = bench.studio.path("home-browse")
    home.mkdir(parents=True)
    side = Side("browse", [sys.executable, str(_SCRIPT), json.dumps({"home": str(home)})], _read)
    figures = side.run().facts
    rows = [_row(what, times) for what, times in figures.items()]
    bench.report.table("browse", "The window on a library of 10,000 items and 200,000 segments", rows)
    bench.report.remark("Targets are for wall time; on a busy machine the thread's own time says more.")


def _read(output: str) -> dict[str, Any]:
    facts: dict[str, Any] = json.loads(output.strip().splitlines()[-1])
    return facts


def _row(what: str, times: dict[str, list[float]]) -> Row:
    wall, own = sorted(times["wall_ms"]), sorted(times["own_ms"])
    target = _TARGETS_MS.get(what)
    p99 = wall[min(len(wall) - 1, len(wall) * 99 // 100)]
    return {
        "what": what,
        "times": len(wall),
        "median ms": statistics.median(wall),
        "p99 ms": p99,
        "own median ms": statistics.median(own),
        "own max ms": own[-1],
        "target": "" if target is None else f"p99 < {target:g} ms",
        "met": "" if target is None else verdict(is_met=p99 < target),
    }
