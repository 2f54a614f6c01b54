"""Features a few seconds at a time are those of faster-whisper, without its memory."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable

import numpy as np
import pytest
from faster_whisper.feature_extractor import FeatureExtractor

from app.worker.features import SteadyFeatures
from app.worker.samples import SAMPLE_RATE, Samples

BANDS = 80


def noise(count: int) -> Samples:
    return np.random.default_rng(count).uniform(-0.5, 0.5, count).astype(np.float32)


@pytest.mark.parametrize(
    "count", [1, 30, 400, 1_600, 79_999, 80_000, 80_001, 30 * SAMPLE_RATE, 41 * SAMPLE_RATE + 77]
)
@pytest.mark.parametrize("bands", [BANDS, 128])
def test_they_are_those_of_faster_whisper(count: int, bands: int) -> None:
    samples = noise(count)
    samples[count // 2 :] *= 1e-4  # so that the range below the loudest is met as well
    theirs = FeatureExtractor(feature_size=bands)(samples)
    ours = SteadyFeatures(feature_size=bands)(samples)
    assert ours.shape == theirs.shape
    assert ours.dtype == np.float32
    np.testing.assert_allclose(ours, theirs, atol=2e-5)


def test_the_window_follows_the_length_that_was_asked_for() -> None:
    extractor = SteadyFeatures(feature_size=BANDS)
    extractor(noise(SAMPLE_RATE), chunk_length=20)
    assert extractor.nb_max_frames == 2_000


def test_only_the_result_grows_with_the_section() -> None:
    samples = noise(120 * SAMPLE_RATE)

    def peak(extractor: Callable[[Samples], object]) -> int:
        tracemalloc.start()
        try:
            extractor(samples)
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    result_bytes = 120 * 100 * BANDS * 4
    beside = 8 << 20
    assert peak(SteadyFeatures(feature_size=BANDS)) < result_bytes + beside
    assert peak(FeatureExtractor(feature_size=BANDS)) > 4 * (result_bytes + beside)
