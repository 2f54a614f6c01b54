"""A runner that needs no worker: it plays what a test tells it to."""

from __future__ import annotations

import threading
from collections.abc import Iterator

from app.core import events
from app.core.errors import Code, EngineError
from app.core.transcript import EngineInfo, Segment, Transcript
from app.engine.cancellation import CancelToken
from app.engine.job import Job
from app.engine.runner import JobRunner


def transcript(job: Job, texts: tuple[str, ...] = (), *, is_complete: bool = True) -> Transcript:
    """Build a transcript of sentences a second long."""
    return Transcript(
        source_name=job.source_name, language="en", language_probability=1.0, duration_s=float(len(texts)),
        engine=EngineInfo(engine="fake", model="fake"), is_complete=is_complete,
        segments=tuple(
            Segment(start_s=float(at), end_s=at + 1.0, text=f" {text}") for at, text in enumerate(texts)
        ),
    )  # fmt: skip


class FakeRunner(JobRunner):
    """Finishes each job with one sentence, its name; names ask for more.

    A job called "wait…" goes on until `release` or its token; "fail…" fails; "burst" breaks the runner.
    """

    def __init__(self) -> None:
        super().__init__()
        self.release = threading.Event()
        self.started: list[int] = []
        self.at_once = 0
        self.most_at_once = 0
        self.is_closed = False

    def run(self, job: Job, token: CancelToken) -> Iterator[events.JobEvent]:
        """Play the job."""
        self.started.append(job.id)
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            yield from self._play(job, token)
        finally:
            self.at_once -= 1

    def _play(self, job: Job, token: CancelToken) -> Iterator[events.JobEvent]:
        yield events.PhaseChanged(job.id, events.Phase.LOADING)
        if job.source_name == "burst":
            raise RuntimeError("a fault of the program")
        if job.source_name.startswith("fail"):
            error = EngineError(Code.ENGINE_DIED, reason="told to")
            yield events.Failed(job.id, error, transcript(job, is_complete=False))
            return
        if job.source_name.startswith("wait"):
            woken = threading.Event()
            with token.listening(woken.set):
                while not (self.release.is_set() or woken.wait(0.005)):
                    pass
        if token.is_cancelled():
            yield events.Cancelled(job.id, transcript(job, is_complete=False))
            return
        text = (job.source_name,)
        yield events.SegmentReady(job.id, transcript(job, text).segments[0])
        yield events.Finished(job.id, transcript(job, text))

    def close(self) -> None:
        """Note that the worker was ended."""
        self.is_closed = True
