"""Jobs whose results are kept in the library: saved before anyone hears of them."""

from __future__ import annotations

import abc
import dataclasses
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeVar

from app.core import events
from app.core.errors import SoundlockError
from app.core.transcript import Segment, Transcript
from app.engine.cancellation import CancelToken
from app.engine.job import Job
from app.engine.runner import JobRunner

if TYPE_CHECKING:
    from app.library.library import Library

T = TypeVar("T")


class Access(Protocol):
    """The way to an open library: a session with its thread, or the library itself."""

    def call(self, work: Callable[[Library], T]) -> T:
        """Do something with the library and return what came of it."""
        ...


@dataclass(frozen=True, slots=True)
class Held:
    """An open library that only one thread knows of."""

    library: Library

    def call(self, work: Callable[[Library], T]) -> T:
        """Do it here and now."""
        return work(self.library)


@dataclass(frozen=True, slots=True)
class Record(abc.ABC):
    """The rows of one job: what it is kept in, and the transcript that it is about."""

    access: Access
    item: int
    row: int
    transcript: int

    def start(self) -> None:
        """Note that the work begins."""
        self.access.call(lambda library: library.jobs.start(self.row))

    def keep(self, event: events.JobEvent) -> None:
        """Save what an event brings, all of it or nothing; LibraryError if that cannot be done."""
        match event:
            case events.SegmentReady() as ready:
                self.access.call(lambda library: self._keep(library, ready.segment))
            case events.Finished() | events.Cancelled() | events.Failed() as outcome:
                self.access.call(lambda library: self._settle(library, outcome))

    def _keep(self, library: Library, segment: Segment) -> None:
        with library.database.transaction():
            self.hear(library, segment)

    def _settle(self, library: Library, outcome: events.Outcome) -> None:
        with library.database.transaction():
            match outcome:
                case events.Finished():
                    self.complete(library, outcome.transcript)
                    library.jobs.finish(self.row)
                case events.Cancelled():
                    self.leave(library, outcome.transcript)
                    library.jobs.park(self.row)
                case events.Failed():
                    self.leave(library, outcome.transcript)
                    library.jobs.fail(self.row, outcome.error.code)

    @abc.abstractmethod
    def hear(self, library: Library, segment: Segment) -> None:
        """Save a segment and how far the job is."""

    @abc.abstractmethod
    def complete(self, library: Library, made: Transcript) -> None:
        """Save the result."""

    @abc.abstractmethod
    def leave(self, library: Library, made: Transcript) -> None:
        """Save what is known of a result that is not complete."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedJob(Job):
    """A job with its rows in the library."""

    record: Record

    @classmethod
    def of(cls, job: Job, record: Record) -> SavedJob:
        """Give a job its rows."""
        facts = {field.name: getattr(job, field.name) for field in dataclasses.fields(Job)}
        return cls(**facts, record=record)


class SavingRunner(JobRunner):
    """Runs jobs like any runner; what those of the library yield is in the library by then."""

    def run(self, job: Job, token: CancelToken) -> Iterator[events.JobEvent]:
        """Run a job and yield its events, an Outcome last. A library that fails ends the job."""
        return self._saved(job, token) if isinstance(job, SavedJob) else super().run(job, token)

    def _saved(self, job: SavedJob, token: CancelToken) -> Iterator[events.JobEvent]:
        failure: SoundlockError | None = None
        own = CancelToken()  # the caller's may be that of a whole batch
        with token.listening(own.cancel):
            try:
                job.record.start()
            except SoundlockError as error:
                failure = error
                own.cancel()
            for event in super().run(job, own):
                if failure is None:
                    try:
                        job.record.keep(event)
                    except SoundlockError as error:
                        failure = error
                        own.cancel()
                if failure is None:
                    yield event
                elif isinstance(event, events.Outcome):
                    yield events.Failed(job.id, failure, event.transcript)
