"""Run every check: what needs no other beside each other first, then the tests."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Command = tuple[str, ...]

MOST_SECOND_TRIES: Final = 3
_TESTS_FAILED: Final = 1  # pytest's exit code

# Together they take as long as the slowest. The first two leave bytecode behind, of the program and of the tests:
# without it, each of the thousands of processes that a run starts would compile them anew.
BEFORE_THE_TESTS: tuple[Command, ...] = (
    ("python", "-m", "compileall", "-q", "app"),
    ("pytest", "--collect-only", "-qqq"),
    ("ruff", "check"),
    ("ruff", "format", "--check"),
    ("mypy", "app"),
    ("lint-imports",),
)


def tests_below(folder: Path) -> tuple[Command, ...]:
    """Return the commands that run the tests below a folder: those that bear company, then those that do not."""
    # Two more than there are cores: a good part of the time goes by in waiting, for sound or for another process.
    processes = str(min((os.cpu_count() or 1) + 2, 4))
    # In the order of tests/conftest.py, for a file of few tests may be the longest of all.
    together = ("pytest", "-n", processes, "--dist", "loadfile", "--no-loadscope-reorder")
    # One process alone would be busy for ten seconds with importing files that have nothing for it.
    files = sorted(file for file in folder.rglob("test_*.py") if "mark.alone" in file.read_text("utf-8"))
    return (
        (*together, "-m", "not alone and not long"),
        ("pytest", "-m", "alone and not long", *map(str, files)),
    )


def run_beside_each_other(commands: Sequence[Command], on_disk: Callable[[Command], list[str]]) -> int:
    """Run commands at the same time, print what those said that failed, and return the first exit code but 0."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    first_code = 0
    with ExitStack() as stack:
        outputs = [stack.enter_context(tempfile.TemporaryFile()) for _ in commands]
        processes = [
            stack.enter_context(
                subprocess.Popen(on_disk(command), env=environment, stdout=output, stderr=subprocess.STDOUT)
            )
            for command, output in zip(commands, outputs, strict=True)
        ]
        for command, process, output in zip(commands, processes, outputs, strict=True):
            code = process.wait()
            print(f"== {' '.join(command)}", flush=True)
            if code != 0:
                output.seek(0)
                print(output.read().decode("utf-8", "replace"), end="")
                print(f"== {' '.join(command)} failed with exit code {code}; the tests do not run", flush=True)
            first_code = first_code or code
    return first_code


def run_tests(command: Command, on_disk: Callable[[Command], list[str]]) -> int:
    """Run tests, those that fail a second time with nothing beside them, and return the exit code.

    Among thousands that share a computer with whatever else it does, one is now and then starved for longer than
    it waits. What failed first is printed in full and named at the end, for it may as well be a race of the
    program; where more than a few fail, it is no such matter.
    """
    with tempfile.TemporaryDirectory() as folder:
        remember = ("-o", f"cache_dir={folder}")
        print(f"== {' '.join(command)}", flush=True)
        code = subprocess.run(on_disk((*command, *remember)), check=False).returncode
        failed = _failed_tests(Path(folder)) if code == _TESTS_FAILED else []
        if 0 < len(failed) <= MOST_SECOND_TRIES:
            print(f"== pytest again, alone: {' '.join(failed)}", flush=True)
            code = subprocess.run(on_disk(("pytest", *failed)), check=False).returncode
            if code == 0:
                print(f"== failed beside others, passed alone: {' '.join(failed)}", flush=True)
    if code != 0:
        print(f"== {' '.join(command)} failed with exit code {code}; no check runs after it", flush=True)
    return code


def _failed_tests(cache: Path) -> list[str]:
    kept = cache / "v" / "cache" / "lastfailed"
    return sorted(json.loads(kept.read_text("utf-8"))) if kept.exists() else []
