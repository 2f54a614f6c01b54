"""How long subtitles stay: the reader's speed and the gaps, kept where possible and reported where not."""

from __future__ import annotations

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.formats import Cue, SubtitleLayout
from app.core.formats.timing import Strain, retimed, strains

LAYOUTS = st.builds(
    SubtitleLayout,
    min_duration_s=st.sampled_from([0.0, 0.833, 1.0]),
    max_chars_per_s=st.sampled_from([0.0, 12.0, 17.0]),
    min_gap_s=st.sampled_from([0.0, 0.083, 0.5]),
)


@st.composite
def spoken(draw: st.DrawFn) -> list[Cue]:
    """Draw cues as speech has them: in order of their start, sometimes over each other."""
    found: list[Cue] = []
    start = 0
    for _ in range(draw(st.integers(0, 8))):
        start += draw(st.integers(0, 4000))
        end = start + draw(st.integers(1, 7000))
        found.append(Cue(start_ms=start, end_ms=end, lines=("x" * draw(st.integers(1, 42)),)))
        start = draw(st.sampled_from([end, end, (start + end) // 2]))
    return found


@settings(deadline=None, max_examples=100)
@given(cues=spoken(), layout=LAYOUTS)
def test_text_and_starts_stay_and_ends_move_only_for_a_reason(cues: list[Cue], layout: SubtitleLayout) -> None:
    found = retimed(cues, layout)
    assert [(cue.start_ms, cue.lines) for cue in found] == [(cue.start_ms, cue.lines) for cue in cues]
    assert all(cue.start_ms < cue.end_ms for cue in found)
    for (before, next_before), (cue, after) in zip(
        itertools.pairwise(cues), itertools.pairwise(found), strict=True
    ):
        if before.end_ms <= next_before.start_ms:
            assert cue.end_ms <= after.start_ms
        else:
            assert cue.end_ms == before.end_ms  # two at once stay as they were
        assert cue.end_ms >= min(before.end_ms, before.start_ms + round(layout.min_duration_s * 1000))
        longest = max(before.end_ms - before.start_ms, round(layout.max_duration_s * 1000))
        assert cue.end_ms - cue.start_ms <= longest


@settings(deadline=None, max_examples=100)
@given(cues=spoken(), layout=LAYOUTS)
def test_a_wish_is_kept_or_there_is_no_room_for_it(cues: list[Cue], layout: SubtitleLayout) -> None:
    found = retimed(cues, layout)
    gap_ms, least_ms = round(layout.min_gap_s * 1000), round(layout.min_duration_s * 1000)
    for at, strain in strains(found, layout):
        cue, room_ms = found[at], round(layout.max_duration_s * 1000)
        if at + 1 < len(found):
            room_ms = min(room_ms, found[at + 1].start_ms - gap_ms - cue.start_ms)
        if strain is Strain.NO_GAP:
            assert cue.end_ms - cue.start_ms <= max(1, least_ms)
        else:
            assert cue.end_ms - cue.start_ms >= room_ms


@settings(deadline=None, max_examples=100)
@given(cues=spoken())
def test_what_asks_for_nothing_is_left_alone(cues: list[Cue]) -> None:
    layout = SubtitleLayout(min_duration_s=0)
    assert retimed(cues, layout) == cues
    assert strains(cues, layout) == []


def test_a_fast_subtitle_stays_until_it_is_read() -> None:
    layout = SubtitleLayout(max_chars_per_s=10, min_gap_s=0.1, min_duration_s=0)
    cues = [
        Cue(start_ms=0, end_ms=1000, lines=("a" * 20,)),
        Cue(start_ms=5000, end_ms=6000, lines=("b" * 20,)),
        Cue(start_ms=6000, end_ms=7000, lines=("c" * 5,)),
    ]
    found = retimed(cues, layout)
    assert [cue.end_ms for cue in found] == [2000, 5900, 7000]
    assert strains(found, layout) == [(1, Strain.FAST)]


def test_what_is_too_short_too_wide_or_without_a_gap_is_reported() -> None:
    layout = SubtitleLayout(max_chars_per_line=8, min_gap_s=0.5, min_duration_s=1)
    cues = [
        Cue(start_ms=0, end_ms=900, lines=("a" * 9,)),
        Cue(start_ms=900, end_ms=3000, lines=("b",)),
    ]
    found = retimed(cues, layout)
    assert strains(found, layout) == [(0, Strain.SHORT), (0, Strain.NO_GAP), (0, Strain.WIDE)]
