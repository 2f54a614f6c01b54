"""Days in rows without heads: those of somebody's data are births, those of lists and letters are not."""

from __future__ import annotations

import pytest

from app.privacy.classes import PiiClass
from app.privacy.detector import Detector


def births(text: str, language: str = "en") -> list[str]:
    found = Detector(language).find(text)
    return [text[one.start : one.end] for one in found if one.pii_class is PiiClass.BIRTH_DATE]


@pytest.mark.parametrize(
    ("row", "day"),
    [
        ("Jane Doe,jane@example.org,7 March 1984,x", "7 March 1984"),
        ("Jane Doe;x;March 7, 1984;jane@example.org", "March 7, 1984"),
        ('"Jane Doe","1984-03-07","jane@example.org"', "1984-03-07"),
        ("Jane Doe, 943 476 5919, 07/03/1984", "07/03/1984"),
        ("07/03/1984 | Jane Doe | AB 12 34 56 C", "07/03/1984"),
        ("Jane Doe - MRN 4471190 - 7 Mar 1984", "7 Mar 1984"),
        ("Jane Doe 415 555 0132 7/3/84", "7/3/84"),
        ("Jane Doe / 12 Elm Street, Springfield, IL 62704 / 1984-03-07", "1984-03-07"),
        ("Jane Doe\nMRN 4471190\n7 March 2014", "7 March 2014"),
    ],
)
def test_a_day_in_a_row_of_somebodys_data_is_that_of_a_birth(row: str, day: str) -> None:
    assert births(row) == [day]


@pytest.mark.parametrize(
    ("language", "row", "day"),
    [
        ("de", "Anna Schmidt; 0151 23456789; 07.03.1984", "07.03.1984"),
        ("fr", "Marie Durand | 7 mars 1984 | 06 12 34 56 78", "7 mars 1984"),
        ("es", "María García\t12345678Z\t7 de marzo de 1984", "7 de marzo de 1984"),
    ],
)
def test_so_it_is_in_other_languages(language: str, row: str, day: str) -> None:
    assert births(row, language) == [day]


@pytest.mark.parametrize(
    "row",
    [
        "2014-05-06,jane@example.org,45.00",
        "2026-03-07, Jane Doe, 415 555 0132",
        "Jane Doe, order 4471190, 07/03/2014",
        "Jane Doe, 4471190, 07/03/2014, $45.00",
        "Jane Doe, 4471190, hired 07/03/2014",
        "On 07/03/2014 Jane Doe rang from 415 555 0132 and asked about the boiler",
        "Jane Doe\n12 Elm Street\n415 555 0132\n7 March 2014",
        "Jane Doe\n12 Main Street\nSpringfield, IL 62701\n14 March 2004\nDear Sir,",
        "Jane Doe <jane@example.org> 12/03/2016 10:22",
        "2016-05-04 09:12:44 Jane Doe 10.0.0.12",
        "Contract Jane Doe 12/03/2015 No 45678",
        "Photo: Jane Doe / Getty 04/05/2016 #1234567",
    ],
)
def test_other_days_are_none(row: str) -> None:
    assert births(row) == []
