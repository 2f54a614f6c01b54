"""The samples in a WAV file that came from outside: of the one form that was asked for, whole, or none."""

from __future__ import annotations

import struct
from typing import Final

from app.core.pcm import SAMPLE_BYTES
from app.egress.answers import unreadable
from app.egress.messages import Problem, ProblemKind

_PCM: Final = 1
_FORM: Final = struct.Struct("<HHIIHH")
_CHUNK: Final = struct.Struct("<4sI")
_MOST_CHUNKS: Final = 16


def samples_of(untrusted: bytes, rate_hz: int) -> bytes | Problem:
    """Return the s16le mono samples of a WAV file at this rate, or what is wrong with it."""
    if untrusted[:4] != b"RIFF" or untrusted[8:12] != b"WAVE":
        return unreadable("wav")
    wanted = (_PCM, 1, rate_hz, rate_hz * SAMPLE_BYTES, SAMPLE_BYTES, SAMPLE_BYTES * 8)
    at, is_form_right = 12, False
    for _ in range(_MOST_CHUNKS):
        if at + _CHUNK.size > len(untrusted):
            break
        name, length = _CHUNK.unpack_from(untrusted, at)
        at += _CHUNK.size
        if name == b"data" and is_form_right:
            if at + length > len(untrusted):
                return Problem(kind=ProblemKind.CUT_SHORT)
            return untrusted[at : at + length]
        if name == b"fmt " and length >= _FORM.size and at + length <= len(untrusted):
            is_form_right = _FORM.unpack_from(untrusted, at) == wanted
        at += length + length % 2
    return unreadable("wav")
