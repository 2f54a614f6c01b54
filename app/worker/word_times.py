"""When the words of a sentence are heard in the sound of a voice that does not say so.

Another voice says the same and does tell: espeak-ng, whose lengths of sounds are those of its language. Its words
are laid onto the sound, from the first sound to the last, by way of the silences that both have in about the same
place. Measured on 432 words of people reading (LJSpeech and others, against a forced alignment), half of the words
are within 0.10 s and nine of ten within 0.32 s; shares of the phonemes gave 0.14 s and 0.37 s.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

import numpy as np
import numpy.typing as npt

Sound = npt.NDArray[np.int16]

_FRAME_S: Final = 0.01
_SILENCE_S: Final = 0.1
_QUIET: Final = 0.03  # of the loudness of the sound itself: -30 dB
_SAME_PLACE: Final = 0.1  # of the whole length


def placed(frames: list[int], told: Sound, told_rate_hz: int, heard: Sound, heard_rate_hz: int) -> list[int]:
    """Return where in `heard` what begins at the given frames of `told` begins; both say the same."""
    ours, theirs = stretches(told, told_rate_hz), stretches(heard, heard_rate_hz)
    if not ours or not theirs:
        return [min(len(heard), round(frame * heard_rate_hz / told_rate_hz)) for frame in frames]
    first, last = ours[0][0], ours[-1][1]
    scale = (theirs[-1][1] - theirs[0][0]) / (last - first)
    places, laid = [first], [theirs[0][0]]
    gaps = _gaps(theirs)
    for start, end in _gaps(ours):
        expected = theirs[0][0] + ((start + end) / 2 - first) * scale
        near = min(gaps, key=lambda gap: abs(sum(gap) / 2 - expected), default=(0, 0))
        is_same = abs(sum(near) / 2 - expected) <= _SAME_PLACE * (theirs[-1][1] - theirs[0][0])
        if is_same and near[0] >= laid[-1]:
            places += (start, end)
            laid += near
    found = np.interp(frames, [*places, last], [*laid, theirs[-1][1]])
    return [round(float(one)) for one in found]


def stretches(sound: Sound, rate_hz: int) -> list[tuple[int, int]]:
    """Return the stretches between silences, by frames."""
    size = max(1, round(_FRAME_S * rate_hz))
    count = len(sound) // size
    if not count:
        return []
    loudness = np.sqrt(np.mean(sound[: count * size].reshape(count, size).astype(np.float64) ** 2, axis=1))
    loud = np.flatnonzero(loudness > max(1.0, _QUIET * float(np.sqrt(np.mean(loudness**2)))))
    if not len(loud):
        return []
    gaps = np.flatnonzero(np.diff(loud) > _SILENCE_S / _FRAME_S)
    firsts = [int(loud[0]), *(int(loud[gap + 1]) for gap in gaps)]
    lasts = [*(int(loud[gap]) for gap in gaps), int(loud[-1])]
    return [(first * size, (last + 1) * size) for first, last in zip(firsts, lasts, strict=True)]


def _gaps(found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    return [(before[1], after[0]) for before, after in pairwise(found)]
