"""What the window knows of one job of the queue."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from typing import Final

from app.core import events
from app.core.errors import SoundlockError
from app.core.estimate import Estimate
from app.core.forecast import Ahead
from app.core.presets import Recipe
from app.library.records import ItemRow
from app.ui.models.job_row import JobRow

_LEAST_MEASURED_S: Final = 5.0


class Stage(enum.StrEnum):
    """Where a job of the queue stands."""

    TAKING_IN = "taking_in"
    WAITING = "waiting"
    PARKED = "parked"
    LOADING = "loading"
    LISTENING = "listening"
    STOPPING = "stopping"
    PAUSED = "paused"
    FAILED = "failed"
    DONE = "done"
    CANCELLED = "cancelled"


ACTIVE: Final = frozenset({Stage.LOADING, Stage.LISTENING, Stage.STOPPING})
ENDED: Final = frozenset({Stage.DONE, Stage.CANCELLED})
_PHASES: Final = {
    events.Phase.WAITING: Stage.WAITING,
    events.Phase.STARTING: Stage.LOADING,
    events.Phase.LOADING: Stage.LOADING,
    events.Phase.LISTENING: Stage.LISTENING,
    events.Phase.CANCELLING: Stage.STOPPING,
}


@dataclass(slots=True, eq=False)
class QueueRow:
    """One job: of an item of the library, of a part of its transcript, or of a file that no library keeps.

    `job` is its number while the engine has it, `record` that of its row in the library; 0 for none.
    """

    title: str
    recipe: Recipe
    live: JobRow | None = None  # its line in the list of recordings; a part has none of its own
    item: ItemRow | None = None
    job: events.JobId = 0
    record: int = 0
    is_part: bool = False
    stage: Stage = Stage.WAITING
    length_s: float | None = None  # of the whole recording
    done_s: float = 0.0
    remaining_s: float | None = None
    ends_in_s: float | None = None
    error: SoundlockError | None = None
    pace: float | None = None  # seconds of sound in a second, as measured on this job
    _began: tuple[float, float] | None = None
    _estimate: Estimate = field(default_factory=lambda: Estimate(0.0))

    @property
    def start_s(self) -> float:
        """Return where its part of the recording begins."""
        return self.recipe.options.start_s

    @property
    def end_s(self) -> float | None:
        """Return where its part of the recording ends, None while that is not known."""
        return self.length_s if self.recipe.options.end_s is None else self.recipe.options.end_s

    @property
    def share(self) -> float | None:
        """Return how much is done, 0 to 1, None where the length is unknown."""
        if self.end_s is None or self.end_s <= self.start_s:
            return None
        return min(1.0, max(0.0, (self.done_s - self.start_s) / (self.end_s - self.start_s)))

    @property
    def is_active(self) -> bool:
        """Say whether the engine works on it now."""
        return self.stage in ACTIVE

    @property
    def has_ended(self) -> bool:
        """Say whether nothing is left to do."""
        return self.stage in ENDED

    @property
    def can_move(self) -> bool:
        """Say whether it has a place in the queue that can be changed."""
        return not self.is_active and not self.has_ended

    @property
    def can_pause(self) -> bool:
        """Say whether it can be set aside."""
        return self.stage in {Stage.WAITING, Stage.PARKED, Stage.LOADING, Stage.LISTENING}

    @property
    def can_resume(self) -> bool:
        """Say whether it can be made to wait for its turn again."""
        return self.stage in {Stage.PAUSED, Stage.FAILED, Stage.PARKED}

    @property
    def can_cancel(self) -> bool:
        """Say whether there is anything to give up."""
        return not self.has_ended and self.stage is not Stage.STOPPING

    @property
    def can_start_again(self) -> bool:
        """Say whether it can be done with other options."""
        has_source = self.item is not None or (self.live is not None and self.live.source is not None)
        return has_source and self.stage not in {Stage.TAKING_IN, Stage.STOPPING}

    def ahead(self, paces: dict[str, float]) -> Ahead:
        """Say what is known of how long it will take; `paces` tells how fast each model was before."""
        left = None if self.end_s is None else max(0.0, self.end_s - max(self.start_s, self.done_s))
        pace = self.pace if self.pace is not None else paces.get(self.recipe.model)
        return Ahead(remaining_s=self.remaining_s, audio_left_s=left, pace=pace)

    def queue(self, job: events.JobId) -> None:
        """Wait for the engine."""
        self.job = job
        self.stage = Stage.WAITING
        self.error = None
        self.remaining_s = None
        self._began = None

    def stop(self, stage: Stage) -> None:
        """Leave the engine."""
        self.job = 0
        self.stage = stage
        self.remaining_s = self.ends_in_s = None

    def apply(self, event: events.JobEvent, now: float) -> None:
        """Take what happens while the engine has it; `now` is the caller's clock in seconds."""
        match event:
            case events.PhaseChanged():
                if self.stage is not Stage.STOPPING:
                    self.stage = _PHASES[event.phase]
                if event.phase is events.Phase.LISTENING:
                    self._estimate, self._began = Estimate(now), None
            case events.MediaOpened():
                self.length_s = event.media.duration_s or self.length_s
            case events.Progressed():
                self._progress(event, now)
            case _:
                pass  # an outcome is settled by who knows why it came

    def _progress(self, event: events.Progressed, now: float) -> None:
        self.done_s = event.done_s
        self.length_s = event.total_s or self.length_s
        self.remaining_s = self._estimate.update(now, event.done_s, self.end_s)
        if self._began is None:
            self._began = (now, event.done_s)
        took_s, heard_s = now - self._began[0], event.done_s - self._began[1]
        if took_s >= _LEAST_MEASURED_S and heard_s > 0:
            self.pace = heard_s / took_s
