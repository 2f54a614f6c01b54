"""A conversation as it is read aloud: who says what stands before it, and each speaker sounds otherwise."""

from __future__ import annotations

import bisect
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from app.core.speakable import Prosody

_PITCHES: Final = (1.0, 0.8, 1.25, 0.9, 1.12, 0.7, 1.4)
"""Of one speaker after the other; whoever comes later shares one."""
_PARAGRAPH_CHARS: Final = 1000


@dataclass(frozen=True, slots=True)
class Role:
    """How it is spoken from a character on."""

    start: int
    prosody: Prosody


@dataclass(frozen=True, slots=True)
class Cast:
    """The text of a conversation, and its roles in their order."""

    text: str
    roles: tuple[Role, ...]


def cast_of(lines: Iterable[tuple[str, str]]) -> Cast:
    """Put together what speakers say, given as name and text; nobody's name is empty."""
    voices: dict[str, Prosody] = {}
    paragraphs: list[str] = []
    roles: list[Role] = []
    length, last = 0, None
    for speaker, said in lines:
        text = " ".join(said.split())
        if not text:
            continue
        if speaker and speaker not in voices:
            voices[speaker] = Prosody(pitch=_PITCHES[len(voices) % len(_PITCHES)])
        if speaker == last and len(paragraphs[-1]) + len(text) < _PARAGRAPH_CHARS:
            paragraphs[-1] += f" {text}"
            length += len(text) + 1
            continue
        start = length + 2 if paragraphs else 0
        paragraphs.append(f"{speaker}: {text}" if speaker and speaker != last else text)
        if speaker != last:
            roles.append(Role(start, voices.get(speaker, Prosody())))
        length = start + len(paragraphs[-1])
        last = speaker
    return Cast("\n\n".join(paragraphs), tuple(roles))


def role_at(roles: tuple[Role, ...], at: int) -> Prosody | None:
    """Return how it is spoken at a character, None where nobody said."""
    place = bisect.bisect_right(roles, at, key=lambda role: role.start)
    return roles[place - 1].prosody if place else None
