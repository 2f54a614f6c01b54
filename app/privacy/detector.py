"""Find what identifies a person or opens an account, in a text as it is written and as it would be spoken."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from app.privacy import coverage
from app.privacy.by_windows import found_by_windows
from app.privacy.classes import Form, PiiClass
from app.privacy.finding import Finding
from app.privacy.mapped import MappedText
from app.privacy.overlap import settled
from app.privacy.reading import Reading
from app.privacy.segments import Place, found_in_segments
from app.privacy.spoken import passages
from app.privacy.stretches import changed, stretches
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.model_names import ModelNames, NameModel
from app.privacy.written.page import BLANK
from app.privacy.written.recognisers import Recogniser
from app.privacy.written.user_terms import UserTerms

_MAIL_LEAD: Final = 16
_SPELLED: Final = re.compile(
    r"\b(?:dot|point|punkt|punto|underscore|dash|hyphen|minus|plus|unterstrich|bindestrich|tiret|guion|guión|bajo|\w)"
    r"\s+$",
    re.IGNORECASE,
)
# As a recogniser writes what is said: words between may go on with it, so it may be only a part.
_DIGIT_BY_DIGIT: Final = re.compile(r"(?:[A-Z] ){0,2}[0-9](?:[ ,.-]{1,2}[0-9])+")
# Digits beside what was taken out may have been taken for a part of it. One pattern of both would be tried at each
# character.
_WORTH_A_LOOK: Final = (re.compile(r"¤[\s\-./()+,]{0,3}[0-9]"), re.compile(r"[0-9][\s\-./()+,]{0,3}¤"))


class Detector:
    """Finds identifiers in texts of one language, a tag like `de` or `en-GB`."""

    def __init__(self, language: str, *, dictionary: Sequence[str] = (), names: NameModel | None = None) -> None:
        self._language = language
        self._beside = beside(dictionary, names)

    @property
    def covered(self) -> frozenset[PiiClass]:
        """Return the classes that are looked for with some hope in this language."""
        return coverage.covered(self._language)

    @property
    def not_covered(self) -> frozenset[PiiClass]:
        """Return the classes of which this language's words are not known."""
        return frozenset(PiiClass) - self.covered

    def find(self, text: str) -> tuple[Finding, ...]:
        """Return what was found, sorted and without overlaps, by places in the text as it was given."""
        return found_by_windows(text, lambda part: self.find_in(Reading(part, self._beside)))

    def find_in(self, reading: Reading) -> tuple[Finding, ...]:
        """Return what was found in a text of moderate length, sorted and without overlaps."""
        plain = reading.plain
        written = list(_placed(self._candidates(reading, plain.text), plain))
        written += self._neighbours(reading, written)
        return tuple(map(_finding, settled([*written, *self._spoken(reading, written)])))

    def find_in_segments(self, texts: Sequence[str]) -> tuple[tuple[Finding, tuple[Place, ...]], ...]:
        """Find over the borders of segments; return each finding, placed in the joined text, with its places."""
        return found_in_segments(texts, self.find)

    def _candidates(self, reading: Reading, text: str, *, is_said: bool = False) -> Iterator[Candidate]:
        return reading.candidates(text, self._language, is_said=is_said)

    def _neighbours(self, reading: Reading, written: Sequence[Candidate]) -> Iterator[Candidate]:
        """Yield what shows only once its neighbours are out of the way, until nothing more does."""
        plain = reading.plain
        found = list(written)
        while found := [one for one in found if one.certainty > Certainty.GUESSED]:
            plain = _without(found, plain)
            if not any(beside.search(plain.text) for beside in _WORTH_A_LOOK):
                return
            seen = (
                candidate
                for candidate in self._candidates(reading, plain.text)
                if BLANK not in plain.text[candidate.start : candidate.end]
            )
            found = list(_placed(seen, plain))
            yield from found

    def _spoken(self, reading: Reading, written: Sequence[Candidate]) -> Iterator[Candidate]:
        """Yield what shows only when the words are put as they would be written.

        What was found already is out of the way, so that two that stand side by side are told apart; but for mail
        addresses of which only the end is written.
        """
        text = reading.text
        sure = [
            one
            for one in written
            if one.certainty is Certainty.PROVEN
            or (one.certainty > Certainty.GUESSED and not _DIGIT_BY_DIGIT.fullmatch(text, one.start, one.end))
        ]
        rest = _without((one for one in sure if not _is_end_of_mail(one, text)), reading.plain)
        said = list(passages(rest.text, self._language))
        if not said:
            return
        standing = settled(written)
        starts = [one.start for one in standing]
        for passage in said:
            places = changed(passage, rest.text)
            original = passage.over(rest)
            for first, last in stretches(passage, places):
                for candidate in self._candidates(reading, passage.text[first:last], is_said=True):
                    start, end = candidate.start + first, candidate.end + first
                    if bisect.bisect_left(places, start) == bisect.bisect_left(places, end):
                        continue  # nothing of it was rewritten
                    start, end = original.source(start, end)
                    one = candidate._replace(start=start, end=end, form=Form.SPOKEN)
                    before = bisect.bisect_right(starts, one.start) - 1
                    is_new = before < 0 or standing[before].end < one.end
                    if is_new or one.certainty is Certainty.PROVEN:
                        yield one


def beside(terms: Sequence[str], names: NameModel | None) -> tuple[Recogniser, ...]:
    """Return the recognisers that only this user has: of their own terms, and of the names that a model knows."""
    known: tuple[Recogniser, ...] = (UserTerms(terms),)
    return known if names is None else (*known, ModelNames(names))


def _placed(candidates: Iterable[Candidate], mapped: MappedText) -> Iterable[Candidate]:
    """Return candidates by their places in the original of a text that was rewritten."""
    if mapped.is_plain:
        return candidates
    spans = ((one, mapped.source(one.start, one.end)) for one in candidates)
    return (one._replace(start=start, end=end) for one, (start, end) in spans)


def _finding(candidate: Candidate) -> Finding:
    return Finding(
        start=candidate.start,
        end=candidate.end,
        pii_class=candidate.pii_class,
        form=candidate.form,
        rule=candidate.rule,
        canonical=candidate.canonical,
    )


def _is_end_of_mail(one: Candidate, text: str) -> bool:
    if one.pii_class is not PiiClass.EMAIL:
        return False
    return _SPELLED.search(text[max(one.start - _MAIL_LEAD, 0) : one.start]) is not None


def _without(candidates: Iterable[Candidate], plain: MappedText) -> MappedText:
    """Return a text with candidates made unreadable, each character in its place."""
    parts: list[str] = []
    at = 0
    for start, end in sorted({(one.start, one.end) for one in candidates}):
        first, last = plain.places(start, end)
        if last > at:
            first = max(first, at)
            parts += (plain.text[at:first], BLANK * (last - first))
            at = last
    parts.append(plain.text[at:])
    return MappedText("".join(parts), plain.starts, plain.ends)
