"""How things stand with what is read aloud."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from typing import NamedTuple

from app.core.errors import SoundlockError
from app.core.voices import Delivery, Voice


class Phase(enum.StrEnum):
    """Say what the reader does."""

    EMPTY = "empty"
    READING = "reading"
    PAUSED = "paused"
    ENDED = "ended"


class Place(NamedTuple):
    """A word of the text and the sentence that it stands in, each by its first and its last character but one.

    A voice that does not tell when its words are heard has passages in the place of both.
    """

    start: int
    end: int
    sentence_start: int
    sentence_end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """How things stand."""

    phase: Phase = Phase.EMPTY
    delivery: Delivery = field(default_factory=Delivery)
    voices: tuple[Voice, ...] = ()
    """Known once the worker was started for the first time."""
    has_word_times: bool = True
    """Whether words are known as they are heard, not only passages."""
    error: SoundlockError | None = None
