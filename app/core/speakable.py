"""What is said of a text: utterances made of pieces, each with its place in the source and the rule behind it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from app.core.phonetics import Phonemes

MAX_UTTERANCE_CHARS: Final = 600
"""An utterance has at most so many characters that are spoken."""

PARAGRAPH_PAUSE_S: Final = 0.35
"""The silence after a paragraph."""

_SIGNS: Final = frozenset({"Sc", "Sm", "So"})  # of money, of sums, and pictures

SKIPPED: Final = "skipped:"
"""Rules that leave something out begin with this."""

MARKUP: Final = "markup"
UNKNOWN_MARKUP: Final = "skipped:unknown-markup"
ENTITY: Final = "entity"
"""Rules about marks in a text that say how it is spoken, and about characters that stand there by a name."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the source and what is said of it; without a rule it is said as it is written.

    An engine that can be told how `spoken` sounds takes `phonemes`, in the notation of espeak-ng, in its place.
    """

    start: int
    end: int
    spoken: str
    rule: str = ""
    phonemes: str = ""


@dataclass(frozen=True, slots=True)
class Prosody:
    """What a text asks for beside the delivery that its listener chose: factors, and a voice or none."""

    rate: float = 1.0
    pitch: float = 1.0
    volume: float = 1.0
    voice: str = ""


@dataclass(frozen=True, slots=True)
class Utterance:
    """What is given to an engine at once, usually a sentence, and the silence after it.

    The pieces of all utterances of a text follow each other without a gap: together they are the text.
    """

    start: int
    end: int
    language: str
    pieces: tuple[Piece, ...]
    pause_s: float = 0.0
    prosody: Prosody = field(default_factory=Prosody)

    @property
    def text(self) -> str:
        """Return what the engine says."""
        return "".join(piece.spoken for piece in self.pieces)

    @property
    def phonemes(self) -> tuple[Phonemes, ...]:
        """Return which stretches of `text` are to sound in a given way."""
        found = []
        at = 0
        for piece in self.pieces:
            if piece.phonemes:
                found.append(Phonemes(at, at + len(piece.spoken), piece.phonemes))
            at += len(piece.spoken)
        return tuple(found)

    @property
    def is_silent(self) -> bool:
        """Say whether there is nothing to be heard but the pause."""
        return not can_be_said(self.text)

    def written(self, source: str, start: int = 0, end: int | None = None) -> str:
        """Return what a reader sees of it, or of a stretch of it, in the text that it comes from: no marks."""
        parts = []
        for piece in self.pieces:
            first, last = max(piece.start, start), piece.end if end is None else min(piece.end, end)
            if first < last and piece.rule not in {MARKUP, UNKNOWN_MARKUP}:
                parts.append(piece.spoken if piece.rule == ENTITY else source[first:last])
        return "".join(parts)

    def source_span(self, spoken_start: int, spoken_end: int) -> tuple[int, int]:
        """Return where in the source stands what is said from `spoken_start` to `spoken_end` of `text`.

        What a rule made is one whole: its stretch of the source is returned undivided.
        """
        spans = []
        at = 0
        for piece in self.pieces:
            length = len(piece.spoken)
            first, last = max(spoken_start - at, 0), min(spoken_end - at, length)
            if first < last:
                is_written = not piece.rule
                spans.append((piece.start + first, piece.start + last) if is_written else (piece.start, piece.end))
            at += length
        return (spans[0][0], spans[-1][1]) if spans else (self.start, self.start)


def can_be_said(text: str) -> bool:
    """Say whether a text has a letter, a digit or a sign such as a smiley: marks alone are nothing."""
    return any(map(_is_said, text))


def _is_said(char: str) -> bool:
    return char.isalnum() or (not char.isascii() and unicodedata.category(char) in _SIGNS)


@dataclass(frozen=True, slots=True)
class RuleUse:
    """How often a rule was used, on how many characters of the source, and where first."""

    rule: str
    times: int
    characters: int
    first: tuple[int, int]

    @property
    def leaves_out(self) -> bool:
        """Say whether the rule leaves out what it finds."""
        return self.rule.startswith(SKIPPED)


def rules_used(utterances: Iterable[Utterance]) -> list[RuleUse]:
    """Return which rules were used, in the order in which each was first."""
    uses: dict[str, RuleUse] = {}
    for utterance in utterances:
        for piece in utterance.pieces:
            if not piece.rule:
                continue
            size = piece.end - piece.start
            use = uses.get(piece.rule) or RuleUse(piece.rule, 0, 0, (piece.start, piece.end))
            uses[piece.rule] = replace(use, times=use.times + 1, characters=use.characters + size)
    return list(uses.values())


def packed(pieces: Sequence[Piece], limit: int = MAX_UTTERANCE_CHARS) -> Iterator[tuple[Piece, ...]]:
    """Share pieces out to utterances: cut after a clause where one ends, else at a space, else anywhere.

    What a rule made is never cut; it is shorter than an utterance.
    """
    current: list[Piece] = []
    length = 0
    for whole in pieces:
        rest = whole
        while length + len(rest.spoken) > limit:
            at = 0 if rest.rule else _cut(rest.spoken, limit - length)
            if not at and not current:
                at = limit
            if at:
                head, rest = _parted(rest, at)
                current.append(head)
            yield tuple(current)
            current, length = [], 0
        current.append(rest)
        length += len(rest.spoken)
    if current:
        yield tuple(current)


_CLAUSE_ENDS: Final = frozenset(",;:)]}–—…、،؛，；：。")


def _cut(text: str, room: int) -> int:
    """Return where in the room there is the last clause ends, if far enough in, else the last word; or 0."""
    word = 0
    for at in range(min(room, len(text)), 0, -1):
        if text[at - 1].isspace():
            if at > 1 and text[at - 2] in _CLAUSE_ENDS and at > room // 2:
                return at
            word = word or at
    return word


def _parted(piece: Piece, at: int) -> tuple[Piece, Piece]:
    place = piece.start + at
    return (
        Piece(piece.start, place, piece.spoken[:at]),
        Piece(place, piece.end, piece.spoken[at:]),
    )


def from_place(utterance: Utterance, at: int) -> Utterance:
    """Return what is left of an utterance from a character of the source on; what a rule made stays whole."""
    if at <= utterance.start:
        return utterance
    pieces = []
    for piece in utterance.pieces:
        if piece.end <= at:
            continue
        is_cut = piece.start < at and not piece.rule
        pieces.append(replace(piece, start=at, spoken=piece.spoken[at - piece.start :]) if is_cut else piece)
    return replace(utterance, pieces=tuple(pieces))
