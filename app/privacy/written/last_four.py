"""The last four digits of a social security number, by which people are asked to prove who they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.page import Page
from app.privacy.written.signs import Sign

_NUMBER: Final = (
    r"(?:ssn|ss ?#|s\.s\.n\.|soc(?:ial)?s?(?: security| sec)?|(?:numero de |numero del )?segur(?:o|idad) social|"
    r"sozialversicherung\w*|(?:numero de )?securite sociale)(?: (?:number|no\.?|num\.?))?(?![^\W_])"
)
_LAST: Final = (
    r"(?:(?:last|final)[ -](?:4|four)(?: digits| numbers)?|ultim[oa]s (?:4|cuatro)(?: digitos| numeros| cifras)?|"
    r"(?:4|cuatro|quatre) (?:ultimos|derniers)(?: digitos| chiffres)?|letzten (?:4|vier)(?: ziffern| stellen)?)"
)
_OWNER: Final = (
    r"(?: ?(?:of|on|for|from|de|del|der|seiner|meiner|ihrer|:|my|the|his|her|"
    r"your|their|our|mi|su|tu|la|ma|sa|[a-z]{2,12}['’]s)\b){0,3} ?\(?"
)
# Somebody else may answer below: "Last four of the social?\nCaller: 4321".
_GAP: Final = r"(?:[^;\d\n]{0,24}?|[^;\d\n]{0,16}\?\n(?:[a-z]{1,12}: ?)?[a-z' ,.]{0,20}?)"
_FOUR: Final = r"(?<![\d$€£.,/-])(?P<digits>[0-9]{4})(?![0-9]|[^\W_]|[-.,/:][0-9]| ?[%€$£])"
_STATED: Final = re.compile(
    rf"(?<![^\W_])(?:{_LAST}{_OWNER}{_NUMBER}|{_NUMBER}[ ,:(?]{{0,3}}"
    rf"(?:{_LAST}|(?:that )?end(?:s|ing)?(?: in| with)?|"
    rf"(?:que )?termina(?:da|do)? en|endet auf)){_GAP}{_FOUR}"
)
# "Ends in 4321, that's my social."
_ANSWERED: Final = re.compile(
    rf"(?<![^\W_])(?:{_LAST}|end(?:s|ing)?(?: in| with)?)[^;\d\n]{{0,12}}?{_FOUR}"
    rf"(?:[, ]{{1,2}}(?:for|of|on|that's|thats|that|is|it's|my|his|her|the|your)(?![^\W_])){{0,5}}"
    rf"[, (]{{1,2}}{_NUMBER}"
    rf"|{_FOUR.replace('digits', 'first')}(?:,| ?[-–—])?(?: (?:that's|thats|is|are|as|were|being|for))?"
    rf"(?: (?:the|my|his|her))?[ (]{_LAST}{_OWNER}{_NUMBER}"
)
_NAMED: Final = re.compile(
    r"(?<![^\W_])ssn(?:[ _-]?last)?[ _-]?4(?:(?:[ \"']{0,2}[:=#-]){1,2}[ \"']{0,2}| )(?P<digits>[0-9]{4})(?![^\W_])"
)
_NAME: Final = re.compile(r"ssn(?:[ _-]?last)?[ _-]?4")
_WORD_LIST: Final = "last final end ends ending ultimos ultimas derniers letzten termina terminada terminado endet"
_WORDS: Final = frozenset(_WORD_LIST.split())
_MASK: Final = re.compile(r"[xX*#•]{3}")
_MASKED: Final = re.compile(
    r"(?<![^\W_])(?:[x*#•]{3}[- ]?[x*#•]{2}[- ]?)(?P<digits>[0-9]{4})(?![^\W_])", re.IGNORECASE
)


def last_four(page: Page) -> Iterator[Candidate]:
    """Yield the last digits of social security numbers of a page."""
    if not page.has_digits:
        return
    if Sign.SSN in page.signs:
        patterns = [_NAMED] if _NAME.search(page.folded) else []
        patterns += [] if page.words.isdisjoint(_WORDS) else [_STATED, _ANSWERED]
        for pattern in patterns:
            for found in pattern.finditer(page.folded):
                group = found.lastgroup or "digits"
                yield _candidate(*found.span(group), found[group])
    for found in _MASKED.finditer(page.text) if _MASK.search(page.text) else ():
        yield _candidate(*found.span(), found["digits"])


def _candidate(start: int, end: int, digits: str) -> Candidate:
    return Candidate(start, end, PiiClass.US_SSN, "ssn.last_four", digits, Certainty.CUED)
