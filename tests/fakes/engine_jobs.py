"""Jobs on real recordings for real workers, and a way to watch a worker's process."""

from __future__ import annotations

import itertools
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil

from app.core import events
from app.core.options import BUILT_IN_MODEL, Device, RecognitionOptions
from app.core.transcript import Segment, Transcript
from app.engine.cancellation import CancelToken
from app.engine.job import Job, ModelChoice
from app.engine.runner import JobRunner
from tests.fakes.speech_audio import FIXTURE_MODEL

_ids = itertools.count(1)

BUILT_IN = ModelChoice(engine="pocketsphinx", name=BUILT_IN_MODEL, device=Device.CPU)


def whisper(folder: Path = FIXTURE_MODEL, *, name: str = "fixture") -> ModelChoice:
    """Choose a Whisper model by its folder."""
    return ModelChoice(engine="faster-whisper", name=name, folder=str(folder), device=Device.CPU)


FIXTURE = whisper()


def job(
    path: Path,
    model: ModelChoice = FIXTURE,
    *,
    kept: tuple[Segment, ...] = (),
    **options: Any,
) -> Job:
    """Describe the work on a file; the fixture model wants no context."""
    options.setdefault("condition_on_previous_text", False)
    return Job(
        id=next(_ids),
        source_name=path.name,
        open_input=lambda: os.open(path, os.O_RDONLY),
        model=model,
        options=RecognitionOptions(**options).checked(),
        kept=kept,
    )


def run(
    runner: JobRunner,
    work: Job,
    token: CancelToken | None = None,
    on_event: Callable[[events.JobEvent], None] = lambda _event: None,
) -> list[events.JobEvent]:
    """Run a job to its end, showing each event to `on_event` as it comes."""
    seen: list[events.JobEvent] = []
    for event in runner.run(work, token or CancelToken()):
        seen.append(event)
        on_event(event)
    return seen


def finished(seen: list[events.JobEvent]) -> Transcript:
    """Return the transcript of a job that went well."""
    assert isinstance(seen[-1], events.Finished), seen[-1]
    return seen[-1].transcript


def spoken(transcript: Transcript) -> list[str]:
    """Return the sentences."""
    return [segment.text.strip() for segment in transcript.segments]


def workers() -> set[int]:
    """Return the process ids of the workers that this process has."""
    found: set[int] = set()
    for child in psutil.Process().children():
        try:
            if child.status() != psutil.STATUS_ZOMBIE:
                found.add(child.pid)
        except psutil.NoSuchProcess:
            continue
    return found


def seconds_until_gone(pid: int, timeout_s: float = 10.0) -> float:
    """Wait until a process is gone (a zombie is gone) and return how long that took."""
    began = time.monotonic()
    while is_running(pid):
        assert time.monotonic() - began < timeout_s, f"process {pid} is still there"
        time.sleep(0.005)
    return time.monotonic() - began


def is_running(pid: int) -> bool:
    """Say whether a process is there and not merely waiting to be reaped."""
    try:
        status: str = psutil.Process(pid).status()
    except psutil.NoSuchProcess:
        return False
    return bool(status != psutil.STATUS_ZOMBIE)
