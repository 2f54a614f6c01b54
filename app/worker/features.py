"""Whisper's features of a section, computed a few seconds at a time."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from faster_whisper.feature_extractor import FeatureExtractor
from numpy.typing import NDArray

from app.worker.samples import Samples

_FRAMES: Final = 500  # transformed at once: 5 s, which fit in a core's cache
_FLOOR: Final = 1e-10
_RANGE: Final = 8.0  # in powers of ten below the loudest


class SteadyFeatures(FeatureExtractor):  # type: ignore[misc]
    """Compute what faster-whisper's own extractor does, with nothing but the result as long as the section.

    That one transforms all at once and needs 70 MB for two minutes, which are the peak of the whole worker.
    """

    def __call__(self, waveform: Samples, padding: int = 160, chunk_length: int | None = None) -> NDArray[Any]:
        """Return the log-mel spectrogram of shape (bands, frames)."""
        if chunk_length is not None:
            self.n_samples = chunk_length * self.sampling_rate
            self.nb_max_frames = self.n_samples // self.hop_length
        window = np.hanning(self.n_fft + 1)[:-1].astype(np.float32)
        samples = np.asarray(waveform, np.float32)
        length = len(samples) + padding
        frames = length // self.hop_length  # without the last, as Whisper leaves it out
        features = np.empty((len(self.mel_filters), frames), np.float32)
        for first in range(0, frames, _FRAMES):
            last = min(first + _FRAMES, frames)
            start = first * self.hop_length - self.n_fft // 2
            stretch = _stretch(samples, length, start, start + (last - 1 - first) * self.hop_length + self.n_fft)
            spectrum = self.stft(
                stretch, self.n_fft, self.hop_length, window=window, center=False, return_complex=True
            )
            np.matmul(self.mel_filters, np.abs(spectrum) ** 2, out=features[:, first:last], casting="same_kind")
        np.log10(np.maximum(features, _FLOOR, out=features), out=features)
        np.maximum(features, features.max() - _RANGE, out=features)
        features += 4.0
        features /= 4.0
        return features


def _stretch(samples: Samples, length: int, start: int, end: int) -> Samples:
    """Return samples from `start` to `end`: zeros up to `length`, and mirrored beyond the ends."""
    if start >= 0 and end <= len(samples):
        return samples[start:end]
    period = 2 * (length - 1)
    places = np.abs(np.arange(start, end)) % period
    places = np.minimum(places, period - places)
    return np.where(places < len(samples), samples[np.minimum(places, len(samples) - 1)], np.float32(0))
