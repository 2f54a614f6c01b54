"""What the window knows of one job, kept up to date by the job's events."""

from __future__ import annotations

import dataclasses
import enum
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from app.core import events
from app.core.errors import SoundlockError
from app.core.estimate import Estimate
from app.core.transcript import Notice, Segment, Transcript
from app.library.lines import Line, LineSegments
from app.library.records import ItemRow, ItemState, Sensitivity
from app.services.edited_transcript import Opened, Past
from app.services.inputs import MediaSource

PROGRESS_AFTER_S: Final = 0.5


class State(enum.StrEnum):
    """Where a job stands."""

    IMPORTING = "importing"
    WAITING = "waiting"
    LOADING = "loading"
    LISTENING = "listening"
    CANCELLING = "cancelling"
    FINISHED = "finished"
    CANCELLED = "cancelled"
    PAUSED = "paused"
    FAILED = "failed"
    INTERRUPTED = "interrupted"
    UNTOUCHED = "untouched"


ENDED: Final = frozenset(
    {State.FINISHED, State.CANCELLED, State.PAUSED, State.FAILED, State.INTERRUPTED, State.UNTOUCHED}
)
_UNFINISHED: Final = ENDED - {State.FINISHED}
_STATES: Final = {
    events.Phase.WAITING: State.WAITING,
    events.Phase.STARTING: State.LOADING,
    events.Phase.LOADING: State.LOADING,
    events.Phase.LISTENING: State.LISTENING,
    events.Phase.CANCELLING: State.CANCELLING,
}


@dataclass(slots=True, eq=False)
class JobRow:
    """One line of the list, with all that belongs to it: a job, an item of the library, or one that is both.

    An item without a job has the id 0; its transcript is there only while it is shown.
    """

    id: events.JobId
    name: str
    source: MediaSource | None = None
    item: ItemRow | None = None
    state: State = State.WAITING
    done_s: float = 0.0
    total_s: float | None = None
    remaining_s: float | None = None
    shows_progress: bool = False
    segments: Sequence[Segment] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    error: SoundlockError | None = None
    transcript: Transcript | None = None
    opened: Opened | None = None
    is_saved: bool = False
    tags: frozenset[int] = frozenset()
    has_notes: bool = False
    _began_at: float | None = None
    _estimate: Estimate = field(default_factory=lambda: Estimate(0.0))

    @property
    def has_ended(self) -> bool:
        """Say whether nothing more will happen."""
        return self.state in ENDED

    @property
    def is_trashed(self) -> bool:
        """Say whether it lies in the trash."""
        return self.item is not None and self.item.state is ItemState.TRASHED

    @property
    def is_sensitive(self) -> bool:
        """Say whether somebody marked it so."""
        return self.item is not None and self.item.sensitivity is Sensitivity.SENSITIVE

    @property
    def can_cancel(self) -> bool:
        """Say whether cancelling would do anything."""
        return not self.has_ended and self.state is not State.CANCELLING

    @property
    def has_unsaved_text(self) -> bool:
        """Say whether text would be lost with the window."""
        return self.has_ended and bool(self.segments) and not self.is_saved and self.item is None

    @property
    def can_resume(self) -> bool:
        """Say whether the rest of a recording of the library is still to be transcribed."""
        return self.item is not None and self.state in _UNFINISHED and not self.is_trashed

    @property
    def share(self) -> float | None:
        """Return how much is done, 0 to 1, None where the length is unknown."""
        return min(1.0, self.done_s / self.total_s) if self.total_s else None

    @property
    def lines(self) -> Sequence[Line]:
        """Return the segments as they are shown."""
        return self.opened.lines if self.opened is not None else [Line.of(segment) for segment in self.segments]

    def apply(self, event: events.JobEvent, now: float) -> None:
        """Take an event; `now` is the caller's clock in seconds."""
        match event:
            case events.PhaseChanged():
                self._enter(_STATES[event.phase], now)
            case events.MediaOpened():
                self.total_s = event.media.duration_s or self.total_s
            case events.Progressed():
                self._progress(event, now)
            case events.Noticed():
                self.notices.append(event.notice)
            case events.Finished():
                self._end(State.FINISHED, event.transcript)
            case events.Cancelled():
                self._end(State.CANCELLED, event.transcript)
            case events.Failed():
                self.error = event.error
                self._end(State.FAILED, event.transcript)
            case events.SegmentReady():
                if not isinstance(self.segments, list):
                    self.segments = list(self.segments)
                self.segments.append(event.segment)

    def queue(self, job: events.JobId) -> None:
        """Become a job that waits."""
        self.id = job
        self.state = State.WAITING
        self.done_s, self.remaining_s = 0.0, None
        self.shows_progress = False
        self.error = None
        self.opened = None
        self._began_at = None

    def show(self, opened: Opened | None) -> None:
        """Take what the library holds."""
        self.opened = opened
        self.transcript = opened.transcript if opened is not None else None
        self.segments = opened.transcript.segments if opened is not None else []
        self.notices = list(opened.transcript.notices) if opened is not None else []

    def edit(self, lines: Sequence[Line], past: Past) -> None:
        """Take what edits made of the transcript that the library holds."""
        if self.opened is not None:
            transcript = dataclasses.replace(self.opened.transcript, segments=LineSegments(lines))
            self.show(dataclasses.replace(self.opened, transcript=transcript, lines=list(lines), past=past))

    def _enter(self, state: State, now: float) -> None:
        if self.state is State.CANCELLING or self.has_ended:
            return  # what was on its way when the user cancelled
        self.state = state
        if state is State.LISTENING:
            self._began_at = now
            self._estimate = Estimate(now)
            self.remaining_s = None

    def _progress(self, event: events.Progressed, now: float) -> None:
        self.done_s, self.total_s = event.done_s, event.total_s
        if self._began_at is None:
            self._began_at = now
        self.shows_progress = self.shows_progress or now - self._began_at >= PROGRESS_AFTER_S
        self.remaining_s = self._estimate.update(now, event.done_s, event.total_s)

    def _end(self, state: State, transcript: Transcript) -> None:
        self.state = state
        self.opened = None  # it is read anew, with the numbers by which it can be edited
        self.transcript = transcript
        self.segments = transcript.segments
        self.notices = list(transcript.notices)
        self.remaining_s = None
        self.name = self.name or transcript.source_name
        if self.item is not None and state is State.FINISHED:
            self.item = dataclasses.replace(
                self.item,
                duration_ms=round(transcript.duration_s * 1000),
                language=transcript.language,
                model=transcript.engine.model,
            )
