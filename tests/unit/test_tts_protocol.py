"""What the worker that speaks sends is checked before it is used."""

from __future__ import annotations

import contextlib
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Code, EngineError
from app.core.isolation import SandboxReport
from app.core.phonetics import Phonemes
from app.core.voices import MAX_RATE, Delivery, Trace, Voice
from app.engine import tts_protocol as protocol
from app.engine.frames import Frame, encode
from app.engine.protocol import Cancel

REPORT = SandboxReport(platform="linux", level="full", network_denied=True, files_restricted=True, landlock_abi=7)
VOICE = Voice(id="gmw/en-US", name="English (America)", languages=("en-us", "en"), gender="male")
READY = protocol.VoicesReady(
    protocol=3, engine="espeak-ng", rate_hz=22_050, voices=(VOICE,), trace=Trace.NONE, sandbox=REPORT
)
WORD = protocol.SpokenWord(start=0, end=5, at=0)
GOOD: list[protocol.TtsReply] = [
    READY,
    protocol.Speech(utterance=1, data=bytes(2), words=(WORD,)),
    protocol.Spoken(utterance=1, was_hushed=False),
    protocol.TtsFailed(utterance=1, code=Code.VOICE_UNKNOWN, params={"voice": "x"}),
]


def ready(*, rate_hz: int = 22_050, voice: Voice = VOICE, count: int = 1) -> protocol.VoicesReady:
    return protocol.VoicesReady(
        protocol=3, engine="espeak-ng", rate_hz=rate_hz, voices=(voice,) * count, trace=Trace.NONE, sandbox=REPORT
    )


def word(start: int, end: int, at: int) -> protocol.Speech:
    return protocol.Speech(utterance=1, data=bytes(2), words=(protocol.SpokenWord(start=start, end=end, at=at),))


BAD: list[protocol.TtsReply] = [
    ready(rate_hz=1),
    ready(rate_hz=10**9),
    ready(count=protocol.MAX_VOICES + 1),
    ready(voice=Voice(id="", name="", languages=())),
    ready(voice=Voice(id="x", name="n" * 101, languages=())),
    ready(voice=Voice(id="x", name="", languages=("l",) * 50)),
    protocol.Speech(utterance=1, data=bytes(3)),
    protocol.Speech(utterance=1, data=bytes(protocol.MAX_SOUND_BYTES + 2)),
    word(-1, 0, 0),
    word(2, 1, 0),
    word(0, protocol.MAX_SPOKEN_CHARS + 1, 0),
    word(0, 1, -1),
    word(0, 1, 10**15),
    protocol.TtsFailed(utterance=1, code=Code.ENGINE_FAILED, params={"what": "x" * 501}),
]


def body(frame: Frame) -> bytes:
    return encode(frame)[4:]


@pytest.mark.parametrize("reply", GOOD, ids=lambda reply: type(reply).__name__)
def test_what_is_in_range_passes(reply: protocol.TtsReply) -> None:
    assert protocol.decode_tts_reply(body(reply)) == reply


@pytest.mark.parametrize("reply", BAD, ids=lambda reply: type(reply).__name__)
def test_what_is_out_of_range_is_refused(reply: protocol.TtsReply) -> None:
    with pytest.raises(EngineError) as caught:
        protocol.decode_tts_reply(body(reply))
    assert caught.value.code is Code.ENGINE_PROTOCOL


@given(st.binary(max_size=200))
def test_bytes_of_any_kind_are_a_reply_or_refused(data: bytes) -> None:
    with contextlib.suppress(EngineError):  # and by nothing else
        protocol.decode_tts_reply(data)


def test_a_frame_of_the_other_worker_is_none_of_this_one() -> None:
    with pytest.raises(EngineError):
        protocol.decode_tts_request(body(Cancel(job=1)))


@pytest.mark.parametrize(
    "request_",
    [
        protocol.Speak(utterance=1, text="x" * (protocol.MAX_SPOKEN_CHARS + 1), delivery=Delivery()),
        protocol.Speak(utterance=1, text="x", delivery=Delivery(rate=MAX_RATE + 0.1)),
        protocol.Speak(utterance=1, text="x", delivery=Delivery(), phonemes=(Phonemes(0, 2, "a"),)),
        protocol.Speak(
            utterance=1, text="xy", delivery=Delivery(), phonemes=(Phonemes(1, 2, "a"), Phonemes(0, 1, "a"))
        ),
        protocol.Speak(utterance=1, text="x", delivery=Delivery(), phonemes=(Phonemes(0, 1, "a]] [[b"),)),
        protocol.Speak(utterance=1, text="x", delivery=Delivery(), phonemes=(Phonemes(0, 1, ""),)),
        protocol.Speak(utterance=1, text="x", delivery=Delivery(pitch=math.nan)),
        protocol.Speak(utterance=1, text="x", delivery=Delivery(volume=-1.0)),
    ],
    ids=["long", "fast", "outside", "backwards", "marks", "silent", "no number", "volume"],
)
def test_what_no_engine_can_be_asked_for_is_refused(request_: protocol.Speak) -> None:
    with pytest.raises(EngineError):
        protocol.decode_tts_request(body(request_))
