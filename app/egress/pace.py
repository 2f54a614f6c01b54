"""How long a text takes to be spoken, at the very least and at the most.

Figures for voices at their usual pace: they read 11 to 18 letters a second in alphabetic scripts, and 4 to 7
syllables in those that write syllables. The bounds lie well outside; a digit may be a word or part of one.
"""

from __future__ import annotations

from typing import Final

_FASTEST_LETTERS: Final = 25.0  # hurried English has some 18
_SLOWEST_LETTERS: Final = 9.0
_FASTEST_SYLLABLES: Final = 14.0
_SLOWEST_SYLLABLES: Final = 3.0
_SLOWEST_DIGITS: Final = 1.5
_LONGEST_PAUSE_S: Final = 0.8
_FIRST_SYLLABIC: Final = "\u1100"


def least_s(text: str, rate: float) -> float:
    """Return below how many seconds something must be missing; `rate` is a multiple of the usual pace."""
    letters, syllables, digits, _ = _counts(text)
    return ((letters + digits) / _FASTEST_LETTERS + syllables / _FASTEST_SYLLABLES) / max(1.0, rate)


def most_s(text: str, rate: float) -> float:
    """Return how many seconds a slow voice takes."""
    letters, syllables, digits, pauses = _counts(text)
    spoken_s = letters / _SLOWEST_LETTERS + syllables / _SLOWEST_SYLLABLES + digits / _SLOWEST_DIGITS
    return (spoken_s + pauses * _LONGEST_PAUSE_S) / min(1.0, rate)


def _counts(text: str) -> tuple[int, int, int, int]:
    """Count letters, signs that stand for syllables, digits, and what may be a pause."""
    letters = syllables = digits = pauses = 0
    for char in text:
        if char.isdigit():
            digits += 1
        elif char.isalpha():
            if char >= _FIRST_SYLLABIC and not "\u1e00" <= char <= "\u1fff":  # not Latin and Greek with marks
                syllables += 1
            else:
                letters += 1
        elif not char.isspace() or char == "\n":
            pauses += 1
    return letters, syllables, digits, pauses
