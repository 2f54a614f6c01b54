"""Measure Soundlock against plain faster-whisper on this machine and print tables.

    python tests/benchmarks/run.py [speed|paths|memory|latency|cli|ui|editor|browse|wer|…|all] [options]

Every figure that is compared is a ratio of runs that took turns, each in a fresh process. Recordings are made
in a temporary folder that goes away; models of random weights are kept in --cache.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

import browse
import cloud
import crypto
import editor
import encoding
import latency
import library
import machine
import memory
import models
import paths
import playback
import sanitiser
import speaking
import speed
import start
import ui
import vault
import wer
import window_start
from audio import Studio
from report import Report
from settings import Bench
from sides import RunFailedError

_MEASUREMENTS: Final[dict[str, Callable[[Bench], None]]] = {
    "speed": speed.measure,
    "paths": paths.measure,
    "memory": memory.measure,
    "latency": latency.measure,
    "cli": start.measure,
    "ui": ui.measure,
    "browse": browse.measure,
    "editor": editor.measure,
    "window-start": window_start.measure,
    "wer": wer.measure,
    "crypto": crypto.measure,
    "library": library.measure,
    "vault": vault.measure,
    "playback": playback.measure,
    "encoding": encoding.measure,
    "speaking": speaking.measure,
    "cloud": cloud.measure,
    "sanitiser": sanitiser.measure,
}


def main() -> int:
    """Measure what the arguments ask for; return the exit code."""
    given = _arguments()
    names = list(_MEASUREMENTS) if "all" in given.what else list(dict.fromkeys(given.what))
    report = Report(machine.facts())
    given.cache.mkdir(parents=True, exist_ok=True)
    status = 0
    with tempfile.TemporaryDirectory(prefix="soundlock-bench-") as folder:
        bench = Bench(
            report=report,
            studio=Studio(Path(folder)),
            cache=given.cache,
            models=given.models,
            groups=given.groups,
            minutes=given.minutes,
            long_minutes=given.long_minutes,
            short_minutes=given.short_minutes,
            hour_minutes=given.hour_minutes,
            repeats=given.repeats,
            max_new_tokens=given.tokens,
            counts_windows=given.windows,
        )
        for name in names:
            try:
                _MEASUREMENTS[name](bench)
            except RunFailedError as error:
                report.remark(f"{name} stopped: {error}")
                status = 1
    if given.json is not None:
        report.save(given.json)
    return status


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", nargs="*", choices=[*_MEASUREMENTS, "all"], default="all")
    parser.add_argument("--minutes", type=float, default=30, help="audio of speed and paths (30)")
    parser.add_argument("--repeats", type=int, default=5, help="rounds, the median counts (5)")
    parser.add_argument(
        "--models", type=_names(models.NAMES), default=models.NAMES, help="fixture,tiny,base,small"
    )
    groups = tuple(speed.GROUPS)
    parser.add_argument("--groups", type=_names(groups), default=groups, help=f"speed: {','.join(groups)}")
    parser.add_argument("--short-minutes", type=float, default=10, help="memory: the short recording (10)")
    parser.add_argument("--long-minutes", type=float, default=300, help="memory: the long recording (300)")
    parser.add_argument(
        "--hour-minutes", type=float, default=60, help="latency, playback, encoding: the recording (60)"
    )
    parser.add_argument(
        "--tokens",
        type=int,
        default=models.MAX_NEW_TOKENS,
        help=f"limit of new tokens a window for models of random weights ({models.MAX_NEW_TOKENS})",
    )
    parser.add_argument("--windows", action=argparse.BooleanOptionalAction, default=True,
                        help="count our encoder's windows in one more, untimed run each")  # fmt: skip
    cache = Path(tempfile.gettempdir()) / "soundlock-bench-models"
    parser.add_argument("--cache", type=Path, default=cache, help=f"models of random weights ({cache})")
    parser.add_argument("--json", type=Path, help="write all rows to this file too")
    return parser.parse_args()


def _names(allowed: tuple[str, ...]) -> Callable[[str], tuple[str, ...]]:
    def parse(text: str) -> tuple[str, ...]:
        names = tuple(part.strip() for part in text.split(",") if part.strip())
        if not names or set(names) - set(allowed):
            raise argparse.ArgumentTypeError(f"choose from {', '.join(allowed)}")
        return names

    return parse


if __name__ == "__main__":
    sys.exit(main())
