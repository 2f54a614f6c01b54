"""Invented identifiers that stand for real ones: the same for the same within a document, of no use to anybody.

Check digits are wrong on purpose; phone numbers, network addresses and domains come from the ranges that are kept
for examples (NANP 555-01xx, Ofcom, Bundesnetzagentur, Arcep; RFC 2606, 3849, 5737, 7042).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from app.privacy.classes import Form, PiiClass
from app.privacy.coverage import short
from app.privacy.finding import Finding
from app.privacy.surrogate_checks import is_genuine
from app.privacy.surrogate_draw import Draw, laid_into, similar
from app.privacy.surrogate_names import SurrogateNames
from app.privacy.surrogate_words import GIVEN, STREETS
from app.privacy.written.phone_plans import is_assigned

_TRIES: Final = 500
# Numbers that are never given to anybody, as they are dialled at home: trunk zero or area code first.
_RESERVED: Final = {
    "1": ("20255501##", "30355501##", "61755501##"),
    "44": ("07700900###", "02079460###"),
    "49": ("03023125###", "08999998###"),
    "33": ("0639980###", "0199000###"),
}
_ZEROS: Final = {PiiClass.BANK_ACCOUNT: 4, PiiClass.PASSPORT: 3}
_HOME: Final = {"en": "1", "de": "49", "fr": "33"}


class Surrogates:
    """Makes the surrogates of one document in one language; `seed` is its secret, at least 16 bytes.

    No part of its names is in any of them; `written` has its findings with what was written.
    """

    def __init__(self, seed: bytes, language: str, written: Iterable[tuple[Finding, str]]) -> None:
        if len(seed) < 16:
            message = "a seed of surrogates has at least 16 bytes"
            raise ValueError(message)
        self._seed = seed
        self._language = short(language) if short(language) in GIVEN else "en"
        self._given: dict[tuple[PiiClass, str], str] = {}
        self._taken: set[str] = set()
        self._names = SurrogateNames(seed, self._language, written)

    def of(self, finding: Finding, written: str) -> str:
        """Return what stands for an identifier that was written so."""
        key = (finding.pii_class, finding.canonical)
        template = finding.canonical if finding.form is Form.SPOKEN else written
        if finding.pii_class is PiiClass.PERSON_NAME:
            return self._names.of(finding, template)
        bare = self._given.get(key)
        if bare is None:
            bare = self._given[key] = self._fresh(finding, template)
        laid = laid_into(bare, template) if finding.pii_class not in _WORDY else bare
        return " ".join(laid) if finding.form is Form.SPOKEN and laid.isdigit() else laid

    def _fresh(self, finding: Finding, template: str) -> str:
        """Return one that is not genuine, is not the original, and is used for nothing else."""
        made = ""
        for attempt in range(_TRIES):
            draw = Draw(self._seed, f"{finding.pii_class}\0{finding.canonical}\0{attempt}")
            order = _Order(finding, template, self._language, draw)
            made = _MAKERS.get(finding.pii_class, _alike)(order)
            is_new = made not in self._taken and made.casefold() != template.casefold()
            if is_new and not is_genuine(finding.pii_class, made):
                break
        self._taken.add(made)
        return made


@dataclass(frozen=True, slots=True)
class _Order:
    """What a surrogate is made from: the finding, how it was written, the language, and what is drawn."""

    finding: Finding
    template: str
    language: str
    draw: Draw


def _address(order: _Order) -> str:
    return order.draw.one_of(STREETS[order.language]).format(1 + order.draw.below(98))


def _email(order: _Order) -> str:
    return f"somebody{order.draw.below(10_000)}@example.org"


def _url(order: _Order) -> str:
    return f"https://example.org/{order.draw.below(1_000_000)}"


def _ip_address(order: _Order) -> str:
    draw = order.draw
    if ":" in order.template:
        return f"2001:db8::{draw.below(0x10000):x}:{draw.below(0x10000):x}"
    return f"{draw.one_of(('192.0.2', '198.51.100', '203.0.113'))}.{1 + draw.below(254)}"


def _mac_address(order: _Order) -> str:
    return laid_into(f"00005e0053{order.draw.below(256):02x}", order.template)


def _coordinates(order: _Order) -> str:
    """Return a place in the South Pacific, farther from land than any other."""
    south, west = (f"{degrees + order.draw.below(3)}.{order.draw.below(10_000):04}" for degrees in (47, 122))
    return f"-{south}, -{west}"


def _unassigned(order: _Order) -> str:
    """Return a number that nobody is given: with an I, as no plate has, or with zeros where a bank is told."""
    zeros = iter("0" * _ZEROS.get(order.finding.pii_class, 0))
    made = similar(order.template, order.draw)
    made = re.sub(r"[^\W\d_]", lambda letter: "I" if letter[0].isupper() else "i", made)
    return re.sub(r"[0-9]", lambda digit: next(zeros, digit[0]), made)


def _birth_date(order: _Order) -> str:
    """Replace the numbers of a date by others that make a date again, in whichever order its parts stand."""
    draw = order.draw

    def other(found: re.Match[str]) -> str:
        match len(found[0]):
            case 8:
                return f"{1940 + draw.below(65)}{1 + draw.below(12):02}{1 + draw.below(12):02}"
            case 4:
                return str(1940 + draw.below(65))
            case _ if order.template[: found.start()].endswith("'"):
                return f"{40 + draw.below(59)}"
            case _:
                return f"{1 + draw.below(12):0{2 if found[0].startswith('0') else 1}}"

    return re.sub(r"[0-9]+", other, order.template)


def _phone(order: _Order) -> str:
    canonical = order.finding.canonical
    digits = canonical.lstrip("+")
    if canonical.startswith("+"):
        country = next((code for code in _RESERVED if digits.startswith(code)), "")
    else:
        country = "44" if order.language == "en" and digits.startswith("0") else _HOME.get(order.language, "")
    if not country:
        made = similar(order.template, order.draw)
        while is_assigned(made, order.language):
            made = similar(order.template, order.draw)
        return made
    number = re.sub("#", lambda _: str(order.draw.below(10)), order.draw.one_of(_RESERVED[country]))
    if canonical.startswith("+"):
        number = f"+{country}{number.removeprefix('0')}"
    return laid_into(number, order.template)


def _alike(order: _Order) -> str:
    return similar(order.template, order.draw)


_MAKERS: Final[Mapping[PiiClass, Callable[[_Order], str]]] = {
    PiiClass.STREET_ADDRESS: _address,
    PiiClass.EMAIL: _email,
    PiiClass.URL_CREDENTIALS: _url,
    PiiClass.IP_ADDRESS: _ip_address,
    PiiClass.MAC_ADDRESS: _mac_address,
    PiiClass.COORDINATES: _coordinates,
    PiiClass.BIRTH_DATE: _birth_date,
    PiiClass.PHONE: _phone,
    PiiClass.BANK_ACCOUNT: _unassigned,
    PiiClass.PASSPORT: _unassigned,
    PiiClass.VEHICLE: _unassigned,
}
# Those whose surrogate has a form of its own, whatever the original looked like.
_LAID_OUT: Final = {
    PiiClass.PHONE, PiiClass.MAC_ADDRESS, PiiClass.BANK_ACCOUNT, PiiClass.PASSPORT, PiiClass.VEHICLE,
}  # fmt: skip
_WORDY: Final = frozenset(_MAKERS) - _LAID_OUT
