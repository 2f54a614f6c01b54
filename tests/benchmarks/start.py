"""How long the command line takes to say its first word."""

from __future__ import annotations

import sys
from typing import Final

from compare import alternate
from report import verdict
from settings import Bench
from sides import Side, soundlock_command

_RUNS: Final = 20
_TARGET_S: Final = 0.2


def measure(bench: Bench) -> None:
    """Print the time of --help and --version, warm, and of an empty Python beside them."""
    commands = {
        "python -c pass": [sys.executable, "-c", "pass"],
        "soundlock --help": [*soundlock_command(), "--help"],
        "soundlock --version": [*soundlock_command(), "--version"],
        "soundlock transcribe --help": [*soundlock_command(), "transcribe", "--help"],
    }
    sides = [Side(name, command, lambda _output: {}) for name, command in commands.items()]
    alternate(sides, 2, "warming up")
    rounds = alternate(sides, _RUNS, "start")
    rows = []
    for name in commands:
        seconds = rounds.seconds(name)
        is_ours = name.startswith("soundlock")
        rows.append(
            {
                "command": name,
                "runs": _RUNS,
                "median ms": 1000 * seconds.median,
                "min-max s": seconds.range,
                "target": f"< {1000 * _TARGET_S:.0f} ms" if is_ours else "",
                "met": verdict(is_met=seconds.median < _TARGET_S) if is_ours else "",
            }
        )
    bench.report.table("cli", "Start of the command line, warm", rows)
