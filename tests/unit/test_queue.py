"""The queue: jobs in order, one at a time, told in order, cancelled wherever they are."""

from __future__ import annotations

import itertools
import queue
import sys
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from app.core import events
from app.core.errors import Code, SoundlockError
from app.core.options import RecognitionOptions
from app.engine.cancellation import CancelToken
from app.engine.job import Job, ModelChoice
from app.engine.queue import JobQueue
from tests.fakes.runners import FakeRunner, transcript

_ids = itertools.count(1)


def job(name: str) -> Job:
    return Job(
        id=next(_ids),
        source_name=name,
        open_input=lambda: -1,
        model=ModelChoice(engine="fake", name="fake"),
        options=RecognitionOptions(),
    )


class Told:
    """A subscriber that keeps what it hears."""

    def __init__(self) -> None:
        self._events: queue.SimpleQueue[events.JobEvent] = queue.SimpleQueue()
        self.heard: list[events.JobEvent] = []

    def __call__(self, event: events.JobEvent) -> None:
        self._events.put(event)

    def until(self, is_wanted: Callable[[events.JobEvent], bool]) -> events.JobEvent:
        while True:
            event = self._events.get(timeout=60)
            self.heard.append(event)
            if is_wanted(event):
                return event

    def outcome(self, work: Job) -> events.Outcome:
        found = self.until(
            lambda event: (
                event.job == work.id and isinstance(event, events.Finished | events.Cancelled | events.Failed)
            )
        )
        assert isinstance(found, events.Finished | events.Cancelled | events.Failed)
        return found

    def of(self, work: Job) -> list[events.JobEvent]:
        return [event for event in self.heard if event.job == work.id]

    def rest(self) -> list[events.JobEvent]:
        found: list[events.JobEvent] = []
        while not self._events.empty():
            found.append(self._events.get())
        return found


@pytest.fixture
def runner() -> FakeRunner:
    return FakeRunner()


@pytest.fixture
def jobs(runner: FakeRunner) -> Iterator[JobQueue]:
    before = set(threading.enumerate())
    jobs = JobQueue(runner)
    yield jobs
    jobs.close()
    assert set(threading.enumerate()) <= before


@pytest.fixture
def told(jobs: JobQueue) -> Told:
    told = Told()
    jobs.subscribe(told)
    return told


def test_jobs_run_one_at_a_time_in_the_order_in_which_they_came(
    jobs: JobQueue, runner: FakeRunner, told: Told
) -> None:
    work = [job(f"file {at}") for at in range(20)]
    for one in work:
        jobs.submit(one)
    outcome = told.outcome(work[-1])
    assert isinstance(outcome, events.Finished)
    assert runner.started == [one.id for one in work]
    assert runner.most_at_once == 1


def test_a_job_is_told_from_waiting_to_its_end_in_order(jobs: JobQueue, told: Told) -> None:
    """Regression: the thread of the queue could start a job before it was told to be waiting."""
    for _ in range(100):
        work = job("file")
        jobs.submit(work)
        told.outcome(work)
        phases = [event.phase for event in told.of(work) if isinstance(event, events.PhaseChanged)]
        assert phases == [events.Phase.WAITING, events.Phase.LOADING]
        kinds = [type(event) for event in told.of(work)]
        assert kinds[2:] == [events.SegmentReady, events.Finished]


@pytest.mark.alone
def test_a_running_job_is_cancelled_at_once_and_the_next_goes_on(jobs: JobQueue, told: Told) -> None:
    first, second = job("wait"), job("file")
    jobs.submit(first)
    jobs.submit(second)
    told.until(lambda event: isinstance(event, events.PhaseChanged) and event.phase is events.Phase.LOADING)
    began = time.monotonic()
    jobs.cancel(first.id)
    assert time.monotonic() - began < 0.1
    assert isinstance(told.outcome(first), events.Cancelled)
    assert events.PhaseChanged(first.id, events.Phase.CANCELLING) in told.of(first)
    assert isinstance(told.outcome(second), events.Finished)


def test_a_waiting_job_is_cancelled_without_having_run(jobs: JobQueue, runner: FakeRunner, told: Told) -> None:
    first, second, third = job("wait"), job("second"), job("third")
    for work in (first, second, third):
        jobs.submit(work)
    jobs.cancel(second.id)
    outcome = told.outcome(second)
    assert isinstance(outcome, events.Cancelled)
    assert not outcome.transcript.is_complete
    runner.release.set()
    assert isinstance(told.outcome(third), events.Finished)
    assert runner.started == [first.id, third.id]


def test_a_waiting_job_that_goes_on_keeps_its_sentences_when_cancelled(jobs: JobQueue, told: Told) -> None:
    first = job("wait")
    kept = transcript(first, ("One.", "Two.")).segments
    second = Job(
        id=next(_ids), source_name="b", open_input=lambda: -1, model=first.model, options=first.options, kept=kept
    )
    jobs.submit(first)
    jobs.submit(second)
    jobs.cancel(second.id)
    assert told.outcome(second).transcript.segments == kept


def test_cancelling_what_is_over_or_unknown_does_nothing(jobs: JobQueue, runner: FakeRunner, told: Told) -> None:
    done = job("file")
    jobs.submit(done)
    told.outcome(done)
    jobs.cancel(done.id)
    jobs.cancel(123_456)
    following = job("file")
    jobs.submit(following)
    assert isinstance(told.outcome(following), events.Finished)
    assert [event for event in told.of(done) if isinstance(event, events.PhaseChanged)] == [
        events.PhaseChanged(done.id, events.Phase.WAITING),
        events.PhaseChanged(done.id, events.Phase.LOADING),
    ]
    assert runner.started == [done.id, following.id]


def test_a_subscriber_that_cancels_on_the_outcome_changes_nothing(jobs: JobQueue, told: Told) -> None:
    """Regression: such a job was told to be cancelling after it had finished."""

    def cancel(event: events.JobEvent) -> None:
        if isinstance(event, events.Finished):
            jobs.cancel(event.job)

    jobs.subscribe(cancel)
    work = job("file")
    jobs.submit(work)
    assert isinstance(told.outcome(work), events.Finished)
    after = job("file")
    jobs.submit(after)
    told.outcome(after)
    assert isinstance(told.of(work)[-1], events.Finished)


def test_a_failed_job_does_not_stop_the_next(jobs: JobQueue, told: Told) -> None:
    bad, good = job("fail"), job("file")
    jobs.submit(bad)
    jobs.submit(good)
    outcome = told.outcome(bad)
    assert isinstance(outcome, events.Failed)
    assert outcome.error.code is Code.ENGINE_DIED
    assert isinstance(told.outcome(good), events.Finished)


def test_a_fault_of_the_program_fails_its_job_only(
    jobs: JobQueue, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Regression: the queue's thread died, and every job after it waited for ever."""
    reported: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: reported.append(kind))
    bad, good = job("burst"), job("file")
    jobs.submit(bad)
    jobs.submit(good)
    outcome = told.outcome(bad)
    assert isinstance(outcome, events.Failed)
    assert outcome.error.code is Code.INTERNAL
    assert outcome.error.params["reason"] == "RuntimeError"
    assert isinstance(told.outcome(good), events.Finished)
    assert reported == [RuntimeError]


def test_each_subscriber_hears_everything_until_it_leaves(jobs: JobQueue, told: Told) -> None:
    other = Told()
    leave = jobs.subscribe(other)
    first, second = job("file"), job("file")
    jobs.submit(first)
    told.outcome(first)
    leave()
    leave()
    jobs.submit(second)
    told.outcome(second)
    heard = other.rest()
    assert {event.job for event in heard} == {first.id}
    assert len(heard) == len(told.of(first))


@pytest.mark.alone
def test_closing_cancels_what_runs_and_forgets_what_waits(runner: FakeRunner) -> None:
    jobs = JobQueue(runner)
    told = Told()
    jobs.subscribe(told)
    first, second = job("wait"), job("file")
    jobs.submit(first)
    jobs.submit(second)
    told.until(lambda event: isinstance(event, events.PhaseChanged) and event.phase is events.Phase.LOADING)
    began = time.monotonic()
    jobs.close()
    assert time.monotonic() - began < 1
    assert runner.is_closed
    assert runner.started == [first.id]
    assert any(isinstance(event, events.Cancelled) for event in told.rest())
    with pytest.raises(SoundlockError) as caught:
        jobs.submit(job("late"))
    assert caught.value.code is Code.INTERNAL
    jobs.close()


def test_closing_an_unused_queue_starts_nothing(runner: FakeRunner) -> None:
    before = threading.active_count()
    JobQueue(runner).close()
    assert threading.active_count() == before


def test_jobs_from_many_threads_all_run(jobs: JobQueue, runner: FakeRunner, told: Told) -> None:
    work = [[job(f"{thread}") for _ in range(10)] for thread in range(5)]

    def submit(mine: list[Job]) -> None:
        for one in mine:
            jobs.submit(one)

    threads = [threading.Thread(target=submit, args=(mine,)) for mine in work]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    finished: set[int] = set()
    while len(finished) < 50:
        finished.add(told.until(lambda event: isinstance(event, events.Finished)).job)
    assert len(runner.started) == len(set(runner.started)) == 50
    for mine in work:
        order = [runner.started.index(one.id) for one in mine]
        assert order == sorted(order)


def test_a_token_wakes_its_listeners_now_and_later() -> None:
    token = CancelToken()
    woken: list[str] = []
    with token.listening(lambda: woken.append("first")):
        assert not token.is_cancelled()
        token.cancel()
        with token.listening(lambda: woken.append("second")):
            pass
    token.cancel()
    assert token.is_cancelled()
    assert woken == ["first", "second"]


def test_a_held_queue_starts_nothing_and_goes_on_in_the_order_that_was_made() -> None:
    runner = FakeRunner()
    waiting = JobQueue(runner)
    told = Told()
    waiting.subscribe(told)
    running, *others = (job(name) for name in ("wait", "a", "b", "c"))
    waiting.submit(running)
    told.until(lambda event: isinstance(event, events.PhaseChanged) and event.phase is events.Phase.LOADING)
    waiting.hold()
    for one in others:
        waiting.submit(one)
    runner.release.set()
    told.outcome(running)
    assert runner.started == [running.id]
    a, b, c = others
    waiting.arrange([c.id, a.id])
    waiting.go_on()
    told.outcome(b)
    assert runner.started == [running.id, c.id, a.id, b.id]
    waiting.close()


def test_a_held_queue_can_be_closed() -> None:
    runner = FakeRunner()
    waiting = JobQueue(runner)
    waiting.hold()
    waiting.submit(job("never"))
    waiting.close()
    assert runner.started == []
    assert runner.is_closed
