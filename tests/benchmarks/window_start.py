"""How long the window takes from the start of its process to its first frame and its list; its needs at rest."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path
from typing import Any, Final

from compare import alternate, say
from library import fill
from report import Row, verdict
from settings import Bench
from sides import Side

from app import bootstrap
from tests.fakes.keychain import MemoryKeychain

_SCRIPT: Final = Path(__file__).with_name("window_side.py")
_RUNS: Final = 10
_REST_PERCENT: Final = 0.5
_REST_MIB: Final = 200.0
_EMPTY, _FULL = "", "10,000 items, "
_MOMENTS: Final[tuple[tuple[str, str, str, float | None], ...]] = (
    ("a Qt window with nothing in it", "bare", _EMPTY, None),
    ("no library yet, first frame", "frame", _EMPTY, 0.5),
    ("no library yet, answers", "answers", _EMPTY, None),
    (f"{_FULL}first frame", "frame", _FULL, 0.8),
    (f"{_FULL}list painted", "listed", _FULL, None),
)


def measure(bench: Bench) -> None:
    """Print the times, warm, beside that of a window with nothing in it; then CPU time and memory at rest."""
    if not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="soundlock-home-") as folder:
        homes = {name: Path(folder) / (name or "empty") for name in (_EMPTY, _FULL)}
        homes[_EMPTY].mkdir()
        say("window-start: 10,000 items with 200,000 segments")
        keys = _filled(homes[_FULL])
        python = ["env", "", sys.executable, "-X", f"pycache_prefix={folder}/bytecode", str(_SCRIPT)]

        def side(name: str, until: str, home: str) -> Side:
            python[1] = f"SOUNDLOCK_HOME={homes[home]}"
            return Side(name, [*python, json.dumps({"until": until, "keys": keys})], _read)

        sides = [side(name, until, home) for name, until, home, _ in _MOMENTS]
        alternate(sides, 2, "warming up")
        rounds = alternate(sides, _RUNS, "window start")
        rest = side("at rest", "rest", _FULL).run().facts
    rows: list[Row] = []
    for name, _, _, target_s in _MOMENTS:
        seconds = rounds.seconds(name)
        rows.append(
            {
                "window": name,
                "runs": _RUNS,
                "median ms": 1000 * seconds.median,
                "CPU ms": 1000 * rounds.middle(name, lambda run: run.facts["cpu_s"]),
                "min-max s": seconds.range,
                "target": "" if target_s is None else f"< {1000 * target_s:.0f} ms",
                "met": "" if target_s is None else verdict(is_met=seconds.median < target_s),
            }
        )
    bench.report.table("window-start", "From the start of the process, warm", rows)
    bench.report.table("window-rest", "The window at rest on a library of 10,000 items", _rest_rows(rest))


def _filled(home: Path) -> dict[str, str]:
    """Make a library; return what the keychain holds of it."""
    before, os.environ["SOUNDLOCK_HOME"] = os.environ.get("SOUNDLOCK_HOME"), str(home)
    keychain = MemoryKeychain()
    services = bootstrap.build(keychain)
    with services.library.create(None, (), in_keychain=True) as library:
        library.database.execute("PRAGMA synchronous = OFF")
        fill(library.database)
    services.close()
    if before is None:
        del os.environ["SOUNDLOCK_HOME"]
    else:
        os.environ["SOUNDLOCK_HOME"] = before
    return {entry: value.hex() for entry, value in keychain.entries.items()}


def _rest_rows(facts: dict[str, Any]) -> list[Row]:
    percent, mib = 100 * facts["rest_cpu_s"] / facts["rest_s"], facts["memory_mib"]
    return [
        {
            "what": "CPU of its process, %",
            "value": percent,
            "target": f"< {_REST_PERCENT:g}",
            "met": verdict(is_met=percent < _REST_PERCENT),
        },
        {
            "what": "memory of its process, MiB",
            "value": mib,
            "target": f"< {_REST_MIB:g}",
            "met": verdict(is_met=mib < _REST_MIB),
        },
    ]


def _read(output: str) -> dict[str, Any]:
    facts: dict[str, Any] = json.loads(output.strip().splitlines()[-1])
    return facts
