"""Two transcripts of one recording are compared passage by passage."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.core.comparing import differences
from app.core.edits import ReplaceSegments, changes
from app.core.transcript import Segment, SegmentRow


def said(start_s: float, end_s: float, text: str, speaker: str = "") -> Segment:
    return Segment(start_s=start_s, end_s=end_s, text=f" {text}", speaker=speaker)


def rows(*segments: Segment) -> list[SegmentRow]:
    return [SegmentRow(id=number, segment=segment) for number, segment in enumerate(segments, 1)]


def test_only_passages_that_differ_are_found_each_as_a_whole() -> None:
    ours = rows(said(0, 3, "Good morning."), said(3, 6, "The zebra"), said(6, 9, "sleeps."), said(12, 14, "Bye."))
    theirs = [
        said(0.1, 3.2, "good morning"),
        said(3.2, 9.1, "The zebra leaps."),
        said(9.5, 11, "Truly."),
        said(12, 14.2, "Bye."),
    ]
    found = differences(ours, theirs)
    assert [(one.our_text, one.their_text) for one in found] == [
        (" The zebra sleeps.", " The zebra leaps."),
        ("", " Truly."),
    ]
    assert [row.id for row in found[0].ours] == [2, 3]
    assert (found[0].start_s, found[0].end_s) == (3, 9.1)
    assert len(differences(ours, theirs, is_loose=False)) == 3


def test_who_speaks_stays_named_by_a_model_that_names_nobody() -> None:
    ours = rows(said(0, 4, "One two.", "Ann"), said(4, 8, "Three.", "Ben"))
    (found,) = differences(ours, [said(0, 8, "One two tree.")])
    assert [segment.speaker for segment in found.replacement] == ["Ann"]
    (found,) = differences(ours, [said(0, 3.9, "One two."), said(4.1, 8, "Tree.")])
    assert [segment.speaker for segment in found.replacement] == ["Ben"]
    (found,) = differences(rows(said(0, 4, "One.", "Ann")), [said(0, 4, "Won.", "Eve")])
    assert [segment.speaker for segment in found.replacement] == ["Eve"]


@given(data=st.data())
def test_taking_everything_over_leaves_no_difference(data: st.DataObject) -> None:
    def transcript() -> list[Segment]:
        tenths = data.draw(st.lists(st.integers(0, 300), min_size=2, max_size=12, unique=True))
        times = [tenth / 10 for tenth in sorted(tenths)]
        words = st.sampled_from(["One", "two.", "Three", "", "-"])
        return [said(start_s, end_s, data.draw(words)) for start_s, end_s in pairwise(times)]

    ours, theirs = rows(*transcript()), transcript()
    now = {row.id: row.segment for row in ours}
    for one in differences(ours, theirs, is_loose=False):
        known = [SegmentRow(id=number, segment=segment) for number, segment in now.items()]
        edit = ReplaceSegments(tuple(row.id for row in one.ours), one.replacement)
        for number, segment in changes(edit, known):
            if segment is None:
                assert number is not None
                del now[number]
            else:
                now[1000 + len(now) + int(10 * segment.start_s) * 100] = segment
    left = rows(*sorted(now.values(), key=lambda segment: segment.start_s))
    assert differences(left, theirs, is_loose=False) == []
