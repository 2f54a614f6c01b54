"""Frames between the program and a worker: a 4-byte little-endian length, then one MessagePack struct.

Nothing executable crosses: no pickle, no exception objects, no prose to be matched. Everything that comes from a
worker is `untrusted_*` until `decoded` has passed it: types by msgspec, ranges by each protocol. Only what the
protocols of all workers share stands here, for each of them loads it before it can answer.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Callable
from typing import Final, Literal, TypeVar

import msgspec

from app.core.errors import Code, EngineError, Param
from app.core.isolation import SandboxReport

MAX_FRAME_BYTES: Final = 4 * 1024 * 1024
MAX_PARAMS: Final = 16
MAX_PARAM_CHARS: Final = 500
MAX_NAMES: Final = 200
MAX_NAME_CHARS: Final = 100
MAX_TIME_S: Final = 1e7  # 115 days

_HEADER: Final = struct.Struct("<I")


class Frame(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag=True, kw_only=True):
    """What crosses between the program and a worker."""


class Preparation(Frame, frozen=True, tag=True):
    """Say once, before anything else, what a worker is to be and may take."""

    protocol: int
    data_limit_bytes: int | None


class Failure(Frame, frozen=True, tag=True):
    """Say why something that a worker was asked for, or its start, came to nothing."""

    code: Code
    params: dict[str, Param]


_encoder = msgspec.msgpack.Encoder()

Some = TypeVar("Some", bound=Frame)

ReadExactly = Callable[[int], bytes]
"""Read exactly n bytes; b"" at a clean end; EOFError when the stream ends inside."""


def encode(*frames: Frame) -> bytearray:
    """Return frames as bytes, each with its length in front."""
    whole = bytearray()
    for frame in frames:
        at = len(whole)
        whole += bytes(_HEADER.size)
        _encoder.encode_into(frame, whole, -1)
        length = len(whole) - at - _HEADER.size
        if length > MAX_FRAME_BYTES:
            raise ValueError(f"frame of {length} bytes")
        _HEADER.pack_into(whole, at, length)
    return whole


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


def decoded(
    decoder: msgspec.msgpack.Decoder[Some],
    body: bytes,
    kind: Literal["request", "reply"],
    is_sane: Callable[[Some], bool] = lambda _: True,
) -> Some:
    """Decode and check the bytes of one frame; EngineError if it is none of its kind or out of range."""
    try:
        untrusted_frame = decoder.decode(body)
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        raise EngineError(Code.ENGINE_PROTOCOL, reason=kind) from error
    if not is_sane(untrusted_frame):
        raise EngineError(Code.ENGINE_PROTOCOL, reason=type(untrusted_frame).__name__)
    return untrusted_frame


def sandbox_is_sane(report: SandboxReport) -> bool:
    """Say whether a report of a worker's isolation is short."""
    names = (*report.missing, *report.limits, report.platform, report.level)
    is_short = len(report.missing) <= MAX_NAMES and len(report.limits) <= MAX_NAMES
    return is_short and all(len(name) <= MAX_NAME_CHARS for name in names)


def is_time(seconds: float) -> bool:
    """Say whether a number can be a place in a recording."""
    return 0 <= seconds <= MAX_TIME_S  # NaN fails both


def params_are_sane(params: dict[str, Param]) -> bool:
    """Say whether what belongs to a code is short and finite."""
    return len(params) <= MAX_PARAMS and all(
        len(key) <= 64 and (len(value) <= MAX_PARAM_CHARS if isinstance(value, str) else math.isfinite(value))
        for key, value in params.items()
    )
