"""The program as a user runs it: a process of its own, with an empty home."""

from __future__ import annotations

import contextlib
import io
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any
from unittest.mock import patch

from app.cli.main import run_command_line
from tests.fakes.speech_audio import FIXTURE_MODEL

PROGRAM = (sys.executable, "-P", "-m", "app")
KEY = ("--key-file", "stick")
"""What opens a library without a keychain, on a computer that has the file."""
WHISPER = ("-m", str(FIXTURE_MODEL), "--no-condition-on-previous-text")


@dataclass(frozen=True, slots=True)
class Ran:
    """What a run left."""

    status: int
    stdout: str
    stderr: str


@dataclass(frozen=True, slots=True)
class Computer:
    """A folder with a home, a temp folder and a place to work."""

    root: Path

    @classmethod
    def below(cls, root: Path) -> Computer:
        """Make one."""
        for name in ("home", "tmp", "work"):
            (root / name).mkdir()
        return cls(root)

    @classmethod
    def with_key_file(cls, root: Path) -> Computer:
        """Make one where a key file lies ready."""
        computer = cls.below(root)
        (computer.work / KEY[1]).write_bytes(b"the content of a key file")
        return computer

    @property
    def work(self) -> Path:
        """Return the folder in which commands run."""
        return self.root / "work"

    @property
    def environment(self) -> dict[str, str]:
        """Return an environment in which all that the program could write to is ours and empty."""
        return {
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"),
            "LANG": "C.UTF-8",
            "HOME": str(self.root / "home"),
            "TMPDIR": str(self.root / "tmp"),
        }

    def start(self, *arguments: str, **options: Any) -> subprocess.Popen[str]:
        """Start a command; its outputs are pipes of text."""
        options = {"cwd": self.work, "env": self.environment, "stdin": subprocess.DEVNULL, **options}
        return subprocess.Popen(
            [*PROGRAM, *arguments],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8", errors="surrogateescape",
            **options,
        )  # fmt: skip

    def ask(self, *arguments: str, status: int = 0) -> Ran:
        """Run a command that needs no worker within this process, where it takes a fifth of the time.

        So a test gets what it begins with, and sees what became of it; what it is about is a process of its own.
        """
        told, complained = (io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True) for _ in range(2))
        with (
            patch.dict(os.environ, self.environment, clear=True),
            contextlib.chdir(self.work),
            contextlib.redirect_stdout(told),
            contextlib.redirect_stderr(complained),
        ):
            found = run_command_line(list(arguments))
        stdout, stderr = (one.detach().getvalue().decode("utf-8", "surrogateescape") for one in (told, complained))
        assert found == status, f"{found}: {stderr}"
        return Ran(found, stdout, stderr)

    def run(self, *arguments: str, status: int | None = 0, stdin: IO[Any] | int | None = None) -> Ran:
        """Run a command to its end; no run may show a traceback."""
        process = self.start(*arguments, stdin=subprocess.DEVNULL if stdin is None else stdin)
        return ended(process, status)


def ended(process: subprocess.Popen[str], status: int | None, *, timeout_s: float = 60) -> Ran:
    """Wait for the end and check what holds for every run."""
    try:
        stdout, stderr = process.communicate(timeout=timeout_s)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        raise
    assert "Traceback" not in stderr, stderr
    assert "Exception ignored" not in stderr, stderr
    if status is not None:
        assert process.returncode == status, f"{process.returncode}: {stderr}"
    return Ran(process.returncode, stdout, stderr)
