"""Where the words of a segment stand in its shown text."""

from __future__ import annotations

from typing import NamedTuple

from app.core.transcript import Segment
from app.ui.shown_text import lead


class WordPlace(NamedTuple):
    """A word's time, and its first character and length in the shown text."""

    start_s: float
    end_s: float
    first: int
    length: int


def word_places(segment: Segment) -> list[WordPlace]:
    """Find the words of a segment in its text, one after the other; one that is not there is left out."""
    places: list[WordPlace] = []
    before, at = lead(segment.text), 0
    for word in segment.words:
        token = word.text.strip()
        found = segment.text.find(token, at) if token else -1
        if found >= 0:
            places.append(WordPlace(word.start_s, word.end_s, found - before, len(token)))
            at = found + len(token)
    return places


def time_of_char(segment: Segment, char: int) -> float:
    """Return when the word begins that a character of the shown text belongs to."""
    begun = [place for place in word_places(segment) if place.first <= char]
    return begun[-1].start_s if begun else segment.start_s


def time_between(segment: Segment, char: int) -> float:
    """Return when to cut a segment before a character: at the word there, else by its share of the text."""
    places = word_places(segment)
    after = next((place for place in places if place.first + place.length > char), None)
    if after is not None:
        at_s = after.start_s
    else:
        share = char / max(1, len(segment.text.strip()))
        at_s = segment.start_s + share * (segment.end_s - segment.start_s)
    hair = min(0.001, (segment.end_s - segment.start_s) / 4)
    return round(min(max(at_s, segment.start_s + hair), segment.end_s - hair), 3)


def place_at_time(segment: Segment, time_s: float) -> WordPlace | None:
    """Return the word that is heard at a time, or the last one before it."""
    begun = [place for place in word_places(segment) if place.start_s <= time_s + 1e-4]
    return begun[-1] if begun else None
