"""The waveform shows at every zoom what is in the samples, in bounded memory."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.waveform import FACTOR, FINEST_BIN_S, LEVELS, PART_BINS, Waveform
from app.worker.outline import BIN_SAMPLES, PART_SAMPLES, part, parts
from app.worker.samples import SAMPLE_RATE

STEP = 2 / 255


def outlined(samples: np.ndarray, block: int = SAMPLE_RATE, *, max_bins: int = 10**9) -> Waveform:
    found = Waveform(max_bins=max_bins)
    for one in parts(samples[at : at + block] for at in range(0, len(samples), block)):
        if one is not None:
            found.append(one)
    return found


@settings(max_examples=15)
@given(seed=st.integers(0, 1000), count=st.integers(1, 2 * PART_SAMPLES), block=st.integers(1000, 50_000))
def test_lowest_and_highest_of_the_whole_are_kept_whatever_the_blocks(seed: int, count: int, block: int) -> None:
    samples = np.random.default_rng(seed).uniform(-1, 1, count).astype(np.float32)
    form = outlined(samples, block)
    seconds = count / SAMPLE_RATE
    assert form.seconds == pytest.approx(seconds, abs=FINEST_BIN_S)
    ((low, high),) = form.columns(0, seconds, 1)
    assert low == pytest.approx(samples.min(), abs=STEP)
    assert high == pytest.approx(samples.max(), abs=STEP)


@given(start=st.floats(0, 30), width=st.floats(0.01, 30), count=st.integers(1, 400))
def test_columns_are_in_range_and_no_more_than_asked_for(start: float, width: float, count: int) -> None:
    found = FORM.columns(start, start + width, count)
    assert len(found) <= count
    assert all(-1 <= low <= high <= 1 for low, high in found)


FORM = outlined(np.random.default_rng(0).uniform(-1, 1, 20 * SAMPLE_RATE).astype(np.float32))


@pytest.mark.parametrize("width_s", [0.2, 2.0, 25.0])
def test_a_click_is_seen_where_it_is_at_every_zoom(width_s: float) -> None:
    samples = np.zeros(30 * SAMPLE_RATE, np.float32)
    samples[round(12.3 * SAMPLE_RATE)] = 0.8
    form = outlined(samples)
    start_s = 12.3 - width_s * 0.25
    columns = form.columns(start_s, start_s + width_s, 100)
    loud = [place for place, (_, high) in enumerate(columns) if high > 0.5]
    # A column takes in bins that begin before it, so the neighbour may show the click too.
    assert loud
    assert all(abs(place - 25) <= 1 for place in loud)


def test_memory_is_bounded_and_a_long_recording_is_still_whole() -> None:
    samples = np.zeros(PART_SAMPLES, np.float32)
    samples[-1] = 1.0
    one = part(samples)
    form = Waveform(max_bins=PART_BINS)
    for _ in range(40):
        form.append(one)
    assert sum(len(lows) + len(highs) for lows, highs in form._levels) < 4 * PART_BINS
    assert form.seconds == pytest.approx(40 * PART_BINS * FINEST_BIN_S)
    columns = form.columns(0, form.seconds, 40)
    assert len(columns) == 40
    assert all(high == 1.0 for _, high in columns)


def test_levels_that_do_not_fit_each_other_are_refused() -> None:
    good = part(np.zeros(PART_SAMPLES, np.float32))
    assert len(good) == LEVELS
    assert len(good[0][0]) == len(good[1][0]) * FACTOR == PART_SAMPLES // BIN_SAMPLES
    form = Waveform()
    for bad in ((), good[:-1], (good[0], *good[:-1]), ((b"", b""), *good[1:]), ((good[0][0], b""), *good[1:])):
        with pytest.raises(ValueError, match=r"bins|levels"):
            form.append(bad)
    assert form.seconds == 0


def test_nothing_is_left_after_a_wipe() -> None:
    form = outlined(np.ones(SAMPLE_RATE, np.float32))
    form.wipe()
    assert form.seconds == 0
    assert form.columns(0, 1, 10) == []


@given(seconds=st.floats(0.01, 40), max_bins=st.integers(40, 5000))
def test_what_was_packed_is_restored(seconds: float, max_bins: int) -> None:
    samples = np.random.default_rng(1).uniform(-1, 1, max(1, round(seconds * SAMPLE_RATE))).astype(np.float32)
    form = outlined(samples, max_bins=max_bins)
    form.seconds = len(samples) / SAMPLE_RATE
    again = Waveform(max_bins=max_bins)
    again.restore(form.packed())
    assert again.is_whole
    assert again.seconds == form.seconds
    assert again.packed() == form.packed()
    assert again.columns(0, form.seconds, 100) == form.columns(0, form.seconds, 100)


@given(at=st.integers(0, 22), byte=st.integers(0, 255), cut=st.integers(-1, 300))
def test_what_is_no_waveform_is_refused_and_changes_nothing(at: int, byte: int, cut: int) -> None:
    whole = FORM.packed()
    changed = bytearray(whole)
    changed[at] = byte
    form = Waveform()
    before = form.packed()
    for broken in (bytes(changed), whole + b"x", whole[: max(0, cut)]):
        try:
            form.restore(broken)
        except ValueError:
            assert (form.packed(), form.is_whole) == (before, False)
        else:  # another length by less than a bin
            assert len(broken) == len(whole)
            assert form.seconds == pytest.approx(FORM.seconds, abs=2 * FINEST_BIN_S)
            form = Waveform()
