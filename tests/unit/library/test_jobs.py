"""The queue keeps its order and its place through restarts."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from app.core.errors import Code, LibraryError
from app.library.database import Database
from app.library.jobs import Jobs
from app.library.records import JobState
from tests.support.library_database import new_item, opened


@pytest.fixture
def jobs(database: Database) -> Iterator[Jobs]:
    clock = count(1)
    return Jobs(database, clock=lambda: next(clock))


def _three(database: Database, jobs: Jobs) -> list[int]:
    item = new_item(database)
    return [jobs.enqueue(item, kind="transcribe", model=name, options='{"a": 1}').id for name in "abc"]


def test_jobs_run_in_order_and_end(database: Database, jobs: Jobs) -> None:
    first, second, third = _three(database, jobs)
    running = jobs.claim_next()
    assert running is not None
    assert (running.id, running.state) == (first, JobState.RUNNING)
    assert (running.model, running.options) == ("a", '{"a": 1}')
    assert (running.created_ms, running.started_ms, running.finished_ms) == (1, 4, None)
    jobs.progress(first, next_ms=5000, resume=b"tokens")
    assert (jobs.get(first).next_ms, jobs.get(first).resume) == (5000, b"tokens")
    jobs.finish(first)
    done = jobs.get(first)
    assert (done.state, done.finished_ms, done.resume) == (JobState.DONE, 5, b"")
    following = jobs.claim_next()
    assert following is not None
    assert following.id == second
    jobs.fail(second, Code.ENGINE_DIED)
    assert (jobs.get(second).state, jobs.get(second).error_code) == (JobState.FAILED, Code.ENGINE_DIED)
    jobs.cancel(third)
    assert jobs.claim_next() is None
    assert [job.state for job in jobs.list()] == [JobState.DONE, JobState.FAILED, JobState.CANCELLED]
    assert [job.id for job in jobs.list(JobState.FAILED, JobState.CANCELLED)] == [second, third]


def test_a_waiting_job_can_be_set_aside_and_put_first(database: Database, jobs: Jobs) -> None:
    first, second, third = _three(database, jobs)
    jobs.pause(first)
    jobs.put_first(third)
    assert [job.id for job in jobs.list(JobState.QUEUED)] == [third, second]
    jobs.resume(first)
    assert [job.id for job in jobs.list()] == [third, first, second]


def test_a_failed_job_goes_on_where_it_was(database: Database, jobs: Jobs) -> None:
    first = _three(database, jobs)[0]
    jobs.claim_next()
    jobs.progress(first, next_ms=7000, resume=b"x")
    jobs.fail(first, Code.ENGINE_MEMORY)
    jobs.resume(first)
    again = jobs.claim_next()
    assert again is not None
    assert (again.id, again.next_ms, again.resume, again.error_code) == (first, 7000, b"x", "")
    assert again.finished_ms is None


def test_jobs_that_a_restart_cut_off_are_queued_again(path: Path, database: Database, jobs: Jobs) -> None:
    first, second, third = _three(database, jobs)
    jobs.claim_next()
    jobs.progress(first, next_ms=9000, resume=b"half")
    jobs.pause(second)
    database.close()
    again = opened(path)
    jobs = Jobs(again)
    assert jobs.recover_interrupted() == 1
    assert jobs.recover_interrupted() == 0
    running = jobs.claim_next()
    assert running is not None
    assert (running.id, running.next_ms, running.resume) == (first, 9000, b"half")
    assert [jobs.get(job).state for job in (second, third)] == [JobState.PAUSED, JobState.QUEUED]
    again.close()


def test_a_step_that_the_state_does_not_allow_is_refused(database: Database, jobs: Jobs) -> None:
    first, second, _ = _three(database, jobs)
    jobs.claim_next()
    jobs.finish(first)
    for step in (jobs.finish, jobs.pause, jobs.resume, jobs.cancel, jobs.put_first):
        with pytest.raises(LibraryError) as error:
            step(first)
        assert error.value.code is Code.LIBRARY_FAILED
        assert error.value.params == {"reason": "job is done"}
    with pytest.raises(LibraryError):
        jobs.progress(second, next_ms=1)
    assert jobs.get(first).state is JobState.DONE


def test_what_is_unfinished_of_an_item_is_given_up_together(database: Database, jobs: Jobs) -> None:
    first, second, third = _three(database, jobs)
    other = jobs.enqueue(new_item(database), kind="transcribe", resume=b"what it needs").id
    jobs.start(first)
    jobs.start(first)  # as if the library had not been able to note how it ended
    jobs.progress(first, next_ms=1, resume=b"heard")
    jobs.start(second)
    jobs.finish(second)
    assert [row.id for row in jobs.cancel_all(jobs.get(first).item)] == [first, third]
    assert [jobs.get(job).state for job in (first, second, third)] == [
        JobState.CANCELLED,
        JobState.DONE,
        JobState.CANCELLED,
    ]
    assert jobs.get(first).resume == b""
    assert jobs.cancel_all(jobs.get(first).item) == []
    assert (jobs.get(other).state, jobs.get(other).resume) == (JobState.QUEUED, b"what it needs")


def test_options_are_json(database: Database, jobs: Jobs) -> None:
    with pytest.raises(LibraryError):
        jobs.enqueue(new_item(database), kind="transcribe", options="{")


def test_an_order_is_kept_among_others(database: Database, jobs: Jobs) -> None:
    first, second, third = _three(database, jobs)
    fourth = jobs.enqueue(jobs.get(first).item, kind="transcribe").id
    jobs.arrange([fourth, first])
    assert [job.id for job in jobs.list()] == [fourth, second, third, first]
    jobs.arrange([])
    jobs.arrange([first, second, third, fourth])
    assert [job.id for job in jobs.list()] == [first, second, third, fourth]
    with pytest.raises(LibraryError) as caught:
        jobs.arrange([second, first, 999])
    assert caught.value.code is Code.LIBRARY_NO_SUCH_ITEM
    assert [job.id for job in jobs.list()] == [first, second, third, fourth]


def test_what_was_done_last_comes_first(database: Database, jobs: Jobs) -> None:
    ids = _three(database, jobs)
    for job in (ids[1], ids[0], ids[2]):
        jobs.start(job)
        jobs.finish(job)
    assert [job.id for job in jobs.latest_done(2)] == [ids[2], ids[0]]
