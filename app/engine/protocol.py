"""Frames between the program and a worker: a 4-byte little-endian length, then one MessagePack struct.

Nothing executable crosses (no pickle, no exception objects, no prose to be matched), and everything that
comes from a worker is `untrusted_*` until `check_reply` has passed it: types by msgspec, ranges here.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Callable
from typing import Final

import msgspec

from app.core.errors import Code, EngineError, Param, WarningCode
from app.core.isolation import SandboxReport
from app.core.options import Device, RecognitionOptions
from app.core.transcript import EngineInfo, MediaInfo, Segment

PROTOCOL_VERSION: Final = 1
MAX_FRAME_BYTES: Final = 4 * 1024 * 1024
MAX_TEXT_CHARS: Final = 50_000
MAX_WORDS: Final = 10_000
MAX_TOKENS: Final = 20_000
MAX_PARAMS: Final = 16
MAX_PARAM_CHARS: Final = 500
MAX_NAMES: Final = 200
MAX_NAME_CHARS: Final = 100
MAX_TIME_S: Final = 1e7  # 115 days

_HEADER: Final = struct.Struct("<I")


class Frame(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag=True, kw_only=True):
    """What crosses between the program and a worker."""


# ---- program -> worker


class Configure(Frame, frozen=True, tag=True):
    """Say once, before anything else, what this worker is to be. A worker holds one model for life."""

    protocol: int
    engine: str  # "faster-whisper" or "pocketsphinx"
    model_name: str
    model_dir: str  # empty for the built-in engine
    device: Device
    threads: int
    data_limit_bytes: int | None


class ResumePoint(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Where one channel goes on, and the tokens of the text before it as context."""

    offset_s: float
    prompt_tokens: tuple[int, ...] = ()


class Seal(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What opens the one blob of a job, and nothing else of the library: see app.crypto.blob_v1."""

    key: bytes
    library_id: bytes
    item_id: bytes
    kind: str
    revision: int
    blob_id: bytes
    true_length: int

    def __repr__(self) -> str:
        return "Seal(***)"


class Transcribe(Frame, frozen=True, tag=True):
    """Start a job on the descriptor that follows over the channel."""

    job: int
    options: RecognitionOptions
    resume: tuple[ResumePoint, ...] = ()  # one a channel
    seal: Seal | None = None  # of an input that is a blob of the library


class Cancel(Frame, frozen=True, tag=True):
    """Stop the job as soon as the engine lets go."""

    job: int


Request = Configure | Transcribe | Cancel


# ---- worker -> program


class Ready(Frame, frozen=True, tag=True):
    """The worker is locked, its model is loaded."""

    protocol: int
    engine: EngineInfo
    languages: tuple[str, ...]
    sandbox: SandboxReport
    notices: tuple[tuple[WarningCode, dict[str, Param]], ...] = ()


class Opened(Frame, frozen=True, tag=True):
    """The input is open and its header was read."""

    job: int
    media: MediaInfo


class Language(Frame, frozen=True, tag=True):
    """The language that the job is decoded in."""

    job: int
    language: str
    probability: float | None


class Progress(Frame, frozen=True, tag=True):
    """Audio up to `done_s` has been recognised."""

    job: int
    done_s: float


class SegmentDone(Frame, frozen=True, tag=True):
    """A segment is final; `channel` counts from 0."""

    job: int
    channel: int
    segment: Segment


class Notice(Frame, frozen=True, tag=True):
    """Something that the reader of the result should know."""

    job: int
    code: WarningCode
    params: dict[str, Param]


class CancelSeen(Frame, frozen=True, tag=True):
    """The cancel frame arrived; sent by the control thread even while the engine computes."""

    job: int


class Done(Frame, frozen=True, tag=True):
    """The job ended; `was_cancelled` says how."""

    job: int
    duration_s: float
    was_cancelled: bool
    engine: EngineInfo


class Failed(Frame, frozen=True, tag=True):
    """The job, or with job 0 the worker's start, failed."""

    job: int
    code: Code
    params: dict[str, Param]


Reply = Ready | Opened | Language | Progress | SegmentDone | Notice | CancelSeen | Done | Failed

_encoder = msgspec.msgpack.Encoder()
_request_decoder: msgspec.msgpack.Decoder[Request] = msgspec.msgpack.Decoder(Request)
_reply_decoder: msgspec.msgpack.Decoder[Reply] = msgspec.msgpack.Decoder(Reply)

ReadExactly = Callable[[int], bytes]
"""Read exactly n bytes; b"" at a clean end; EOFError when the stream ends inside."""


def encode(frame: Frame) -> bytes:
    """Return the frame as bytes with its length in front."""
    body = _encoder.encode(frame)
    if len(body) > MAX_FRAME_BYTES:
        raise ValueError(f"frame of {len(body)} bytes")
    return _HEADER.pack(len(body)) + body


def read_body(read_exactly: ReadExactly) -> bytes | None:
    """Read the bytes of one frame, None at the end of the stream; EngineError on an absurd length."""
    header = read_exactly(_HEADER.size)
    if not header:
        return None
    (length,) = _HEADER.unpack(header)
    if not 0 < length <= MAX_FRAME_BYTES:
        raise EngineError(Code.ENGINE_PROTOCOL, reason="frame length")
    body = read_exactly(length)
    if not body:
        raise EOFError("stream ended between header and body")
    return body


def decode_request(body: bytes) -> Request:
    """Decode what the program sent; raises EngineError when it is no request."""
    try:
        return _request_decoder.decode(body)
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        raise EngineError(Code.ENGINE_PROTOCOL, reason="request") from error


def decode_reply(body: bytes) -> Reply:
    """Decode and range-check what a worker sent; raises EngineError when anything is out of range."""
    try:
        untrusted_reply = _reply_decoder.decode(body)
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        raise EngineError(Code.ENGINE_PROTOCOL, reason="reply") from error
    if not _is_sane(untrusted_reply):
        raise EngineError(Code.ENGINE_PROTOCOL, reason=type(untrusted_reply).__name__)
    return untrusted_reply


def _is_sane(untrusted: Reply) -> bool:
    match untrusted:
        case Ready():
            return _ready_is_sane(untrusted)
        case Opened():
            return media_is_sane(untrusted.media)
        case Language():
            probability = untrusted.probability
            return len(untrusted.language) <= 16 and (probability is None or 0 <= probability <= 1)
        case Progress():
            return is_time(untrusted.done_s)
        case SegmentDone():
            return 0 <= untrusted.channel < 8 and _segment_is_sane(untrusted.segment)
        case Notice() | Failed():
            return params_are_sane(untrusted.params)
        case CancelSeen():
            return True
        case Done():
            return is_time(untrusted.duration_s) and _engine_is_sane(untrusted.engine)


def _ready_is_sane(ready: Ready) -> bool:
    return (
        _engine_is_sane(ready.engine)
        and len(ready.languages) <= MAX_NAMES
        and all(len(name) <= MAX_NAME_CHARS for name in ready.languages)
        and sandbox_is_sane(ready.sandbox)
        and len(ready.notices) <= MAX_PARAMS
        and all(params_are_sane(params) for _, params in ready.notices)
    )


def sandbox_is_sane(report: SandboxReport) -> bool:
    """Say whether a report of a worker's isolation is short."""
    names = (*report.missing, *report.limits, report.platform, report.level)
    is_short = len(report.missing) <= MAX_NAMES and len(report.limits) <= MAX_NAMES
    return is_short and all(len(name) <= MAX_NAME_CHARS for name in names)


def _engine_is_sane(engine: EngineInfo) -> bool:
    names = (engine.engine, engine.device, engine.compute_type, engine.path)
    return len(engine.model) <= MAX_PARAM_CHARS and all(len(name) <= MAX_NAME_CHARS for name in names)


def is_time(seconds: float) -> bool:
    """Say whether a number can be a place in a recording."""
    return 0 <= seconds <= MAX_TIME_S  # NaN fails both


def params_are_sane(params: dict[str, Param]) -> bool:
    """Say whether what belongs to a code is short and finite."""
    return len(params) <= MAX_PARAMS and all(
        len(key) <= 64 and (len(value) <= MAX_PARAM_CHARS if isinstance(value, str) else math.isfinite(value))
        for key, value in params.items()
    )


def media_is_sane(media: MediaInfo) -> bool:
    """Say whether a header can be that of a recording."""
    return (
        len(media.container) <= 200
        and len(media.tracks) <= 64
        and (media.duration_s is None or is_time(media.duration_s))
        and all(len(track.codec) <= 64 and len(track.language) <= 64 for track in media.tracks)
    )


def _segment_is_sane(segment: Segment) -> bool:
    figures = (segment.avg_logprob, segment.no_speech_prob, segment.compression_ratio, segment.temperature)
    return (
        is_time(segment.start_s)
        and is_time(segment.end_s)
        and segment.start_s <= segment.end_s
        and len(segment.text) <= MAX_TEXT_CHARS
        and len(segment.speaker) <= 200
        and len(segment.words) <= MAX_WORDS
        and len(segment.tokens) <= MAX_TOKENS
        and all(figure is None or math.isfinite(figure) for figure in figures)
        and all(
            is_time(word.start_s)
            and is_time(word.end_s)
            and word.start_s <= word.end_s
            and 0 <= word.probability <= 1
            and len(word.text) <= MAX_PARAM_CHARS
            for word in segment.words
        )
    )
