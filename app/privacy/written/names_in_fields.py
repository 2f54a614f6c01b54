"""Names of people in the fields of data: {"family": "Doe", "given": ["Jane"]}, lastName: 'Doe', <surname>Doe</surname>."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.folding import folded
from app.privacy.written.name_words import NOT_NAMES, lists
from app.privacy.written.page import Page
from app.privacy.written.signs import Sign

_KEY_WORDS: Final = (
    "firstname lastname middlename givenname familyname surname forename fullname maidenname birthname patientname "
    "customername clientname employeename contactname guestname passengername cardholdername accountholdername "
    "accountholder cardholder holdername ownername guardianname mothername fathername spousename legalname "
    "preferredname authorname studentname tenantname drivername doctorname physicianname providername nextofkin "
    "nomfamille nomdefamille nomnaissance nomdenaissance nomusage nomdusage nomcomplet nompatient nomclient nomtitulaire prenoms"
)
_KEYS: Final = frozenset(_KEY_WORDS.split())
# What is a name only beside the other: "first": "Jane", "last": "Doe".
_PAIRS: Final = {
    "first": "last",
    "last": "first",
    "given": "family",
    "family": "given",
    "middle": "last",
    "nom": "prenom",
    "prenom": "nom",
}
_ANY: Final = "name"  # things have one as well: of somebody where a birth or a paper is told behind it
_OF_PEOPLE: Final = frozenset(
    {Sign.BIRTH, Sign.SSN, Sign.MEDICAL, Sign.NHS, Sign.NI, Sign.PASSPORT, Sign.LICENCE, Sign.AADHAAR}
)
_NEAR: Final = 60
_MARKS: Final = ('":', "':", '" :', ': "', ": '", "</")
_PART: Final = r"[^\W\d_][^\W\d_'’-]*(?:[-'’][^\W\d_]+)*\.?"
_VALUE: Final = rf"(?P<value>{_PART}(?: {_PART}){{0,4}})"
_FIELD: Final = re.compile(
    rf"(?<![\w-])(?P<key>[A-Za-z][A-Za-zé_-]{{2,24}})[\"']?\s?:\s?(?:\[\s*)?(?P<quote>[\"']){_VALUE}(?P=quote)"
    rf"|<(?P<tag>[A-Za-z][A-Za-z_:-]{{3,24}})>{_VALUE.replace('value', 'within')}</"
)
_MORE: Final = re.compile(rf",\s*(?P<quote>[\"']){_VALUE}(?P=quote)(?!\s?:)")
_PARTING: Final = re.compile(r"[_-]")


def names_in_fields(page: Page) -> Iterator[Candidate]:
    """Yield what stands in the fields of data whose keys say that it is the name of somebody."""
    if not any(mark in page.text for mark in _MARKS):
        return
    for field in _FIELD.finditer(page.text):
        key = folded(_PARTING.sub("", field["key"] or field["tag"].rpartition(":")[2]))
        group = "value" if field["key"] else "within"
        if not _is_of_somebody(page, key, *field.span(group)):
            continue
        yield from _name(page, field, group)
        at = field.end()
        while (more := _MORE.match(page.text, at)) is not None and key in _PAIRS:
            yield from _name(page, more, "value")
            at = more.end()


def _is_of_somebody(page: Page, key: str, start: int, end: int) -> bool:
    if key == _ANY:
        near = (cue for cue in page.cues_behind(end, _NEAR) if "}" not in page.text[end : cue.start])
        return page.text[start:end].istitle() and any(cue.sign in _OF_PEOPLE for cue in near)
    return key in _KEYS or (key in _PAIRS and _PAIRS[key] in page.words)


def _name(page: Page, found: re.Match[str], group: str) -> Iterator[Candidate]:
    start, end = found.span(group)
    words = page.folded[start:end].split()
    is_name = page.text[start].isupper() or words[0] in lists().given
    if is_name and NOT_NAMES.isdisjoint(words):
        yield Candidate(start, end, PiiClass.PERSON_NAME, "name.field", page.folded[start:end], Certainty.CUED)
