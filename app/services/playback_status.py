"""How playback stands, as its service tells it."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field

from app.core.errors import SoundlockError
from app.core.pcm import Manner


class Phase(enum.StrEnum):
    """Name how far playback is."""

    EMPTY = "empty"
    OPENING = "opening"
    PAUSED = "paused"
    PLAYING = "playing"
    ENDED = "ended"


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """How things stand; `error` is what ended the last attempt, `scanned_s` how far the waveform is."""

    item: int | None = None
    phase: Phase = Phase.EMPTY
    duration_s: float | None = None
    manner: Manner = field(default_factory=Manner)
    scanned_s: float = 0.0
    error: SoundlockError | None = None
    missing_device: str = ""
    """The device that was chosen and is not there, so that the system's own plays."""
