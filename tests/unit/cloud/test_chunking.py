"""Pieces of a text: within the limits, never cut in a word, nothing lost."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import CloudError, Code
from app.egress.chunking import chunks, fitting
from app.egress.messages import Limits
from app.egress.pace import most_s
from app.privacy.classes import PiiClass
from app.privacy.sanitised import Replacement, SanitisedText


def sanitised(text: str, *spans: tuple[int, int]) -> SanitisedText:
    replacements = tuple(
        Replacement(start=a, end=b, source_start=a, source_end=b, pii_class=PiiClass.PHONE, rule="phone")
        for a, b in spans
    )
    return SanitisedText(text=text, language="en", replacements=replacements)


def pieces(text: SanitisedText, limits: Limits, rate: float = 1.0) -> list[str]:
    fits = fitting(limits, rate, lambda piece: 100 + len(piece.encode()))
    return [piece.text for piece in chunks(text, fits, title="Fake")]


words = st.lists(st.text("abcdefghé水.,!?—'\"", min_size=1, max_size=9), max_size=60)
spaces = st.sampled_from([" ", "  ", "\n", "\n\n", "\t"])


@given(words, spaces, st.integers(12, 60))
def test_pieces_fit_and_lose_nothing(said: list[str], between: str, size: int) -> None:
    text = between.join(said)
    found = pieces(sanitised(text), Limits(characters=size))
    assert all(0 < len(piece) <= size for piece in found)
    assert "".join("".join(found).split()) == "".join(text.split())
    joined = " ".join(found).split()
    assert joined == text.split() or any(char in text for char in "水")  # where no space stands between words


@given(words, st.data())
def test_what_was_replaced_goes_with_its_piece_whole(said: list[str], data: st.DataObject) -> None:
    text = " ".join(said)
    found = [match.span() for match in re.finditer(r"\S+(?: \S+)?", text)]
    spans = data.draw(st.lists(st.sampled_from(found), unique=True)) if found else []
    source = sanitised(text, *sorted(spans))
    fits = fitting(Limits(characters=25), 1.0, len)
    carried = [
        piece.text[one.start : one.end]
        for piece in chunks(source, fits, title="Fake")
        for one in piece.replacements
    ]
    assert carried == [text[a:b] for a, b in sorted(spans)]


def test_sentences_come_before_clauses_and_clauses_before_words() -> None:
    text = "It rains today, and more is to come. The street is wet, they claim. End"
    assert pieces(sanitised(text), Limits(characters=68)) == [
        "It rains today, and more is to come. The street is wet, they claim.", "End",
    ]  # fmt: skip
    assert pieces(sanitised(text), Limits(characters=42)) == [
        "It rains today, and more is to come.", "The street is wet, they claim. End",
    ]  # fmt: skip
    assert pieces(sanitised(text), Limits(characters=22)) == [
        "It rains today,", "and more is to come.", "The street is wet,", "they claim. End",
    ]  # fmt: skip


def test_an_abbreviation_is_no_end_of_a_sentence() -> None:
    assert pieces(sanitised("We waited long. Dr. Smith came then"), Limits(characters=24))[0] == "We waited long."


@pytest.mark.parametrize(
    "limits",
    [
        Limits(bytes=40),
        Limits(bytes=140, is_whole_body=True),
        Limits(seconds=6),
        Limits(characters=30, bytes=45, seconds=9),
    ],
)
def test_each_kind_of_limit_holds(limits: Limits) -> None:
    text = "Ein Stück über Öl, Öfen und Übermut. " * 9
    found = pieces(sanitised(text), limits, rate=0.8)
    assert len(found) > 8
    for piece in found:
        size = len(piece.encode()) + (100 if limits.is_whole_body else 0)
        assert not limits.bytes or size <= limits.bytes
        assert not limits.seconds or most_s(piece, 0.8) <= limits.seconds


def test_a_word_that_does_not_fit_is_not_cut() -> None:
    with pytest.raises(CloudError) as error:
        pieces(sanitised("short " + "x" * 50), Limits(characters=49))
    assert error.value.code is Code.CLOUD_TOO_LONG
    assert pieces(sanitised("x" * 50), Limits()) == ["x" * 50]


def test_white_space_alone_is_nothing_to_send() -> None:
    assert pieces(sanitised(" \n\t "), Limits(characters=1)) == []
    assert pieces(sanitised(""), Limits(characters=1)) == []
