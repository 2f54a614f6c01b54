"""Where reading goes on when its listener goes a sentence or a paragraph forward or back."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterator
from typing import Final

from app.core.speakable import Utterance
from app.services.sentences import Span, paragraphs

_JUST_BEGUN_CHARS: Final = 24
"""Who goes back further on than that wants to hear the same again; about a second and a half of speech."""
_MOST_SILENT: Final = 500
_SIGHT_CHARS: Final = 60_000

Utterances = Callable[[int], Iterator[Utterance]]
"""Gives the utterances from the sentence on that a character stands in."""


class Unit(enum.StrEnum):
    """Say how far one step goes."""

    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"


def sentence_at(utterances: Utterances, at: int) -> Span | None:
    """Return the sentence at a character, or the next after it in which something is said."""
    for number, utterance in enumerate(utterances(at)):
        if not utterance.is_silent:
            return utterance.start, utterance.end
        if number >= _MOST_SILENT:
            break
    return None


def next_place(text: str, utterances: Utterances, at: int, unit: Unit) -> Span | None:
    """Return the sentence to go forward to from a character, None if there is no other."""
    if unit is Unit.PARAGRAPH:
        end = next(paragraphs(text, at, len(text)), (at, len(text)))[1]
        return sentence_at(utterances, end) if end < len(text) else None
    here = sentence_at(utterances, at)
    return None if here is None or here[1] >= len(text) else sentence_at(utterances, max(here[1], at + 1))


def previous_place(text: str, utterances: Utterances, at: int, unit: Unit) -> Span | None:
    """Return the sentence to go back to from a character: the beginning of the one it is in, or the one before."""
    here = sentence_at(utterances, at)
    start = at if here is None else min(here[0], at)
    has_just_begun = at - start <= _JUST_BEGUN_CHARS
    limit = start if has_just_begun else at
    if unit is Unit.SENTENCE:
        return _sentence_before(utterances, limit) or here
    begun = [first for first, _ in _paragraphs_before(text, limit)]
    for first in reversed(begun):
        found = sentence_at(utterances, first)
        if found is not None and found[0] < limit:
            return found
    return here


def _sentence_before(utterances: Utterances, limit: int) -> Span | None:
    at = limit
    for _ in range(_MOST_SILENT):
        if at <= 0:
            return None
        before = next(utterances(at - 1), None)
        if before is None or before.start >= at:
            return None
        if not before.is_silent:
            return before.start, before.end
        at = before.start
    return None


def _paragraphs_before(text: str, limit: int) -> Iterator[Span]:
    for span in paragraphs(text, _near(text, limit), len(text)):
        if span[0] >= limit:
            return
        yield span


def _near(text: str, limit: int) -> int:
    """Return where to begin looking: a blank line that is far enough back, else the beginning."""
    near = max(0, limit - _SIGHT_CHARS)
    blank = text.find("\n\n", near, limit) if near else -1
    return blank + 2 if blank >= 0 else near
