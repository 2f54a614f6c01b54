"""When a queue will be done, from what is known of its jobs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.forecast import Ahead, forecast, pace

KNOWN = st.floats(min_value=0, max_value=1e6)


def test_times_add_up_until_the_first_that_nobody_knows() -> None:
    queue = [
        Ahead(remaining_s=30.0, audio_left_s=600.0, pace=1.0),
        Ahead(audio_left_s=600.0, pace=4.0),
        Ahead(audio_left_s=600.0),
        Ahead(remaining_s=1.0),
    ]
    assert forecast(queue) == [30.0, 180.0, None, None]
    assert forecast([]) == []


@pytest.mark.parametrize("one", [Ahead(), Ahead(pace=2.0), Ahead(audio_left_s=9.0, pace=0.0)])
def test_nothing_is_guessed(one: Ahead) -> None:
    assert one.seconds is None


@given(st.lists(KNOWN))
def test_ends_never_go_back(times: list[float]) -> None:
    ends = forecast([Ahead(remaining_s=time) for time in times])
    assert ends == sorted(ends, key=lambda end: end or 0.0)


def test_a_pace_is_the_middle_of_the_latest_runs() -> None:
    assert pace([]) is None
    assert pace([(4.0, 1.0), (600.0, 0.0)]) is None
    assert pace([(600.0, 100.0), (600.0, 1.0), (300.0, 100.0)]) == 6.0
    assert pace([(100.0, 10.0)] * 9 + [(100.0, 1.0)] * 50) == 10.0
