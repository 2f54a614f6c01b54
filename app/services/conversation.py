"""A transcript as it is read aloud: who says what, each in a voice of their own."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from app.core.cast import Cast, cast_of, voices_for
from app.core.language_guess import guessed
from app.library.records import Sensitivity
from app.services.exportable import exportable_of
from app.services.known_voices import KnownVoice, beside
from app.services.speaker_voices import kept_voices

if TYPE_CHECKING:
    from app.library.library import Library
    from app.library.records import ItemRow

_SAMPLE_LINES: Final = 40

Said = tuple[str, str]
"""Who says something, nobody if that is empty, and what."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """What an item of the library says; `voices` were chosen for its speakers before."""

    title: str
    language: str
    lines: Sequence[Said] = field(repr=False)
    voices: Mapping[str, str] = field(repr=False)
    is_sensitive: bool = False

    @property
    def speakers(self) -> tuple[str, ...]:
        """Return who is named, in the order of their first words."""
        return tuple(dict.fromkeys(speaker for speaker, _ in self.lines if speaker))


def conversation_of(library: Library, item: ItemRow) -> Conversation:
    """Return the latest transcript of an item without what is marked as redactions; LIBRARY_NO_SUCH_ITEM."""
    transcript = exportable_of(library, item).shown()
    lines = [(segment.speaker, segment.text) for segment in transcript.segments]
    return Conversation(
        title=item.title,
        language=transcript.language or language_of(text for _, text in lines),
        lines=lines,
        voices=kept_voices(library, item.id),
        is_sensitive=item.sensitivity is Sensitivity.SENSITIVE,
    )


def language_of(texts: Iterable[str]) -> str:
    """Return the language that lines look like, by the first of them; empty where that is in doubt."""
    return guessed(" ".join(itertools.islice(texts, _SAMPLE_LINES)))


def cast_in_voices(
    lines: Sequence[Said],
    speakers: Iterable[str],
    known: Sequence[KnownVoice],
    *,
    language: str,
    preferred: str,
    chosen: Mapping[str, str],
) -> Cast:
    """Return lines as they are read: each speaker gets the voice that was chosen, else one that fits."""
    pool = [voice.id for voice in beside(known, language, preferred)] if language else []
    there = {one.voice.id for one in known}
    wanted = {speaker: voice for speaker, voice in chosen.items() if voice in there}
    return cast_of(lines, voices_for(speakers, pool, wanted))
