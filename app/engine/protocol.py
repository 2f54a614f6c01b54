"""Frames between the program and the worker that recognises speech; see app.engine.frames."""

from __future__ import annotations

import math
from typing import Final

import msgspec

from app.core.errors import Param, WarningCode
from app.core.isolation import SandboxReport
from app.core.options import Device, RecognitionOptions
from app.core.transcript import EngineInfo, MediaInfo, Segment
from app.engine.frames import (
    MAX_NAME_CHARS,
    MAX_NAMES,
    MAX_PARAM_CHARS,
    MAX_PARAMS,
    Failure,
    Frame,
    Preparation,
    decoded,
    is_time,
    params_are_sane,
    sandbox_is_sane,
)

PROTOCOL_VERSION: Final = 1
MAX_TEXT_CHARS: Final = 50_000
MAX_WORDS: Final = 10_000
MAX_TOKENS: Final = 20_000


# ---- program -> worker


class Configure(Preparation, frozen=True, tag=True):
    """Say once, before anything else, what this worker is to be. A worker holds one model for life."""

    engine: str  # "faster-whisper" or "pocketsphinx"
    model_name: str
    model_dir: str  # empty for the built-in engine
    device: Device
    threads: int


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


class Failed(Failure, frozen=True, tag=True):
    """The job, or with job 0 the worker's start, failed."""

    job: int


Reply = Ready | Opened | Language | Progress | SegmentDone | Notice | CancelSeen | Done | Failed

_request_decoder: msgspec.msgpack.Decoder[Request] = msgspec.msgpack.Decoder(Request)
_reply_decoder: msgspec.msgpack.Decoder[Reply] = msgspec.msgpack.Decoder(Reply)


def decode_request(body: bytes) -> Request:
    """Decode what the program sent; raises EngineError when it is no request."""
    return decoded(_request_decoder, body, "request")


def decode_reply(body: bytes) -> Reply:
    """Decode and range-check what a worker sent; raises EngineError when anything is out of range."""
    return decoded(_reply_decoder, body, "reply", _is_sane)


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


def _engine_is_sane(engine: EngineInfo) -> bool:
    names = (engine.engine, engine.device, engine.compute_type, engine.path)
    return len(engine.model) <= MAX_PARAM_CHARS and all(len(name) <= MAX_NAME_CHARS for name in names)


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
