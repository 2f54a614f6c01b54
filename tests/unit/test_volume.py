"""Speech turned up is louder and never clipped; turned down it is what it was, softer."""

from __future__ import annotations

import math
from array import array
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.volume import at_volume

RATE_HZ = 24_000


def tone(level: float, seconds: float = 0.3) -> list[int]:
    return [round(32_767 * level * math.sin(math.tau * at / 120)) for at in range(round(RATE_HZ * seconds))]


def heard(samples: list[int], volume: float) -> list[int]:
    return array("h", at_volume(array("h", samples).tobytes(), RATE_HZ, volume)).tolist()


@given(st.lists(st.integers(-32_768, 32_767), max_size=2_000), st.floats(0, 4))
def test_no_sample_is_clipped_turned_over_or_louder_than_was_asked_for(samples: list[int], volume: float) -> None:
    made = heard(samples, volume)
    assert len(made) == len(samples)
    for before, after in zip(samples, made, strict=True):
        assert after == 0 or (after > 0) == (before > 0)
        assert abs(after) <= abs(before) * volume + 1
        assert -32_768 < after < 32_767 or volume == 1


@pytest.mark.parametrize("volume", [0.25, 0.5, 1.0, 1.5, 2.0])
def test_what_has_room_is_as_loud_as_was_asked_for(volume: float) -> None:
    samples = tone(0.3)
    assert all(abs(a - b * volume) <= 1 for b, a in zip(samples, heard(samples, volume), strict=True))


def test_a_loud_word_is_held_below_full_scale_in_its_own_form_and_the_soft_ones_around_it_are_louder() -> None:
    soft, loud = tone(0.1), tone(0.9)
    made = heard(soft + loud + soft, 2.0)
    first, word, last = made[: len(soft)], made[len(soft) : -len(soft)], made[-len(soft) :]
    assert max(first[: len(soft) // 2]) == pytest.approx(2 * max(soft), rel=0.01)
    assert max(last[len(last) // 2 :]) == pytest.approx(2 * max(soft), rel=0.01), "it is turned up again"
    middle = slice(len(loud) // 4, 3 * len(loud) // 4)
    ratios = [a / b for a, b in zip(word[middle], loud[middle], strict=True) if abs(b) > 3_000]
    assert max(ratios) - min(ratios) < 0.05, "a sine stays one"
    assert max(word) > 31_000
    steps = [abs(b - a) for a, b in pairwise(made)]
    assert max(steps) < 2_200, "there is no click"


def test_nothing_is_heard_at_no_volume() -> None:
    assert set(heard(tone(0.9), 0)) == {0}
    assert at_volume(b"", RATE_HZ, 2.0) == b""
