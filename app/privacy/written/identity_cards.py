"""Numbers of identity cards as Spanish writes them right behind their cue: those of Latin America, and a DNI without its letter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.page import Page

_FIRST_WORDS: Final = (
    "cedula cedulas documento carne carnet tarjeta numero nro num n identificado identificada dni d cc c ci ti t rut run r "
    "dui dpi ce ine idmex nuip cuil cuit rfc clave identificacion"
)
_FIRST: Final = frozenset(_FIRST_WORDS.split())
_NUMBERED: Final = r"(?:numeros?|nros?|num|nos?|n[º°o]?|#)[.º°]{0,2}"
_CUE: Final = (
    r"cedulas?(?: de (?:ciudadania|identidad|extranjeria))?|(?:documento|carnet?|tarjeta|numero) (?:(?:nacional|unico) )?de "
    r"(?:identidad|identificacion|extranjeria)(?: personal)?"
    rf"|{_NUMBERED}[ _]?(?:de[ _])?documento(?: de (?:identidad|identificacion))?|identificad[oa] con(?: (?:el|la))?|clave de elector|(?<!codigo de )identificacion(?= ?:|_)"
    r"|dni|d\.n\.i\.?|(?P<tax>rut|r\.u\.t\.?)|r\.u\.n\.?|dui|d\.u\.i\.?|dpi|nuip|cui[lt]|rfc|c\.c\.?|c\.i\.?|t\.i\.?"
    r"|c\.e\.?|idmex|(?P<loud>cc|ci|ti|ce|ine|run)|(?P<weak>documento)"
)
_LINK: Final = (
    r"(?:_[a-z]{2,20})?(?: [a-z]{3,10}[aeiy]n[oa]s?)?(?:/[a-z.]{2,10})?(?: ?\([a-z ]{1,20}\))?[ ,:]{0,3}"
    rf"(?:{_NUMBERED}(?![a-z]))?[\s:=*#\"'(|]{{0,5}}(?:(?:es|era)(?: (?:el|la))?(?: {_NUMBERED})?[ :]{{1,2}})?"
)
_NUMBER: Final = (
    r"(?P<number>(?:[ve][-. ]{0,2})?(?:[0-9]{1,3}(?:(?:\.[0-9]{3}){2,3}|(?: [0-9]{3}){2,3})|[0-9]{6,10}|[0-9]{13})(?:-[0-9k])?"
    r"|(?=[lo]{0,2}[0-9])(?=[0-9]*[lo])[0-9lo]{8}[ -]?[a-z]"  # as a scanner reads it: 73l045O8-J
    r"|[0-9]{3}-[0-9]{7}-[0-9]|[0-9]-[0-9]{3,4}-[0-9]{3,6}|[0-9]{4}[ -][0-9]{4,5}[ -][0-9]{4,5}"
    r"|2[03-7][ -]?(?:[0-9]{8}|[0-9]{2}(?:\.[0-9]{3}){2})[ -]?[0-9]"
    r"|[a-z]{4}-?[0-9]{6}-?[a-z0-9]{3}|[a-z]{6}[0-9]{8}[hm][0-9]{3})(?![\w/-]|[.,][0-9])"
)
_CARD: Final = re.compile(f"(?:{_CUE}){_LINK}{_NUMBER}")
# "Cédulas números 79.123.456 y 52.345.678"
_NEXT: Final = re.compile(rf"(?:,| y| e)(?: la| el)?(?: {_NUMBERED})? {_NUMBER}")
_PARTED: Final = re.compile(r"[ .-]")
# Chile numbers its firms from here on, and people below.
_FIRMS: Final = 50_000_000
_BARE: Final = re.compile(r"[0-9]{1,10}")  # as any document may be numbered


def identity_cards(page: Page) -> Iterator[Candidate]:
    """Yield the numbers of identity cards of a Spanish page."""
    if page.language[:2] != "es" or not page.has_digits or page.words.isdisjoint(_FIRST):
        return
    after = 0
    for token in page.tokens:
        if token.start < after or token.word not in _FIRST:
            continue
        found = _CARD.match(page.folded, token.start)
        if found is None or page.text[token.start - 1 : token.start].isalnum() or not _is_persons(page, found):
            continue
        while found is not None:
            after = found.end()
            number = _PARTED.sub("", found["number"]).upper()
            span = found.span("number")
            yield Candidate(*span, PiiClass.PASSPORT, "identity.cue", number, Certainty.CUED)
            found = _NEXT.match(page.folded, after)


def _is_persons(page: Page, found: re.Match[str]) -> bool:
    number = found["number"]
    if found["loud"] and not page.text[found.start() : found.end("loud")].isupper():
        return False  # "para ti 1234567"
    if found["weak"]:
        return _BARE.fullmatch(number) is None
    return not found["tax"] or int("".join(filter(str.isdigit, number.partition("-")[0]))) < _FIRMS
