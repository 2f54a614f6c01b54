"""Dates beside names: births in records and lists of people, and none in signatures and citations."""

from __future__ import annotations

import pytest

from app.privacy.classes import PiiClass
from app.privacy.detector import Detector


def births(text: str) -> list[str]:
    found = Detector("en").find(text)
    return [text[one.start : one.end] for one in found if one.pii_class is PiiClass.BIRTH_DATE]


@pytest.mark.parametrize(
    "text",
    [
        "Patient Jane Doe (12/03/1968) was seen today.",
        "re: Jane Doe 12/03/1968, knee",
        "Jane Doe, 12/03/1968, of 14 Elm Street",
        "Doe, Jane; 12/03/1968; F",
        "Name: Jane Doe\n12/03/1968\nMale",
        "Minor child: J.D., 12/03/1968",
        "my kids: Jane 12/03/1968, and a dog",
        "Jane (12/03/1968) is the older one",
    ],
)
def test_a_day_beside_a_name_is_that_of_a_birth(text: str) -> None:
    assert births(text) == ["12/03/1968"]


@pytest.mark.parametrize(
    "text",
    [
        "Re: Jane Doe, 3 April 1956",
        "Jane Doe, 3 April 1956, of 14 Elm Street",
        "Customer Jane Doe, 3 April 1956, called about her bill.",
        "The policyholder (3 April 1956) wants to change the address.",
    ],
)
def test_a_day_in_words_is_one_where_people_are_looked_up_by_it(text: str) -> None:
    assert births(text) == ["3 April 1956"]


def test_each_of_several_people_has_one() -> None:
    assert births("Jane (12/03/1998), Thomas (04/11/2001)") == ["12/03/1998", "04/11/2001"]


@pytest.mark.parametrize(
    "text",
    [
        "Signed, Jane Doe, 12 March 2024",
        "Best wishes, Jane Doe, 12 March 1998",
        "as (Doe 1998) found, see Jane Doe (2004)",
        "spoke to Jane Doe 12/03/2025",
        "the kids go back on 12/03/2025",
    ],
)
def test_other_days_are_nobodys(text: str) -> None:
    assert births(text) == []
