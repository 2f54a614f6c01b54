"""Transcribe media: the main use case, for one caller that waits and for a window that does not."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from app.core import events
from app.core.options import Channels, Device, RecognitionOptions
from app.core.transcript import Transcript
from app.engine.cancellation import CancelToken
from app.engine.job import Job, ModelChoice
from app.engine.queue import JobQueue, Subscriber
from app.engine.runner import JobRunner
from app.services.models_service import ModelsService

__all__ = ["CancelToken", "TranscribeService"]


class Source(Protocol):
    """What a job is made of: a file that was named, or a recording of the library."""

    @property
    def name(self) -> str:
        """Return a printable name."""
        ...

    def open_input(self) -> int:
        """Return a readable, seekable descriptor; SoundlockError says why there is none."""
        ...


class TranscribeService:
    """Turns media into transcripts."""

    def __init__(self, runner: JobRunner, models: ModelsService) -> None:
        self._runner = runner
        self._models = models
        self._queue = JobQueue(runner)
        self._ids = itertools.count(1)
        self._live: set[events.JobId] = set()
        self._changed = threading.Condition()
        self._queue.subscribe(self._note)

    def job(
        self,
        source: Source,
        options: RecognitionOptions,
        *,
        model: str = "",
        device: Device = Device.AUTO,
        kept: Transcript | None = None,
    ) -> Job:
        """Describe the work on one input; ModelError or OptionError if it cannot be done.

        `model` is a name or a folder, empty takes the best that is installed. `kept` is the unfinished
        transcript to go on from.
        """
        segments = tuple(kept.segments) if kept is not None else ()
        is_split = options.channels is Channels.SPLIT
        return Job(
            id=next(self._ids),
            source_name=source.name,
            open_input=source.open_input,
            model=self._models.choice(model, device),
            options=options.checked(),
            kept=segments,
            kept_channels=tuple(1 if is_split and part.speaker == "Speaker 2" else 0 for part in segments),
        )

    def lasting_name(self, model: ModelChoice) -> str:
        """Return what `job` takes for this model on another day: its name if it is installed, else its folder."""
        installed = str((self._models.root / model.name).resolve())
        return model.name if model.folder in {"", installed} else model.folder

    def run(self, job: Job, token: CancelToken) -> Iterator[events.JobEvent]:
        """Run a job in this thread and yield what happens, an Outcome last."""
        return self._runner.run(job, token)

    def submit(self, job: Job) -> None:
        """Queue a job; subscribers hear of it."""
        with self._changed:
            self._live.add(job.id)
        self._queue.submit(job)

    def cancel(self, job_id: events.JobId) -> None:
        """Cancel a queued or running job; returns at once."""
        self._queue.cancel(job_id)

    def hold(self) -> None:
        """Start no queued job until `go_on`; the one that runs is left alone."""
        self._queue.hold()

    def go_on(self) -> None:
        """Start queued jobs again."""
        self._queue.go_on()

    def arrange(self, order: Sequence[events.JobId]) -> None:
        """Let queued jobs take their turn in this order; those not named come last."""
        self._queue.arrange(order)

    def park(self) -> None:
        """Cancel all that is queued or runs, and wait until all of it has ended."""
        with self._changed:
            live = sorted(self._live, reverse=True)  # what waits first, or it would be started
        for job_id in live:
            self._queue.cancel(job_id)
        with self._changed:
            self._changed.wait_for(lambda: not self._live)

    def subscribe(self, subscriber: Subscriber) -> Callable[[], None]:
        """Call `subscriber`, in another thread, with each event of queued jobs; returns the way to stop that."""
        return self._queue.subscribe(subscriber)

    def close(self) -> None:
        """Cancel everything and end the worker."""
        self._queue.close()

    def _note(self, event: events.JobEvent) -> None:
        if isinstance(event, events.Outcome):
            with self._changed:
                self._live.discard(event.job)
                self._changed.notify_all()
