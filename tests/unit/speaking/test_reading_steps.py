"""A sentence or a paragraph forward and back, from anywhere in a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.reading_steps import Unit, next_place, previous_place, sentence_at
from app.services.sentences import Span
from app.services.text_preparation import TextPreparation

TEXT = (
    "One is short. Two is a sentence that goes on for quite a while, and then some more. Three ends it.\n\n"
    "***\n\n"
    "Four begins anew. Five follows.\n\nSix is alone."
)
PREPARATION = TextPreparation()


def go(at: int, unit: Unit, by: int, text: str = TEXT) -> Span | None:
    step = next_place if by > 0 else previous_place

    def utterances(start: int):  # type: ignore[no-untyped-def]  # noqa: ANN202 (the preparation's)
        return PREPARATION.utterances(text, language="en", is_fixed=True, start=start)

    return step(text, utterances, at, unit)


def word(span: Span | None, text: str = TEXT) -> str:
    assert span is not None
    return text[span[0] :].split(maxsplit=1)[0]


@pytest.mark.parametrize(
    ("origin", "unit", "by", "expected"),
    [
        ("One", Unit.SENTENCE, 1, "Two"),
        ("quite", Unit.SENTENCE, 1, "Three"),
        ("Three", Unit.SENTENCE, 1, "Four"),  # what says nothing is passed over
        ("Two", Unit.SENTENCE, -1, "One"),
        ("sentence", Unit.SENTENCE, -1, "One"),
        ("more", Unit.SENTENCE, -1, "Two"),  # far in: the same once more
        ("Four", Unit.SENTENCE, -1, "Three"),
        ("One", Unit.SENTENCE, -1, "One"),
        ("Two", Unit.PARAGRAPH, 1, "Four"),
        ("Five", Unit.PARAGRAPH, 1, "Six"),
        ("Five", Unit.PARAGRAPH, -1, "Four"),
        ("Four", Unit.PARAGRAPH, -1, "One"),
        ("Six", Unit.PARAGRAPH, -1, "Four"),
        ("Three", Unit.PARAGRAPH, -1, "One"),
    ],
)
def test_a_step_leads_to_the_beginning_of_a_sentence(origin: str, unit: Unit, by: int, expected: str) -> None:
    assert word(go(TEXT.index(origin), unit, by)) == expected


@pytest.mark.parametrize("unit", Unit)
def test_behind_the_last_there_is_nothing(unit: Unit) -> None:
    assert go(TEXT.index("Six"), unit, 1) is None


def test_a_text_that_says_nothing_has_no_sentence() -> None:
    for text in ("", "***", " \n\n "):
        assert sentence_at(lambda at, text=text: PREPARATION.utterances(text, language="en", start=at), 0) is None  # type: ignore[misc]
        assert go(0, Unit.SENTENCE, 1, text) is None
        assert go(len(text), Unit.SENTENCE, -1, text) is None


@given(
    st.lists(st.sampled_from(["Go on. ", "Is it? ", "No", "\n\n", "… ", "1. ", "Dr. Who ", "***"]), max_size=40)
)
def test_steps_forward_reach_the_end_and_steps_back_the_beginning(parts: list[str]) -> None:
    text = "".join(parts)
    at, seen = 0, [0]
    while (found := go(at, Unit.SENTENCE, 1, text)) is not None:
        assert found[0] > at
        at = found[0]
        seen.append(at)
    while (found := go(at, Unit.SENTENCE, -1, text)) is not None and found[0] < at:
        at = found[0]
    assert at <= seen[1] if len(seen) > 1 else True
