"""What a user does with the queue, and what happens to it: the model shows it, the engine does the work."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.bootstrap import Services
from app.core import events
from app.core.presets import Recipe
from app.services import queueing as kept
from app.ui.bridge import Bridge
from app.ui.models.job_model import JobModel
from app.ui.models.job_row import State
from app.ui.models.queue_model import QueueModel
from app.ui.models.queue_row import QueueRow, Stage
from app.ui.queue_starts import QueueStarts

_REFRESH_MS: Final = 2000
_KEEP_ORDER_MS: Final = 200


class _Why(enum.Enum):
    """Why a job was told to stop."""

    HOLD = enum.auto()
    PAUSE = enum.auto()
    CANCEL = enum.auto()
    AGAIN = enum.auto()


class Queueing(QObject):
    """Pauses, resumes, cancels and orders jobs; what the library knows of them follows in the background."""

    busy_changed = Signal(bool)
    """Whether anything runs, or will by itself."""
    ran_out = Signal(int, int)
    """All is done: how many recordings went well since it was busy last, and how many failed."""
    part_done = Signal()
    """A part of a transcript was replaced."""
    left_over = Signal(int)
    """How many jobs of the library that was opened wait for somebody to say that they go on."""
    item_changed = Signal(object)
    """A line of the list of recordings whose text in the library may be another."""

    def __init__(
        self, services: Services, bridge: Bridge, model: QueueModel, jobs: JobModel, starts: QueueStarts
    ) -> None:
        super().__init__(model)
        self._services = services
        self._bridge = bridge
        self._model = model
        self._jobs = jobs
        self._starts = starts
        self._why: dict[events.JobId, _Why] = {}
        self._again: dict[events.JobId, Recipe] = {}
        self._done = self._failed = 0
        self.is_held = False
        self.is_busy = False
        self._refresh = self._timer(_REFRESH_MS, model.refresh)
        self._order = self._timer(_KEEP_ORDER_MS, self._keep_order)
        model.order_changed.connect(self._on_order_changed)
        model.counted.connect(self._on_model_counted)
        starts.started.connect(self._on_order_changed)
        starts.loaded.connect(self._on_starts_loaded)

    def _timer(self, interval_ms: int, slot: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval_ms)
        timer.timeout.connect(slot)
        return timer

    # ---- what the user does

    @Slot()
    def hold(self) -> None:
        """Start nothing more; what runs stops, keeps what is finished, and is the first to go on."""
        self.is_held = True
        self._services.transcribe.hold()
        for row in self._model.rows:
            if row.stage in {Stage.LOADING, Stage.LISTENING}:
                self._stop(row, _Why.HOLD)
        self._model.refresh()

    @Slot()
    def go_on(self) -> None:
        """Go on with all that waits, in its order; what was paused by itself stays paused."""
        self.is_held = False
        self._starts.take_up([row for row in self._model.rows if row.stage is Stage.PARKED], self._let_go)

    def pause(self, rows: Sequence[QueueRow]) -> None:
        """Set jobs aside, also over restarts."""
        for row in _what_waits_first(rows):
            if not row.can_pause:
                continue
            if row.job:
                self._stop(row, _Why.PAUSE)
            else:
                self._set_aside(row)
        self._model.refresh()

    def resume(self, rows: Sequence[QueueRow]) -> None:
        """Let paused and failed jobs take their turn again."""
        chosen = [row for row in rows if row.can_resume]
        if self.is_held:
            for row in chosen:
                row.stage, row.error = Stage.PARKED, None
            self._starts.put_back(chosen)
            self._model.refresh()
        else:
            self._starts.take_up(chosen, self._keep_order)

    def cancel(self, rows: Sequence[QueueRow]) -> None:
        """Give jobs up, and take those away that have ended; what was heard of a recording stays with it."""
        for row in _what_waits_first(rows):
            if row.has_ended:
                self._model.remove(row)
            elif row.stage is Stage.TAKING_IN:
                self._starts.leave_out(row)
            elif row.can_cancel and row.job:
                self._stop(row, _Why.CANCEL)
            elif row.can_cancel:
                self._give_up(row)
        self._model.refresh()

    def start_again(self, row: QueueRow, recipe: Recipe) -> None:
        """Do a job from its start with other options, at the end of the queue."""
        if row.job:
            self._again[row.job] = recipe
            self._stop(row, _Why.AGAIN)
            self._model.refresh()
        elif row.can_start_again:
            self._starts.begin(row, recipe)

    @Slot()
    def clear_ended(self) -> None:
        """Take away what is done or was cancelled."""
        self._model.replace([row for row in self._model.rows if not row.has_ended])

    # ---- what happens

    def apply(self, arrived: Sequence[events.JobEvent], now: float) -> None:
        """Take events of the engine in their order; `now` is the caller's clock in seconds."""
        stages = [row.stage for row in self._model.rows]
        for event in arrived:
            row = self._model.of_job(event.job)
            if row is None:
                continue
            if isinstance(event, events.Finished | events.Cancelled | events.Failed):
                self._settle(row, event)
            else:
                row.apply(event, now)
                if row.pace is not None:
                    self._model.paces[row.recipe.model] = row.pace
                self._model.change(row)
        if [row.stage for row in self._model.rows] != stages:
            self._model.refresh()
        elif arrived and not self._refresh.isActive():
            self._refresh.start()

    def forget(self) -> None:
        """Show nothing, and start afresh; what would be running goes on when the library is open again."""
        moving = {Stage.WAITING, Stage.LOADING, Stage.LISTENING}
        self._starts.keep_in_mind([] if self.is_held else [row for row in self._model.rows if row.stage in moving])
        self._why.clear()
        self._again.clear()
        self._order.stop()
        self.is_held = False
        self._model.replace([])
        self._model.paces = {}

    def _settle(self, row: QueueRow, event: events.Outcome) -> None:
        why, again = self._why.pop(event.job, None), self._again.pop(event.job, None)
        match event:
            case events.Finished():
                self._done += 1
                row.stop(Stage.DONE)
                if row.is_part and row.live is not None:
                    self.item_changed.emit(row.live)
                    self.part_done.emit()
            case events.Failed():
                self._failed += 1
                row.error = event.error
                row.stop(Stage.FAILED)
            case events.Cancelled():
                self._settle_stopped(row, why, again)

    def _settle_stopped(self, row: QueueRow, why: _Why | None, again: Recipe | None) -> None:
        if why is _Why.HOLD and self.is_held:
            row.stop(Stage.PARKED)
            self._show(row, State.WAITING)
        elif why is _Why.HOLD:  # the queue goes on already
            row.stop(Stage.PARKED)
            self._starts.take_up([row], self._keep_order)
        elif why is _Why.CANCEL:
            self._give_up(row)
        elif again is not None:
            row.stop(Stage.CANCELLED)
            self._starts.begin(row, again)
        elif why is None and row.item is None:
            row.stop(Stage.CANCELLED)
        else:
            self._set_aside(row)

    def _stop(self, row: QueueRow, why: _Why) -> None:
        self._why[row.job] = why
        if row.is_active:
            row.stage = Stage.STOPPING
        if row.live is not None and not row.is_part:
            self._jobs.mark_cancelling(row.live)
        self._services.transcribe.cancel(row.job)

    def _set_aside(self, row: QueueRow) -> None:
        row.stop(Stage.PAUSED)
        self._show(row, State.PAUSED)
        self._starts.set_aside(row)

    def _give_up(self, row: QueueRow) -> None:
        row.stop(Stage.CANCELLED)
        self._starts.give_up(row, self.item_changed.emit)

    def _show(self, row: QueueRow, state: State) -> None:
        """Let the list of recordings say the same."""
        if row.live is not None and not row.is_part:
            row.live.state = state
            self._jobs.change(row.live)

    @Slot(object)
    def _on_starts_loaded(self, stopped: Sequence[QueueRow]) -> None:
        """Go on with what a lock stopped; a crash may have had its reason in the rest, which is asked about."""
        parked = sum(row.stage is Stage.PARKED for row in self._model.rows) - len(stopped)
        if stopped:
            self._starts.take_up(stopped, self._keep_order)
        if parked:
            self.left_over.emit(parked)

    @Slot()
    def _on_order_changed(self) -> None:
        self._order.start()

    def _let_go(self) -> None:
        self._keep_order()
        if not self.is_held:
            self._services.transcribe.go_on()

    @Slot()
    def _keep_order(self) -> None:
        """Let the engine and the library know the order that is shown."""
        waiting = [row for row in self._model.rows if not row.has_ended]
        self._services.transcribe.arrange([row.job for row in waiting if row.job])
        records = [row.record for row in waiting if row.record]
        if len(records) > 1 and self._services.session.is_open:
            future = self._services.session.submit(lambda library: kept.arranged(library, records))
            self._bridge.follow(future, lambda _: None, self._starts.failed.emit)

    @Slot()
    def _on_model_counted(self) -> None:
        moving = {Stage.TAKING_IN, Stage.WAITING, Stage.LOADING, Stage.LISTENING, Stage.STOPPING}
        stopped = {Stage.WAITING} if self.is_held else set()
        is_busy = any(row.stage in moving - stopped for row in self._model.rows)
        if is_busy != self.is_busy:
            self.is_busy = is_busy
            self.busy_changed.emit(is_busy)
            if not is_busy:
                done, failed, self._done, self._failed = self._done, self._failed, 0, 0
                if done or failed:
                    self.ran_out.emit(done, failed)


def _what_waits_first(rows: Sequence[QueueRow]) -> list[QueueRow]:
    """Return the rows to stop in this order: a job that waits would be started as soon as the one before ends."""
    return sorted(rows, key=lambda row: row.is_active)
