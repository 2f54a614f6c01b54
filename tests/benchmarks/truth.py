"""Word error rate: words that differ, by words of the reference."""

from __future__ import annotations

from dataclasses import dataclass

from tests.support.scoring import errors, words


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
    expected = words(reference)
    return WordErrors(errors(expected, words(heard)), len(expected))
