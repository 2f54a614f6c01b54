from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.word_marks import word_spans


@pytest.mark.parametrize(
    ("text", "query", "words"),
    [
        ("The zebra and the Zebras.", "zebra", ["zebra", "Zebras"]),
        ("The zebra and the Zebras.", "zebra and", ["zebra", "and"]),
        ("Un café, deux cafés", "CAFE", ["café", "cafés"]),
        ("say “good night” to the good knight", '"good night"', ["good", "night", "good"]),
        ("part 2 of 20", "2", ["2", "20"]),
        ("nothing here", "!!", []),
        ("one_two", "two", ["two"]),
    ],
)
def test_words_are_found_as_the_index_finds_them(text: str, query: str, words: list[str]) -> None:
    assert [text[start : start + length] for start, length in word_spans(text, query)] == words


@given(text=st.text(), query=st.text())
def test_spans_lie_in_the_text_and_apart_from_each_other(text: str, query: str) -> None:
    end = 0
    for start, length in word_spans(text, query):
        assert end <= start < start + length <= len(text)
        end = start + length
