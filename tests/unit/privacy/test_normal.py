from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.privacy.normal import UNSEEN, normalised


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("４１１１ １１１１", "4111 1111"),
        ("4\u200b1\u20601\ufeff1", "4111"),
        ("\u202e4111\u202c", "4111"),
        ("٤١١١", "4111"),
        ("jane＠example．com", "jane@example.com"),
        ("раypаl", "paypal"),  # Cyrillic р and а
        ("𝟒𝟏𝟏𝟏", "4111"),
        ("4\u03361\u0336", "41"),
        ("e\u0301", "é"),
        ("e\u200b\u0301", "é"),
        ("555–0100", "555-0100"),
        ("555\u00a00100", "555 0100"),
        ("“Jane’s”", '"Jane\'s"'),
        ("3º, 48° 51′", "3º, 48° 51'"),
        ("Straße, señor, l’été", "Straße, señor, l'été"),
    ],
)
def test_what_looks_alike_becomes_alike(written: str, plain: str) -> None:
    assert normalised(written).text == plain


def test_places_lead_back_to_the_original() -> None:
    text = "x ﬁ\u200b４e\u0301!"
    mapped = normalised(text)
    assert mapped.text == "x fi4é!"
    assert [text[slice(*mapped.source(at, at + 1))] for at in range(len(mapped.text))] == [
        *("x", " ", "ﬁ", "ﬁ", "４", "e\u0301", "!")
    ]


@given(st.text())
def test_places_never_run_backwards(text: str) -> None:
    mapped = normalised(text)
    assert len(mapped.text) == len(mapped.starts) == len(mapped.ends)
    assert all(0 <= start < end <= len(text) for start, end in zip(mapped.starts, mapped.ends, strict=True))
    assert list(mapped.starts) == sorted(mapped.starts)
    assert list(mapped.ends) == sorted(mapped.ends)


@given(st.text())
def test_nothing_unseen_is_left_and_once_is_enough(text: str) -> None:
    plain = normalised(text).text
    assert not UNSEEN.search(plain)
    assert normalised(plain).text == plain


@given(st.text(st.characters(codec="ascii", exclude_categories=["Cc"])))
def test_plain_text_stays(text: str) -> None:
    assert normalised(text).text == text


def test_every_control_and_format_character_is_unseen() -> None:
    kept = set("\t\n\v\f\r\x85")
    for code in range(0x110000):
        char = chr(code)
        if unicodedata.category(char) in {"Cc", "Cf", "Cs"} and char not in kept:
            assert UNSEEN.match(char), hex(code)
