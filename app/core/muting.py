"""Take passages out of sound: which stretches nobody may hear, and what is heard in their place."""

from __future__ import annotations

import enum
import math
import struct
from collections.abc import Sequence
from typing import Final

from app.core.pcm import RATE_HZ, SAMPLE_BYTES
from app.core.redaction import Redaction, touches
from app.core.transcript import Transcript

EDGE_S: Final = 0.2
"""So much is taken away before and after a passage: the times of words are off by a tenth of a second and more."""

_TONE_HZ: Final = 1000
_TONE_PEAK: Final = 1600  # 26 dB below the loudest that 16 bits hold
_PERIOD: Final = RATE_HZ // _TONE_HZ

Stretch = tuple[float, float]


class Cover(enum.StrEnum):
    """Name what is heard where something was taken out."""

    SILENCE = "silence"
    TONE = "tone"


def stretches(redactions: Sequence[Redaction], transcript: Transcript | None) -> list[Stretch]:
    """Return in order what nobody may hear, in seconds of the recording, none of them touching the next.

    A word that a redaction cuts is not heard at all, as it is not read, and each end is EDGE_S wider.
    """
    words = [] if transcript is None else [word for segment in transcript.segments for word in segment.words]
    found: list[Stretch] = []
    for one in redactions:
        cut = [word for word in words if touches(one, word.start_s, word.end_s)]
        start_s = min([one.start_s, *(word.start_s for word in cut)])
        end_s = max([one.end_s, *(word.end_s for word in cut)])
        found.append((max(0.0, start_s - EDGE_S), end_s + EDGE_S))
    merged: list[Stretch] = []
    for start_s, end_s in sorted(found):
        if merged and start_s <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end_s))
        else:
            merged.append((start_s, end_s))
    return merged


class Muting:
    """Covers stretches of sound that comes block by block, from its first sample on."""

    def __init__(self, stretches: Sequence[Stretch], channels: int, cover: Cover) -> None:
        self._frame_bytes = channels * SAMPLE_BYTES
        self._stretches = [(math.floor(start * RATE_HZ), math.ceil(end * RATE_HZ)) for start, end in stretches]
        self._period = _period(channels) if cover is Cover.TONE else bytes(_PERIOD * self._frame_bytes)
        self._at = 0  # frames that came so far

    def covered(self, data: bytes) -> bytes:
        """Return the next block of interleaved 16-bit samples as others may hear it."""
        first = self._at
        end = self._at = first + len(data) // self._frame_bytes
        heard = bytearray(data)
        while self._stretches and self._stretches[0][1] <= first:
            del self._stretches[0]
        for begin, over in self._stretches:
            if begin >= end:
                break
            low, high = max(begin, first), min(over, end)
            place = slice((low - first) * self._frame_bytes, (high - first) * self._frame_bytes)
            heard[place] = self._filling(low, high)
        return bytes(heard)

    def _filling(self, low: int, high: int) -> bytes:
        """Repeat the period by the place in the recording, so that the tone runs on from block to block."""
        skipped = low % _PERIOD
        count = (skipped + high - low) // _PERIOD + 1
        return (self._period * count)[skipped * self._frame_bytes : (skipped + high - low) * self._frame_bytes]


def _period(channels: int) -> bytes:
    samples = (round(_TONE_PEAK * math.sin(2 * math.pi * at / _PERIOD)) for at in range(_PERIOD))
    return b"".join(struct.pack("<h", sample) * channels for sample in samples)
