"""Messages between hospitals (HL7): lines whose first word says what stands in which field, parted by strokes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from app.privacy.classes import PiiClass
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.dates import canonical_date
from app.privacy.written.page import Page

_HINTS: Final = ("PID|", "NK1|", "PV1|", "GT1|", "IN1|")
_SEGMENT: Final = re.compile(r"(?<![^\r\n])(?P<kind>PID|NK1|PV1|GT1|IN1|ORC|OBR)\|[^\r\n]*")
_DAY_CHARS: Final = 8  # a time may follow
_NAME: Final = re.compile(r"[^\W\d_][^\d_]*")
_PHONE: Final = re.compile(r"\+?[0-9][0-9 ()-]{6,18}")
_NUMBER: Final = re.compile(r"(?=[A-Z-]{0,6}[0-9])[A-Z0-9-]{5,20}", re.IGNORECASE)
_NAME_PARTS: Final = 3  # family, given, further
_ADDRESS_PARTS: Final = 5  # street, more of it, town, state, code
_SOCIAL: Final = re.compile(r"[0-9]{3}-[0-9]{2}-[0-9]{4}")
_NHS_DIGITS: Final = 10


class _Fields(NamedTuple):
    """Which fields of a line are of what, the first counted as one."""

    numbers: tuple[int, ...] = ()
    names: tuple[int, ...] = ()
    births: tuple[int, ...] = ()
    phones: tuple[int, ...] = ()
    addresses: tuple[int, ...] = ()


_FIELDS: Final = {
    "PID": _Fields(
        numbers=(2, 3, 4, 18), names=(5, 6, 9), births=(7,), phones=(13, 14), addresses=(11,)
    ),  # who is treated
    "NK1": _Fields(names=(2,), phones=(5, 6), births=(16,), addresses=(4,)),  # next of kin
    "PV1": _Fields(numbers=(19,), names=(7, 8, 9, 17, 52)),  # the visit and its doctors
    "GT1": _Fields(numbers=(2,), names=(3,), births=(8,), phones=(6, 7), addresses=(5,)),  # who pays
    "IN1": _Fields(numbers=(36, 49), names=(16,), births=(18,), addresses=(19,)),  # who is insured
    "ORC": _Fields(names=(12,)),
    "OBR": _Fields(names=(16,)),
}


def hl7(page: Page) -> Iterator[Candidate]:
    """Yield who the messages of a page name, with their numbers and days of birth."""
    if not any(hint in page.text for hint in _HINTS):
        return
    for segment in _SEGMENT.finditer(page.text):
        fields = list(_parts(segment[0], "|", segment.start()))
        kinds = _FIELDS[segment["kind"]]
        for number, (start, field) in enumerate(fields):
            if number in kinds.names:
                yield from _name(page, start, field)
            elif number in kinds.births and canonical_date(page.text, start, start + _DAY_CHARS):
                end = start + _DAY_CHARS
                yield _candidate(start, end, PiiClass.BIRTH_DATE, canonical_date(page.text, start, end))
            elif number in kinds.phones and (found := _PHONE.match(field)) is not None:
                digits = "".join(filter(str.isdecimal, found[0]))
                yield _candidate(start, start + found.end(), PiiClass.PHONE, digits)
            elif number in kinds.addresses and any(map(str.isdecimal, field)):
                end = start + len("^".join(field.split("^")[:_ADDRESS_PARTS]).rstrip("^"))
                yield _candidate(start, end, PiiClass.STREET_ADDRESS, page.folded[start:end].replace("^", " "))
            elif number in kinds.numbers:
                yield from _number(start, field)


def _name(page: Page, start: int, field: str) -> Iterator[Candidate]:
    """Yield a name from its family name on: "REEVES^JONATHAN^M", past the number of a doctor: "12345^BENSON^LAURA"."""
    parts = list(_parts(field, "^", start))
    first = 0 if _NAME.fullmatch(parts[0][1]) else 1
    told = [(at, part) for at, part in parts[first : first + _NAME_PARTS] if _NAME.fullmatch(part)]
    if told and told[0] == parts[first]:
        end = told[-1][0] + len(told[-1][1])
        yield _candidate(told[0][0], end, PiiClass.PERSON_NAME, page.folded[told[0][0] : end].replace("^", " "))


def _number(start: int, field: str) -> Iterator[Candidate]:
    """Yield the numbers of a patient: several are parted by a wave, and behind each stands who gave it."""
    for at, one in _parts(field, "~", start):
        written, *givers = one.split("^")
        if _NUMBER.fullmatch(written) is None:
            continue
        is_nhs = "NHS" in givers and written.isdecimal() and len(written) == _NHS_DIGITS
        is_social = "SS" in givers or _SOCIAL.fullmatch(written) is not None
        pii_class = PiiClass.UK_NHS if is_nhs else PiiClass.US_SSN if is_social else PiiClass.MEDICAL_RECORD
        yield _candidate(at, at + len(written), pii_class, written.replace("-", "").upper())


def _parts(text: str, mark: str, start: int) -> Iterator[tuple[int, str]]:
    """Yield what a mark parts, each with where it begins."""
    for part in text.split(mark):
        yield start, part
        start += len(part) + 1


def _candidate(start: int, end: int, pii_class: PiiClass, canonical: str) -> Candidate:
    return Candidate(start, end, pii_class, "hl7.field", canonical, Certainty.PROVEN)
