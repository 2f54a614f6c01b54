"""Whether a made-up identifier would pass for a real one: then another is made."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.written import national_codes, national_numbers
from app.privacy.written.ibans import is_iban
from app.privacy.written.numbers import is_luhn
from app.privacy.written.page import Page
from app.privacy.written.wallets import wallets

_GAPS: Final = re.compile(r"[^0-9A-Za-z]")


def is_genuine(pii_class: PiiClass, made: str) -> bool:
    """Say whether the check digits of an identifier, or what stands for them, are right."""
    if pii_class is PiiClass.CRYPTO_ADDRESS:
        return any(wallets(Page(made, "en")))
    check = _CHECKS.get(pii_class)
    return check is not None and check(_GAPS.sub("", made).upper())


def _is_iban(made: str) -> bool:
    return len(made) > 4 and made.isascii() and is_iban(made)


def _is_american(made: str) -> bool:
    return any(national_numbers.CHECKS[kind](made) for kind in (PiiClass.US_SSN, PiiClass.US_ITIN))


_CHECKS: Final[Mapping[PiiClass, Callable[[str], bool]]] = {
    PiiClass.PAYMENT_CARD: is_luhn,
    PiiClass.IBAN: _is_iban,
    **national_numbers.CHECKS,
    **national_codes.CHECKS,
    PiiClass.US_SSN: _is_american,
    PiiClass.US_ITIN: _is_american,
}
