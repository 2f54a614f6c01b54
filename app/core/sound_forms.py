"""The forms in which sound becomes a file, what each can hold, and what is said about the sound in it."""

from __future__ import annotations

import enum
from dataclasses import dataclass, fields, replace
from typing import Any, Final, Self

from app.core.formats.cleaning import one_line

MIN_RATE_HZ: Final = 8_000
MAX_RATE_HZ: Final = 48_000

MAX_TEXT_CHARS: Final = 500


class SoundForm(enum.StrEnum):
    """Name a kind of sound file; the value is the ending of its files, without the dot."""

    WAV = "wav"
    FLAC = "flac"
    MP3 = "mp3"
    OPUS = "opus"
    M4A = "m4a"
    M4B = "m4b"
    OGA = "oga"

    @property
    def suffix(self) -> str:
        """Return the ending of files, with the dot."""
        return f".{self}"

    @property
    def label(self) -> str:
        """Return what people call it."""
        return "Opus" if self is SoundForm.OPUS else self.upper()

    @property
    def is_lossless(self) -> bool:
        """Say whether every sample can be had back."""
        return self in {SoundForm.WAV, SoundForm.FLAC, SoundForm.OGA}

    @property
    def holds_chapters(self) -> bool:
        """Say whether players find chapters in it."""
        return self is not SoundForm.WAV

    @property
    def is_written_in_order(self) -> bool:
        """Say whether no byte changes once others follow it: what can go into a sealed blob as it comes."""
        return self in {SoundForm.OPUS, SoundForm.OGA}


FILE_FORMS: Final = tuple(form for form in SoundForm if form is not SoundForm.OGA)
"""What people are offered. FLAC in Ogg, which few programs write, is how the library keeps what was spoken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SoundChapter:
    """A chapter, in seconds of the sound."""

    start_s: float
    end_s: float
    title: str

    def cleaned(self) -> Self:
        """Return the chapter with a title that can stand in a file."""
        return replace(self, title=_line(self.title))


@dataclass(frozen=True, slots=True, kw_only=True)
class SoundTags:
    """What a file says about its sound; nothing but what is given is written."""

    title: str = ""
    author: str = ""
    album: str = ""
    narrator: str = ""
    language: str = ""  # as in BCP 47
    year: str = ""
    genre: str = ""
    comment: str = ""
    track: int = 0
    tracks: int = 0

    def cleaned(self) -> Self:
        """Return the tags with texts that can stand in a file."""
        values = {field.name: getattr(self, field.name) for field in fields(self)}
        cleaned: dict[str, Any] = {name: _line(text) for name, text in values.items() if isinstance(text, str)}
        return replace(self, **cleaned)


def _line(text: str) -> str:
    """Return one line that is not endless."""
    return one_line(text)[:MAX_TEXT_CHARS]
