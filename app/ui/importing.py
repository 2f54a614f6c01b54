"""From files to items of the library with jobs in the queue, one file after the other."""

from __future__ import annotations

import collections
import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.bootstrap import Services
from app.core.errors import SoundlockError
from app.core.options import Device
from app.core.presets import Recipe
from app.core.transcript import Notice
from app.engine.cancellation import CancelToken
from app.engine.job import Job
from app.library.records import ItemRow
from app.services.inputs import MediaSource
from app.services.saving import SavedJob
from app.ui.bridge import Bridge
from app.ui.messages import Messages
from app.ui.models.job_model import JobModel
from app.ui.models.job_row import JobRow, State

if TYPE_CHECKING:
    from app.library.library import Library


@dataclass(frozen=True, slots=True)
class Taken:
    """An item that is in the library, what there is to know of it, and its job or why there is none."""

    item: ItemRow
    job: SavedJob | SoundlockError
    notices: tuple[Notice, ...]


@dataclass(slots=True, eq=False)
class _Entry:
    row: JobRow
    recipe: Recipe
    token: CancelToken = field(default_factory=CancelToken)
    is_in: bool = False  # said by the thread of the library
    record: int = 0  # of its job in the library, 0 for none


class Importing(QObject):
    """Encrypts what was found into the library and queues it; a row that comes to nothing is taken away."""

    taking_in = Signal(object, object)
    """Rows whose files are on their way in and in the list, and the recipe for them."""
    left_out = Signal(object)
    """A row that came to nothing."""
    submitted = Signal(object, object)
    """A row and its job, which is handed to the engine next."""

    def __init__(self, services: Services, bridge: Bridge, jobs: JobModel, messages: Messages) -> None:
        super().__init__(messages)
        self._services = services
        self._bridge = bridge
        self._jobs = jobs
        self._messages = messages
        self._waiting: collections.deque[_Entry] = collections.deque()
        self._current: _Entry | None = None
        self._stopped: dict[bytes, list[_Entry]] = {}  # by library, until it is opened again

    def add(self, rows: Sequence[JobRow], recipe: Recipe) -> None:
        """Show these rows and take in their sources."""
        self._jobs.put_first(rows)
        self.taking_in.emit(rows, recipe)
        self._waiting += (_Entry(row, recipe) for row in rows)
        self._next()

    def cancel(self, row: JobRow) -> None:
        """Leave a file out of the library, also one that is half way in."""
        if self._current is not None and self._current.row is row:
            self._current.token.cancel()
        else:
            self._waiting = collections.deque(entry for entry in self._waiting if entry.row is not row)
            self._leave_out(row)

    def stop(self) -> None:
        """Leave everything out that is not in yet, until `go_on` for the same library."""
        current, self._current = self._current, None
        if current is not None and not current.token.is_cancelled():
            current.token.cancel()
            self._waiting.appendleft(current)
        self._stopped.setdefault(self._services.session.library_id, []).extend(self._waiting)
        self._waiting.clear()

    def go_on(self) -> frozenset[int]:
        """Take in what a lock of this library stopped; return the jobs of what was in before it could be."""
        stopped = self._stopped.pop(self._services.session.library_id, [])
        left = [entry for entry in stopped if not entry.is_in]
        for recipe, entries in itertools.groupby(left, lambda entry: entry.recipe):
            self.add([entry.row for entry in entries], recipe)
        return frozenset(entry.record for entry in stopped if entry.record)

    def _next(self) -> None:
        if self._current is None and self._waiting:
            entry = self._current = self._waiting.popleft()
            future = self._services.session.submit(partial(self._take_in, entry))
            self._bridge.follow(future, partial(self._on_taken, entry), partial(self._on_failed, entry))

    def _take_in(self, entry: _Entry, library: Library) -> Taken | None:
        """Encrypt a file and enter its job, both in one library; runs in the background."""
        source, notices = entry.row.source or MediaSource(None), list[Notice]()
        item = self._services.imports.take_in(library, source, entry.token, notices.append)
        if item is None:
            return None
        entry.is_in = True
        saved, session, recipe = self._services.saved, self._services.session, entry.recipe
        try:
            job = saved.begin(session, item, recipe.options, model=recipe.model, device=Device.AUTO)
        except SoundlockError as error:
            return Taken(item, error, tuple(notices))
        entry.record = job.record.row
        return Taken(item, job, tuple(notices))

    def _on_taken(self, entry: _Entry, taken: Taken | None) -> None:
        if self._current is not entry:
            return  # stopped meanwhile
        self._current = None
        row = entry.row
        if taken is None:
            self._leave_out(row)
        else:
            row.item = taken.item
            for notice in taken.notices:
                self._messages.note(notice)
            if isinstance(taken.job, SoundlockError):
                row.state = State.UNTOUCHED
                self._jobs.change(row)
                self.left_out.emit(row)
                self._messages.fail(taken.job)
            else:
                self.submit(row, taken.job)
        self._next()

    def _on_failed(self, entry: _Entry, error: SoundlockError) -> None:
        if self._current is not entry:
            return
        self._current = None
        self._leave_out(entry.row)
        self._messages.fail(error)
        self._next()

    def _leave_out(self, row: JobRow) -> None:
        self._jobs.remove(row)
        self.left_out.emit(row)

    def submit(self, row: JobRow, job: Job) -> None:
        """Queue a job, whose row shows it from now on."""
        row.queue(job.id)
        row.segments = list(job.kept)
        self._jobs.change(row)
        self.submitted.emit(row, job)
        try:
            self._services.transcribe.submit(job)
        except SoundlockError as error:
            self._messages.fail(error)
