"""The time that is left: said only once it is known, and without jumping."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.estimate import Estimate


def test_nothing_is_said_while_it_would_be_a_guess() -> None:
    estimate = Estimate(0.0)
    assert estimate.update(0.0, 0.0, None) is None
    assert estimate.update(5.0, 1.0, None) is None
    assert estimate.update(10.0, 0.0, 1000.0) is None  # the first that counts
    assert estimate.update(11.0, 500.0, 1000.0) is None  # a second is too short, however much was done
    assert estimate.update(20.0, 509.0, 0.0) is None


def test_nothing_is_said_while_too_little_is_done() -> None:
    estimate = Estimate(0.0)
    estimate.update(0.0, 0.0, 10_000.0)
    assert estimate.update(30.0, 99.0, 10_000.0) is None
    assert estimate.update(30.0, 100.0, 10_000.0) == pytest.approx(30 * 99)


def test_a_steady_job_is_told_right_from_the_start() -> None:
    estimate = Estimate(0.0)
    for second in range(101):
        remaining = estimate.update(float(second), second * 10.0, 1000.0)
        if second >= 2:
            assert remaining == pytest.approx(100 - second, abs=1e-6)


def test_the_time_to_load_the_model_does_not_count() -> None:
    estimate = Estimate(0.0)
    estimate.update(60.0, 0.0, 100.0)
    assert estimate.update(70.0, 50.0, 100.0) == pytest.approx(10.0)


def test_a_job_that_goes_on_counts_only_what_this_run_did() -> None:
    estimate = Estimate(0.0)
    estimate.update(0.0, 900.0, 1000.0)
    assert estimate.update(10.0, 950.0, 1000.0) == pytest.approx(10.0)


def test_a_slow_window_changes_the_figure_gently() -> None:
    estimate = Estimate(0.0)
    estimate.update(0.0, 0.0, 1000.0)
    steady = estimate.update(10.0, 100.0, 1000.0)
    assert steady == pytest.approx(90.0)
    after = estimate.update(20.0, 110.0, 1000.0)  # ten times slower for ten seconds
    fresh = 890 * 20 / 110
    assert after is not None
    assert 80 < after < fresh
    assert after == pytest.approx(80 + 0.3 * (fresh - 80))


PROGRESS = st.lists(st.tuples(st.floats(0, 500), st.floats(0, 500)), max_size=30)


@settings(max_examples=200, deadline=None)
@given(PROGRESS, st.none() | st.floats(-10, 5000))
def test_no_progress_makes_it_negative_or_no_number(steps: list[tuple[float, float]], total: float | None) -> None:
    estimate = Estimate(0.0)
    now = done = 0.0
    for seconds, gained in steps:
        now, done = now + seconds, done + gained
        remaining = estimate.update(now, done, total)
        assert remaining is None or 0 <= remaining < float("inf")


@settings(max_examples=100, deadline=None)
@given(st.floats(0.1, 50), st.floats(10, 10_000))
def test_at_the_end_nothing_is_left(speed: float, total: float) -> None:
    estimate = Estimate(0.0)
    remaining: float | None = None
    duration = max(5.0, total / speed)
    for step in range(51):
        remaining = estimate.update(duration * step / 50, total * step / 50, total)
    assert remaining == pytest.approx(0.0, abs=duration * 0.01)
