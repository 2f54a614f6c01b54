"""The two sides of a comparison as commands: plain faster-whisper, and Soundlock's own command line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from audio import Recording
from models import BenchModel

from app.engine.machine import fitting_threads
from app.engine.process import OFFLINE_ENVIRONMENT

Options = dict[str, Any]

_HERE: Final = Path(__file__).parent
_SHELL_SETTINGS: Final = (
    "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS",  # they would reach one side alone
    "PYTHONDONTWRITEBYTECODE",  # a user's second start finds its bytecode
)  # fmt: skip
_RAW_NAMES: Final = {"temperatures": "temperature", "word_times": "word_timestamps", "vad": "vad_filter"}
_FLAGS: Final = {
    "temperatures": lambda value: ["--temperature", ",".join(map(str, value))],
    "word_times": lambda value: ["--word-times" if value else "--no-word-times"],
    "condition_on_previous_text": lambda value: [f"--{'' if value else 'no-'}condition-on-previous-text"],
}


class RunFailedError(RuntimeError):
    """A side ended with an error."""


@dataclass(frozen=True, slots=True)
class Run:
    """What one process took, from its start to its end, and what it printed."""

    seconds: float
    facts: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Side:
    """A named command, and how to read what it prints."""

    name: str
    command: list[str]
    read: Callable[[str], dict[str, Any]]

    def run(self) -> Run:
        """Run it once in a fresh process."""
        began = time.perf_counter()
        done = subprocess.run(
            self.command, capture_output=True, text=True, check=False, env=_environment(), encoding="utf-8"
        )
        seconds = time.perf_counter() - began
        if done.returncode != 0:
            raise RunFailedError(f"{self.name}: exit status {done.returncode}: {done.stderr[-800:]}")
        return Run(seconds, self.read(done.stdout))


def base_options(model: BenchModel) -> Options:
    """Return what every run sets, in Soundlock's names: no detection, no retries, no endless text."""
    options: Options = {"language": "en", "temperatures": [0.0]}
    if model.max_new_tokens is not None:
        options["max_new_tokens"] = model.max_new_tokens
    return options


def raw(name: str, model: BenchModel, audio: Recording, options: Options, **more: Any) -> Side:
    """Plain faster-whisper, told the same; `options` in Soundlock's names."""
    is_batched = options.get("path") == "batched"
    given = {_RAW_NAMES.get(key, key): value for key, value in options.items() if key != "path"}
    given["word_timestamps"] = options.get("word_times", True)
    given["vad_filter"] = options.get("vad", "normal") != "off"
    if is_batched:
        given["without_timestamps"] = False
        given.pop("condition_on_previous_text", None)
    request = {
        "audio": str(audio.path),
        "model": str(model.folder),
        "threads": fitting_threads(),
        "batched": is_batched,
        "options": given,
        **more,
    }
    command = [sys.executable, str(_HERE / "raw_side.py"), json.dumps(request)]
    return Side(name, command, _last_json)


def soundlock(name: str, model: BenchModel, audio: Recording, options: Options) -> Side:
    """Run the real command line."""
    flags: list[str] = []
    for key, value in options.items():
        make = _FLAGS.get(key)
        flags += make(value) if make is not None else [f"--{key.replace('_', '-')}", str(value)]
    fixed = ["--model", str(model.folder), "--device", "cpu", "--format", "json", "--stdout", "--quiet"]
    command = [*soundlock_command(), "transcribe", *fixed, *flags, "--", str(audio.path)]
    return Side(name, command, _transcript)


def services(name: str, model: str, audio: Recording, options: Options, **more: Any) -> Side:
    """Run Soundlock's services with measuring points; not for times that are compared with the other side's."""
    request = {"audio": str(audio.path), "model": model, "options": options, **more}
    return Side(name, [sys.executable, str(_HERE / "our_side.py"), json.dumps(request)], _last_json)


def soundlock_command() -> list[str]:
    """Return the installed console script, or the module where there is none."""
    script = Path(sys.executable).with_name("soundlock")
    return [str(script)] if script.is_file() else [sys.executable, "-P", "-m", "app"]


def _environment() -> dict[str, str]:
    """Give both sides one environment, that of a user's shell."""
    return {
        **{name: value for name, value in os.environ.items() if name not in _SHELL_SETTINGS},
        **OFFLINE_ENVIRONMENT,
    }


def _last_json(output: str) -> dict[str, Any]:
    facts: dict[str, Any] = json.loads(output.strip().splitlines()[-1])
    return facts


def _transcript(output: str) -> dict[str, Any]:
    document = json.loads(output)
    segments = document["segments"]
    return {"text": " ".join(segment["text"] for segment in segments), "segments": len(segments)}
