"""Make utterances of a text, one at a time: paragraphs, their languages, sentences, what is said of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from app.core.normalisation.languages import rules_of
from app.core.normalisation.rule import Rule, pieces
from app.core.speakable import Utterance, packed
from app.services.sentences import paragraphs, sentences
from app.services.text_languages import LanguageDetector

PARAGRAPH_PAUSE_S: Final = 0.35
_LOOK_BACK_CHARS: Final = 4000


class TextPreparation:
    """Prepares texts for the languages that there are voices for. Nothing that was read is kept."""

    def __init__(self, languages: Iterable[str] = ()) -> None:
        self._detector = LanguageDetector(languages)

    def get_ready(self) -> None:
        """Load what tells languages apart; callable in the background."""
        self._detector.get_ready()

    def utterances(
        self, text: str, *, language: str, is_fixed: bool = False, start: int = 0
    ) -> Iterator[Utterance]:
        """Return the utterances of a text lazily, from the sentence in which `start` stands.

        `language` is the one to begin with; where it `is_fixed`, no paragraph is looked at for another.
        """
        now = language
        for first, last in paragraphs(text, _paragraph_start(text, start)):
            if not is_fixed:
                now = self._detector.language(text[first : min(last, first + _LOOK_BACK_CHARS)], now)
            rules = rules_of(now)
            for span in sentences(text, (first, last), now):
                if span[1] > start:
                    yield from _sentence(text, span, now, rules, is_last=span[1] == last)


def _paragraph_start(text: str, start: int) -> int:
    """Return where to begin looking for the sentence at `start`: its paragraph's beginning, if that is near."""
    near = max(0, start - _LOOK_BACK_CHARS)
    blank = text.rfind("\n\n", near, start)
    if blank >= 0:
        return blank + 2
    if not near:
        return 0
    word = text.find(" ", near, start)
    return word + 1 if word >= 0 else near


def _sentence(
    text: str, span: tuple[int, int], language: str, rules: Sequence[Rule], *, is_last: bool
) -> Iterator[Utterance]:
    made = [
        Utterance(part[0].start, part[-1].end, language, part)
        for part in packed(pieces(text[slice(*span)], rules, span[0]))
    ]
    if is_last and made and not made[-1].is_silent:
        made[-1] = replace(made[-1], pause_s=PARAGRAPH_PAUSE_S)
    yield from made
