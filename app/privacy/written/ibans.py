"""International bank account numbers (ISO 13616): the lengths of countries and the check of ISO 7064 (97-10)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import ascii_uppercase
from typing import TYPE_CHECKING, Final, NamedTuple

from app.privacy.classes import PiiClass
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.signs import Sign

if TYPE_CHECKING:
    from app.privacy.written.page import Page

_COUNTRIES: Final = (
    "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 "
    "EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 "
    "KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 "
    "PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 "
    "UA29 VA22 VG24 XK20 YE30"
)
_LENGTHS: Final = {entry[:2]: int(entry[2:]) for entry in _COUNTRIES.split()}
_HEAD: Final = re.compile(r"([A-Za-z])(?<![^\W_].)[ ]?([A-Za-z])[ .-]{0,2}[0-9][ ]?[0-9]", re.ASCII)
_GROUP: Final = 4  # characters, as they are printed
_MAX_JOINT: Final = 4  # characters between two groups of four
_MAX_GAP: Final = 2  # elsewhere


_VALUES: Final = str.maketrans({char: str(int(char, 36)) for char in ascii_uppercase})


class Iban(NamedTuple):
    """What has the form of an IBAN at [start, end) of a text: its letters and digits, and whether their check is right."""

    start: int
    end: int
    number: str
    is_right: bool


def ibans(page: Page) -> Iterator[Candidate]:
    """Yield the account numbers of a page; what fails its check is one only where a word says so."""
    for start, end, number, is_right in page.ibans:
        if is_right:
            yield Candidate(start, end, PiiClass.IBAN, "iban.mod97", number, Certainty.PROVEN)
        elif _is_laid_out(page.text[start:end], len(number)) and page.is_cued(start, end, Sign.IBAN, Sign.ACCOUNT):
            # One character was misheard or mistyped.
            yield Candidate(start, end, PiiClass.IBAN, "iban.cue", number, Certainty.CUED)


def ibans_in(text: str) -> Iterator[Iban]:
    """Yield what has the form of an IBAN in a text."""
    for head in _HEAD.finditer(text):
        country = head[1] + head[2]
        length = _LENGTHS.get(country.upper())
        is_word = country != country.upper() and not text[head.end(2)].isdigit()
        if length is None or is_word:
            continue
        end, number = _in_groups(text, head.start(), length) or _taken(text, head.start(), length)
        if len(number) == length and not text[end : end + 1].isalnum():
            yield Iban(head.start(), end, number, is_iban(number))


def _is_laid_out(written: str, length: int) -> bool:
    """Say whether a number is in groups of four, as nothing else is that begins so."""
    groups = written.split(" ")
    return len(groups) == -(-length // _GROUP) and all(len(group) == _GROUP for group in groups[:-1])


def _in_groups(text: str, start: int, length: int) -> tuple[int, str] | None:
    """Return where a number in groups of four ends, as most are, and its letters and digits."""
    end = start + length + (length - 1) // _GROUP
    written = text[start:end]
    number = written.replace(" ", "")
    is_one = len(number) == length and number.isascii() and number.isalnum() and number.isupper()
    return (end, number) if is_one and _is_laid_out(written, length) else None


def _taken(text: str, start: int, length: int) -> tuple[int, str]:
    """Return where so many letters and digits end, leaving out what parts them, and these."""
    chars: list[str] = []
    is_upper = text[start].isupper()
    at, end = start, start
    while at < len(text) and len(chars) < length:
        is_whole = len(chars) % 4 == 0
        if at - end > (_MAX_JOINT if is_whole else _MAX_GAP):
            break
        char = text[at]
        at += 1
        if char.isascii() and char.isalnum():
            if is_upper and char.islower():
                break  # a word of prose behind it
            chars.append(char.upper())
            end = at
        elif char.isalnum() or (char not in " \t\n-./" and not is_whole):
            break
    return end, "".join(chars)


def is_iban(number: str) -> bool:
    """Say whether the check digits of a number in capital letters without gaps are right."""
    return int((number[4:] + number[:4]).translate(_VALUES)) % 97 == 1
