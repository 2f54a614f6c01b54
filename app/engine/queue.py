"""The job queue: one thread that runs jobs in order and tells its subscribers what happens."""

from __future__ import annotations

import collections
import contextlib
import sys
import threading
from collections.abc import Callable, Sequence

from app.core import events
from app.core.errors import Code, SoundlockError
from app.engine.cancellation import CancelToken
from app.engine.job import Job, JobState
from app.engine.runner import JobRunner

Subscriber = Callable[[events.JobEvent], None]


class JobQueue:
    """Owns what is waiting and what runs.

    Subscribers are called one event of a job after the other: in the queue's thread, or in the caller's for
    what the call itself brings about. They must not wait for the queue.
    """

    def __init__(self, runner: JobRunner) -> None:
        self._runner = runner
        self._waiting: collections.deque[tuple[Job, CancelToken]] = collections.deque()
        self._current: tuple[Job, CancelToken] | None = None
        self._subscribers: list[Subscriber] = []
        self._changed = threading.Condition()
        self._is_closed = False
        self._is_held = False
        self._thread: threading.Thread | None = None

    def subscribe(self, subscriber: Subscriber) -> Callable[[], None]:
        """Call `subscriber` with each event from now on; returns the way to stop that."""
        self._subscribers.append(subscriber)

        def unsubscribe() -> None:
            with contextlib.suppress(ValueError):
                self._subscribers.remove(subscriber)

        return unsubscribe

    def submit(self, job: Job) -> None:
        """Put a job at the end."""
        with self._changed:
            if self._is_closed:
                raise SoundlockError(Code.INTERNAL, reason="the queue is closed")
            # Told before the queue's thread can see the job, or it would come after the job's start.
            self._publish(events.PhaseChanged(job.id, events.Phase.WAITING))
            self._waiting.append((job, CancelToken()))
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="job-queue", daemon=True)
                self._thread.start()
            self._changed.notify()

    def cancel(self, job_id: events.JobId) -> None:
        """Cancel a job, waiting or running; returns at once. A finished one is left alone."""
        with self._changed:
            if self._current is not None and self._current[0].id == job_id:
                self._publish(events.PhaseChanged(job_id, events.Phase.CANCELLING))
                self._current[1].cancel()
                return
            found = next((entry for entry in self._waiting if entry[0].id == job_id), None)
            if found is None:
                return
            self._waiting.remove(found)
        self._publish(events.Cancelled(job_id, JobState.of(found[0]).transcript(is_complete=False)))

    def hold(self) -> None:
        """Start nothing more until `go_on`; what runs is left alone."""
        with self._changed:
            self._is_held = True

    def go_on(self) -> None:
        """Start what waits again, one after the other."""
        with self._changed:
            self._is_held = False
            self._changed.notify()

    def arrange(self, order: Sequence[events.JobId]) -> None:
        """Let what waits take its turn in this order; jobs that are not named come last, as they were."""
        places = {job_id: place for place, job_id in enumerate(order)}
        with self._changed:
            ordered = sorted(self._waiting, key=lambda entry: places.get(entry[0].id, len(places)))
            self._waiting = collections.deque(ordered)

    def close(self) -> None:
        """Cancel what runs, forget what waits, end the worker and the thread."""
        with self._changed:
            self._is_closed = True
            self._waiting.clear()
            if self._current is not None:
                self._current[1].cancel()
            self._changed.notify()
            thread = self._thread
        if thread is not None:
            thread.join()
        self._runner.close()

    def _work(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._is_closed or (self._waiting and not self._is_held))
                if self._is_closed:
                    return
                self._current = self._waiting.popleft()
            job, token = self._current
            try:
                for event in self._runner.run(job, token):
                    self._report(event)
            except Exception as error:  # noqa: BLE001 (a fault of ours fails its job, not all that wait)
                sys.excepthook(type(error), error, error.__traceback__)
                fault = SoundlockError(Code.INTERNAL, reason=type(error).__name__)
                self._report(events.Failed(job.id, fault, JobState.of(job).transcript(is_complete=False)))

    def _report(self, event: events.JobEvent) -> None:
        if isinstance(event, events.Finished | events.Cancelled | events.Failed):
            with self._changed:  # from here on the job cannot be cancelled
                self._current = None
        self._publish(event)

    def _publish(self, event: events.JobEvent) -> None:
        for subscriber in tuple(self._subscribers):
            subscriber(event)
