"""Frames between the program and the worker that reads recordings for playback: sound and waveform.

Framing and rules are those of app.engine.frames. Sound is sent on demand, so that no more than what was
asked for is on its way.
"""

from __future__ import annotations

from typing import Final

import msgspec

from app.core.isolation import SandboxReport
from app.core.pcm import BLOCK_FRAMES, MAX_SPEED, MIN_LOOP_S, MIN_SPEED, SAMPLE_BYTES
from app.core.transcript import MediaInfo
from app.core.waveform import LEVELS, PART_BINS
from app.engine.frames import Failure, Frame, Preparation, decoded, is_time, params_are_sane, sandbox_is_sane
from app.engine.protocol import Seal, media_is_sane

MEDIA_PROTOCOL_VERSION: Final = 1
MAX_BLOCKS: Final = 64
"""So many blocks of sound can be asked for at once."""


# ---- program -> worker


class Prepare(Preparation, frozen=True, tag=True):
    """Say once, before anything else, what this worker may take."""


class OpenMedium(Frame, frozen=True, tag=True):
    """Open the recording whose descriptor follows over the channel, in the place of any other."""

    medium: int
    track: int  # 0 for the first that can be decoded
    seal: Seal | None  # None for a plain file


class Play(Frame, frozen=True, tag=True):
    """Send sound from a place on, in the place of any other stream; `blocks` are asked for to begin with."""

    stream: int
    at_s: float
    speed: float
    skips_silences: bool
    loop: tuple[float, float] | None
    blocks: int


class More(Frame, frozen=True, tag=True):
    """Ask for more blocks of a stream."""

    stream: int
    blocks: int


class Halt(Frame, frozen=True, tag=True):
    """Send no more sound."""


class Scan(Frame, frozen=True, tag=True):
    """Look through the whole recording and send its waveform, whenever no sound is asked for."""


class CloseMedium(Frame, frozen=True, tag=True):
    """Let go of the recording and forget its key."""


MediaRequest = Prepare | OpenMedium | Play | More | Halt | Scan | CloseMedium


# ---- worker -> program


class Prepared(Frame, frozen=True, tag=True):
    """The worker is locked."""

    protocol: int
    sandbox: SandboxReport


class MediumOpened(Frame, frozen=True, tag=True):
    """The header was read; sound comes with one channel or two."""

    medium: int
    media: MediaInfo
    channels: int


class Sound(Frame, frozen=True, tag=True):
    """A block of a stream: interleaved 16-bit samples of which the first stands at `at_s` of the recording."""

    stream: int
    at_s: float
    channels: int
    data: bytes


class SoundEnded(Frame, frozen=True, tag=True):
    """The recording ends at `at_s`; no block follows."""

    stream: int
    at_s: float


class Outline(Frame, frozen=True, tag=True):
    """The next part of the waveform: for each level the lowest and the highest samples."""

    medium: int
    levels: tuple[tuple[bytes, bytes], ...]


class Scanned(Frame, frozen=True, tag=True):
    """The waveform is whole, and this is how long the recording really is."""

    medium: int
    duration_s: float


class MediumFailed(Failure, frozen=True, tag=True):
    """A recording, or with medium 0 the worker's start, failed."""

    medium: int


MediaReply = Prepared | MediumOpened | Sound | SoundEnded | Outline | Scanned | MediumFailed

_request_decoder: msgspec.msgpack.Decoder[MediaRequest] = msgspec.msgpack.Decoder(MediaRequest)
_reply_decoder: msgspec.msgpack.Decoder[MediaReply] = msgspec.msgpack.Decoder(MediaReply)


def decode_media_request(body: bytes) -> MediaRequest:
    """Decode and check what the program sent; EngineError when it is no request."""
    return decoded(_request_decoder, body, "request", _can_be_done)


def decode_media_reply(body: bytes) -> MediaReply:
    """Decode and range-check what a worker sent; EngineError when anything is out of range."""
    return decoded(_reply_decoder, body, "reply", _is_sane)


def _can_be_done(request: MediaRequest) -> bool:
    return not isinstance(request, Play) or (
        is_time(request.at_s)
        and MIN_SPEED <= request.speed <= MAX_SPEED
        and 0 <= request.blocks <= MAX_BLOCKS
        and (
            request.loop is None or (is_time(request.loop[0]) and request.loop[1] - request.loop[0] >= MIN_LOOP_S)
        )
    )


def _is_sane(untrusted: MediaReply) -> bool:
    match untrusted:
        case Prepared():
            return sandbox_is_sane(untrusted.sandbox)
        case MediumOpened():
            return untrusted.channels in {1, 2} and media_is_sane(untrusted.media)
        case Sound():
            return is_time(untrusted.at_s) and _is_block(untrusted)
        case SoundEnded():
            return is_time(untrusted.at_s)
        case Outline():
            return len(untrusted.levels) == LEVELS and all(
                len(lows) == len(highs) <= PART_BINS for lows, highs in untrusted.levels
            )
        case Scanned():
            return is_time(untrusted.duration_s)
        case MediumFailed():
            return params_are_sane(untrusted.params)


def _is_block(untrusted: Sound) -> bool:
    frame_bytes = SAMPLE_BYTES * untrusted.channels
    return untrusted.channels in {1, 2} and (
        0 < len(untrusted.data) <= BLOCK_FRAMES * frame_bytes and len(untrusted.data) % frame_bytes == 0
    )
