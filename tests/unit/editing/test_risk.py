"""What is most likely wrong comes first, with its reason, and what was checked does not come again."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.risk import LEAST, Passage, Reason, ranked, to_hear_s, unheard
from app.core.transcript import Flag, Segment, SegmentRow, Word

GOOD = Segment(
    start_s=0.0, end_s=4.0, text=" all is well", avg_logprob=-0.2, no_speech_prob=0.05, compression_ratio=1.4
)


def with_words(segment: Segment, *chances: float) -> Segment:
    step = (segment.end_s - segment.start_s) / len(chances)
    words = tuple(
        Word(
            start_s=segment.start_s + at * step,
            end_s=segment.start_s + (at + 1) * step,
            text=" word",
            probability=chance,
        )
        for at, chance in enumerate(chances)
    )
    return replace(segment, words=words, text=" word" * len(chances))


def placed(*segments: Segment, apart_s: float = 10.0) -> list[SegmentRow]:
    return [
        SegmentRow(id=at + 1, segment=with_shift(segment, at * apart_s)) for at, segment in enumerate(segments)
    ]


def with_shift(segment: Segment, by_s: float) -> Segment:
    words = tuple(replace(word, start_s=word.start_s + by_s, end_s=word.end_s + by_s) for word in segment.words)
    return replace(segment, start_s=segment.start_s + by_s, end_s=segment.end_s + by_s, words=words)


WRONG = {
    Reason.PHANTOM: replace(GOOD, flags=(Flag.PHANTOM,)),
    Reason.OVER_SILENCE: replace(GOOD, flags=(Flag.OVER_SILENCE,)),
    Reason.REPEATED: replace(GOOD, flags=(Flag.REPEATED,)),
    Reason.COMPRESSIBLE: replace(GOOD, compression_ratio=2.5),
    Reason.WORD_RATE: replace(GOOD, flags=(Flag.WORD_RATE,)),
    Reason.NO_SPEECH: replace(GOOD, no_speech_prob=0.8),
    Reason.LOW_CONFIDENCE: replace(GOOD, avg_logprob=-1.1),
    Reason.UNSURE_WORDS: with_words(GOOD, 0.9, 0.2, 0.3, 0.9),
}


@pytest.mark.parametrize("reason", Reason)
def test_each_doubt_is_named(reason: Reason) -> None:
    passages = ranked(placed(GOOD, WRONG[reason], GOOD))
    assert [(passage.segments, passage.reasons) for passage in passages] == [((2,), (reason,))]
    assert LEAST <= passages[0].risk <= 1


def test_wrong_passages_come_before_all_right_ones() -> None:
    """Of a talk of 300 segments with figures as Whisper gives them, the 24 wrong ones are the first 24."""
    dice = random.Random(7)
    right = [
        with_words(
            replace(
                GOOD,
                avg_logprob=dice.uniform(-0.45, -0.1),
                no_speech_prob=dice.uniform(0, 0.25),
                compression_ratio=dice.uniform(1.0, 1.9),
            ),
            *(dice.uniform(0.75, 1.0) for _ in range(9)),
        )
        for _ in range(276)
    ]
    talk = placed(*dice.sample([*right, *list(WRONG.values()) * 3], 300))
    wrong = {
        row.id for row in talk if row.segment in [with_shift(one, (row.id - 1) * 10.0) for one in WRONG.values()]
    }
    assert len(wrong) == 24
    passages = ranked(talk)
    assert {passage.segments[0] for passage in passages} == wrong
    assert to_hear_s(passages) < 0.1 * 300 * 10


def test_what_several_figures_doubt_comes_first() -> None:
    both = replace(GOOD, avg_logprob=-0.9, no_speech_prob=0.7)
    one = replace(GOOD, avg_logprob=-0.9)
    passages = ranked(placed(one, both, one))
    assert passages[0].segments == (2,)
    assert passages[0].reasons == (Reason.LOW_CONFIDENCE, Reason.NO_SPEECH)


def test_of_a_long_segment_only_the_doubted_words_are_to_be_heard() -> None:
    long = with_words(replace(GOOD, end_s=30.0), *[0.95] * 20, 0.1, *[0.95] * 9)
    (passage,) = ranked(placed(long))
    assert (passage.start_s, passage.end_s) == (19.5, 21.5)
    assert passage.reasons == (Reason.UNSURE_WORDS,)
    assert passage.text == " word" * 3


def test_neighbours_are_heard_in_one_go_but_not_without_end() -> None:
    bad = WRONG[Reason.LOW_CONFIDENCE]
    (joined,) = ranked(placed(replace(bad, avg_logprob=-0.8), WRONG[Reason.REPEATED], apart_s=4.5))
    assert (joined.start_s, joined.end_s, joined.segments) == (0.0, 8.5, (1, 2))
    assert joined.reasons == (Reason.REPEATED, Reason.LOW_CONFIDENCE)
    many = ranked(placed(*[bad] * 12, apart_s=4.0))
    assert len(many) > 2
    assert all(passage.length_s <= 20 for passage in many)
    assert to_hear_s(many) == pytest.approx(48)


def test_words_that_a_person_wrote_are_not_doubted() -> None:
    assert ranked(placed(with_words(GOOD, 1.0, 1.0, 1.0))) == []


def test_what_was_checked_is_left_out() -> None:
    passages = ranked(placed(*WRONG.values()))
    first = passages[0]
    left = unheard(passages, [(first.start_s - 1, first.end_s + 0.1), (first.end_s, first.end_s + 1)])
    assert left == passages[1:]
    assert unheard(passages, [(first.start_s, (first.start_s + first.end_s) / 2)]) == passages


FIGURES = st.none() | st.floats(-50, 50)
SEGMENTS = st.lists(
    st.builds(
        lambda start_s, length_s, *figures: Segment(
            start_s=start_s,
            end_s=start_s + length_s,
            text=" a",
            avg_logprob=figures[0],
            no_speech_prob=figures[1],
            compression_ratio=figures[2],
            flags=figures[3],
            words=with_words(Segment(start_s=start_s, end_s=start_s + length_s, text=""), *figures[4]).words,
        ),
        st.floats(0, 100),
        st.floats(0, 40),
        FIGURES,
        FIGURES,
        FIGURES,
        st.lists(st.sampled_from(Flag), unique=True).map(tuple),
        st.lists(st.floats(0, 1), min_size=1, max_size=6),
    ),
    max_size=6,
)


@given(SEGMENTS)
def test_whatever_the_figures_the_order_is_one_and_passages_lie_in_the_recording(segments: list[Segment]) -> None:
    rows = [SegmentRow(id=at, segment=segment) for at, segment in enumerate(segments)]
    passages = ranked(rows)
    assert passages == sorted(passages, key=lambda passage: (-passage.risk, passage.start_s))
    for passage in passages:
        assert LEAST <= passage.risk <= 1
        assert passage.reasons
        assert passage.start_s <= passage.end_s
        assert passage.start_s >= min(segments[at].start_s for at in passage.segments)
        assert passage.end_s <= max(segments[at].end_s for at in passage.segments)
    assert unheard(passages, [(0.0, 1000.0)]) == []


def test_a_passage_knows_its_length() -> None:
    assert Passage(start_s=1.0, end_s=3.5, segments=(1,), risk=0.5, reasons=(), text="").length_s == 2.5
