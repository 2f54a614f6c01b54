"""A conversation as it is read aloud: who says what stands before it, and each speaker sounds otherwise."""

from __future__ import annotations

import bisect
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from app.core.speakable import Prosody, Utterance

_PITCHES: Final = (1.0, 0.8, 1.25, 0.9, 1.12, 0.7, 1.4)
"""Of one speaker after the other with the same voice; whoever comes later shares one."""
_PARAGRAPH_CHARS: Final = 1000


@dataclass(frozen=True, slots=True)
class Role:
    """How it is spoken from a character on, and by whom; so many characters of it announce the speaker."""

    start: int
    prosody: Prosody
    speaker: str = ""
    name_chars: int = 0

    @property
    def begins(self) -> int:
        """Return the character at which the speaker begins."""
        return self.start + self.name_chars


class Source(NamedTuple):
    """One of the lines that were given, counted from 0, and a character of it once its space is squeezed."""

    line: int
    at: int


@dataclass(frozen=True, slots=True)
class Cast:
    """The text of a conversation, its roles in their order, and where it begins to be whose line."""

    text: str
    roles: tuple[Role, ...]
    starts: tuple[tuple[int, int | None], ...] = ()
    """A character of the text and the line from there on, None for the name of a speaker."""

    def source(self, at: int) -> Source | None:
        """Return where a character of the text comes from, None for names."""
        place = bisect.bisect_right(self.starts, at, key=lambda start: start[0])
        if not place:
            return None
        start, line = self.starts[place - 1]
        return None if line is None else Source(line, at - start)


def cast_of(lines: Iterable[tuple[str, str]], voices: Mapping[str, Prosody] | None = None) -> Cast:
    """Put together what speakers say, given as name and text; nobody's name is empty.

    Who has none of the `voices` speaks a little higher or lower than the others.
    """
    known = dict(voices or {})
    paragraphs: list[str] = []
    roles: list[Role] = []
    starts: list[tuple[int, int | None]] = []
    length, last = 0, None
    for number, (speaker, said) in enumerate(lines):
        text = squeezed(said)
        if not text:
            continue
        if speaker and speaker not in known:
            known[speaker] = Prosody(pitch=_PITCHES[len(known) % len(_PITCHES)])
        if speaker == last and len(paragraphs[-1]) + len(text) < _PARAGRAPH_CHARS:
            starts.append((length + 1, number))
            paragraphs[-1] += f" {text}"
            length += len(text) + 1
            continue
        start = length + 2 if paragraphs else 0
        name = f"{speaker}: " if speaker and speaker != last else ""
        if speaker != last:
            roles.append(Role(start, known.get(speaker, Prosody()), speaker, len(name)))
        if name:
            starts.append((start, None))
        starts.append((start + len(name), number))
        paragraphs.append(f"{name}{text}")
        length = start + len(paragraphs[-1])
        last = speaker
    return Cast("\n\n".join(paragraphs), tuple(roles), tuple(starts))


def voices_for(speakers: Iterable[str], pool: Sequence[str], chosen: Mapping[str, str]) -> dict[str, Prosody]:
    """Give each speaker the voice chosen, else the rarest of the pool; who shares one is higher or lower."""
    names = list(speakers)
    wanted = {name: chosen[name] for name in names if name in chosen}
    given = Counter(wanted.values())
    for name in names:
        if name not in wanted and pool:
            wanted[name] = min(pool, key=lambda voice: given[voice])
            given[wanted[name]] += 1
    shared: Counter[str] = Counter()
    found: dict[str, Prosody] = {}
    for name in names:
        voice = wanted.get(name, "")
        found[name] = Prosody(pitch=_PITCHES[shared[voice] % len(_PITCHES)], voice=voice)
        shared[voice] += 1
    return found


def role_at(roles: tuple[Role, ...], at: int) -> Role | None:
    """Return whose part a character is in, None before the first."""
    place = bisect.bisect_right(roles, at, key=lambda role: role.start)
    return roles[place - 1] if place else None


def in_roles(utterances: Iterable[Utterance], roles: tuple[Role, ...]) -> Iterator[Utterance]:
    """Let what is said sound as whoever says it; what stands before the first role stays as it is."""
    for utterance in utterances:
        role = role_at(roles, utterance.start)
        yield utterance if role is None else replace(utterance, prosody=role.prosody)


def squeezed(text: str) -> str:
    """Return a text with one space where there were some, and none around it."""
    return " ".join(text.split())


def unsqueezed(text: str, at: int) -> int:
    """Return which character of a text is the one that stands at `at` once its space is squeezed."""
    before = sum(1 for char in squeezed(text)[:at] if char != " ")
    for place, char in enumerate(text):
        if not char.isspace():
            if not before:
                return place
            before -= 1
    return len(text)
