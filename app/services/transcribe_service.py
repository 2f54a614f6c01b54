"""Transcribe media: the main use case, for one caller that waits and for a window that does not."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator

from app.core import events
from app.core.options import Channels, Device, RecognitionOptions
from app.core.transcript import Transcript
from app.engine.cancellation import CancelToken
from app.engine.job import Job
from app.engine.queue import JobQueue, Subscriber
from app.engine.runner import JobRunner
from app.services.inputs import MediaSource
from app.services.models_service import ModelsService

__all__ = ["CancelToken", "TranscribeService"]


class TranscribeService:
    """Turns media into transcripts."""

    def __init__(self, runner: JobRunner, models: ModelsService) -> None:
        self._runner = runner
        self._models = models
        self._queue = JobQueue(runner)
        self._ids = itertools.count(1)

    def job(
        self,
        source: MediaSource,
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
        segments = kept.segments if kept is not None else ()
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

    def run(self, job: Job, token: CancelToken) -> Iterator[events.JobEvent]:
        """Run a job in this thread and yield what happens, an Outcome last."""
        return self._runner.run(job, token)

    def submit(self, job: Job) -> None:
        """Queue a job; subscribers hear of it."""
        self._queue.submit(job)

    def cancel(self, job_id: events.JobId) -> None:
        """Cancel a queued or running job; returns at once."""
        self._queue.cancel(job_id)

    def subscribe(self, subscriber: Subscriber) -> Callable[[], None]:
        """Call `subscriber`, in another thread, with each event of queued jobs; returns the way to stop that."""
        return self._queue.subscribe(subscriber)

    def close(self) -> None:
        """Cancel everything and end the worker."""
        self._queue.close()
