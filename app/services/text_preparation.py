"""Make utterances of a text, one at a time: paragraphs, their languages, sentences, what is said of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Final

from app.core.speakable import MARKUP, PARAGRAPH_PAUSE_S, Piece, Utterance, packed

if TYPE_CHECKING:
    import re

    from app.core.normalisation.rule import Rule, Said
    from app.core.pronunciation import PronunciationBook
    from app.core.ssml.chunks import Chunk
    from app.services.pronunciations import PatternSearch, Pronunciations
    from app.services.sentences import Span
    from app.services.text_languages import LanguageDetector

_LOOK_BACK_CHARS: Final = 4000


@dataclass(slots=True)
class _Told:
    """The language that the latest paragraph is in."""

    language: str


class TextPreparation:
    """Prepares texts for the languages that there are voices for. Nothing that was read is kept.

    With one language or none, no paragraph is looked at for its own; they are those of the system's voices unless
    others are given. Everything that this takes is loaded with the first text, so that a program that reads none
    does not wait for it.
    """

    def __init__(self, languages: Iterable[str] | None = None) -> None:
        self._languages = languages
        self._assumed = ""

    @cached_property
    def _detector(self) -> LanguageDetector:
        from app.services.text_languages import SYSTEM_LANGUAGES, LanguageDetector  # noqa: PLC0415 (see above)

        return LanguageDetector(SYSTEM_LANGUAGES if self._languages is None else self._languages)

    @cached_property
    def _pronunciations(self) -> Pronunciations:
        from app.services.pronunciations import Pronunciations  # noqa: PLC0415 (see above)

        return Pronunciations()

    def take_up(self, book: PronunciationBook) -> None:
        """Say words as a person wants them said, in what is prepared from now on; an empty book forgets."""
        from app.services.pronunciations import Pronunciations  # noqa: PLC0415 (see above)

        self._pronunciations = Pronunciations(book)

    def assume(self, language: str) -> None:
        """Take texts whose language is to be found out for this one until they show another; empty forgets."""
        self._assumed = language

    def get_ready(self, text: str) -> None:
        """Load what it takes to tell the language of a text; callable in the background."""
        self._detector.get_ready_for(text)

    def utterances(
        self, text: str, *, language: str, is_fixed: bool = False, start: int = 0
    ) -> Iterator[Utterance]:
        """Return the utterances of a text lazily, from the sentence in which `start` stands.

        `language` is the one to begin with; where it `is_fixed`, no paragraph is looked at for another.
        `{pause 500ms}` and `{pause 2s}` in the text are silence.
        """
        from app.core.ssml.values import PAUSE  # noqa: PLC0415 (see above)
        from app.services.pronunciations import PatternSearch  # noqa: PLC0415

        told = _Told(language if is_fixed else self._assumed or language)
        first = _paragraph_start(text, start)
        with PatternSearch(self._pronunciations) as search:
            while first < len(text):
                pause = PAUSE.search(text, first)
                last = pause.start() if pause is not None else len(text)
                held: Utterance | None = None
                for one in self._said(text, (first, last), told, search, is_fixed=is_fixed):
                    if pause is not None and one.end == last:
                        held = one
                    elif one.end > start:
                        yield one
                if pause is None:
                    return
                first = pause.end()
                if first > start:
                    yield _paused(held, pause, told.language)

    def marked_utterances(
        self, text: str, *, language: str, is_fixed: bool = False, start: int = 0
    ) -> Iterator[Utterance]:
        """Do the same with SSML; INPUT_MARKUP if the text is none."""
        from app.core.ssml.parser import chunks  # noqa: PLC0415 (see above)
        from app.services.pronunciations import PatternSearch  # noqa: PLC0415

        with PatternSearch(self._pronunciations) as search:
            for chunk in chunks(text, language):
                if chunk.atoms[-1].end > start:
                    made = self._of_chunk(chunk, language, search, is_fixed=is_fixed)
                    yield from (one for one in made if one.end > start)

    def _of_chunk(self, chunk: Chunk, language: str, search: PatternSearch, *, is_fixed: bool) -> list[Utterance]:
        from app.core.ssml.chunks import placed  # noqa: PLC0415 (see above)

        said = self._said(
            chunk.text,
            (0, len(chunk.text)),
            _Told(chunk.language or language),
            search,
            is_fixed=is_fixed or bool(chunk.language),
            claims=chunk.claims(),
        )
        return placed(chunk, said)

    def _said(
        self,
        text: str,
        stretch: Span,
        told: _Told,
        search: PatternSearch,
        *,
        is_fixed: bool,
        claims: Sequence[Said] = (),
    ) -> Iterator[Utterance]:
        """Return the utterances of a stretch of text; `claims` go before all rules."""
        from app.core.normalisation.languages import rules_of  # noqa: PLC0415 (see above)
        from app.core.ssml.chunks import Claims  # noqa: PLC0415
        from app.services.sentences import paragraphs, sentences  # noqa: PLC0415

        own_claims = Claims(claims)
        for first, last in paragraphs(text, *stretch):
            if not is_fixed:
                sample = text[first : min(last, first + _LOOK_BACK_CHARS)]
                told.language = self._detector.language(sample, told.language)
            rules = (*search.rules(told.language), *rules_of(told.language))
            found = search.claims(text[first:last], told.language)
            moved = [one._replace(start=one.start + first, end=one.end + first) for one in found]
            paragraph_claims = Claims([*claims, *moved]) if moved else own_claims
            for sentence in sentences(text, (first, last), told.language):
                for span, spoken in self._by_script(text, sentence, told.language, is_fixed=is_fixed):
                    own = rules if spoken == told.language else (*search.rules(spoken), *rules_of(spoken))
                    every = (paragraph_claims.rule(span), *own)
                    yield from _of_sentence(text, span, spoken, every, is_last=span[1] == last)

    def _by_script(self, text: str, span: Span, language: str, *, is_fixed: bool) -> list[tuple[Span, str]]:
        """Return the parts of a sentence with their languages: letters of other scripts would only be spelled."""
        from app.core.scripts import stretches  # noqa: PLC0415 (see above)

        first, last = span
        sentence = text[first:last]
        parts: list[tuple[Span, str]] = []
        for start, end, script in stretches(sentence, language):
            told = script if self._detector.knows(script) else language
            if told != language and not is_fixed:
                told = self._detector.language(sentence[start:end], told)
            is_same = bool(parts) and parts[-1][1] == told
            begin = parts.pop()[0][0] if is_same else first + start
            parts.append(((begin, first + end), told))
        return parts


class SsmlPreparation(TextPreparation):
    """Takes every text for SSML."""

    def utterances(
        self, text: str, *, language: str, is_fixed: bool = False, start: int = 0
    ) -> Iterator[Utterance]:
        """Return the utterances of a marked text; INPUT_MARKUP if it is none."""
        return self.marked_utterances(text, language=language, is_fixed=is_fixed, start=start)


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


def _of_sentence(
    text: str, span: Span, language: str, rules: Sequence[Rule], *, is_last: bool
) -> Iterator[Utterance]:
    from app.core.normalisation.rule import pieces  # noqa: PLC0415 (see above)

    made = [
        Utterance(part[0].start, part[-1].end, language, part)
        for part in packed(pieces(text[slice(*span)], rules, span[0]))
    ]
    if is_last and made and not made[-1].is_silent:
        made[-1] = replace(made[-1], pause_s=PARAGRAPH_PAUSE_S)
    yield from made


def _paused(before: Utterance | None, pause: re.Match[str], language: str) -> Utterance:
    """Add a pause that stands in the text to the utterance before it, or make one of it alone."""
    from app.core.ssml.values import seconds  # noqa: PLC0415 (see above)

    piece = Piece(pause.start(), pause.end(), "", MARKUP)
    pause_s = seconds(pause["length"]) or 0.0
    if before is None:
        return Utterance(piece.start, piece.end, language, (piece,), pause_s)
    return replace(before, end=piece.end, pieces=(*before.pieces, piece), pause_s=pause_s)
