"""Sounds in place of words, in the marks of espeak-ng; and the way back from its places to those of the text."""

from __future__ import annotations

from collections.abc import Iterable

from app.core.phonetics import Phonemes
from app.worker.espeak import WordEvent


class MarkedText:
    """A text in which `[[…]]` are sounds; brackets of its own are no marks."""

    def __init__(self, text: str, phonemes: Iterable[Phonemes]) -> None:
        self._spans: list[tuple[int, int, Phonemes]] = []  # where the marks stand in `marked`
        parts: list[str] = []
        at = length = 0
        for one in phonemes:
            plain = _without_marks(text[at : one.start])
            marks = f"[[{one.notation}]]"
            length += len(plain)
            self._spans.append((length, length + len(marks), one))
            parts += (plain, marks)
            length += len(marks)
            at = one.end
        self.marked = "".join((*parts, _without_marks(text[at:])))

    def placed(self, event: WordEvent) -> WordEvent:
        """Return a word of `marked` as one of the text: sounds are the word that they stand for."""
        moved = 0
        for start, end, phonemes in self._spans:
            if event.start < start:
                break
            if event.start < end:
                return WordEvent(phonemes.start, phonemes.end - phonemes.start, event.sample)
            moved += (end - start) - (phonemes.end - phonemes.start)
        return WordEvent(event.start - moved, event.length, event.sample)


def _without_marks(text: str) -> str:
    return text.replace("[[", "((").replace("]]", "))")
