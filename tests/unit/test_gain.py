"""Samples get quieter, and never anything else."""

from __future__ import annotations

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.audio.gain import gain_of, scale

SAMPLES = st.lists(st.integers(-32768, 32767), max_size=50)


def scaled(samples: list[int], gain: float) -> list[int]:
    numbers = bytearray(array("h", samples).tobytes())
    scale(memoryview(numbers), gain)
    return array("h", bytes(numbers)).tolist()


@given(samples=SAMPLES, percent=st.integers(0, 100))
def test_each_sample_is_its_share(samples: list[int], percent: int) -> None:
    gain = gain_of(percent)
    for before, after in zip(samples, scaled(samples, gain), strict=True):
        assert after == pytest.approx(before * gain, abs=6)
        assert abs(after) <= abs(before) + 1


def test_full_volume_leaves_all_as_it_is_and_none_leaves_nothing() -> None:
    samples = [-32768, -1, 0, 1, 32767]
    assert scaled(samples, gain_of(100)) == samples
    assert scaled(samples, gain_of(0)) == [0] * 5
    assert [gain_of(percent) for percent in (-5, 50, 500)] == [0.0, 0.25, 1.0]
