"""Frames between the program and the worker that makes sound files: sound goes in, pieces of a file come out.

Framing and rules are those of app.engine.frames. Each frame of sound is answered, and no more than a few are
on their way, so that neither side has to hold much. The worker can write nothing: it says what belongs where.
"""

from __future__ import annotations

import math
from typing import Final

import msgspec

from app.core.isolation import SandboxReport
from app.core.loudness import MAX_GAIN_DB
from app.core.sound_forms import MAX_RATE_HZ, MAX_TEXT_CHARS, MIN_RATE_HZ, SoundChapter, SoundForm, SoundTags
from app.engine.frames import Failure, Frame, Preparation, decoded, is_time, params_are_sane, sandbox_is_sane

ENCODE_PROTOCOL_VERSION: Final = 1
MAX_PCM_BYTES: Final = 256 << 10
MAX_PART_BYTES: Final = 1 << 20
MAX_CHAPTERS: Final = 1000
_MOST_FILE_BYTES: Final = 1 << 44
_QUIETEST_DB: Final = -200.0
_LOUDEST_DB: Final = 100.0


# ---- program -> worker


class Prepare(Preparation, frozen=True, tag=True):
    """Say once, before anything else, what this worker may take."""


class Measure(Frame, frozen=True, tag=True):
    """Begin to measure how loud the sound is that follows, or what would become of it in a file."""

    rate_hz: int
    channels: int
    gain_db: float = 0.0
    ceiling_dbtp: float | None = None  # a limiter holds true peaks below it


class Encode(Frame, frozen=True, tag=True):
    """Begin a file of the sound that follows."""

    form: SoundForm
    rate_hz: int
    channels: int
    gain_db: float = 0.0
    ceiling_dbtp: float | None = None  # a limiter holds true peaks below it
    chapters: tuple[SoundChapter, ...] = ()
    tags: SoundTags = SoundTags()


class Pcm(Frame, frozen=True, tag=True):
    """Send the next interleaved 16-bit samples."""

    data: bytes


class End(Frame, frozen=True, tag=True):
    """Say that no more sound follows."""


EncodeRequest = Prepare | Measure | Encode | Pcm | End


# ---- worker -> program


class Prepared(Frame, frozen=True, tag=True):
    """The worker is locked."""

    protocol: int
    sandbox: SandboxReport


class Took(Frame, frozen=True, tag=True):
    """A frame of sound was worked up, and another one may come."""


class FilePart(Frame, frozen=True, tag=True):
    """Bytes and where they belong in the file; they can take the place of others that came before."""

    offset: int
    data: bytes


class Measured(Frame, frozen=True, tag=True):
    """All sound was measured; None where it was too little or too quiet."""

    integrated_lufs: float | None
    true_peak_dbtp: float | None


class Encoded(Frame, frozen=True, tag=True):
    """The file is whole, and so long."""

    size_bytes: int


class EncodingFailed(Failure, frozen=True, tag=True):
    """Say why a request, or the start, came to nothing."""


EncodeReply = Prepared | Took | FilePart | Measured | Encoded | EncodingFailed

_request_decoder: msgspec.msgpack.Decoder[EncodeRequest] = msgspec.msgpack.Decoder(EncodeRequest)
_reply_decoder: msgspec.msgpack.Decoder[EncodeReply] = msgspec.msgpack.Decoder(EncodeReply)


def decode_encode_request(body: bytes) -> EncodeRequest:
    """Decode and check what the program sent; EngineError when it is no request."""
    return decoded(_request_decoder, body, "request", can_be_done)


def decode_encode_reply(body: bytes) -> EncodeReply:
    """Decode and range-check what a worker sent; EngineError when anything is out of range."""
    return decoded(_reply_decoder, body, "reply", _is_sane)


def can_be_done(request: EncodeRequest) -> bool:
    """Say whether there can be sound of the kind that a request begins, and a file with that in it."""
    if not isinstance(request, Measure | Encode):
        return True
    if not MIN_RATE_HZ <= request.rate_hz <= MAX_RATE_HZ or request.channels not in {1, 2}:
        return False
    has_level = abs(request.gain_db) <= MAX_GAIN_DB and (
        request.ceiling_dbtp is None or -MAX_GAIN_DB <= request.ceiling_dbtp <= 0
    )
    if isinstance(request, Measure):
        return has_level
    return (
        has_level
        and len(request.chapters) <= MAX_CHAPTERS
        and all(
            is_time(chapter.start_s) and is_time(chapter.end_s) and len(chapter.title) <= MAX_TEXT_CHARS
            for chapter in request.chapters
        )
    )


def _is_sane(untrusted: EncodeReply) -> bool:
    match untrusted:
        case Prepared():
            return sandbox_is_sane(untrusted.sandbox)
        case Took():
            return True
        case FilePart():
            return 0 <= untrusted.offset <= _MOST_FILE_BYTES and 0 < len(untrusted.data) <= MAX_PART_BYTES
        case Measured():
            return _is_level(untrusted.integrated_lufs) and _is_level(untrusted.true_peak_dbtp)
        case Encoded():
            return 0 < untrusted.size_bytes <= _MOST_FILE_BYTES
        case EncodingFailed():
            return params_are_sane(untrusted.params)


def _is_level(level: float | None) -> bool:
    return level is None or (math.isfinite(level) and _QUIETEST_DB <= level <= _LOUDEST_DB)
