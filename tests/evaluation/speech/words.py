"""What a language says: the words that spelling aloud is made of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

NATO = dict(zip(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike november oscar papa quebec romeo "
    "sierra tango uniform victor whiskey x-ray yankee zulu".split(),
    strict=True,
))  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words of one language; where there are several, the first is the most usual."""

    digits: tuple[tuple[str, ...], ...]
    cardinal: Callable[[int], str]  # 0 to 9999
    year: Callable[[int], tuple[str, ...]]
    date: Callable[[int, int, int], tuple[str, ...]]  # year, month, day
    doubled: tuple[str, ...]  # what stands before a digit that is said once for two
    tripled: tuple[str, ...]
    pairs: float  # how often people say a number by twos
    fillers: tuple[str, ...]
    alphabet: Mapping[str, str]  # letter to name, beside NATO's
    as_in: tuple[str, ...]
    at: tuple[str, ...]
    dot: tuple[str, ...]
    dash: tuple[str, ...]
    underscore: tuple[str, ...]
    colon: str
    point: str  # of a decimal
    plus: str
    directions: Mapping[str, str]
    hour: Callable[[int, int], str]
    score: Callable[[int, int], str]
    number_first: bool  # in a street with its number
    # Two numbers said one after the other that might be one: sixty, twelve in French is seventy-two.
    runs_together: Callable[[int, int], bool]
