"""Numbers of passports and identity cards by the words right beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.written.candidate import Candidate, Certainty, cued
from app.privacy.written.documents import GLUED, again, numbers_announced, shaped
from app.privacy.written.page import Page
from app.privacy.written.signs import Sign

PASSPORT: Final = shaped(
    r"[0-9]{2} ?[A-Z]{2} [0-9]{5}|(?:[A-Z]{1,3}[ -])?[A-Za-z0-9](?:-?[A-Za-z0-9]|(?<=[0-9])[ ](?=[0-9])){4,13}",
    5,
    range(6, 15),
)
CLEAR_PASSPORT: Final = re.compile(
    r"(?<![\w./-])(?:[A-Z][0-9]{8}|[0-9]{9}|[A-Z]{2}[0-9]{7}|[0-9]{2}[A-Z]{2}[0-9]{5}|[A-Z]{3}[0-9]{6}"
    r"|(?=[A-Z]*[0-9])[CFGHJK][CFGHJKLMNPRTVWXYZ0-9]{8})(?![\w/-]|\.[0-9])",
    re.ASCII,
)
"""Of no booking or order, whose numbers look alike: America, Britain, France, Spain, Germany."""
_DOCUMENT: Final = shaped(
    r"[A-Z]{1,3}[0-9]{6,8}[A-Z]?|[0-9]{2}[A-Z]{2}[0-9]{5}|[A-Z0-9]{9,10}|[0-9]{9}", 4, range(7, 11)
)
_MACHINE_READABLE: Final = re.compile(
    r"(?<![A-Z0-9<])[PIVAC][A-Z<][A-Z<]{3}[A-Z0-9<]{25,39}(?:\s[A-Z0-9<]{30,44}){1,2}(?![A-Z0-9<])"
)
_LINE: Final = re.compile(r"0[1-9](?:[ .-]?[0-9]{2}){4}|0[1-9](?:[ .-][0-9]{2}){3}")  # which no passport is
# "N.º Pas.: ", "PAS ", "Ppte. n.º ": cut short as other words are, but not before numbers that only passports have.
_CUT_SHORT: Final = re.compile(
    r"(?<![^\W_])(?:PP|RP|Rp|PAS|Pas|pas|PSP|Psp|psp|PPTE?|Ppte?|ppte?|PASP|Pasp|pasp|PSPTE|Pspte|pspte|P(?:AS)?PORTE)"
    r"(?:\.|(?= ?[-:=n#A-Z0-9]))(?: ?(?:n|N|num|nro|no)?[.º°]{1,2}| num| nro| n|[ -]?[Nn][ro]\.?)?[ :=#]{1,3}"
    r"(?P<number>(?:(?<=PP[ :#])|(?<=PP[:#] ))[0-9]{9}|[A-Z]{2,3}[0-9]{6,7}|[A-Z][0-9]{8}|(?=[A-Z]*[0-9])[CFGHJK][CFGHJKLMNPRTVWXYZ0-9]{8})(?![\w-])"
)
# "P/P No. C1234567": without its sign it is a title.
_HASHED: Final = re.compile(r"(?<![^\W_])P/?P\s?(?:#|(?<=P )No\.)\s?:?\s?")
# "CARTE NATIONALE D'IDENTITÉ", and some lines below "ID : 982093820".
_HEADING: Final = re.compile(r"(?:^|\n)[ #*=_-]{0,6}$")
_HEADING_ENDS: Final = re.compile(r"[ *=_-]{0,6}(?:\n|$)")
_NUMBER_LINE: Final = re.compile(
    r"^[ *_-]{0,4}(?i:id|n[°ºo]\.?|num[ée]ro|number|nummer|n[úu]mero)[*_]{0,2} ?: ?", re.MULTILINE
)
_NUMBER_LABELS: Final = frozenset({"id", "n", "no", "numero", "number", "nummer"})
_CUT_SHORT_WORDS: Final = frozenset(
    {"pp", "rp", "pas", "psp", "ppt", "ppte", "pasp", "pspte", "pasporte", "pporte"}
)


def passports(page: Page) -> Iterator[Candidate]:
    """Yield the numbers of passports and identity cards of a page that a word announces."""
    if not page.has_digits:
        return
    hashed = list(_hashed(page))
    yield from hashed
    yield from again(page, hashed)
    for cut in _CUT_SHORT.finditer(page.text) if not page.words.isdisjoint(_CUT_SHORT_WORDS) else ():
        yield Candidate(*cut.span("number"), PiiClass.PASSPORT, "passport.cue", cut["number"], Certainty.CUED)
    papers = numbers_announced(page, PiiClass.PASSPORT, "passport.cue", Sign.PASSPORT, PASSPORT)
    yield from (found for found in papers if not _LINE.fullmatch(page.text, found.start, found.end))
    is_of_somebody = Sign.BIRTH in page.signs and Sign.DOCUMENT in page.signs
    value = PASSPORT if is_of_somebody else _DOCUMENT
    yield from numbers_announced(page, PiiClass.PASSPORT, "passport.cue", Sign.DOCUMENT, value, close=True)
    if Sign.PASSPORT in page.signs and Sign.BIRTH in page.signs and not page.words.isdisjoint(_NUMBER_LABELS):
        yield from _headed(page)
    if "<<" in page.text:
        for found in _MACHINE_READABLE.finditer(page.text):
            yield cued(found, PiiClass.PASSPORT, "passport.zone", Certainty.PROVEN)


def _hashed(page: Page) -> Iterator[Candidate]:
    for hashed in _HASHED.finditer(page.text) if "#" in page.text or "P No." in page.text else ():
        found = PASSPORT.pattern.match(page.text, hashed.end()) or GLUED.match(page.text, hashed.end())
        if found is not None and PASSPORT.fits(found[0]):
            yield cued(found, PiiClass.PASSPORT, "passport.cue")


def _headed(page: Page) -> Iterator[Candidate]:
    """Yield what a line calls only a number, below a line that names the paper and above which day somebody was born."""
    heads = [
        cue.end for cue in page.cues if cue.sign is Sign.PASSPORT and _HEADING.search(page.text, 0, cue.start)
    ]
    heads = [end for end in heads if _HEADING_ENDS.match(page.text, end)]
    for found in _NUMBER_LINE.finditer(page.text, heads[0]) if heads else ():
        number = PASSPORT.at(page.text, found.end())
        if number is not None and _HEADING_ENDS.match(page.text, number.end()):
            yield cued(number, PiiClass.PASSPORT, "passport.cue")
