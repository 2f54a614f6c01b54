"""Addresses in English as India writes them, and those of other countries in the midst of English text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.written.addresses import CITY, COUNTRIES, MONTHS, NAME, PARTED, TO_ITS_CODE, UNIT
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.page import Page

_PART: Final = r"(?!P\.? ?O\.? )[A-Z0-9][\w'/&-]*\.?(?: (?:[A-Z0-9][\w'/&()-]*|of|the|and)){0,4}"
_PIN_OF_TOWN: Final = re.compile(r"[a-z)](?:,? ?[-–—]{0,2} ?)[1-9][0-9]{2} ?[0-9]{3}(?![\w-])")
_INDIAN: Final = re.compile(
    r"(?<![\w/.-])(?:(?P<house>(?:Flat|House|Plot|Door|Shop|Villa|Bungalow|Quarter|[HDFS])\.? ?(?:No|Number|#)\.?:? ?[0-9A-Z][0-9A-Z/-]{0,8}"
    r"|(?:Flat|House|Plot) [0-9A-Z]{0,3}-?[0-9]{1,4}[A-Z]?)"
    r"|(?:No\.? ?|#)[0-9]{1,4}(?:[/-][0-9A-Z]{1,4})*|[A-Z]{1,2}[-/][0-9]{1,4}[A-Z]?(?:/[0-9]{1,3})?|[0-9]{1,4}/[0-9A-Z]{1,4})"
    rf"(?P<parts>(?:,[ \n]{_PART}){{1,7}}(?: ?[-–—]{{1,2}} ?[1-9][0-9]{{2}} ?[0-9]{{3}}(?![\w-])(?:, {_PART})?)?)"
)
_HOUSE_WORDS: Final = frozenset({"flat", "house", "plot", "door", "shop", "villa", "bungalow", "quarter", "no"})
_PIN_DIGITS, _TOWN_CHARS = 6, 6
_FEWEST_WORDS: Final = 2  # behind a house whose code does not stand there
_MOST_PARTS: Final = 3
# A street, its house and a postal code before the town: "Taunusanlage 12, 60325 Frankfurt, Germany".
_CODE_FIRST: Final = re.compile(
    r",(?<=[0-9A-Za-z],)\s(?:[A-Z]{1,2}-)?(?:[0-9]{4,5}|[0-9]{3} [0-9]{2}|[0-9]{2}-[0-9]{3}|[0-9]{4}-[0-9]{3})(?: [A-Z]{2})? \w"
)
_CAPITAL: Final = r"(?![a-zß-ÿ])[^\W\d_]"  # of any script
_ABROAD: Final = re.compile(
    rf"(?<![\w.-])(?P<street>(?:(?:ul|al|pl|os)\. ?)?(?!(?:{MONTHS})\b){_CAPITAL}[\w.'-]+(?: (?:{_CAPITAL}[\w.'-]*|de|du|des|del|della|la|der|den|van|am|an|zum|zur|di|da|do)){{0,3}} [0-9]{{1,4}} ?[A-Za-z]?(?:[/-][0-9]{{1,4}}[A-Za-z]?)?),\s"
    rf"(?:[A-Z]{{1,2}}-)?(?P<code>[0-9]{{4}}(?: [A-Z]{{2}})?|[0-9]{{5}}|[0-9]{{3}} [0-9]{{2}}|[0-9]{{2}}-[0-9]{{3}}|[0-9]{{4}}-[0-9]{{3}}) "
    rf"{CITY}(?P<country>,? (?:{COUNTRIES})(?![\w-]))?"
)
_STREET_ENDS: Final = re.compile(
    r"(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|gatan|gata|vagen|vej|veien|gade|straat|laan|plein|gracht|kade|katu|tie|utca)\s[0-9]"
    r"|^(?:(?:ul|al|pl|os)\.|via|viale|piazza|corso|calle|avenida|rua|rue|avenue)[ ]"
)
_ADDRESS_BEFORE: Final = re.compile(
    r"(?<![^\W_])(?:address(?:es)?|(?:is|are|was)|lives?|living|lived|resid(?:es|ing)|(?:head |registered )?office|ship to|deliver(?:ed)? to|located|based)"
    r"(?: (?:is|was|at|in|line|[0-9]))*\s?[:=]?\s{0,3}$"
)
_BEFORE_CHARS: Final = 30
# "692 Kuuse 53 Apt. 641, Grubbenvorst, Netherlands 04020": two numbers, and the unit.
_WITH_UNIT: Final = re.compile(
    rf"(?<![\w.$€£/-])[0-9]{{1,5}} {NAME}(?: {NAME}){{0,2}} [0-9]{{1,4}}{PARTED}(?:{UNIT})(?:{TO_ITS_CODE}|(?:{PARTED}{NAME})?)"
)
_UNITS: Final = frozenset({"apt", "apartment", "suite", "unit"})


def addresses_abroad(page: Page) -> Iterator[Candidate]:
    """Yield the addresses of India, and of other countries by their code, their country or a word before."""
    text = page.text
    if page.language[:2] != "en" or not page.has_digits:
        return
    if not page.words.isdisjoint(_HOUSE_WORDS) or _has_pin(page):
        for found in _INDIAN.finditer(text):
            if (end := _end_of_indian(found)) is not None:
                yield _candidate(page, found.start(), end)
    if _CODE_FIRST.search(text):
        for found in _ABROAD.finditer(text):
            if _is_abroad(page, found):
                yield _candidate(page, *found.span())
    if not page.words.isdisjoint(_UNITS):
        for found in _WITH_UNIT.finditer(text):
            yield _candidate(page, *found.span())


def _has_pin(page: Page) -> bool:
    """Say whether a postal code of India stands behind a town."""
    return any(
        _PIN_OF_TOWN.search(page.text, max(0, window.start - _TOWN_CHARS), window.end) is not None
        for window in page.windows.get(_PIN_DIGITS, ())
    )


def _end_of_indian(found: re.Match[str]) -> int | None:
    """Return where an Indian address ends: all of it if it has its code, else some parts behind a house."""
    if _PIN_OF_TOWN.search(found["parts"]):
        return found.end()
    parts = found["parts"].split(",")[1 : _MOST_PARTS + 1]
    if found["house"] is None or len(" ".join(parts).split()) < _FEWEST_WORDS:
        return None
    return found.start("parts") + sum(len(part) + 1 for part in parts)


def _is_abroad(page: Page, found: re.Match[str]) -> bool:
    """Say whether it is told that this is an address, or which country it is in, or the street is called so."""
    if found["country"] or _STREET_ENDS.search(page.folded[found.start() : found.end()]):
        return True
    before = page.folded[max(0, found.start() - _BEFORE_CHARS) : found.start()]
    return _ADDRESS_BEFORE.search(before) is not None


def _candidate(page: Page, start: int, end: int) -> Candidate:
    canonical = " ".join(page.folded[start:end].split())
    return Candidate(start, end, PiiClass.STREET_ADDRESS, "address.form", canonical, Certainty.GUESSED)
