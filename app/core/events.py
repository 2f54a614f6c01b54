"""What a running job reports, in the order in which it happens. Saved first, then shown."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from app.core.errors import SoundlockError
from app.core.transcript import MediaInfo, Notice, Segment, Transcript

JobId = int


class Phase(enum.StrEnum):
    """The stage that a job is in, for a progress line."""

    WAITING = "waiting"
    STARTING = "starting"
    LOADING = "loading"
    LISTENING = "listening"
    CANCELLING = "cancelling"


@dataclass(frozen=True, slots=True)
class PhaseChanged:
    """The job entered a stage."""

    job: JobId
    phase: Phase


@dataclass(frozen=True, slots=True)
class MediaOpened:
    """The input was opened and its header read."""

    job: JobId
    media: MediaInfo


@dataclass(frozen=True, slots=True)
class Progressed:
    """Work stands at `done_s` of `total_s` seconds of audio; None where the length is unknown."""

    job: JobId
    done_s: float
    total_s: float | None


@dataclass(frozen=True, slots=True)
class SegmentReady:
    """A segment is final."""

    job: JobId
    segment: Segment


@dataclass(frozen=True, slots=True)
class Noticed:
    """Something that the user should know came up."""

    job: JobId
    notice: Notice


@dataclass(frozen=True, slots=True)
class Finished:
    """The job is done."""

    job: JobId
    transcript: Transcript


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The job was cancelled; what was finished is kept."""

    job: JobId
    transcript: Transcript


@dataclass(frozen=True, slots=True)
class Failed:
    """The job failed; what was finished is kept."""

    job: JobId
    error: SoundlockError
    transcript: Transcript


JobEvent = PhaseChanged | MediaOpened | Progressed | SegmentReady | Noticed | Finished | Cancelled | Failed
Outcome = Finished | Cancelled | Failed
