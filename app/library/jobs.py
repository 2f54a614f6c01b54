"""The queue of jobs, which survives a restart: what is to be done, in what order, and how far it is."""

from __future__ import annotations

import builtins
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from app.core.errors import Code, LibraryError
from app.library.records import JobRow, JobState, columns, now_ms, record
from app.library.tables import Value

if TYPE_CHECKING:
    from app.library.database import Database

_COLUMNS: Final = columns(JobRow)
_WAITING: Final = (JobState.QUEUED, JobState.PAUSED)
_LIVE: Final = (*_WAITING, JobState.RUNNING)
UNFINISHED: Final = (*_LIVE, JobState.FAILED)
"""The states of a job that may still come to something."""


class Jobs:
    """Move jobs from state to state; a step that their state does not allow is LIBRARY_FAILED."""

    def __init__(self, database: Database, clock: Callable[[], int] = now_ms) -> None:
        self._database = database
        self._clock = clock

    def enqueue(
        self, item: int, *, kind: str, model: str = "", options: str = "{}", resume: bytes = b""
    ) -> JobRow:
        """Add a job at the end of the queue; `options` is JSON, `resume` what it keeps while it is unfinished."""
        with self._database.transaction():
            rows = self._database.execute(
                "INSERT INTO jobs(item, kind, state, position, model, options, resume, created_ms)"  # noqa: S608
                " VALUES (?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM jobs), ?, ?, ?, ?)"
                f" RETURNING {_COLUMNS}",
                (item, kind, JobState.QUEUED, model, options, resume, self._clock()),
            )
        return record(JobRow, rows[0])

    def claim_next(self) -> JobRow | None:
        """Set the first queued job running and return it, None if there is none."""
        rows = self._database.execute(
            "UPDATE jobs SET state = ?, started_ms = ?"  # noqa: S608
            " WHERE id = (SELECT id FROM jobs WHERE state = ? ORDER BY position LIMIT 1)"
            f" RETURNING {_COLUMNS}",
            (JobState.RUNNING, self._clock(), JobState.QUEUED),
        )
        return record(JobRow, rows[0]) if rows else None

    def start(self, job: int) -> None:
        """Set an unfinished job running, out of its turn.

        One that runs already may be started: it does so in name only, where the library could not note its end.
        """
        now = self._clock()
        self._step(job, UNFINISHED, state=JobState.RUNNING, started_ms=now, finished_ms=None, error_code="")

    def progress(self, job: int, *, next_ms: int, resume: bytes = b"") -> None:
        """Note from where a running job would go on, and what it needs for that."""
        self._step(job, (JobState.RUNNING,), state=JobState.RUNNING, next_ms=next_ms, resume=resume)

    def pause(self, job: int) -> None:
        """Set a job aside until it is resumed."""
        self._step(job, _LIVE, state=JobState.PAUSED)

    def park(self, job: int) -> None:
        """Let a job that was cut off wait for its turn again, at its old place."""
        self._step(job, _LIVE, state=JobState.QUEUED)

    def resume(self, job: int) -> None:
        """Queue a paused or failed job again, at its old place."""
        self._step(job, (JobState.PAUSED, JobState.FAILED), state=JobState.QUEUED, finished_ms=None, error_code="")

    def finish(self, job: int) -> None:
        """Say that a running job is done."""
        self._end(job, (JobState.RUNNING,), JobState.DONE)

    def fail(self, job: int, code: Code) -> None:
        """Say why a job came to nothing; how far it got is kept."""
        self._step(job, _LIVE, state=JobState.FAILED, finished_ms=self._clock(), error_code=code)

    def cancel(self, job: int) -> None:
        """Give a job up."""
        self._end(job, UNFINISHED, JobState.CANCELLED)

    def cancel_all(self, item: int) -> builtins.list[JobRow]:
        """Give up all that is unfinished of an item, and return what that was."""
        with self._database.transaction():
            unfinished = [row for row in self.of_item(item) if row.state in UNFINISHED]
            for row in unfinished:
                self.cancel(row.id)
        return unfinished

    def put_first(self, job: int) -> None:
        """Let a waiting job be the next."""
        with self._database.transaction():
            first = self._database.execute("SELECT min(position) - 1 FROM jobs")[0][0]
            self._step(job, _WAITING, position=first)

    def arrange(self, jobs: Sequence[int]) -> None:
        """Let jobs share the places that they have among all others, in this order."""
        with self._database.transaction():
            rows = [self.get(job) for job in jobs]
            for row, place in zip(rows, sorted(row.position for row in rows), strict=True):
                if row.position != place:
                    self._database.execute("UPDATE jobs SET position = ? WHERE id = ?", (place, row.id))

    def get(self, job: int) -> JobRow:
        """Return a job; LibraryError LIBRARY_NO_SUCH_ITEM."""
        rows = self._database.execute(f"SELECT {_COLUMNS} FROM jobs WHERE id = ?", (job,))  # noqa: S608
        if not rows:
            raise LibraryError(Code.LIBRARY_NO_SUCH_ITEM, name=str(job))
        return record(JobRow, rows[0])

    def recover_interrupted(self) -> int:
        """Queue the jobs again that were running when the program ended; return how many."""
        sql = "UPDATE jobs SET state = ? WHERE state = ? RETURNING id"
        return len(self._database.execute(sql, (JobState.QUEUED, JobState.RUNNING)))

    def of_item(self, item: int) -> builtins.list[JobRow]:
        """Return the jobs of an item, the oldest first."""
        rows = self._database.execute(f"SELECT {_COLUMNS} FROM jobs WHERE item = ? ORDER BY id", (item,))  # noqa: S608
        return [record(JobRow, row) for row in rows]

    def latest_done(self, at_most: int) -> builtins.list[JobRow]:
        """Return the jobs that were done last, the newest first."""
        sql = f"SELECT {_COLUMNS} FROM jobs WHERE state = ? ORDER BY finished_ms DESC, id DESC LIMIT ?"  # noqa: S608
        return [record(JobRow, row) for row in self._database.execute(sql, (JobState.DONE, at_most))]

    def list(self, *states: JobState) -> list[JobRow]:
        """Return the jobs in these states, or all, in order of the queue."""
        marks = ", ".join("?" * len(states))
        where = f"WHERE state IN ({marks})" if states else ""
        sql = f"SELECT {_COLUMNS} FROM jobs {where} ORDER BY position"  # noqa: S608
        return [record(JobRow, row) for row in self._database.execute(sql, states)]

    def _end(self, job: int, before: tuple[JobState, ...], state: JobState) -> None:
        self._step(job, before, state=state, finished_ms=self._clock(), resume=b"")

    def _step(self, job: int, before: tuple[JobState, ...], **values: Value) -> None:
        settings = ", ".join(f"{name} = ?" for name in values)
        marks = ", ".join("?" * len(before))
        with self._database.transaction():
            rows = self._database.execute(
                f"UPDATE jobs SET {settings} WHERE id = ? AND state IN ({marks}) RETURNING id",  # noqa: S608
                (*values.values(), job, *before),
            )
            if not rows:
                raise LibraryError(Code.LIBRARY_FAILED, reason=f"job is {self.get(job).state}")
