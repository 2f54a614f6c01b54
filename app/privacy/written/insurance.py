"""Numbers of social insurances that no class of its own has: Switzerland's, Austria's, Germany's, Spain's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.page import Page
from app.privacy.written.signs import Sign

_SWISS: Final = re.compile(r"(?<![\w.])756[. ]?[0-9]{4}[. ]?[0-9]{4}[. ]?[0-9]{2}(?!\w|[.,][0-9])")
_AUSTRIAN: Final = re.compile(r"(?<![\w.])[1-9][0-9]{3}[ /-]?[0-3][0-9][01][0-9]{3}(?!\w|[.,][0-9])")
_GERMAN: Final = re.compile(r"(?<![\w.])[0-9]{2}[ ]?[0-3][0-9][01][0-9]{3}[ ]?[A-Z][ ]?[0-9]{3}(?!\w)")
_SPANISH: Final = re.compile(r"(?<![\w.])(?:0[1-9]|[1-5][0-9]|66)[ /-]?[0-9]{8}[ /-]?[0-9]{2}(?!\w|[.,][0-9])")
# Of Germans who are ill, and of the cards of Switzerland, Germany and Austria, which nothing else begins like.
_HEALTH: Final = re.compile(r"[A-Z](?<![\w.-].)[ -]?[0-9]{3}[ .]?[0-9]{3}[ .]?[0-9]{3}(?![\w-]|[.,][0-9])")
_HEALTH_CARD: Final = re.compile(r"80(?<![\w.]..)[ ]?(?:756|276|040)(?:[ ]?[0-9]){15}(?!\w|[.,][0-9]| [0-9])")
_MOMENT: Final = re.compile(
    r"(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])(?:[01][0-9]|2[0-3])[0-5][0-9]"
)
_AUSTRIAN_WEIGHTS: Final = (3, 7, 9, 0, 5, 8, 4, 2, 1, 6)
_RIVALS: Final = (Sign.PHONE, Sign.ACCOUNT, Sign.IBAN, Sign.CARD)
_SURE: Final = (Sign.NIR, Sign.SSN, Sign.MEDICAL)
_SIGNS: Final = (*_SURE, Sign.PATIENT)
_ON_CARDS: Final = (*_SIGNS, Sign.CARD)
_NO_HEALTH: Final = (Sign.PHONE, Sign.ACCOUNT, Sign.IBAN, Sign.PASSPORT, Sign.LICENCE, Sign.DE_TAX)


def insurance_numbers(page: Page) -> Iterator[Candidate]:
    """Yield the insurance numbers of a page."""
    if not page.has_digits:
        return
    for found in _of_form(page, _SWISS, 13):
        digits = _digits(found)
        if (sum(map(int, digits[::2])) + 3 * sum(map(int, digits[1::2]))) % 10 == 0:
            yield _candidate(found, Certainty.PROVEN)
    yield from _of_health(page)
    if page.signs.isdisjoint(_SIGNS):
        return
    for pattern, length in ((_AUSTRIAN, 10), (_GERMAN, 8), (_SPANISH, 12)):
        for found in _of_form(page, pattern, length):
            is_other = _MOMENT.fullmatch(found[0]) or (pattern is _AUSTRIAN and not _is_austrian(_digits(found)))
            if not is_other and _is_cued(page, found):
                yield _candidate(found, Certainty.CUED)


def _of_health(page: Page) -> Iterator[Candidate]:
    """Yield the numbers by which health insurances know people, and those of their cards."""
    for pattern, signs, rivals in ((_HEALTH, _SIGNS, _NO_HEALTH), (_HEALTH_CARD, _ON_CARDS, ())):
        for found in pattern.finditer(page.text) if not page.signs.isdisjoint(signs) else ():
            if page.is_cued(*found.span(), *signs, rivals=rivals):
                yield _candidate(found, Certainty.CUED)


def _of_form(page: Page, pattern: re.Pattern[str], length: int) -> Iterator[re.Match[str]]:
    """Yield the matches of a pattern, where so many digits stand that it may begin with."""
    starts = {window.start for window in page.windows.get(length, ())}
    yield from filter(None, (pattern.match(page.text, start) for start in sorted(starts)))


def _is_cued(page: Page, found: re.Match[str]) -> bool:
    """Say whether a cue announces such a number, and not the telephone of a patient."""
    is_phone = page.is_cued(*found.span(), Sign.PHONE, rivals=_SURE)
    return not is_phone and page.is_cued(*found.span(), *_SIGNS, rivals=_RIVALS)


def _is_austrian(digits: str) -> bool:
    total = sum(int(digit) * weight for digit, weight in zip(digits, _AUSTRIAN_WEIGHTS, strict=True))
    return total % 11 == int(digits[3])


def _digits(found: re.Match[str]) -> str:
    return "".join(filter(str.isdecimal, found[0]))


def _candidate(found: re.Match[str], certainty: Certainty) -> Candidate:
    canonical = re.sub(r"[\s./-]", "", found[0])
    return Candidate(*found.span(), PiiClass.MEDICAL_RECORD, "insurance.form", canonical, certainty)
