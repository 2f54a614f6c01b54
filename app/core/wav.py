"""The head of a WAV file, and of an RF64 file where the sound is longer than WAV can count.

RIFF counts in 32 bits. RF64 (EBU Tech 3306) keeps the true sizes in a chunk of its own, for which a file that may
become one leaves room.
"""

from __future__ import annotations

import struct
from typing import Final

from app.core.pcm import RATE_HZ, SAMPLE_BYTES

HEAD_BYTES: Final = 80
_MOST_RIFF_BYTES: Final = 0xFFFF_FFFF
_PCM: Final = 1
_SIZES_BYTES: Final = 28


def wav_head(channels: int, data_bytes: int) -> bytes:
    """Return what stands before so many bytes of 16-bit sound at the playback rate; always HEAD_BYTES long."""
    frame_bytes = channels * SAMPLE_BYTES
    kind = struct.pack("<HHIIHH", _PCM, channels, RATE_HZ, RATE_HZ * frame_bytes, frame_bytes, SAMPLE_BYTES * 8)
    riff_bytes = HEAD_BYTES - 8 + data_bytes
    if riff_bytes <= _MOST_RIFF_BYTES:
        first = b"RIFF" + struct.pack("<I", riff_bytes) + b"WAVE"
        sizes = b"JUNK" + struct.pack("<I", _SIZES_BYTES) + bytes(_SIZES_BYTES)
        shown_bytes = data_bytes
    else:
        first = b"RF64" + struct.pack("<I", _MOST_RIFF_BYTES) + b"WAVE"
        true_sizes = struct.pack("<QQQI", riff_bytes, data_bytes, data_bytes // frame_bytes, 0)
        sizes = b"ds64" + struct.pack("<I", _SIZES_BYTES) + true_sizes
        shown_bytes = _MOST_RIFF_BYTES
    return first + sizes + b"fmt " + struct.pack("<I", len(kind)) + kind + b"data" + struct.pack("<I", shown_bytes)
