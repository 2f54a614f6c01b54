"""Find what somebody means by a few letters."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

T = TypeVar("T")


def score(query: str, text: str) -> int | None:
    """Say how well `query` fits: its letters come in this order in `text`; None if they do not, more is better.

    Letters at the start of words count most, then letters in a row; each word of the query by itself.
    """
    total = 0
    for word in query.casefold().split():
        best = _score_word(word, text.casefold())
        if best is None:
            return None
        total += best
    return total


def _score_word(word: str, text: str) -> int | None:
    place = text.find(word)
    if place >= 0:
        starts_word = place == 0 or not text[place - 1].isalnum()
        return 20 * len(word) + (30 if starts_word else 0) - min(place, 20)
    total, place, before = 0, 0, -2
    for letter in word:
        place = text.find(letter, place)
        if place < 0:
            return None
        starts_word = place == 0 or not text[place - 1].isalnum()
        total += 8 if starts_word else 4 if place == before + 1 else 1
        before, place = place, place + 1
    return total


def ranked(query: str, things: Iterable[T], text_of: Callable[[T], str]) -> list[T]:
    """Return what fits, the best first; all in their order without a query."""
    scored = [(score(query, text_of(thing)), thing) for thing in things]
    fitting = [(points, thing) for points, thing in scored if points is not None]
    return [thing for _, thing in sorted(fitting, key=lambda pair: -pair[0])]
