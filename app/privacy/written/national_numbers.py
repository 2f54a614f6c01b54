"""National identifiers made of digits alone, by length, usual shape, check digits and cues."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.written.announced import is_linked
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.numbers import Window
from app.privacy.written.page import Page
from app.privacy.written.said_next import is_listed
from app.privacy.written.signs import Sign


@dataclass(frozen=True, slots=True)
class _Kind:
    """A national identifier; `alone` says whether it is one without any cue, given that its digits are right.

    What has no check digits needs its `shape` where other digits stand beside it.
    """

    pii_class: PiiClass
    rule: str
    lengths: tuple[int, ...]
    is_right: Callable[[str], bool]
    alone: Callable[[Page, Window], bool]
    signs: tuple[Sign, ...]
    shape: tuple[int, ...] | None = None
    lone: Certainty = Certainty.FORMED
    rivals: tuple[Sign, ...] = ()

    def passes(self, digits: str) -> bool:
        """Say whether some digits are such a number."""
        return len(digits) in self.lengths and digits.isdigit() and self.is_right(digits)


def national_numbers(page: Page) -> Iterator[Candidate]:
    """Yield the national identifiers of a page that are made of digits."""
    if not page.has_digits:
        return
    for kind in _KINDS:
        has_cue = not page.signs.isdisjoint(kind.signs)
        if not has_cue and kind.alone is _never:
            continue
        last: Window | None = None  # that a cue speaks of
        for length in kind.lengths:
            for window in page.windows.get(length, ()):
                certainty = _certainty(page, window, kind, has_cue=has_cue)
                if certainty is None and last and _goes_on(page, last, window, kind):
                    certainty = Certainty.CUED
                if certainty is not None:
                    rule = kind.rule if certainty is not Certainty.CUED else f"{kind.rule.split('.')[0]}.cue"
                    yield Candidate(window.start, window.end, kind.pii_class, rule, window.digits, certainty)
                    if has_cue and certainty >= Certainty.CUED:
                        last = window


def _certainty(page: Page, window: Window, kind: _Kind, *, has_cue: bool) -> Certainty | None:
    is_shaped = window.is_whole or kind.shape in {None, window.shape}
    if not has_cue:
        is_one = window.is_apart and is_shaped and kind.alone(page, window) and kind.is_right(window.digits)
        return kind.lone if is_one else None
    is_right = kind.is_right(window.digits)
    if not window.is_whole and not (is_right and (is_shaped or _is_labelled(page, window, kind))):
        return None
    is_employer = window.shape == _EMPLOYER and kind.shape is not None
    # The number of an office for taxes is written with slashes, and none of these.
    is_misheard = (kind.pii_class is not PiiClass.US_ITIN or window.digits[0] == "9") and window.joint != "/"
    is_cued = page.is_cued(window.start, window.end, *kind.signs, rivals=kind.rivals)
    if not is_employer and (is_right or is_misheard) and is_cued:
        return Certainty.PROVEN if is_right else Certainty.CUED  # one digit was misheard or mistyped
    if is_right and window.is_apart and kind.alone(page, window):
        return kind.lone
    return None


def _goes_on(page: Page, last: Window, window: Window, kind: _Kind) -> bool:
    """Say whether a number goes on with a list of such: "her children's are A and B"."""
    return (
        window.shape in {last.shape, kind.shape}
        and 0 < window.start - last.end <= _LISTED_WITHIN
        and kind.is_right(window.digits)
        and is_listed(page, last.end, window.start)
    )


def _is_labelled(page: Page, window: Window, kind: _Kind) -> bool:
    """Say whether a number in one group has its cue right before it, so that other digits beside it do no harm."""
    cue = page.nearest(window.start) if len(window.shape) == 1 else None
    if cue is None or cue.sign not in kind.signs:
        return False
    return window.start - cue.end <= 1 or is_linked(page, cue, window.start)


def _never(_page: Page, _window: Window) -> bool:
    return False


def _is_ssn(digits: str) -> bool:
    return digits[:3] not in {"000", "666"} and digits[0] != "9" and digits[3:5] != "00" and digits[5:] != "0000"


def _is_itin(digits: str) -> bool:
    middle = int(digits[3:5])
    return digits[0] == "9" and (50 <= middle <= 65 or 70 <= middle <= 99) and middle not in {89, 93}


_AMERICAN: Final = (3, 2, 4)
_BRAZILIAN: Final = (3, 3, 3, 2)
# A line of several numbers and nothing else, as tables have them.
_FIGURES_BEFORE: Final = re.compile(r"(?:^|\n)[0-9.,]+(?:[ \t]+[0-9.,]+)+[ \t]*\n$")
_FIGURES_BEHIND: Final = re.compile(r"\n[0-9.,]+(?:[ \t]+[0-9.,]+)+[ \t]*(?:\n|$)")
_LINE_CHARS: Final = 80
_LISTED_WITHIN: Final = 50  # characters
# What is asked of somebody, and no quote that has a number.
_ASKED: Final = re.compile(r"(?<![^\W_])(?:(?:please|always|must|to|and) quote|quoting)$")
_ASKED_CHARS: Final = 16
_NOBODYS: Final = (Sign.OTHER, Sign.VERSION)
_EMPLOYER: Final = (2, 7)  # the number of a firm for the taxes of the USA


def _has_american_shape(page: Page, window: Window) -> bool:
    if (
        window.shape != _AMERICAN
        or window.joint not in "- ."
        or not (window.joint == "-" or _is_alone(page, window))
    ):
        return False
    nearest = page.nearest(window.start)
    if nearest is None or nearest.sign not in _NOBODYS:
        return True
    if Sign.SSN in page.signs and page.is_near(window.start, window.end, Sign.SSN):
        return True  # "my social for the claim"
    is_named = is_linked(page, nearest, window.start) and not _ASKED.search(
        page.folded, max(nearest.end - _ASKED_CHARS, 0), nearest.end
    )
    return not is_named


def _is_alone(page: Page, window: Window) -> bool:
    """Say whether a number is no part of a longer one or of a table: a dash or a line parts it from other digits."""
    if window.is_whole:
        return True
    text = page.text
    before, behind = text[max(window.start - 2, 0) : window.start], text[window.end : window.end + 2]
    if (before[-1:] == " " and before[:1].isdigit()) or (behind[:1] == " " and behind[1:].isdigit()):
        return False
    return not (
        (before[-1:] == "\n" and _FIGURES_BEFORE.search(text, max(window.start - _LINE_CHARS, 0), window.start))
        or (behind[:1] == "\n" and _FIGURES_BEHIND.match(text, window.end))
    )


def _is_nhs(digits: str) -> bool:
    check = -sum(map(operator.mul, map(int, digits), range(10, 1, -1))) % 11
    return check == int(digits[9]) and digits[0] != "0"


def _has_nhs_shape(page: Page, window: Window) -> bool:
    is_usual = window.shape == (3, 3, 4) and window.joint == " " and window.digits[0] in "467" and window.is_whole
    return is_usual and not page.is_cued(window.start, window.end, Sign.PHONE, Sign.NUMBER, Sign.OTHER)


def _is_german_tax_id(digits: str) -> bool:
    """Say whether one digit stands two or three times among the first ten, others once, and the check is right."""
    counts = sorted(digits[:10].count(digit) for digit in set(digits[:10]))
    if digits[0] == "0" or counts[-1] not in {2, 3} or counts[-2:-1] != [1]:
        return False
    check = 10
    for digit in digits[:10]:
        check = ((check + int(digit)) % 10 or 10) * 2 % 11
    return (11 - check) % 10 == int(digits[10])


def _is_nir_body(digits: str) -> bool:
    month = int(digits[3:5])
    return digits[0] in "123478" and (1 <= month <= 12 or month == 20 or 30 <= month <= 42 or month >= 50)


def _is_nir(digits: str) -> bool:
    return _is_nir_body(digits) and 97 - int(digits[:13]) % 97 == int(digits[13:])


def _is_bsn(digits: str) -> bool:
    number = digits.zfill(9)
    weighted = sum(map(operator.mul, map(int, number), range(9, 1, -1)))
    return number != "000000000" and (weighted - int(number[8])) % 11 == 0


def _is_aadhaar(digits: str) -> bool:
    from stdnum import verhoeff  # noqa: PLC0415 -- seldom needed

    return digits[0] not in "01" and digits != digits[::-1] and verhoeff.is_valid(digits)


def _has_aadhaar_shape(page: Page, window: Window) -> bool:
    is_usual = window.shape == (4, 4, 4) and window.is_whole and window.joint in " -"
    return is_usual and not page.is_other(window.start)


def _is_cpf(digits: str) -> bool:
    if len(set(digits)) == 1:
        return False
    for length in (9, 10):
        total = sum(map(operator.mul, map(int, digits), range(length + 1, 1, -1)))
        if total * 10 % 11 % 10 != int(digits[length]):
            return False
    return True


def _is_whole(page: Page, window: Window) -> bool:
    return window.is_whole and not page.is_cued(window.start, window.end, Sign.PHONE, Sign.OTHER)


def _is_lone_cpf(page: Page, window: Window) -> bool:
    """Say whether digits may be a CPF alone: many telephone numbers of eleven digits begin with a zero as well."""
    return (window.digits[0] != "0" or window.shape == _BRAZILIAN) and _is_whole(page, window)


_KINDS: Final = (
    _Kind(
        PiiClass.US_SSN,
        "ssn.areas",
        (9,),
        _is_ssn,
        _has_american_shape,
        (Sign.SSN, Sign.ITIN),
        _AMERICAN,
        rivals=(Sign.DE_TAX,),
    ),
    _Kind(PiiClass.US_ITIN, "itin.groups", (9,), _is_itin, _has_american_shape, (Sign.ITIN, Sign.SSN), _AMERICAN),
    _Kind(PiiClass.UK_NHS, "nhs.mod11", (10,), _is_nhs, _has_nhs_shape, (Sign.NHS,)),
    _Kind(PiiClass.DE_TAX_ID, "idnr.mod11_10", (11,), _is_german_tax_id, _is_whole, (Sign.DE_TAX,)),
    _Kind(
        PiiClass.FR_NIR,
        "nir.mod97",
        (15,),
        _is_nir,
        lambda _, window: window.is_whole,
        (Sign.NIR,),
        lone=Certainty.PROVEN,
    ),
    _Kind(PiiClass.FR_NIR, "nir.body", (13,), _is_nir_body, _never, (Sign.NIR,)),
    _Kind(PiiClass.NL_BSN, "bsn.eleven", (8, 9), _is_bsn, _never, (Sign.BSN,)),
    _Kind(PiiClass.IN_AADHAAR, "aadhaar.verhoeff", (12,), _is_aadhaar, _has_aadhaar_shape, (Sign.AADHAAR,)),
    _Kind(PiiClass.BR_CPF, "cpf.mod11", (11,), _is_cpf, _is_lone_cpf, (Sign.CPF,)),
)
CHECKS: Final = {kind.pii_class: kind.passes for kind in _KINDS if kind.rule != "nir.body"}
