"""What is found in texts, and what stands there after a replacement."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Code, OptionError
from app.core.finding import Query, Replaced, found, replaced


def test_plain_text_is_found_as_it_is() -> None:
    texts = [" a.b A.B", " axb", "", " a.b"]
    assert found(Query(text="a.b"), texts) == [(0, [(1, 4), (5, 8)]), (3, [(1, 4)])]
    assert found(Query(text="a.b", matches_case=True), texts) == [(0, [(1, 4)]), (3, [(1, 4)])]
    assert found(Query(text=""), texts) == []


def test_whole_words_have_none_beside_them() -> None:
    texts = ["ham hamster, Ham!", "überham"]
    assert found(Query(text="ham", whole_words=True), texts) == [(0, [(0, 3), (13, 16)])]
    assert found(Query(text="ham|hamster", is_pattern=True, whole_words=True), texts) == [
        (0, [(0, 3), (4, 11), (13, 16)])
    ]


def test_a_text_begins_behind_the_space_that_joins_it() -> None:
    assert found(Query(text="^um", is_pattern=True), [" um yes um"]) == [(0, [(1, 3)])]
    assert replaced(Query(text=r"^um\b ?", is_pattern=True), "", [" um yes"]) == [Replaced(0, " yes", 1)]


def test_a_match_without_characters_is_none() -> None:
    assert found(Query(text="x*", is_pattern=True), ["axxb"]) == [(0, [(1, 3)])]
    assert replaced(Query(text="x*", is_pattern=True), "-", ["axxb"]) == [Replaced(0, "a-b", 1)]


def test_groups_come_back_in_the_replacement() -> None:
    query = Query(text=r"(\w+) (?P<last>\w+)(!)?", is_pattern=True)
    for replacement, text in (
        ("$2 $1", "B A"),
        ("${last}, ${1}$3", "B, A"),
        (r"\2 \1", "B A"),
        ("<$0> $$5", "<A B> $5"),
        (r"\\", "\\"),
    ):
        assert replaced(query, replacement, ["A B"]) == [Replaced(0, text, 1)]


def test_a_plain_replacement_means_what_it_says() -> None:
    assert replaced(Query(text="a"), r"$1 \1", ["a"]) == [Replaced(0, r"$1 \1", 1)]


def test_one_match_can_be_replaced_alone() -> None:
    assert replaced(Query(text="a"), "b", [" a a a"], only=(3, 4)) == [Replaced(0, " a b a", 1)]
    assert replaced(Query(text="a"), "b", [" a a a"], only=(2, 3)) == []


@pytest.mark.parametrize("text", ["(", "[a", "a{3,1}", "(?P<x", "*", r"\3"])
def test_what_is_no_expression_is_told(text: str) -> None:
    with pytest.raises(OptionError) as error:
        found(Query(text=text, is_pattern=True), ["a"])
    assert error.value.code is Code.OPTION_PATTERN
    assert error.value.params["pattern"] == text


@pytest.mark.parametrize("replacement", ["$2", "${nobody}", r"\7"])
def test_a_group_that_is_not_there_is_told(replacement: str) -> None:
    with pytest.raises(OptionError) as error:
        replaced(Query(text="(a)", is_pattern=True), replacement, ["a"])
    assert error.value.code is Code.OPTION_REPLACEMENT


TEXT = st.text(st.sampled_from("aAbé. \\$1"), max_size=12)


@given(TEXT.filter(bool), TEXT, st.lists(TEXT, max_size=4))
def test_plain_replacement_is_that_of_the_language(wanted: str, new: str, texts: list[str]) -> None:
    query = Query(text=wanted, matches_case=True)
    made = {one.at: one.text for one in replaced(query, new, texts)}
    for at, text in enumerate(texts):
        lead = text[: len(text) - len(text.lstrip())]
        assert made.get(at, text) == lead + text.lstrip().replace(wanted, new)
    for at, spans in found(query, texts):
        assert all(re.fullmatch(re.escape(wanted), texts[at][start:end]) for start, end in spans)
