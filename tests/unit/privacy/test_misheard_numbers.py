"""Numbers in millions, digits heard as words that sound alike, wrong check digits; what is found is in braces."""

from __future__ import annotations

import re

import pytest

from app.privacy.detector import Detector

DETECTORS = {language: Detector(language) for language in ("en", "de", "fr", "es")}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "mi dni es {doce millones trescientos cuarenta y cinco mil seiscientos setenta y ocho zeta}"),
        ("es", "{doce millones trescientos cuarenta y cinco mil seiscientos setenta y ocho, letra zeta}"),
        ("es", "DNI {12345678A}"),
        ("fr", "numéro de sécu {1 71 04 75 116 001 43}"),
        ("en", "NI number {QQ123456C}"),
        ("en", "NHS number {943 476 5918}"),
        ("en", "BSN {111222334}"),
        ("de", "Steuer-ID {36 574 261 808}"),
        # Digits that were taken for words that sound alike.
        ("en", "call me at {four one five triple five oh one to nine}"),
        ("en", "my social is {too one nine oh nine for three to won}"),
        ("en", "my social security number is {ate won nine, oh nine, for three to one}"),
        ("en", "the card number is {for one one one, one one won one, one one one one, one one one won}"),
        ("en", "call me from two to three or from four to five for six hours, two too many"),
        ("en", "the number was one to nine and we won five to two, the phone ate six"),
        # What is nobody's.
        ("es", "vale doce millones trescientos cuarenta y cinco mil euros"),
        ("es", "la empresa gana 12 millones de euros y dos millones de dólares"),
        ("es", "dos millones cuatrocientas mil personas, un millón, cinco millones"),
        ("en", "order QQ123456C, invoice 943 476 5918"),
    ],
)
def test_it_is_found(language: str, text: str) -> None:
    plain = re.sub("[{}]", "", text)
    found = [plain[finding.start : finding.end] for finding in DETECTORS[language].find(plain)]
    assert found == re.findall(r"\{(.*?)\}", text)
