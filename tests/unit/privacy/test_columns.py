"""Rows of people's data under heads that say what stands where."""

from __future__ import annotations

import pytest

from app.privacy.detector import Detector


def _found(text: str) -> list[tuple[str, str]]:
    return [(str(one.pii_class), text[one.start : one.end]) for one in Detector("en").find(text)]


@pytest.mark.parametrize("mark", [",", ";", "\t", " | "])
def test_every_row_is_read_by_the_head_of_its_column(mark: str) -> None:
    rows = [
        ["id", "passport no", "date of birth", "SSN"],
        ["x", "C12345678", "1984-03-15", "219094321"],
        ["y", "533401372", "1985-04-16", "531 22 8810"],
        ["z", "GA302922", "1986-05-17", "412-33-2211"],
    ]
    found = _found("\n".join(mark.join(row) for row in rows))
    assert found == [
        (pii_class, row[column])
        for row in rows[1:]
        for column, pii_class in enumerate(["passport", "birth_date", "us_ssn"], 1)
    ]


def test_a_line_drawn_under_the_heads_is_passed_over_and_the_next_table_has_its_own() -> None:
    text = "| Guest | Passport |\n|---|---|\n| 1 | 533401372 |\n\n| Room | Parts |\n| 12 | 412200981 |"
    assert _found(text) == [("passport", "533401372")]


def test_spanish_cards_in_bold_need_no_right_letter_under_their_head() -> None:
    text = "| DNI | Aula |\n|---|---|\n| **11223344A** | 12 |\n| **55667788C** | 14 |"
    found = Detector("es").find(text)
    assert [text[one.start : one.end] for one in found] == ["11223344A", "55667788C"]


def test_what_is_no_such_number_stays() -> None:
    assert _found("name,passport\na,pending\nb,none yet\nc,2031") == []


def test_a_command_for_a_database_names_its_columns_itself() -> None:
    text = (
        "INSERT INTO people (id, passport, account_no, ssn, phone, password) VALUES\n"
        "(17, 'C12345678', '45226041', '569 13 9861', '8082696403', 'sunset470'),\n"
        "(18, NULL, '45226042', NULL, NULL, 'x''yz-4711'),\n"
        "(19, 'pending');"
    )
    assert _found(text) == [
        ("passport", "C12345678"),
        ("bank_account", "45226041"),
        ("us_ssn", "569 13 9861"),
        ("phone", "8082696403"),
        ("secret", "sunset470"),
        ("bank_account", "45226042"),
        ("secret", "x''yz-4711"),
    ]
