"""What the rules need to know of a language: its words for what figures and signs mean."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple


class Noun(NamedTuple):
    """A word that figures stand with: for one, for many, and what one of it is called if not "1"."""

    one: str
    many: str
    article: str = "1"


class Money(NamedTuple):
    """A currency and the word for the hundredth of its unit."""

    unit: Noun
    cents: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """The words of a language; spoken figures stay figures, which engines read by themselves."""

    decimal: str  # the sign before decimals
    thousands: str  # signs that group thousands, for a character class
    minus: str
    to: str  # between the ends of a range
    times: str
    section: str
    sections: str
    about: str  # for ~ before figures
    at: str
    dot: str
    dash: str
    plus: str
    hashtag: str
    number: str  # for # before figures
    dates: Callable[[int, int, int | None, str], str]  # day, month, year, the text before them
    clock: Callable[[int, int], str]
    ordinal: Callable[[int], str]
    is_month_first: bool = False
    money: Mapping[str, Money]
    cents_join: str  # between the whole and the hundredths
    units: Mapping[str, Noun]
    multiples: Mapping[str, Noun]  # of money
    of_multiple: str = ""  # between a million and its unit
    fractions: Mapping[str, str]
    and_fraction: str  # between a whole and a fraction
    and_half: str  # behind a whole
    abbreviations: Mapping[str, str]
    before_numbers: Mapping[str, str]  # short forms that are sure before figures alone
    never_last: frozenset[str]  # short forms that no sentence ends with
    ordinal_last: re.Pattern[str] | None = None  # an end whose full stop is likely to belong to an ordinal
    counted: Mapping[tuple[str, str], str] = field(
        default_factory=dict
    )  # figure and article of the noun -> what is said


def table(rows: str) -> dict[str, Noun]:
    """Read units: `symbol | one | many | article`, one to a line, with symbols that are said alike apart by spaces."""
    nouns: dict[str, Noun] = {}
    for row in rows.strip().splitlines():
        symbols, one, *more = (cell.strip() for cell in row.split("|"))
        noun = Noun(one, more[0] if more else one, more[1] if len(more) > 1 else "1")
        nouns |= dict.fromkeys(symbols.split(), noun)
    return nouns


def pairs(rows: str) -> dict[str, str]:
    """Read short forms: `short = long`, one to a line."""
    split = (row.partition("=") for row in rows.strip().splitlines())
    return {short.strip(): long.strip() for short, _, long in split}
