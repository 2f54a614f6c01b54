"""What is spoken is found where it stands, and said to be spoken."""

from __future__ import annotations

import pytest

from app.privacy.classes import Form, PiiClass
from app.privacy.detector import Detector


@pytest.mark.parametrize(
    ("language", "before", "spoken", "after", "pii_class"),
    [
        ("en", "card ", "4 one one one, one one one one, um, one one one one. Quadruple one", "", "payment_card"),
        ("en", "NHS number ", "9 4 3 4 7 6, um, 5 9 1 9", ".", "uk_nhs"),
        ("en", "medical record number ", "6 2 6 3 2 4 8 6", ", please", "medical_record"),
        ("en", "My mail is ", "jane dot doe at gmail dot com", ", you know.", "email"),
        ("en", "the server is at ", "one ninety two dot one sixty eight dot one dot ten", " now", "ip_address"),
        ("de", "IBAN ", "D E 89 37 null vier null null doppel vier null 532 null 13 dreimal null", "", "iban"),
        ("de", "Und Ihr Geburtstag? ", "siebter erster neunzehnhundertvierundvierzig", ".", "birth_date"),
        ("fr", "mon adresse, ", "jean point dupont arobase orange point fr", " voilà", "email"),
        ("es", "mi número secreto es ", "cinco dos tres tres", " no lo apunte", "secret"),
        ("de", "Meine Sozialversicherungsnummer in den USA: ", "fünf eins zwei null vier 9987", "", "us_ssn"),
        ("es", "mi DNI es ", "uno dos tres cuatro cinco seis siete ocho zeta", ".", "es_dni"),
    ],
)  # fmt: skip
def test_a_spoken_identifier_is_found_at_its_words(
    language: str, before: str, spoken: str, after: str, pii_class: str
) -> None:
    text = before + spoken + after
    findings = Detector(language).find(text)
    assert [(text[one.start : one.end], one.pii_class, one.form) for one in findings] == [
        (spoken, PiiClass(pii_class), Form.SPOKEN)
    ]


def test_what_is_written_stays_written_beside_what_is_spoken() -> None:
    text = "mail jane@example.org, card four one one one one one one one one one one one one one one one"
    assert [one.form for one in Detector("en").find(text)] == [Form.WRITTEN, Form.SPOKEN]
