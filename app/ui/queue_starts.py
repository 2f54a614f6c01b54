"""How jobs get into the engine, and out of the library: all of it in the background."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from app.bootstrap import Services
from app.core.errors import Code, SoundlockError, error_from_code, stored_error
from app.core.options import Device
from app.core.presets import Recipe
from app.engine.job import Job
from app.library.records import ItemRow, JobState
from app.services import queueing
from app.services.job_records import STRETCH
from app.services.saving import SavedJob
from app.services.unfinished import Unfinished, options_of
from app.ui.bridge import Bridge
from app.ui.importing import Importing
from app.ui.models.job_model import JobModel
from app.ui.models.job_row import JobRow, State
from app.ui.models.queue_model import QueueModel
from app.ui.models.queue_row import QueueRow, Stage

if TYPE_CHECKING:
    from app.library.library import Library

T = TypeVar("T")
Failed = Callable[[SoundlockError], None]

_STAGES = {JobState.PAUSED: Stage.PAUSED, JobState.FAILED: Stage.FAILED}


class QueueStarts(QObject):
    """Takes up, begins and gives up the work behind rows; what fails is told, and its row says so."""

    started = Signal()
    """Something was handed to the engine."""
    loaded = Signal(object)
    """What a library had in its queue is shown; with the rows among it that a lock stopped."""
    failed = Signal(object)
    """A SoundlockError that no row can show."""

    def __init__(
        self, services: Services, bridge: Bridge, model: QueueModel, jobs: JobModel, importing: Importing
    ) -> None:
        super().__init__(model)
        self._services = services
        self._bridge = bridge
        self._model = model
        self._jobs = jobs
        self._importing = importing
        self._stopped: dict[bytes, frozenset[int]] = {}  # by library, until it is opened again
        importing.taking_in.connect(self._on_importing_taking_in)
        importing.left_out.connect(self._on_importing_left_out)
        importing.submitted.connect(self.note)

    def load(self) -> None:
        """Show what the library has in its queue."""
        self._services.transcribe.go_on()  # the library before may have been locked with its queue paused

        def look(library: Library) -> tuple[list[Unfinished], dict[str, float]]:
            return queueing.queued(library), queueing.paces(library)

        self._bridge.follow(self._services.session.submit(look), self._on_looked, self.failed.emit)

    def keep_in_mind(self, rows: Iterable[QueueRow]) -> None:
        """Remember by their numbers which jobs a lock stops, which go on once that library is open again."""
        library = self._services.session.library_id
        known = self._stopped.get(library, frozenset())
        self._stopped[library] = known.union(row.record for row in rows if row.record)

    @Slot(object, object)
    def note(self, live: JobRow, job: Job) -> None:
        """Show a job that goes to the engine."""
        row = self._model.of_live(live) or (self._model.of_item(live.item) if live.item is not None else None)
        if row is None:
            row = QueueRow(live.name, Recipe(), live=live, item=live.item)
            self._model.add([row])
        self._submit(row, job)
        row.live, row.item = live, live.item
        row.length_s = row.length_s or live.total_s
        self._model.refresh()

    def take_up(self, rows: Sequence[QueueRow], then: Callable[[], None]) -> None:
        """Hand unfinished jobs to the engine in their order, and call `then` when all of them are there."""
        for row in rows:
            row.stage, row.error = Stage.WAITING, None
        self._model.refresh()
        work = partial(self._taken_up, [(row, row.item) for row in rows])
        self._do(work, partial(self._on_taken_up, then), self.failed.emit)

    def begin(self, row: QueueRow, recipe: Recipe) -> None:
        """Enter a job anew with other options, and hand it to the engine."""
        if row.is_part:
            options = row.recipe.options
            recipe = replace(recipe, options=replace(recipe.options, start_s=options.start_s, end_s=options.end_s))
        row.recipe, row.done_s, row.pace = recipe, recipe.options.start_s, None
        row.stage, row.error = Stage.WAITING, None
        self._model.refresh()
        work = partial(self._begun, row, recipe)
        self._do(work, partial(self._on_begun, row), partial(self._on_not_started, row))

    def hear_again(self, live: JobRow, recipe: Recipe) -> None:
        """Do a part of an item's transcript once more, as one edit that can be taken back."""
        row = QueueRow(live.name, recipe, live=live, item=live.item, is_part=True, length_s=_length_s(live.item))
        self._model.add([row])
        self.begin(row, recipe)

    def without_items(self, items: set[int]) -> None:
        """Show nothing of items that are gone."""
        for row in self._model.rows:
            if row.item is not None and row.item.id in items:
                self._model.remove(row)

    def leave_out(self, row: QueueRow) -> None:
        """Leave a file out of the library."""
        if row.live is not None:
            self._importing.cancel(row.live)

    def set_aside(self, row: QueueRow) -> None:
        """Keep in the library that a job is paused."""
        self._keep([row], queueing.set_aside)

    def put_back(self, rows: Sequence[QueueRow]) -> None:
        """Keep in the library that jobs wait again."""
        self._keep(rows, queueing.put_back)

    def give_up(self, row: QueueRow, then: Callable[[JobRow], None]) -> None:
        """Give up in the library what is unfinished; `then` gets the line whose text is another."""
        item = row.item
        if item is None or not row.record:
            return
        future = self._services.session.submit(lambda library: queueing.given_up(library, item))
        self._bridge.follow(future, partial(self._on_given_up, row, then), self.failed.emit)

    # ---- in the background

    def _do(
        self, work: Callable[[], T], then: Callable[[T], None], failed: Callable[[SoundlockError], None]
    ) -> None:
        """Do it after what the library was asked before; without a library, somewhere."""
        if self._services.session.is_open:
            self._bridge.follow(self._services.session.submit(lambda _: work()), then, failed)
        else:
            self._bridge.run(work, then, failed)

    def _taken_up(
        self, rows: Sequence[tuple[QueueRow, ItemRow | None]]
    ) -> list[tuple[QueueRow, Job | SoundlockError]]:
        found: list[tuple[QueueRow, Job | SoundlockError]] = []
        for row, item in rows:
            try:
                found.append((row, self._rest(row, item)))
            except SoundlockError as error:
                found.append((row, error))
        return found

    def _rest(self, row: QueueRow, item: ItemRow | None) -> Job:
        saved, session = self._services.saved, self._services.session
        if item is None:
            return self._anew(row, row.recipe, goes_on=True)
        session.call(lambda library: queueing.put_back(library, [row.record]))
        return saved.rest(session, item, device=Device.AUTO)

    def _begun(self, row: QueueRow, recipe: Recipe) -> Job:
        saved, session, item, options = self._services.saved, self._services.session, row.item, recipe.options
        if item is None:
            return self._anew(row, recipe, goes_on=False)
        begin = saved.stretch if row.is_part else saved.begin
        return begin(session, item, options, model=recipe.model, device=Device.AUTO)

    def _anew(self, row: QueueRow, recipe: Recipe, *, goes_on: bool) -> Job:
        """Describe the work on a file that no library keeps."""
        source = row.live.source if row.live is not None else None
        if row.live is None or source is None:
            raise error_from_code(Code.INPUT_MISSING, name=row.title)
        kept = row.live.transcript if goes_on else None
        return self._services.transcribe.job(source, recipe.options, model=recipe.model, kept=kept)

    # ---- back in the window

    def _on_looked(self, looked: tuple[list[Unfinished], dict[str, float]]) -> None:
        unfinished, self._model.paces = looked
        known = {row.item.id for row in self._model.rows if row.item is not None and not row.has_ended}
        self._model.replace([*(_row_of(one) for one in unfinished if one.item.id not in known), *self._model.rows])
        stopped = self._stopped.pop(self._services.session.library_id, frozenset()) | self._importing.go_on()
        self.loaded.emit([row for row in self._model.rows if row.record in stopped and row.stage is Stage.PARKED])

    def _on_taken_up(
        self, then: Callable[[], None], jobs: Iterable[tuple[QueueRow, Job | SoundlockError]]
    ) -> None:
        for row, job in jobs:
            if isinstance(job, SoundlockError):
                self._on_not_started(row, job)
            else:
                self._on_begun(row, job)
        then()

    def _on_begun(self, row: QueueRow, job: Job) -> None:
        if row.stage is not Stage.WAITING or row.job or row not in self._model.rows:
            return  # paused or cancelled meanwhile; the library waits with it
        if row.live is None and row.item is not None:
            row.live = self._jobs.of_item(row.item.id) or JobRow(0, row.title, item=row.item)
        if row.live is None or row.is_part:
            self._submit(row, job)
            self._services.transcribe.submit(job)
        else:
            self._importing.submit(row.live, job)

    def _on_not_started(self, row: QueueRow, error: SoundlockError) -> None:
        row.error = error
        row.stop(Stage.FAILED)
        self._model.refresh()

    def _submit(self, row: QueueRow, job: Job) -> None:
        row.recipe = Recipe(model=job.model.name, options=job.options)
        if isinstance(job, SavedJob):
            row.record = job.record.row
            row.recipe = replace(row.recipe, model=self._services.transcribe.lasting_name(job.model))
        row.queue(job.id)
        row.done_s = max((segment.end_s for segment in job.kept), default=row.start_s)
        for old in [one for one in self._model.rows if one.has_ended and one.live is row.live and not one.is_part]:
            self._model.remove(old)
        self._model.refresh()
        self.started.emit()

    def _on_given_up(self, row: QueueRow, then: Callable[[JobRow], None], has_text: bool) -> None:  # noqa: FBT001
        live = row.live or (self._jobs.of_item(row.item.id) if row.item is not None else None)
        if live is None or row.is_part:
            return
        live.state = State.FINISHED if has_text else State.UNTOUCHED
        live.error = None
        live.show(None)
        self._jobs.change(live)
        then(live)

    def _keep(self, rows: Sequence[QueueRow], change: Callable[..., None]) -> None:
        records = [row.record for row in rows if row.record]
        if records:
            future = self._services.session.submit(lambda library: change(library, records))
            self._bridge.follow(future, lambda _: None, self.failed.emit)

    @Slot(object, object)
    def _on_importing_taking_in(self, lives: Sequence[JobRow], recipe: Recipe) -> None:
        self._model.add(
            QueueRow(live.name, recipe, live=live, stage=Stage.TAKING_IN, length_s=live.total_s) for live in lives
        )

    @Slot(object)
    def _on_importing_left_out(self, live: JobRow) -> None:
        row = self._model.of_live(live)
        if row is not None:
            self._model.remove(row)


def _row_of(one: Unfinished) -> QueueRow:
    return QueueRow(
        one.item.title,
        Recipe(model=one.job.model, options=options_of(one.job)),
        item=one.item,
        record=one.job.id,
        is_part=one.job.kind == STRETCH,
        stage=_STAGES.get(one.job.state, Stage.PARKED),
        length_s=_length_s(one.item),
        done_s=one.next_s,
        error=stored_error(one.job.error_code, name=one.item.title),
    )


def _length_s(item: ItemRow | None) -> float | None:
    return None if item is None or item.duration_ms is None else item.duration_ms / 1000
