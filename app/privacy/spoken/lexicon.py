"""The words of one language that spoken identifiers are made of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from string import ascii_lowercase
from typing import NamedTuple, TypeAlias

from app.privacy.spoken.folding import folded
from app.privacy.spoken.items import Item, Kind


class Entry(NamedTuple):
    """What a word or a phrase stands for."""

    kind: Kind
    text: str = ""
    value: int = -1
    weak: bool = False


COPULAS = frozenset(
    "is it's that's was ist lautet est c'est es era war id adresse address numero number nummer nie".split()
)
"""Words that an identifier often follows at once."""

SECRETS = frozenset("password passphrase passcode passwort kennwort zugangswort passe contrasena clave".split())
"""Words that announce a password."""

Phrase: TypeAlias = tuple[tuple[str, ...], Entry]
BelowHundred: TypeAlias = Callable[[Sequence[Item], int], tuple[int, int]]
"""Reads a number below a hundred at an index: its value, and the index after it; a value of -1 is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """The vocabulary of one language, folded, and how it puts tens and units together."""

    words: Mapping[str, Entry]
    phrases: Mapping[str, Sequence[Phrase]]  # by their first word: what may follow it, longest first
    below_hundred: BelowHundred
    compound: Callable[[str], int]  # the value of a number written as one long word, or -1
    letter_names: Mapping[str, str]  # names of letters that are words as well
    prose_letters: frozenset[str]  # letters that are words as well
    zero_letters: frozenset[str]  # letters said for zero
    common: frozenset[str]  # words that are no part of an address: is, my, look
    birth: frozenset[str]  # cues of a date of birth, with their accents: né is not ne
    day_first: bool
    strong: frozenset[str]  # words that give away that something is spoken
    weak: frozenset[str]  # words that do so where several stand together
    stems: tuple[str, ...]  # parts of words that do so
    most_hundreds: int = 99  # nineteen hundred, thirty-five hundred
    homophones: Mapping[str, int] = field(default_factory=dict)  # words that sound like a digit


def vocabulary(*tables: Mapping[str, Entry]) -> tuple[dict[str, Entry], dict[str, list[Phrase]]]:
    """Return the folded words and phrases of these tables; later ones win."""
    words: dict[str, Entry] = {}
    phrases: dict[str, list[Phrase]] = defaultdict(list)
    for table in tables:
        for name, entry in table.items():
            first, *rest = folded(name).replace("-", " ").split()
            if rest:
                phrases[first].append((tuple(rest), entry))
            else:
                words[first] = entry
    for several in phrases.values():
        several.sort(key=lambda phrase: -len(phrase[0]))
    return words, dict(phrases)


def named(kind: Kind, names: str, text: str = "", value: int = -1, *, weak: bool = False) -> dict[str, Entry]:
    """Return one meaning for each of the names, which commas part."""
    return {name.strip(): Entry(kind, text, value, weak) for name in names.split(",")}


def counted(kind: Kind, names: str, start: int = 0, step: int = 1) -> dict[str, Entry]:
    """Return rising values for the names, which spaces part; a slash stands between names of one value."""
    return {
        name: Entry(kind, str(start + step * index), start + step * index)
        for index, forms in enumerate(names.split())
        for name in forms.split("/")
    }


def symbols(names: Mapping[str, str]) -> dict[str, Entry]:
    """Return the characters of these names: {"-": "dash, hyphen"}."""
    return {
        name: entry for text, every in names.items() for name, entry in named(Kind.SYMBOL, every, text).items()
    }


def alphabet(names: str, *, weak: bool = True) -> dict[str, Entry]:
    """Return the words of a spelling alphabet, each for its first letter; those in prose are weak."""
    return {name: Entry(Kind.NAME, folded(name)[0].upper(), weak=weak) for name in names.split()}


def strong_of(words: Mapping[str, Entry], but: str) -> frozenset[str]:
    """Return the words that are rare in prose: numbers from ten on, characters by name; without those named."""
    kinds = {Kind.SYMBOL, Kind.AT, Kind.REPEAT, Kind.PLURAL, Kind.UPPER, Kind.LOWER}
    found = {
        word
        for word, entry in words.items()
        if not entry.weak and (entry.kind in kinds or (entry.kind is Kind.NUMBER and entry.value >= 10))
    }
    return SECRETS | found.difference(but.split())


def weak_of(words: Mapping[str, Entry], but: str) -> frozenset[str]:
    """Return what is common in prose, but not side by side: digits, ordinals, letters but for those that are words."""
    kinds = {Kind.NUMBER, Kind.ORDINAL, Kind.NAME, Kind.LETTER, Kind.SYMBOL}
    found = {word for word, entry in words.items() if entry.kind in kinds and entry.value < 10}
    return frozenset(found.union(ascii_lowercase).difference(but))


def no_compound(_word: str) -> int:
    """Say that this language writes no numbers as one long word."""
    return -1
