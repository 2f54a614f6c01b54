"""What a queue that people look at does to the jobs of the library: order, pauses, and how long they take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from app.core.forecast import pace
from app.library.records import ItemRow, JobState
from app.services.job_records import WHOLE
from app.services.unfinished import Unfinished, give_up, options_of, unfinished

if TYPE_CHECKING:
    from app.library.library import Library

_LATEST: Final = 60


def queued(library: Library) -> list[Unfinished]:
    """Return what is not done, in the order of the queue."""
    return unfinished(library)


def arranged(library: Library, jobs: Sequence[int]) -> None:
    """Keep an order of jobs; those that are done or gone meanwhile are left out."""
    live = {one.job.id for one in unfinished(library)}
    library.jobs.arrange([job for job in jobs if job in live])


def set_aside(library: Library, jobs: Sequence[int]) -> None:
    """Pause jobs until they are resumed, also over restarts; one that ended or went meanwhile is left alone."""
    with library.database.transaction():
        for job in _those_in(library, jobs, JobState.QUEUED, JobState.RUNNING):
            library.jobs.pause(job)


def put_back(library: Library, jobs: Sequence[int]) -> None:
    """Let paused and failed jobs wait for their turn again, where they were; those that went are left out."""
    with library.database.transaction():
        for job in _those_in(library, jobs, JobState.PAUSED, JobState.FAILED):
            library.jobs.resume(job)


def given_up(library: Library, item: ItemRow) -> bool:
    """Give up what is unfinished of an item, and say whether a complete transcript of it is there."""
    give_up(library, item)
    return any(row.is_complete for row in library.transcripts.of_item(item.id))


def paces(library: Library) -> dict[str, float]:
    """Return for each model how many seconds of sound it heard in a second, as its latest runs tell."""
    runs: dict[str, list[tuple[float, float]]] = {}
    for job in library.jobs.latest_done(_LATEST):
        heard_ms = library.items.get(job.item).duration_ms
        if job.kind in WHOLE and None not in {heard_ms, job.started_ms, job.finished_ms}:
            options = options_of(job)
            end_s = (heard_ms or 0) / 1000 if options.end_s is None else options.end_s
            took_s = ((job.finished_ms or 0) - (job.started_ms or 0)) / 1000
            runs.setdefault(job.model, []).append((end_s - options.start_s, took_s))
    found = {model: pace(one) for model, one in runs.items()}
    return {model: value for model, value in found.items() if value is not None}


def _those_in(library: Library, jobs: Sequence[int], *states: JobState) -> list[int]:
    """Return those of the jobs that are in one of these states: what was deleted is in none."""
    there = {row.id for row in library.jobs.list(*states)}
    return [job for job in jobs if job in there]
