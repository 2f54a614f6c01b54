"""Edits of many segments at once, and what no edit may do to words and times."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.core.edits import (
    AssignSpeaker,
    Changes,
    DeleteMany,
    Edit,
    Merge,
    MergeMany,
    ReplaceText,
    ReplaceTexts,
    Split,
    changes,
)
from app.core.errors import OptionError
from app.core.transcript import Segment, SegmentRow, Word


def said(text: str, start_s: float = 0.0, pieces: list[str] | None = None) -> Segment:
    """Make a segment whose words are half a second each: what stands between spaces unless pieces are given."""
    tokens = pieces or [f" {token}" for token in text.split()]
    words = tuple(
        Word(start_s=start_s + at / 2, end_s=start_s + at / 2 + 0.5, text=token, probability=0.5)
        for at, token in enumerate(tokens)
    )
    return Segment(
        start_s=start_s, end_s=start_s + len(tokens) / 2, text="".join(tokens), words=words, avg_logprob=-0.2
    )


def rows(*segments: Segment) -> list[SegmentRow]:
    return [SegmentRow(id=10 + at, segment=segment) for at, segment in enumerate(segments)]


def after(edit: Edit, before: list[SegmentRow]) -> list[SegmentRow]:
    """Carry an edit out as the library does."""
    found: dict[int, Segment] = {row.id: row.segment for row in before}
    made: Changes = changes(edit, before)
    for number, segment in made:
        key = max(found, default=0) + 1 if number is None else number
        if segment is None:
            del found[key]
        else:
            found[key] = segment
    ordered = sorted(found.items(), key=lambda pair: (pair[1].start_s, pair[0]))
    return [SegmentRow(id=number, segment=segment) for number, segment in ordered]


TALK = rows(said("one two"), said("three", 10.0), said("four", 20.0), said("five six", 30.0))


def test_one_speaker_is_given_to_many_segments() -> None:
    known = after(AssignSpeaker((10,), "Ann"), TALK)
    made = changes(AssignSpeaker((12, 10, 13), "Ann"), known)
    assert made == [(number, replace(TALK[number - 10].segment, speaker="Ann")) for number in (12, 13)]


def test_texts_are_replaced_together_and_words_that_stay_keep_their_times() -> None:
    made = dict(changes(ReplaceTexts(((13, " 5 six"), (10, " one two"), (11, "3"))), TALK))
    assert set(made) == {11, 13}, "what stays as it is, is not changed"
    five = made[13]
    assert five is not None
    assert [(word.text, word.start_s, word.probability) for word in five.words] == [
        (" 5", 30.0, 1.0),
        (" six", 30.5, 0.5),
    ]
    three = made[11]
    assert three is not None
    assert three.text == " 3", "the space that joins texts is kept"


def test_a_segment_that_is_left_without_text_goes() -> None:
    assert changes(ReplaceTexts(((11, "  "),)), TALK) == [(11, None)]


def test_neighbours_become_one() -> None:
    merged = after(MergeMany((12, 11, 10)), TALK)
    assert [row.id for row in merged] == [10, 13]
    whole = merged[0].segment
    assert (whole.text, whole.start_s, whole.end_s) == (" one two three four", 0.0, 20.5)
    assert whole.words == tuple(word for row in TALK[:3] for word in row.segment.words)


def test_many_are_deleted() -> None:
    assert [row.id for row in after(DeleteMany((10, 13)), TALK)] == [11, 12]


@pytest.mark.parametrize(
    "edit",
    [
        MergeMany((10, 12)),
        MergeMany((10,)),
        MergeMany((10, 99)),
        AssignSpeaker((), "Ann"),
        AssignSpeaker((10, 99), "Ann"),
        ReplaceTexts(((99, "x"),)),
        DeleteMany((10, 99)),
    ],
)
def test_what_makes_no_sense_is_refused(edit: Edit) -> None:
    with pytest.raises(OptionError):
        changes(edit, TALK)


def test_words_without_spaces_between_them_keep_their_times() -> None:
    segment = said("", pieces=["今天", "天气", "很", "好", "。"])
    made = changes(ReplaceText(10, "今天天气很坏。"), rows(segment))[0][1]
    assert made is not None
    assert [(word.text, word.start_s, word.end_s) for word in made.words] == [
        ("今天", 0.0, 0.5),
        ("天气", 0.5, 1.0),
        ("很", 1.0, 1.5),
        ("坏", 1.5, 2.0),
        ("。", 2.0, 2.5),
    ]


TOKENS = st.lists(st.sampled_from(["a", "bb", "c'c", "é", "今天", "天"]), min_size=1, max_size=8)


@given(TOKENS, TOKENS, st.sampled_from(["", " "]))
def test_a_new_text_has_its_words_in_order_within_the_time_of_the_old(
    old: list[str], new: list[str], gap: str
) -> None:
    segment = said("", pieces=[gap + token for token in old])
    made = changes(ReplaceText(10, "".join(gap + token for token in new)), rows(segment))[0][1]
    assert made is not None
    assert "".join(word.text for word in made.words) == made.text
    times = [time for word in made.words for time in (word.start_s, word.end_s)]
    assert times == sorted(times)
    assert made.start_s <= times[0] <= times[-1] <= made.end_s
    if old == new:
        assert made.words == segment.words


@given(TOKENS, st.integers(1, 20), st.floats(0.01, 0.99))
def test_splitting_and_merging_gives_back_the_text_and_all_words(tokens: list[str], at: int, part: float) -> None:
    segment = said("", pieces=[f" {token}" for token in tokens])
    before = rows(segment)
    assume(segment.text[:at].strip() and segment.text[at:].strip())
    halves = after(Split(10, at, part * segment.end_s), before)
    assert len(halves) == 2
    assert halves[0].segment.end_s == halves[1].segment.start_s
    whole = after(Merge(10), halves)
    assert whole[0].segment.text == segment.text
    assert [word.text for word in whole[0].segment.words] == [word.text for word in segment.words]
    assert (whole[0].segment.start_s, whole[0].segment.end_s) == (segment.start_s, segment.end_s)
