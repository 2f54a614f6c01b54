"""Word error rate: words that differ, by words of the reference."""

from __future__ import annotations

import re
from dataclasses import dataclass

_NOT_WORD = re.compile(r"[^\w' ]+")


@dataclass(frozen=True, slots=True)
class WordErrors:
    """Counts that can be added up over recordings."""

    wrong: int = 0
    words: int = 0

    @property
    def rate(self) -> float:
        """Return wrong words by reference words, 0 for an empty reference."""
        return self.wrong / self.words if self.words else 0.0

    def __add__(self, other: WordErrors) -> WordErrors:
        return WordErrors(self.wrong + other.wrong, self.words + other.words)


def word_errors(reference: str, heard: str) -> WordErrors:
    """Compare two texts without regard to case and punctuation."""
    expected, found = normalised(reference), normalised(heard)
    return WordErrors(_distance(expected, found), len(expected))


def normalised(text: str) -> list[str]:
    """Return the words in small letters, without punctuation."""
    return _NOT_WORD.sub(" ", text.lower().replace("\u2019", "'")).split()


def _distance(expected: list[str], found: list[str]) -> int:
    row = list(range(len(found) + 1))
    for at, word in enumerate(expected, 1):
        diagonal, row[0] = row[0], at
        for column, other in enumerate(found, 1):
            cost = diagonal + (word != other)
            diagonal = row[column]
            row[column] = min(cost, row[column] + 1, row[column - 1] + 1)
    return row[-1]
