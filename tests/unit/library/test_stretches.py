"""A stretch of a transcript is replaced by whole segments, and comes back exactly as it was."""

from __future__ import annotations

import dataclasses
import math
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.edits import Delete, Edit, RenameSpeaker, ReplaceRange, changes
from app.core.errors import OptionError
from app.core.stretches import belongs, whole_stretch, with_room
from app.core.transcript import Segment, SegmentRow, Transcript, Word
from app.library.database import Database
from app.library.revisions import Revisions
from app.library.transcripts import Transcripts
from tests.support.library_database import new_item, opened, spoken, transcript_of


def segment(start_s: float, end_s: float, text: str = " x") -> Segment:
    word = Word(start_s=start_s, end_s=end_s, text=text, probability=0.5)
    return Segment(start_s=start_s, end_s=end_s, text=text, words=(word,))


def rows_of(*segments: Segment) -> list[SegmentRow]:
    return [SegmentRow(id=number, segment=one) for number, one in enumerate(segments, 1)]


TALK = (segment(0, 4), segment(5, 9), segment(10, 14), segment(15, 19))


@pytest.mark.parametrize(
    ("start_s", "end_s", "replaced", "stretch"),
    [
        (5, 14, [2, 3], (5, 14)),
        (4.5, 14.5, [2, 3], (4.5, 14.5)),
        (6, 13, [2, 3], (5, 14)),  # their middles are inside: the stretch grows
        (8, 11, [], (9, 10)),  # their middles are outside: it shrinks
        (2, 20, [1, 2, 3, 4], (0, 20)),
        (11, 13, [3], (10, 14)),
        (12.5, 13.5, [3], (10, 14)),  # within one segment: the stretch's middle is in it
        (9, math.inf, [3, 4], (9, math.inf)),
        (19, 25, [], (19, 25)),
    ],
)
def test_a_segment_at_the_border_goes_by_its_middle(
    start_s: float, end_s: float, replaced: list[int], stretch: tuple[float, float]
) -> None:
    assert whole_stretch(TALK, start_s, end_s) == stretch
    new = segment(start_s, start_s + 1, " new")
    made = changes(ReplaceRange(*stretch, (new,)), rows_of(*TALK))
    assert made == [*((number, None) for number in replaced), (None, new)]


@pytest.mark.parametrize("borders", [(5.0, 5.0), (6.0, 5.0), (-1.0, 5.0), (math.nan, 5.0), (0.0, math.nan)])
def test_what_is_no_stretch_is_refused(borders: tuple[float, float]) -> None:
    with pytest.raises(OptionError):
        whole_stretch(TALK, *borders)
    with pytest.raises(OptionError):
        changes(ReplaceRange(*borders, ()), rows_of(*TALK))


def test_a_new_segment_without_a_time_is_refused(database: Database) -> None:
    transcripts, revisions = Transcripts(database), Revisions(database)
    talk = transcripts.begin(new_item(database), transcript_of("one", "two"))
    before = transcripts.load(talk)
    for bad in (segment(3, 2), segment(-1, 2), segment(0, math.inf)):
        with pytest.raises(OptionError):
            revisions.apply(talk, ReplaceRange(0, 5, (spoken("fine", 1.0), bad)))
    assert transcripts.load(talk) == before
    assert revisions.list(talk) == []


TIMES = st.integers(0, 60_000).map(lambda ms: ms / 1000)


@st.composite
def segments(draw: st.DrawFn, *, apart: bool = True) -> tuple[Segment, ...]:
    """Draw segments in order; apart unless told otherwise, as two speakers may talk over each other."""
    times = sorted(draw(st.lists(TIMES, max_size=16, unique=True)))
    pairs = list(zip(times[::2], times[1::2], strict=False))
    if not apart:
        pairs += draw(st.lists(st.tuples(TIMES, TIMES).map(lambda pair: (min(pair), max(pair))), max_size=4))
    texts = st.text(st.sampled_from("ab é"), max_size=4).map(lambda text: f" {text}")
    return tuple(segment(start_s, end_s, draw(texts)) for start_s, end_s in sorted(pairs))


BORDERS = st.one_of(
    st.tuples(TIMES, TIMES).filter(lambda pair: pair[0] != pair[1]).map(lambda pair: (min(pair), max(pair))),
    TIMES.map(lambda start_s: (start_s, math.inf)),
)


@given(segments(), BORDERS)
def test_no_segment_is_cut_by_a_whole_stretch(said: tuple[Segment, ...], borders: tuple[float, float]) -> None:
    start_s, end_s = whole_stretch(said, *borders)
    assert start_s < end_s
    for one in said:
        if belongs(one, start_s, end_s):
            assert start_s <= one.start_s <= one.end_s <= end_s
        else:
            assert one.end_s <= start_s or end_s <= one.start_s
    # Nothing is done again that neither the stretch nor a segment at its border asked for.
    asked = [one for one in said if one.end_s > borders[0] and one.start_s < borders[1]]
    assert start_s >= min([borders[0], *(one.start_s for one in asked)])
    assert end_s <= max([borders[1], *(one.end_s for one in asked)])


@given(segments(apart=False), BORDERS)
def test_what_a_stretch_replaces_lies_in_it(said: tuple[Segment, ...], borders: tuple[float, float]) -> None:
    """Text that goes is text that is heard again, also where two speak at once."""
    start_s, end_s = whole_stretch(said, *borders)
    assert whole_stretch(said, start_s, end_s) == (start_s, end_s)
    for one in said:
        if belongs(one, start_s, end_s):
            assert start_s <= one.start_s <= one.end_s <= end_s


@given(segments(apart=False), BORDERS)
def test_room_is_taken_from_the_silence_around_a_stretch(
    said: tuple[Segment, ...], borders: tuple[float, float]
) -> None:
    whole = whole_stretch(said, *borders)
    start_s, end_s = with_room(said, *whole)
    assert max(0.0, whole[0] - 0.201) <= start_s <= whole[0]
    assert whole[1] <= end_s <= whole[1] + 0.201
    for one in said:
        assert belongs(one, start_s, end_s) == belongs(one, *whole)


def test_room_is_a_little_and_ends_at_the_next_segment() -> None:
    near = (segment(0, 4.95), *TALK[1:])
    assert with_room(near, 5, 9) == (4.95, 9.2)
    assert with_room(TALK, 0, 4) == (0, 4.2)
    assert with_room(TALK, 15, math.inf) == (14.8, math.inf)


def test_any_stretch_can_be_undone_and_done_again(tmp_path: Path) -> None:
    database = opened(tmp_path / "library.db", create=True)
    database.execute("PRAGMA synchronous = OFF")
    transcripts, revisions = Transcripts(database), Revisions(database)
    head = transcript_of("x")

    @given(segments(apart=False), st.lists(st.tuples(BORDERS, segments()), min_size=1, max_size=3), st.booleans())
    def check(
        said: tuple[Segment, ...],
        stretches: list[tuple[tuple[float, float], tuple[Segment, ...]]],
        edits_between: bool,  # noqa: FBT001 (drawn)
    ) -> None:
        talk = transcripts.begin(new_item(database), dataclasses.replace(head, segments=said))

        def whole() -> Transcript:
            return transcripts.load(talk)

        states = [(whole(), transcripts.segments(talk))]

        def apply(edit: Edit) -> None:
            revisions.apply(talk, edit)
            states.append((whole(), transcripts.segments(talk)))

        for borders, found in stretches:
            before = whole().segments
            start_s, end_s = with_room(before, *whole_stretch(before, *borders))
            new = tuple(one for one in found if start_s <= one.start_s and one.end_s <= end_s)
            apply(ReplaceRange(start_s, end_s, new))
            after = whole().segments
            outside = [one for one in before if not belongs(one, start_s, end_s)]
            assert sorted(after, key=repr) == sorted([*outside, *new], key=repr)
            assert all(one.start_s <= other.start_s for one, other in pairwise(after))
            if edits_between and after:
                apply(RenameSpeaker("", "Ann"))
                apply(Delete(transcripts.segments(talk)[0].id))
        for state in reversed(states[:-1]):
            assert revisions.undo(talk) is not None
            assert (whole(), transcripts.segments(talk)) == state
        assert revisions.undo(talk) is None
        for state in states[1:]:
            assert revisions.redo(talk) is not None
            assert (whole(), transcripts.segments(talk)) == state
        assert revisions.redo(talk) is None

    check()
    database.verify()
    database.close()
