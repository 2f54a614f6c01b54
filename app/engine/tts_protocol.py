"""Frames between the program and the worker that speaks.

Framing and rules are those of app.engine.frames. One utterance, usually a sentence, is asked for at a time, so
that no more sound than that is on its way.
"""

from __future__ import annotations

from typing import Final

import msgspec

from app.core.isolation import SandboxReport
from app.core.pcm import SAMPLE_BYTES
from app.core.phonetics import Phonemes, is_espeak_notation
from app.core.voices import Delivery, Trace, Voice, fitting
from app.engine.frames import (
    MAX_NAME_CHARS,
    Failure,
    Frame,
    Preparation,
    decoded,
    is_time,
    params_are_sane,
    sandbox_is_sane,
)

TTS_PROTOCOL_VERSION: Final = 3
MAX_SPOKEN_CHARS: Final = 4_000
MAX_SOUND_BYTES: Final = 1 << 20
MAX_VOICES: Final = 5_000
MIN_RATE_HZ: Final = 4_000
MAX_RATE_HZ: Final = 96_000


class SpokenWord(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Where a word of the utterance's text begins to be heard, in samples from the utterance's first."""

    start: int
    end: int
    at: int


# ---- program -> worker


class PrepareVoices(Preparation, frozen=True, tag=True):
    """Say once, before anything else, which voices this worker has."""

    model_dir: str  # of a neural voice; empty for the voices of the system
    threads: int
    is_repeatable: bool = False  # a neural voice says a sentence as long each time, less lively


class Speak(Frame, frozen=True, tag=True):
    """Say a text, parts of which may have their sounds beside them.

    Its sound comes as it is made, which is soonest, or by and large in one piece, which costs least.
    """

    utterance: int
    text: str
    delivery: Delivery
    phonemes: tuple[Phonemes, ...] = ()
    in_one_piece: bool = False


class Hush(Frame, frozen=True, tag=True):
    """Say no more of the utterances up to this one."""

    utterance: int


TtsRequest = PrepareVoices | Speak | Hush


# ---- worker -> program


class VoicesReady(Frame, frozen=True, tag=True):
    """The worker is locked and its voices can speak."""

    protocol: int
    engine: str
    rate_hz: int
    voices: tuple[Voice, ...]
    trace: Trace
    sandbox: SandboxReport


class Speech(Frame, frozen=True, tag=True):
    """The next 16-bit samples of an utterance, one channel, and words that begin in them or were late."""

    utterance: int
    data: bytes
    words: tuple[SpokenWord, ...] = ()


class Spoken(Frame, frozen=True, tag=True):
    """No sound of this utterance follows."""

    utterance: int
    was_hushed: bool


class TtsFailed(Failure, frozen=True, tag=True):
    """An utterance, or with utterance 0 the worker's start, failed."""

    utterance: int


TtsReply = VoicesReady | Speech | Spoken | TtsFailed

_request_decoder: msgspec.msgpack.Decoder[TtsRequest] = msgspec.msgpack.Decoder(TtsRequest)
_reply_decoder: msgspec.msgpack.Decoder[TtsReply] = msgspec.msgpack.Decoder(TtsReply)


def decode_tts_request(body: bytes) -> TtsRequest:
    """Decode and check what the program sent; EngineError when it is no request."""
    return decoded(_request_decoder, body, "request", _can_be_done)


def _can_be_done(request: TtsRequest) -> bool:
    if not isinstance(request, Speak):
        return True
    ends = (0, *(one.end for one in request.phonemes))
    return (
        fitting(request.delivery)
        and len(request.text) <= MAX_SPOKEN_CHARS
        and all(
            before <= one.start < one.end <= len(request.text) and is_espeak_notation(one.notation)
            for before, one in zip(ends, request.phonemes, strict=False)
        )
    )


def decode_tts_reply(body: bytes) -> TtsReply:
    """Decode and range-check what a worker sent; EngineError when anything is out of range."""
    return decoded(_reply_decoder, body, "reply", _is_sane)


def _is_sane(untrusted: TtsReply) -> bool:
    match untrusted:
        case VoicesReady():
            return (
                MIN_RATE_HZ <= untrusted.rate_hz <= MAX_RATE_HZ
                and len(untrusted.engine) <= MAX_NAME_CHARS
                and len(untrusted.voices) <= MAX_VOICES
                and all(map(_voice_is_sane, untrusted.voices))
                and sandbox_is_sane(untrusted.sandbox)
            )
        case Speech():
            is_sound = len(untrusted.data) <= MAX_SOUND_BYTES and len(untrusted.data) % SAMPLE_BYTES == 0
            return (
                is_sound and len(untrusted.words) <= MAX_SPOKEN_CHARS and all(map(_word_is_sane, untrusted.words))
            )
        case Spoken():
            return True
        case TtsFailed():
            return params_are_sane(untrusted.params)


def _voice_is_sane(voice: Voice) -> bool:
    names = (voice.name, voice.gender, *voice.languages)
    return 0 < len(voice.id) <= 300 and len(names) <= 40 and all(len(name) <= MAX_NAME_CHARS for name in names)


def _word_is_sane(word: SpokenWord) -> bool:
    return 0 <= word.start <= word.end <= MAX_SPOKEN_CHARS and word.at >= 0 and is_time(word.at / MIN_RATE_HZ)
