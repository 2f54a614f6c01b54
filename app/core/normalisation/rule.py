"""Rules, and the pieces that they make of a sentence."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Final, NamedTuple

from app.core.speakable import Piece

FIGURE: Final = r"\d"

MAX_SPOKEN_CHARS: Final = 300
"""What a rule would make longer stays as it is written, so that it fits into an utterance."""


class Said(NamedTuple):
    """What a rule makes of a stretch of a sentence."""

    start: int
    end: int
    spoken: str
    rule: str
    phonemes: str = ""


Rule = Callable[[str], Iterator[Said]]
"""Finds what it knows in a sentence."""


def by_pattern(name: str, pattern: str, say: Callable[[re.Match[str]], str | None] | str, flags: int = 0) -> Rule:
    """Return a rule that says something for each match of a pattern; None leaves the match as it is written.

    Where the pattern has a group `it`, the rule is about that part alone.
    """

    @cache
    def compiled() -> tuple[re.Pattern[str], str | int]:  # with the first text, for it takes some milliseconds
        found = re.compile(pattern, flags)
        return found, "it" if "it" in found.groupindex else 0

    def rule(text: str) -> Iterator[Said]:
        search, part = compiled()
        for match in search.finditer(text):
            spoken = say if isinstance(say, str) else say(match)
            if spoken is not None:
                yield Said(match.start(part), match.end(part), spoken, name)

    return rule


class Where:
    """Rules as one, for texts in which a pattern is found; in others none of them has anything to find.

    Most sentences have not a single figure, and most rules are about figures.
    """

    def __init__(self, needed: str, *rules: Rule) -> None:
        self.needed = re.compile(needed)
        self.rules = rules

    def __call__(self, text: str) -> Iterator[Said]:
        """Find what the rules know."""
        if self.needed.search(text) is not None:
            for rule in self.rules:
                yield from rule(text)


def pieces(text: str, rules: Iterable[Rule], offset: int = 0) -> list[Piece]:
    """Return the pieces of a sentence at `offset` of the source. The first rule to claim a place has it."""
    taken = bytearray(len(text))
    claims = []
    for rule in rules:
        for said in rule(text):
            is_free = said.start < said.end and taken.find(1, said.start, said.end) < 0
            if is_free and len(said.spoken) <= MAX_SPOKEN_CHARS:
                taken[said.start : said.end] = b"\1" * (said.end - said.start)
                claims.append(said)
    return list(_filled(text, sorted(claims), offset))


def _filled(text: str, claims: Iterable[Said], offset: int) -> Iterator[Piece]:
    """Put what is said as it is written between what rules claimed."""
    at = 0
    for said in claims:
        if said.start > at:
            yield Piece(offset + at, offset + said.start, text[at : said.start])
        yield Piece(offset + said.start, offset + said.end, said.spoken, said.rule, said.phonemes)
        at = said.end
    if at < len(text):
        yield Piece(offset + at, offset + len(text), text[at:])
