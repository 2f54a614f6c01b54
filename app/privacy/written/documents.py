"""What numbers of papers, patients and vehicles have in common: how many digits they have, and what is none of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.written.announced import Value, announced
from app.privacy.written.candidate import Candidate, Certainty, cued
from app.privacy.written.dates import DATE
from app.privacy.written.numbers import THOUSANDS, is_attached_behind, is_counted
from app.privacy.written.page import Page
from app.privacy.written.signs import Sign

END: Final = r"(?![^\W_])"
"""Of a word, behind a number."""
_LOUD_LENGTH: Final = 8
# Of a model or a measure, not of a plate: BMW 320 TDI, 1200 CHF, ISO 7010.
_MODEL: Final = re.compile(
    r"(?<![A-Z])(?:TDI|CDI|GTI|XLT|HDI|TSI|TDCI|DCI|SUV|USD|EUR|GBP|CHF|RPM|KMH|MPH|KM|HP|PS|CCM|BHP|MPG|GTS|AMG)$"
    r"|^(?:EUR|USD|GBP|CHF|DIN|ISO|IEC|VDE|CVV|CVC|CSC|PIN|OTP|TAN|ZIP|EXT)[- ]?(?:EN[- ]?)?A?[0-9]"
)

BARE_YEAR: Final = re.compile(r"1[5-9][0-9]{2}|20[0-9]{2}")


def shaped(pattern: str, digits: int, chars: range, *, letters: bool = False) -> Value:
    """Return a value of so many digits and so many characters; one in capitals may have fewer digits."""

    def fits(text: str) -> bool:
        if letters and _MODEL.search(text):
            return False
        if letters and not any(map(str.isalpha, text)):
            return False
        if "-" in text and DATE.fullmatch(text.lower().lstrip("abcdefghijklmnopqrstuvwxyz ")):
            return False  # also behind a word such as EXP
        count, length = sum(map(str.isdigit, text)), sum(map(str.isalnum, text))
        is_loud = length >= _LOUD_LENGTH and text.isupper() and " " not in text
        return count >= (1 if is_loud else digits) and length in chars

    return Value(re.compile(pattern + END, re.ASCII), fits)


GLUED: Final = re.compile(r"[0-9]{5,10}(?=[A-Z][a-z])")  # "MC #0937884Date:"
_SHORTEST_AGAIN: Final = 7
_YEAR: Final = re.compile(r"(?:[0-9]{1,6}/)?(?:1[5-9]|20)[0-9]{2}")  # also of a case at court: 447/2022
# "Die Zuzahlung für den Patienten beträgt 2973", "kostet den Patienten 3489", "copies of the chart cost 1200"
_COSTING_WORDS: Final = (
    "betragt betrug kostet kosten kostete zahlt zahlen belauft beliefe beliefen liegt coute coutent coutait coutera "
    "cost costs cuesta"
)
_COSTING: Final = frozenset(_COSTING_WORDS.split())
_COSTS: Final = re.compile(
    r"(?<![^\W_])(?:(?:betragt|betrug|kosten|kostete|zahlt|zahlen|(?:belauft|beliefe?n?) sich auf|liegt bei)(?: d[^\W\d_]{2} [^\W\d_]+)?"
    r"|(?:cout(?:e|ent|ait|era)|costs?|kostet|cuesta)(?: [^\W\d_]+){0,2}) $"
)
_COSTS_CHARS: Final = 50
_PRESSURE: Final = re.compile(r"[12]?[0-9]{2}/[1-9]?[0-9]{2}")  # of blood: 130/80
_LONGEST_COUNT: Final = 4
_COUNTED: Final = re.compile(r" [^\W\d_]{3,}")
_SEVERAL: Final = re.compile(r" [a-z]{4,}s(?![^\W_])")  # "la historia de 2500 familias"


def numbers_announced(
    page: Page, pii_class: PiiClass, rule: str, sign: Sign, value: Value, *, close: bool = False
) -> Iterator[Candidate]:
    """Yield the values that cues of a sign announce, but for days, sums and counts."""
    for found in announced(page, sign, value, close=close):
        date = DATE.match(page.folded, found.start())
        if (date is None or date[0].isdigit()) and not _is_amount(page, found, close=close):
            yield cued(found, pii_class, rule)


def _is_amount(page: Page, found: re.Match[str], *, close: bool) -> bool:
    """Say whether a value is a year, a sum, or a count of what stands behind it: 4032 beds."""
    if (close and _YEAR.fullmatch(found[0])) or _PRESSURE.fullmatch(found[0]):
        return True
    is_priced = not page.words.isdisjoint(_COSTING)
    if is_priced and _COSTS.search(page.folded, max(0, found.start() - _COSTS_CHARS), found.start()):
        return True
    if not found[0][0].isdigit() or not found[0][-1].isdigit():
        return False
    if is_counted(page.folded, found.end()) or is_attached_behind(page.text, found.end()):
        return True
    if not found[0].isdigit():
        is_large = THOUSANDS.fullmatch(found[0]) is not None
        return is_large and _SEVERAL.match(page.folded, found.end()) is not None
    if len(found[0]) > _LONGEST_COUNT:
        return False
    return BARE_YEAR.fullmatch(found[0]) is not None or (
        (close or _SEVERAL.match(page.folded, found.end()) is not None)
        and _COUNTED.match(page.text, found.end()) is not None
    )


def again(page: Page, numbers: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield the numbers where they stand again, with no word beside them: "?enc=...", in names of files."""
    for number in numbers:
        written = page.text[number.start : number.end]
        if len(written) < _SHORTEST_AGAIN:
            continue
        at = -1
        while (at := page.text.find(written, at + 1)) >= 0:
            end = at + len(written)
            if at != number.start and not f"{page.text[at - 1 : at]}{page.text[end : end + 1]}".isalnum():
                yield number._replace(start=at, end=end, rule="record.again", certainty=Certainty.FORMED)
