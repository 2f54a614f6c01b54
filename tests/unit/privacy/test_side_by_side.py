"""Numbers of different kinds side by side: each word announces its own."""

from __future__ import annotations

import pytest

from app.privacy.classes import PiiClass
from app.privacy.detector import Detector

P = PiiClass


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "en",
            "Reach me at (415) 609-4194 (work) or 6179966605 (cell); my account is 13207357.",
            [(P.PHONE, "(415) 609-4194"), (P.PHONE, "6179966605"), (P.BANK_ACCOUNT, "13207357")],
        ),
        (
            "en",
            "The patient, born March 24, 1958, called 702 703 8841.",
            [(P.BIRTH_DATE, "March 24, 1958"), (P.PHONE, "702 703 8841")],
        ),
        (
            "en",
            "Call +1 214-622-6305 quoting 2025-792028.",
            [(P.PHONE, "+1 214-622-6305")],
        ),
        (
            "fr",
            "Mon numéro c'est zéro six douze trente-quatre cinquante-six soixante et le compte c'est 12345678901.",
            [
                (P.PHONE, "zéro six douze trente-quatre cinquante-six soixante"),
                (P.BANK_ACCOUNT, "12345678901"),
            ],
        ),
        (
            "es",
            "Mi número es 616 358 920 y la cuenta es 6116214069.",
            [(P.PHONE, "616 358 920"), (P.BANK_ACCOUNT, "6116214069")],
        ),
        (
            "en",
            "41-68-28 is our sort code, 34190795 the account number.",
            [(P.BANK_ACCOUNT, "41-68-28"), (P.BANK_ACCOUNT, "34190795")],
        ),
        (
            "en",
            "Her passport is U36665784, his V78940702.",
            [(P.PASSPORT, "U36665784"), (P.PASSPORT, "V78940702")],
        ),
    ],
)
def test_each_is_what_its_own_word_says(language: str, text: str, found: list[tuple[PiiClass, str]]) -> None:
    findings = Detector(language).find(text)
    assert [(one.pii_class, text[one.start : one.end]) for one in findings] == found
