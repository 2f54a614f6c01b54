"""Speech that was heard again: which sentences are in doubt."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.core.round_trip import Sentence, doubts, placed
from app.core.transcript import Segment, Word


def said(start_s: float, text: str) -> Segment:
    words = text.split()
    step_s = 2.0 / max(1, len(words))
    return Segment(
        start_s=start_s,
        end_s=start_s + 2.0,
        text=f" {text}",
        words=tuple(
            Word(
                start_s=start_s + at * step_s, end_s=start_s + (at + 1) * step_s, text=f" {word}", probability=1.0
            )
            for at, word in enumerate(words)
        ),
    )


HEARD = [said(0, "Good morning."), said(3, "No data leaves this machine."), said(6, "It costs 5.50 on 1 May.")]


def sentences(segments: list[Segment]) -> list[Sentence]:
    return [Sentence(one.start_s, one.end_s, one.text.strip(), (one.text,)) for one in segments]


SAID = sentences(HEARD)


def test_what_was_heard_is_not_in_doubt() -> None:
    heard = [said(0.1, "good morning no"), said(3.0, "data leaves this machine"), said(6, "it costs five on May")]
    assert doubts(SAID, heard) == []


def test_a_sentence_that_was_dropped_is_told() -> None:
    (doubt,) = doubts(SAID, [HEARD[0], HEARD[2]])
    assert (doubt.start_s, doubt.text, doubt.heard) == (3, "No data leaves this machine.", "")
    assert doubt.missing == 1.0


def test_a_sentence_that_was_mangled_is_told_with_what_was_heard() -> None:
    (doubt,) = doubts(SAID, [HEARD[0], said(3, "Snow dates leaf this machine"), HEARD[2]])
    assert doubt.heard == "Snow dates leaf this machine"


def test_a_doubt_is_placed_where_its_sentence_is_said_by_whoever_was_announced() -> None:
    announced = [HEARD[0], replace(HEARD[1], speaker="Ada"), HEARD[2]]
    (doubt,) = doubts(
        [SAID[0], SAID[1]._replace(start_s=9, end_s=11, text="Ada: No data leaves this machine.")], HEARD
    )
    assert [one.start_s for one in placed([doubt], announced)] == [3]
    assert placed([doubt], HEARD) == []


def test_words_at_another_time_do_not_count() -> None:
    late = [said(20, "Good morning."), HEARD[1], HEARD[2]]
    assert [doubt.text for doubt in doubts(SAID, late)] == ["Good morning."]


def test_segments_without_words_are_heard_too() -> None:
    bare = [Segment(start_s=0, end_s=9, text=" Good morning. No data leaves this machine. It costs on May.")]
    assert doubts(SAID, bare) == []


def test_numbers_alone_are_never_in_doubt() -> None:
    assert doubts(sentences([said(0, "1 2 3")]), []) == []


@given(st.lists(st.text(max_size=30), max_size=6))
def test_the_same_is_never_in_doubt(texts: list[str]) -> None:
    segments = [said(3.0 * at, text) for at, text in enumerate(texts)]
    assert doubts(sentences(segments), segments) == []


def test_a_sentence_may_be_heard_as_it_is_written_or_as_it_is_said() -> None:
    wordings = ("See you at 5.30 p.m.", "See you at half past five in the afternoon")
    sentence = Sentence(0, 2, wordings[0], wordings)
    assert all(doubts([sentence], [said(0, text)]) == [] for text in wordings)
    (doubt,) = doubts([sentence], [said(0, "Cats chase mice")])
    assert doubt.missing == 1.0


def test_doubts_are_placed_where_they_are_first_said() -> None:
    left = doubts(SAID, [HEARD[1]])
    assert [doubt.text for doubt in left] == ["Good morning.", "It costs 5.50 on 1 May."]
    moved = [said(1, "It costs 5.50 on\n1 May."), said(8, "Good morning."), said(12, "Good morning.")]
    assert [(doubt.text, doubt.start_s) for doubt in placed(left, moved)] == [
        ("It costs 5.50 on 1 May.", 1),
        ("Good morning.", 8),
    ]
    assert placed(left, [HEARD[1]]) == []
