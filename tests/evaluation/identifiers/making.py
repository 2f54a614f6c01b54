"""What makers of identifiers stand on: chance, the language, and the identifier as it is written and said."""

from __future__ import annotations

import random
import string
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from faker import Faker

NO_BREAK_SPACE, NARROW_SPACE, NO_BREAK_HYPHEN = "\u00a0", "\u202f", "\u2011"


@dataclass(frozen=True, slots=True)
class Said:
    """How something is spoken: `kind` names a way of `tests.evaluation.speech.saying`, `parts` are said by it."""

    kind: str
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Identifier:
    """Something that a template has a place for, written, and as it is to be said where anybody says it."""

    written: str
    said: Said | None = None


@dataclass(frozen=True, slots=True)
class Making:
    """Chance, a maker of people and places, and the language (`en`, `de`, `fr`, `es`)."""

    chance: random.Random
    people: Faker
    language: str

    def digits(self, count: int, first: str = string.digits) -> str:
        """Return random digits, the first one of `first`."""
        return self.chance.choice(first) + "".join(self.chance.choices(string.digits, k=count - 1))

    def letters(self, count: int, of: str = string.ascii_uppercase) -> str:
        """Return random letters."""
        return "".join(self.chance.choices(of, k=count))

    def one_of(self, *options: str) -> str:
        """Return one of the options."""
        return self.chance.choice(options)

    def separator(self, *usual: str) -> str:
        """Return one of the usual separators, or, seldom, what word processors make of a space or hyphen."""
        chosen = self.chance.choice(usual)
        if self.chance.random() < 0.06:
            return {" ": self.one_of(NO_BREAK_SPACE, NARROW_SPACE), "-": NO_BREAK_HYPHEN}.get(chosen, chosen)
        return chosen


Maker = Callable[[Making], Identifier]


def grouped(text: str, sizes: Sequence[int]) -> tuple[str, ...]:
    """Cut a text into groups of these sizes; what is left is the last group."""
    groups, place = [], 0
    for size in sizes:
        groups.append(text[place : place + size])
        place += size
    return tuple(group for group in (*groups, text[place:]) if group)


def by_four(text: str) -> tuple[str, ...]:
    """Cut a text into groups of four."""
    return grouped(text, [4] * (len(text) // 4))


def coded(written: str, *groups: str) -> Identifier:
    """Return an identifier that is said character by character, group by group."""
    return Identifier(written, Said("groups", groups))
