"""Why something was taken for an identifier, in the few kinds that a person tells apart."""

from __future__ import annotations

import enum
from typing import Final

_CHECKED: Final = frozenset({
    "aba", "base58", "bech32", "ccc", "eip55", "eleven", "letter", "luhn", "mod11", "mod11_10", "mod97", "monero",
    "rib", "verhoeff",
})  # fmt: skip


class Reason(enum.StrEnum):
    """Name what gave an identifier away."""

    CHECK_DIGITS = "check_digits"
    WORDS = "words"  # such as "my account number is"
    DICTIONARY = "dictionary"
    MODEL = "model"  # of the user's, which finds names
    FORM = "form"


def reason_of(rule: str) -> Reason:
    """Return the kind of a rule, by the last part of its name: `card.luhn` is about check digits."""
    family, _, kind = rule.rpartition(".")
    if "dictionary" in {family, kind}:
        return Reason.DICTIONARY
    if kind == "model":
        return Reason.MODEL
    if kind in _CHECKED:
        return Reason.CHECK_DIGITS
    return Reason.WORDS if kind == "cue" else Reason.FORM
