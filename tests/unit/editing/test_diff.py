"""A comparison says what stayed, what went and what came, and loses no word."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.core.diff import Change, Run, compared
from app.core.transcript import Segment
from tests.support.library_database import spoken


def told(runs: list[Run]) -> list[tuple[str, str]]:
    return [(run.change.value, run.text) for run in runs]


def test_words_are_told_apart_with_their_times() -> None:
    runs = compared([spoken("we met on Monday at noon")], [spoken("we met on Sunday noon")])
    assert told(runs) == [
        ("equal", " we met on"),
        ("removed", " Monday at"),
        ("added", " Sunday"),
        ("equal", " noon"),
    ]
    assert [(run.start_s, run.end_s, run.words) for run in runs] == [
        (0.0, 1.5, 3),
        (1.5, 2.5, 2),
        (1.5, 2.0, 1),
        (2.0, 2.5, 1),
    ]


def test_case_and_punctuation_can_be_let_pass() -> None:
    old, new = [spoken("Well, yes - I do")], [spoken("well yes - I do!")]
    assert told(compared(old, new, is_loose=True)) == [("equal", " well yes - I do!")]
    assert len(compared(old, new)) > 1


def test_other_segments_with_the_same_words_are_equal() -> None:
    whole = spoken("one two three four")
    first = replace(whole, text=" one two", words=whole.words[:2], end_s=1.0)
    second = replace(whole, text=" three four", words=whole.words[2:], start_s=1.0)
    assert told(compared([whole], [first, second])) == [("equal", " one two three four")]


def test_words_without_times_share_the_time_of_their_segment() -> None:
    bare = Segment(start_s=10.0, end_s=12.0, text=" one two")
    runs = compared([bare], [replace(bare, text=" one three")])
    assert [(run.change, run.start_s, run.end_s) for run in runs] == [
        (Change.EQUAL, 10.0, 11.0),
        (Change.REMOVED, 11.0, 12.0),
        (Change.ADDED, 11.0, 12.0),
    ]


def test_nothing_is_compared_with_something() -> None:
    assert compared([], []) == []
    assert told(compared([], [spoken("a b")])) == [("added", " a b")]
    assert told(compared([spoken("a b")], [])) == [("removed", " a b")]


def test_a_long_recording_is_compared_in_parts_and_as_exactly() -> None:
    talk = [spoken("the cat sat on the mat and the dog", 8.0 * at) for at in range(400)]
    changed = [replace(one, text=one.text) for one in talk]
    changed[200] = spoken("the cat sat on the hat and the dog", 8.0 * 200)
    runs = compared(talk, changed)
    assert [run.change for run in runs] == [Change.EQUAL, Change.REMOVED, Change.ADDED, Change.EQUAL]
    assert (runs[1].text, runs[2].text, runs[1].start_s) == (" mat", " hat", 8.0 * 200 + 2.5)


TALKS = st.lists(
    st.builds(spoken, st.lists(st.sampled_from("abcd"), min_size=1, max_size=30).map(" ".join), st.floats(0, 300)),
    max_size=8,
)


@given(TALKS, TALKS)
def test_no_word_is_lost(old: list[Segment], new: list[Segment]) -> None:
    runs = compared(old, new)
    for talk, other in ((old, Change.ADDED), (new, Change.REMOVED)):
        said = sorted(word.text for segment in talk for word in segment.words)
        kept = [run for run in runs if run.change is not other]
        assert sorted(f" {token}" for run in kept for token in run.text.split()) == said
        assert sum(run.words for run in kept) == len(said)


@given(TALKS)
def test_a_transcript_is_equal_to_itself(talk: list[Segment]) -> None:
    assert {run.change for run in compared(talk, talk)} <= {Change.EQUAL}
