"""The limiter: no true peak passes the ceiling, what lies below it stays as it is, nothing is lost."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.worker.encoding.limiter import Limiter, Samples

RATE_HZ = 22_050


def limited(samples: Samples, ceiling: float, block: int = 1000) -> Samples:
    limiter = Limiter(RATE_HZ, samples.shape[1], ceiling)
    parts = [limiter.take(samples[at : at + block]) for at in range(0, len(samples), block)]
    return np.concatenate([*parts, limiter.finish()])


def true_peak(samples: Samples) -> float:
    """Return the highest level between samples, by a transform that knows no filter."""
    spectrum = np.fft.rfft(samples, axis=0)
    size = 8 * len(samples)
    return float(np.abs(np.fft.irfft(spectrum, size, axis=0)).max() * 8)


def noise(seed: int, length: int, channels: int = 1) -> Samples:
    """Return noise of speech's own range of pitches, with bursts."""
    rng = np.random.default_rng(seed)
    spectrum = np.fft.rfft(rng.standard_normal((length, channels)), axis=0)
    spectrum[int(len(spectrum) * 0.8) :] = 0
    sound = np.fft.irfft(spectrum, length, axis=0) * 0.1
    sound[length // 3 : length // 3 + 400] *= 12
    edges = np.minimum(1.0, np.minimum(np.arange(length), np.arange(length)[::-1]) / 500)
    return (sound * edges[:, np.newaxis]).astype(np.float32)


@pytest.mark.parametrize("channels", [1, 2])
@pytest.mark.parametrize("seed", range(3))
def test_no_true_peak_passes_the_ceiling(seed: int, channels: int) -> None:
    sound = noise(seed, 20_000, channels)
    assert true_peak(sound) > 1.0
    made = limited(sound, 0.5)
    assert made.shape == sound.shape
    assert true_peak(made) <= 0.5
    assert np.array_equal(made[:3000], sound[:3000]), "what is far from a peak stays as it is"


@settings(max_examples=25, deadline=None)
@given(st.integers(1, 3000), st.integers(1, 4000))
def test_blocks_of_any_size_make_the_same_sound(length: int, block: int) -> None:
    sound = noise(5, max(length, 1500))[:length]
    whole = limited(sound, 0.2, 100_000)
    assert len(whole) == length
    assert np.allclose(limited(sound, 0.2, block), whole, atol=1e-6)


def test_what_is_quiet_enough_is_left_alone() -> None:
    sound = noise(1, 10_000) * np.float32(0.1)
    assert np.array_equal(limited(sound, 0.9), sound)


def test_peaks_far_from_each_other_are_held_each_by_itself() -> None:
    sound = noise(4, 40_000) * np.float32(0.3)
    for at, height in ((6_000, 0.9), (15_000, 0.6), (15_700, 0.8), (16_600, 0.7), (33_000, 1.0)):
        sound[at : at + 200] += np.float32(height) * np.hanning(200)[:, np.newaxis].astype(np.float32)
    made = limited(sound, 0.5, 4_000)
    assert true_peak(made) <= 0.5
    is_held = np.abs(made - sound)[:, 0] > 0
    assert is_held[15_000:17_000].any()
    assert not is_held[8_000:12_500].any()
    assert not is_held[20_000:30_000].any()
    assert (np.abs(made) <= np.abs(sound)).all()
