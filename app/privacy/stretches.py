"""The parts of a rewritten text that are worth a second look: what changed, and the words around it."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Final

from app.privacy.mapped import MappedText

_AROUND: Final = 100  # characters: farther than any cue reaches


def changed(said: MappedText, before: str) -> list[int]:
    """Return which characters of a rewritten text stand for something else in the text before.

    Those that only moved together count too: single digits, written apart, are no number until then.
    """
    places: list[int] = []
    at = ended = 0
    for (start, end), chars in itertools.groupby(zip(said.starts, said.ends, strict=True)):
        count = sum(1 for _ in chars)
        if said.text[at : at + count] != before[start:end] or (at and start > ended):
            places.extend(range(at, at + count))
        at, ended = at + count, end
    return places


def stretches(said: MappedText, places: list[int]) -> Iterator[tuple[int, int]]:
    """Yield [start, end) of the rewritten text around what changed, cut between words."""
    first = last = -1
    for at in places:
        if first >= 0 and at - last > 2 * _AROUND:
            yield _widened(said.text, first, last)
            first = -1
        if first < 0:
            first = at
        last = at
    if first >= 0:
        yield _widened(said.text, first, last)


def _widened(text: str, first: int, last: int) -> tuple[int, int]:
    start = text.rfind(" ", 0, max(first - _AROUND, 0)) + 1
    end = text.find(" ", last + _AROUND)
    return start, len(text) if end < 0 else end
