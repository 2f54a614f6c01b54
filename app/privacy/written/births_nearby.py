"""Dates of birth farther from the word that says so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.dates import DATE, EVENT, is_past
from app.privacy.written.page import Page
from app.privacy.written.signs import Sign
from app.privacy.written.spoken_of import is_one_passage, is_spoken_of

# "Discharge date: 10/22/1982", "Admitted 3 May 1982": what else happened, right before the day.
_HAPPENED: Final = re.compile(rf"(?:{EVENT.pattern})[a-z]*(?: (?:date|dt|on|day))?\.?\s?[:=]?\s?$")
_HAPPENED_CHARS: Final = 30
_ANOTHER_DATE: Final = re.compile(r"[0-9]{4}|[0-9][./-][0-9]")
_NEXT_PERSON: Final = re.compile(
    r"[.,;]? (?:[^\W\d_]+(?:['’]s)?[ ,]{1,2}){0,4}[^\W\d_]+(?:['’]s)?:? "
)  # ". Mine: "
# "The day she was born, according to the parish register, is": where it is read.
_ASIDE: Final = re.compile(
    r"(?: [a-z]+){0,3}, (?:according to|as|per|if|so far as|going by|judging by|which|laut|wie|selon|d'apres|segun|si) "
    r"[^.!?;\n\d]{1,110}, (?:is|was|(?:sh|w)ould be|must be|ist|war|est|es|era)(?: (?:the|on|der|le|el))? "
)
# A day that was taken back: "entered as 3 May 2025; correct: 3 May 1961".
_CORRECTED: Final = re.compile(
    r"(?<![^\W_])(?:correct|actual|instead|should|rather|right|in fact|richtig|eigentlich|en fait|en realidad)"
)


def births_nearby(page: Page) -> Iterator[Candidate]:
    """Yield the days of long ago of which a word in their neighbourhood says that somebody was born."""
    if Sign.BIRTH in page.signs:
        for found, day in page.days:
            is_old = day[:1].isdigit() and is_past(day)
            is_birth = is_old and is_spoken_of(page, *found.span(), Sign.BIRTH, _joins_birth)
            if is_birth and not _has_happened(page, found.start()):
                yield Candidate(*found.span(), PiiClass.BIRTH_DATE, "birth.near", day, Certainty.CUED)


def _has_happened(page: Page, start: int) -> bool:
    """Say whether the words right before a day tell what else than a birth it is of."""
    return _HAPPENED.search(page.folded, max(0, start - _HAPPENED_CHARS), start) is not None


def _joins_birth(page: Page, start: int, end: int) -> bool:
    """Say whether no other day stands between, unless it is corrected, and nothing else that happened."""
    if _ANOTHER_DATE.search(page.text, start, end) and not _CORRECTED.search(page.folded, start, end):
        *_, last = (0, *(other.end() for other in DATE.finditer(page.folded, start, end)))
        if not last or _NEXT_PERSON.fullmatch(page.folded, last, end) is None:
            return False
    is_told = (
        _ASIDE.fullmatch(page.folded, start, end) is not None or EVENT.search(page.folded, start, end) is None
    )
    return is_told and is_one_passage(page, start, end)
