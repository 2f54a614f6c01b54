"""Passports and social security numbers farther from the word that says so, by their form."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.written.candidate import Candidate, Certainty, cued
from app.privacy.written.national_numbers import CHECKS
from app.privacy.written.page import Page
from app.privacy.written.passports import CLEAR_PASSPORT
from app.privacy.written.signs import Sign
from app.privacy.written.spoken_of import is_spoken_of, joins_number

_SSN_DIGITS: Final = 9
_SAID_WORDS: Final = 7  # "Wait, I'll fetch my glasses.": before a number that is beyond doubt


def papers_nearby(page: Page) -> Iterator[Candidate]:
    """Yield what is beyond doubt by its form, once a word in its neighbourhood says what it is."""
    if Sign.PASSPORT in page.signs:
        for found in CLEAR_PASSPORT.finditer(page.text):
            if is_spoken_of(page, *found.span(), Sign.PASSPORT, _joins_passport):
                yield cued(found, PiiClass.PASSPORT, "passport.near")
    if Sign.SSN in page.signs:
        for window in page.windows.get(_SSN_DIGITS, ()):
            span = (window.start, window.end)
            is_right = window.is_whole and CHECKS[PiiClass.US_SSN](window.digits)
            if is_right and is_spoken_of(page, *span, Sign.SSN, joins_number):
                yield Candidate(*span, PiiClass.US_SSN, "ssn.near", window.digits, Certainty.CUED)


def _joins_passport(page: Page, start: int, end: int) -> bool:
    return joins_number(page, start, end, _SAID_WORDS)
