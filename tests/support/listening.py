"""Run one recognition through the real program: services, a locked worker process, a real model."""

from __future__ import annotations

import os
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

import psutil

from app.bootstrap import Services
from app.core import events
from app.core.errors import Code, WarningCode
from app.core.options import RecognitionOptions
from app.core.transcript import Segment, Transcript
from app.services.inputs import MediaSource
from app.services.transcribe_service import CancelToken

# The fixture models were trained on single sentences, so text before must not be their context.
OPTIONS: Final = RecognitionOptions(condition_on_previous_text=False)


@dataclass(frozen=True, slots=True)
class Heard:
    """What came of one recognition."""

    happened: tuple[events.JobEvent, ...]
    outcome: events.Outcome
    seconds: float

    @property
    def is_finished(self) -> bool:
        """Say whether it came to its end."""
        return isinstance(self.outcome, events.Finished)

    @property
    def transcript(self) -> Transcript:
        """Return what was finished."""
        return self.outcome.transcript

    @property
    def text(self) -> str:
        """Return the text of all segments."""
        return self.outcome.transcript.text

    @property
    def segments(self) -> tuple[Segment, ...]:
        """Return all segments."""
        return self.outcome.transcript.segments

    @property
    def notices(self) -> set[WarningCode]:
        """Return the codes of what the user should know."""
        return {notice.code for notice in self.outcome.transcript.notices}

    @property
    def code(self) -> Code | None:
        """Return the code of the failure, None where there is none."""
        return self.outcome.error.code if isinstance(self.outcome, events.Failed) else None

    @property
    def summary(self) -> str:
        """Describe it in a line, for a failing assertion."""
        error = self.outcome.error if isinstance(self.outcome, events.Failed) else ""
        return f"{type(self.outcome).__name__} {error} {self.text!r} {sorted(self.notices)} {self.seconds:.1f} s"


class Listener:
    """The program with one model; its worker stays warm from call to call."""

    def __init__(self, services: Services, model: str) -> None:
        self.services = services
        self.model = model

    def hear(self, source: Path, options: RecognitionOptions = OPTIONS, *, limit_s: float = 30.0) -> Heard:
        """Recognise a file; fails where that takes longer than `limit_s`."""
        job = self.services.transcribe.job(MediaSource(source), options, model=self.model)
        began = time.monotonic()
        happened = tuple(self.services.transcribe.run(job, CancelToken()))
        seconds = time.monotonic() - began
        outcome = happened[-1]
        assert isinstance(outcome, events.Finished | events.Cancelled | events.Failed)
        assert seconds < limit_s, f"{source.name!r} took {seconds:.1f} s"
        return Heard(happened, outcome, seconds)

    @property
    def worker_pid(self) -> int | None:
        """Return the process id of the warm worker."""
        return self.services.transcribe._runner.worker_pid()


def tree(*folders: Path) -> dict[str, tuple[int, int, int]]:
    """Return every entry below some folders with its mode, size and time of change."""
    found: dict[str, tuple[int, int, int]] = {}
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            status = path.lstat()
            found[os.fsencode(path).decode("latin-1")] = (status.st_mode, status.st_size, status.st_mtime_ns)
    return found


def open_descriptors() -> int:
    """Return how many descriptors this process holds."""
    return int(psutil.Process().num_fds())


class PeakMemory:
    """Watches a process: the most memory that it held while the context was open, in bytes."""

    def __init__(self, pid: int) -> None:
        self._process = psutil.Process(pid)
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="peak-memory", daemon=True)
        self.bytes = 0

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._is_over.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._is_over.is_set():
            try:
                self.bytes = max(self.bytes, self._process.memory_info().rss)
            except psutil.NoSuchProcess:
                return
            self._is_over.wait(0.02)
