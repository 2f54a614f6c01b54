"""Insurance numbers that have no class of their own, against an independent implementation of their checks."""

from __future__ import annotations

import random

import pytest
from stdnum import ean
from stdnum.at import vnr

from app.privacy.classes import PiiClass
from app.privacy.detector import Detector

DETECTOR = Detector("de")


def _found(text: str) -> list[str]:
    return [text[one.start : one.end] for one in DETECTOR.find(text) if one.pii_class is PiiClass.MEDICAL_RECORD]


def test_swiss_numbers_are_told_by_their_form_alone() -> None:
    chance = random.Random(3)
    for _ in range(30):
        body = "756" + "".join(chance.choices("0123456789", k=9))
        number = body + ean.calc_check_digit(body)
        written = f"{number[:3]}.{number[3:7]}.{number[7:11]}.{number[11:]}"
        assert _found(f"Frau Keller, {written}, ist versichert.") == [written]
        wrong = written[:-1] + str((int(written[-1]) + 1) % 10)
        assert _found(f"Der Wert {wrong} ist falsch.") == []


def test_austrian_numbers_need_their_check_digit_and_a_cue() -> None:
    chance = random.Random(4)
    for _ in range(30):
        serial, born = str(chance.randint(100, 999)), f"{chance.randint(1, 28):02}{chance.randint(1, 12):02}68"
        try:
            number = serial + vnr.calc_check_digit(serial + "0" + born) + born
        except ValueError:
            continue  # no number ends in ten
        if not vnr.is_valid(number):
            continue
        written = f"{number[:4]} {number[4:]}"
        assert _found(f"Sozialversicherungsnummer {written}") == [written]
        assert _found(f"Bestellung {written}") == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Sozialversicherungsnummer 65 170839 J 003", "65 170839 J 003"),
        ("Rentenversicherungsnummer: 65170839J003", "65170839J003"),
    ],
)
def test_german_numbers_are_found_by_their_form_behind_a_cue(text: str, number: str) -> None:
    assert _found(text) == [number]
    assert _found(f"Aktenzeichen {number}") == []
