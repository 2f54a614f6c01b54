"""Number plates, driving licences and chassis numbers, mostly by the words beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.written.candidate import Candidate, Certainty, bare, cued
from app.privacy.written.documents import END, numbers_announced, shaped
from app.privacy.written.page import Page
from app.privacy.written.signs import Sign

_LICENCE: Final = shaped(
    r"[0-9]{2} ?[A-Z]{2} [0-9]{5}|(?:[A-Z]{1,3}[ -])?[A-Za-z0-9](?:-?[A-Za-z0-9]|(?<=[0-9])[ ](?=[0-9])){3,20}",
    4,
    range(5, 19),
)
# "(License: WA567890)", "his licence V620-6459-7711": of a driver, where somebody drives.
_BARE_LICENCE: Final = re.compile(
    r"(?<![^\W_])[Ll]icen[cs]e(?: (?:[Nn]o\.?|[Nn]umber))?\s?[:#]?[*_]{0,2}\s?"
    r"(?P<number>[A-Z]{1,2}[0-9]{5,13}|[A-Z][0-9]{3}(?:-[0-9]{2,4}){2,4})(?![\w-])"
)
_LICENCE_WORDS: Final = frozenset({"license", "licence"})
_DRIVING_WORD_LIST: Final = (
    "vehicle vehicles driving traffic dmv dvla speeding motorist plate vin collision trooper windshield windscreen"
)
_DRIVING: Final = frozenset(_DRIVING_WORD_LIST.split())
_PLATES: Final = (
    r"[A-Z]{2}[0-9]{2} ?[A-Z]{3}|[A-Z][0-9]{1,3} ?[A-Z]{3}|[A-Z]{3} ?[0-9]{1,3}[A-Z]"  # Britain
    r"|[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2}[- ]?[0-9]{1,4}[EH]?"  # Germany
    r"|[A-Z]{2}[- ][0-9]{3}[- ][A-Z]{2}|[0-9]{1,4} [A-Z]{2,3} [0-9]{2}"  # France
    r"|[0-9]{4}[- ]?[BCDFGHJKLMNPRSTVWXYZ]{3}|[A-Z]{1,2}[- ][0-9]{4}[- ][A-Z]{1,2}"  # Spain
    r"|[0-9]?[A-Z]{3}[- ]?[0-9]{3,4}|[0-9]{3}[- ]?[A-Z]{3}"  # North America, Italy's neighbours
    r"|(?:AG|AI|AR|BE|BL|BS|FR|GE|GL|GR|JU|LU|NE|NW|OW|SG|SH|SO|SZ|TG|TI|UR|VD|VS|ZG|ZH)[- ](?:[0-9]{1,3} [0-9]{3}|[0-9]{1,6})|[0-9]-[A-Z]{3}-[0-9]{3}"  # Switzerland, Belgium
    r"|[A-Z]{2}[- ]?[0-9]{3}[- ]?[A-Z]{2}|[A-Z]{2}[- ]?[0-9]{1,2}[- ]?[A-Z]{1,3}[- ]?[0-9]{4}"  # Italy, India
    r"|[a-z]{2}[0-9]{2} ?[a-z]{3}|[a-z]{1,3}-[a-z]{1,2}[- ]?[0-9]{1,4}|[a-z]{2}(?:-[0-9]{3}-[a-z]{2}| (?=[0-9]{3} [a-z]{2})(?<!de |en |un |du |la |le |et |el |es |se |ne |ce |an |am |at |by |my |to |of |on |in )[0-9]{3} (?!kg|km|cm|mm|gr|ch|cv|et|en|eu|of|in|to)[a-z]{2})|[a-hj-np-tv-z]{2}[0-9]{3}[a-hj-np-tv-z]{2}|[0-9]{4} ?[bcdfghjklmnprstvwxyz]{3}"
)
SHAPED_PLATE: Final = shaped(f"(?:{_PLATES})", 1, range(4, 11), letters=True)
_PLATE: Final = shaped(
    rf"(?:(?:{_PLATES}){END}|[A-ZÄÖÜ](?: [A-ZÄÖÜ0-9]){{4,8}}{END}|[A-ZÄÖÜ0-9]{{1,9}}(?:[ -]{{1,3}}[A-ZÄÖÜ0-9]{{1,6}}){{0,3}})",
    1,
    range(4, 11),
    letters=True,
)
_SPELLED_PLATE: Final = shaped(r"[A-ZÄÖÜ]{2,5}[0-9]{1,4}[EH]?", 1, range(4, 10), letters=True)
# Forms that hardly anything else has: Britain since 2001, France since 2009.
_PLAIN_PLATE: Final = re.compile(
    r"[A-HJ-PR-Z](?<![\w-][A-Z])(?:[A-HJ-PR-Y](?:0[2-9]|[1-7][0-9]) [A-HJ-PR-Z]{3}|(?<!U)[A-HJ-NP-TV-Z]-[0-9]{3}-[A-HJ-NP-TV-Z]{2})(?![\w-])"
)
_LONG: Final = re.compile(r"[A-Za-z0-9]{17}")
_CHASSIS: Final = re.compile(r"(?<![^\W_])[A-HJ-NPR-Z0-9]{17}(?![^\W_])", re.IGNORECASE | re.ASCII)
_CHASSIS_WEIGHTS: Final = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
_CHASSIS_VALUES: Final = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", "12345678123457923456789", strict=True))


def vehicles(page: Page) -> Iterator[Candidate]:
    """Yield the numbers of vehicles of a page, and of who may drive them."""
    if not page.has_digits:
        return
    if _LONG.search(page.text):
        yield from _chassis(page)
    yield from numbers_announced(page, PiiClass.VEHICLE, "licence.cue", Sign.LICENCE, _LICENCE)
    yield from numbers_announced(page, PiiClass.VEHICLE, "plate.cue", Sign.PLATE, _PLATE)
    yield from numbers_announced(page, PiiClass.VEHICLE, "plate.cue", Sign.VEHICLE, SHAPED_PLATE)
    if page.is_said:
        yield from numbers_announced(page, PiiClass.VEHICLE, "plate.cue", Sign.VEHICLE, _SPELLED_PLATE)
    if not (page.words.isdisjoint(_LICENCE_WORDS) or page.words.isdisjoint(_DRIVING)):
        for found in _BARE_LICENCE.finditer(page.text):
            number = bare(found["number"])
            yield Candidate(*found.span("number"), PiiClass.VEHICLE, "licence.cue", number, Certainty.CUED)
    for found in _PLAIN_PLATE.finditer(page.text):
        if not page.is_other(found.start()):
            yield cued(found, PiiClass.VEHICLE, "plate.form", Certainty.FORMED)


def _chassis(page: Page) -> Iterator[Candidate]:
    for found in _CHASSIS.finditer(page.text):
        number = found[0].upper()
        is_mixed = any(map(str.isalpha, number)) and sum(map(str.isdigit, number)) >= 3
        if is_mixed and (_has_check_digit(number) or page.is_cued(*found.span(), Sign.CHASSIS)):
            yield cued(found, PiiClass.VEHICLE, "vin.form", Certainty.PROVEN)


def _has_check_digit(number: str) -> bool:
    values = [int(char) if char.isdigit() else int(_CHASSIS_VALUES[char]) for char in number]
    rest = sum(value * weight for value, weight in zip(values, _CHASSIS_WEIGHTS, strict=True)) % 11
    return number[8] == "0123456789X"[rest]
