"""A text that leaves in passages: what each says, and where it stands in what a person sees."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Code, InputError
from app.core.ssml.values import PAUSE
from app.privacy.sanitised import SanitisedText
from app.privacy.splice import LocalText
from app.services.cloud_passages import in_passages, passages
from app.services.cloud_text import ReadyText, Treatment, ready

CARD = "4111 1111 1111 1111"
LONG = "The train to the sea leaves at seven in the morning. " * 9


def made_of(source: str, *, is_spliced: bool = False) -> ReadyText:
    return ready(PAUSE.sub(" ", source), "en", Treatment(is_spliced=is_spliced, seed=bytes(32)))


def cut(source: str, *, is_spliced: bool = False) -> list[tuple[str, str]]:
    """Return what is said in each passage, and what is seen there."""
    found = passages(made_of(source, is_spliced=is_spliced), source)
    return [(one.part.text, source[one.start : one.end]) for one in found]


def test_a_passage_ends_with_its_paragraph_and_is_not_long() -> None:
    source = f"Good morning. It rains.\n\n{LONG}"
    found = passages(made_of(source), source)
    assert found[0].part.text == "Good morning. It rains."
    assert [one.ends_paragraph for one in found] == [True, *(False for _ in found[1:])]
    assert all(len(one.part.text) <= 240 for one in found)
    assert " ".join(one.part.text for one in found[1:]) == LONG.strip()


def test_what_is_replaced_is_marked_where_it_stood() -> None:
    source = f"My card number is {CARD}, and that is all.\nGood day."
    assert cut(source) == [
        ("My card number is [card number], and that is all.", f"My card number is {CARD}, and that is all."),
        ("Good day.", "Good day."),
    ]


def test_what_stays_is_a_passage_of_its_own() -> None:
    source = f"My card number is {CARD}. Good day."
    found = passages(made_of(source, is_spliced=True), source)
    assert [(type(one.part), source[one.start : one.end].strip(" .")) for one in found] == [
        (SanitisedText, "My card number is"),
        (LocalText, CARD),
        (SanitisedText, "Good day"),
    ]


def test_a_pause_and_what_nobody_sees_move_no_mark() -> None:
    source = "Rain fell. {pause 1s}\n\u200bThe ze\u200bbra slept.\r\n\r\nThen it woke."
    assert cut(source) == [
        ("Rain fell.", "Rain fell."),
        ("The zebra slept.", "The ze\u200bbra slept."),
        ("Then it woke.", "Then it woke."),
    ]


@pytest.mark.parametrize("source", ["", " \n", "“…!”", "{pause 2s} …"])
def test_what_cannot_be_said_does_not_leave(source: str) -> None:
    with pytest.raises(InputError) as caught:
        made_of(source)
    assert caught.value.code is Code.INPUT_NOTHING_TO_SAY


def test_a_word_longer_than_a_passage_stays_whole() -> None:
    word = "zebra" * 70
    assert [said for said, _ in cut(f"{word} sleeps.\nGood day.")] == [f"{word} sleeps.\nGood day."]


words = st.text(alphabet=st.sampled_from("ab cd, e.!?\n\t\u200b"), max_size=400).filter(lambda text: "a" in text)


@given(words)
def test_passages_follow_each_other_and_say_all_that_is_seen(source: str) -> None:
    made = made_of(source)
    found = passages(made, source)
    at = 0
    for one in found:
        assert at <= one.start < one.end <= len(source)
        seen = source[one.start : one.end]
        assert re.sub(r"\s", " ", seen.replace("\u200b", "")).strip() == re.sub(r"\s", " ", one.part.text)
        at = one.end
    said = "".join("".join(one.part.text.split()) for one in found)
    assert said == "".join(made.original.split())
    assert in_passages(made, found).leaving == tuple(one.part for one in found)
