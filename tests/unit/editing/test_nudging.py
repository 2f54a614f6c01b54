from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.nudging import LEAST_S, Times, nudged

moments = st.integers(0, 20_000).map(lambda ms: ms / 1000)
spans = st.tuples(moments, moments).map(sorted).map(tuple)
steps = st.sampled_from([-0.25, -0.05, 0.05, 0.25])


@pytest.mark.parametrize(
    ("start_s", "end_s", "expected"),
    [
        (-0.05, 0.0, (1.95, 3.0)),
        (-5.0, 0.0, (1.5, 3.0)),  # the one before ends there
        (5.0, 0.0, (2.95, 3.0)),
        (0.0, 9.0, (2.0, 4.0)),  # the one after begins there
        (0.0, -9.0, (2.0, 2.05)),
    ],
)
def test_a_border_stops_at_the_neighbour_and_leaves_some_length(
    start_s: float, end_s: float, expected: Times
) -> None:
    assert nudged((2.0, 3.0), (0.0, 1.5), (4.0, 5.0), start_s=start_s, end_s=end_s) == expected


@given(own=spans, before=st.none() | spans, after=st.none() | spans, start_s=steps, end_s=steps)
def test_no_nudge_makes_an_overlap_or_changes_the_order(
    own: Times, before: Times | None, after: Times | None, start_s: float, end_s: float
) -> None:
    if (before is not None and before[0] > own[0]) or (after is not None and after[0] < own[0]):
        return
    for move in ({"start_s": start_s}, {"end_s": end_s}):
        start, end = nudged(own, before, after, **move)
        assert 0 <= start <= end
        assert end - start >= min(LEAST_S, own[1] - own[0]) - 1e-9
        if before is not None:
            assert before[0] <= start
            assert max(0.0, before[1] - start) <= max(0.0, before[1] - own[0]) + 1e-9
        if after is not None:
            assert start <= after[0]
            assert max(0.0, end - after[0]) <= max(0.0, own[1] - after[0]) + 1e-9
