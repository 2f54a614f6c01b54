"""Hold true peaks (ITU-R BS.1770, annex 2) below a ceiling while the rest gets as loud as it should be."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

Samples = NDArray[np.float32]

_REACH_S: Final = 0.01
"""The level gives way so long before a peak and comes back so long after it.

Slow enough not to be heard: within both lies a period of the lowest voice, so that no single period is bent. What
is slower makes all of speech less loud.
"""
_OVERSAMPLED: Final = 4
_HALF_TAPS: Final = 12
_MARGIN_DB: Final = 0.15
"""What four points between two samples may miss, and what rounding adds."""
_AT_ONCE: Final = 1 << 14
"""So many moments are looked at more closely at a time, each with the samples around it."""


class Limiter:
    """Looks ahead. Samples are floats, a row for each moment; as many come out as went in, a little later."""

    def __init__(self, rate_hz: int, channels: int, ceiling: float) -> None:
        self._ceiling = ceiling * 10 ** (-_MARGIN_DB / 20)
        self._reach = max(1, round(rate_hz * _REACH_S))
        self._context = 2 * self._reach + _HALF_TAPS
        self._kept: Samples = np.zeros((self._context, channels), np.float32)
        window = np.hanning(2 * self._reach + 3)[1:-1]
        self._smoothing = window / window.sum()
        self._between = _between()
        self._most_between = float(np.abs(self._between).sum(axis=1).max())

    def take(self, samples: Samples) -> Samples:
        """Return what is ready after more samples came."""
        known = np.concatenate([self._kept, samples])
        context, reach = self._context, self._reach
        ready = len(known) - 2 * context
        if ready <= 0:
            self._kept = known
            return known[:0]
        self._kept = known[ready:]
        wanted = known[context : context + ready]
        peaks = self._peaks(known)
        over = np.flatnonzero(peaks > self._ceiling)
        if not len(over):
            return wanted
        room = np.pad(self._ceiling / np.maximum(peaks, self._ceiling), 4 * reach, constant_values=1.0)
        level = np.ones(len(known) + 4 * reach)  # each is that of the sample `2 * reach` before it
        for stretch in np.split(over, np.flatnonzero(np.diff(over) > 4 * reach) + 1):
            first, last = int(stretch[0]), int(stretch[-1])
            # The least of what lies within reach, then its mean over as much: never more than any peak leaves.
            least = _least(room[first : last + 8 * reach + 1], 2 * reach + 1)
            level[first : last + 4 * reach + 1] = np.convolve(least, self._smoothing, "valid")
        level = level[context + 2 * reach : context + 2 * reach + ready]
        return (wanted * level[:, np.newaxis]).astype(np.float32)

    def finish(self) -> Samples:
        """Return what is left."""
        return self.take(np.zeros((self._context, self._kept.shape[1]), np.float32))

    def _peaks(self, samples: Samples) -> NDArray[np.float64]:
        """Return the highest level at each sample and on the way to its neighbours, in any channel.

        What lies between samples is found out where it could be above the ceiling, for there is little of that.
        """
        width = 2 * _HALF_TAPS + 1
        highest = np.zeros(len(samples) + 1)  # one more, for what lies behind the last
        highest[:-1] = np.abs(samples).max(axis=1)
        around = -_least(np.pad(-highest[:-1], _HALF_TAPS), width)
        places = np.flatnonzero(around * self._most_between > self._ceiling)
        for channel in samples.T:
            near = sliding_window_view(np.pad(channel, _HALF_TAPS), width)
            for first in range(0, len(places), _AT_ONCE):
                at = places[first : first + _AT_ONCE]
                after = np.abs(np.einsum("ij,kj->ki", near[at], self._between)).max(axis=0)
                highest[at] = np.maximum(highest[at], after)
                highest[at + 1] = np.maximum(highest[at + 1], after)
        return highest[:-1]


def _between() -> NDArray[np.float64]:
    """Return the filters, turned around, that give what lies between a sample and the next one; a row each."""
    at = np.arange(-_HALF_TAPS, _HALF_TAPS + 1)
    filters = []
    for part in range(1, _OVERSAMPLED):
        shifted = at + part / _OVERSAMPLED
        taps = np.sinc(shifted) * np.cos(np.pi * shifted / (2 * _HALF_TAPS + 2)) ** 2
        filters.append(taps[::-1] / taps.sum())
    return np.array(filters)


def _least(values: NDArray[np.float64], width: int) -> NDArray[np.float64]:
    """Return the least of each `width` neighbours."""
    done = 1
    while done < width:
        step = min(done, width - done)
        values = np.minimum(values[:-step], values[step:])
        done += step
    return values
