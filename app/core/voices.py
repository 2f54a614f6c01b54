"""Voices, and how they are to speak."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

MIN_RATE: Final = 0.4
MAX_RATE: Final = 4.0
MIN_PITCH: Final = 0.5
MAX_PITCH: Final = 2.0
MAX_VOLUME: Final = 2.0


class Trace(StrEnum):
    """Where what is said lies for a moment on its way out of the engine, one part of a sentence at a time."""

    NONE = "none"  # in no file
    MEMORY = "memory"  # in a file that is in memory alone
    DISK = "disk"  # in a file that its owner alone can read, deleted at once


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """One voice; the id is what it is chosen by, the languages are tags like `en-US`, the likeliest first."""

    id: str
    name: str
    languages: tuple[str, ...]
    gender: str = ""  # "female", "male" or "" where nobody says


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """How a text is spoken: rate and pitch as multiples of the voice's own, volume of its usual one."""

    voice: str = ""  # the engine's own choice for the language
    language: str = ""
    rate: float = 1.0
    pitch: float = 1.0
    volume: float = 1.0


def fitting(delivery: Delivery) -> bool:
    """Say whether every engine can be asked for it; NaN fails."""
    return (
        MIN_RATE <= delivery.rate <= MAX_RATE
        and MIN_PITCH <= delivery.pitch <= MAX_PITCH
        and 0 <= delivery.volume <= MAX_VOLUME
    )


def in_language(voices: Sequence[Voice], language: str) -> tuple[Voice, ...]:
    """Return the voices for a language, `de` or `de-AT`, those that name it so first."""
    wanted = language.lower().replace("_", "-")
    short = wanted.partition("-")[0]

    def distance(voice: Voice) -> int:
        tags = [tag.lower() for tag in voice.languages]
        if wanted in tags:
            return tags.index(wanted)
        return 100 if any(tag.partition("-")[0] == short for tag in tags) else 1000

    return tuple(sorted((voice for voice in voices if distance(voice) < 1000), key=distance))
