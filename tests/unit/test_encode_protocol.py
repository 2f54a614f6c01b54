"""What the worker that makes sound files is sent and sends is checked before it is used."""

from __future__ import annotations

import contextlib
import dataclasses
import math
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Code, EngineError
from app.core.isolation import SandboxReport
from app.core.loudness import MAX_GAIN_DB, MAX_LIMITED_DB, SPEECH, Level, Loudness, LoudnessTarget, level_for
from app.core.sound_forms import SoundChapter, SoundForm, SoundTags
from app.engine import encode_protocol as protocol
from app.engine.frames import Frame, encode
from app.engine.protocol import Cancel

REPORT = SandboxReport(platform="linux", level="full", network_denied=True, files_restricted=True, landlock_abi=7)
CHAPTER = SoundChapter(start_s=0.0, end_s=2.0, title="One")
ORDER = protocol.Encode(
    form=SoundForm.M4B,
    rate_hz=22_050,
    channels=1,
    gain_db=-MAX_GAIN_DB,
    chapters=(CHAPTER,) * protocol.MAX_CHAPTERS,
    tags=SoundTags(title="A book", track=1, tracks=2),
)
REPLIES: list[protocol.EncodeReply] = [
    protocol.Prepared(protocol=1, sandbox=REPORT),
    protocol.Took(),
    protocol.FilePart(offset=0, data=bytes(protocol.MAX_PART_BYTES)),
    protocol.Measured(integrated_lufs=-19.0, true_peak_dbtp=None),
    protocol.Encoded(size_bytes=44),
    protocol.EncodingFailed(code=Code.OUTPUT_NO_ENCODER, params={"form": "mp3"}),
]
BAD_REPLIES: list[protocol.EncodeReply] = [
    protocol.FilePart(offset=-1, data=b"a"),
    protocol.FilePart(offset=1 << 60, data=b"a"),
    protocol.FilePart(offset=0, data=b""),
    protocol.FilePart(offset=0, data=bytes(protocol.MAX_PART_BYTES + 1)),
    protocol.Measured(integrated_lufs=math.nan, true_peak_dbtp=None),
    protocol.Measured(integrated_lufs=-19.0, true_peak_dbtp=math.inf),
    protocol.Measured(integrated_lufs=-1000.0, true_peak_dbtp=0.0),
    protocol.Encoded(size_bytes=0),
    protocol.EncodingFailed(code=Code.OUTPUT_NO_ENCODER, params={"form": "x" * 501}),
]


def body(frame: Frame) -> bytes:
    return encode(frame)[4:]


@pytest.mark.parametrize("reply", REPLIES, ids=lambda reply: type(reply).__name__)
def test_replies_in_range_pass(reply: protocol.EncodeReply) -> None:
    assert protocol.decode_encode_reply(body(reply)) == reply


@pytest.mark.parametrize("reply", BAD_REPLIES, ids=lambda reply: type(reply).__name__)
def test_replies_out_of_range_are_refused(reply: protocol.EncodeReply) -> None:
    with pytest.raises(EngineError) as caught:
        protocol.decode_encode_reply(body(reply))
    assert caught.value.code is Code.ENGINE_PROTOCOL


@pytest.mark.parametrize(
    "request_",
    [ORDER, protocol.Measure(rate_hz=8_000, channels=2), protocol.Pcm(data=b"ab"), protocol.End()],
    ids=lambda request: type(request).__name__,
)
def test_requests_in_range_pass(request_: protocol.EncodeRequest) -> None:
    assert protocol.decode_encode_request(body(request_)) == request_


@pytest.mark.parametrize(
    "changes",
    [
        {"rate_hz": 0},
        {"rate_hz": 7_999},
        {"rate_hz": 48_001},
        {"channels": 0},
        {"channels": 3},
        {"gain_db": 60.1},
        {"gain_db": math.nan},
        {"ceiling_dbtp": 0.5},
        {"ceiling_dbtp": math.nan},
        {"chapters": (CHAPTER,) * (protocol.MAX_CHAPTERS + 1)},
        {"chapters": (dataclasses.replace(CHAPTER, start_s=-1.0),)},
        {"chapters": (dataclasses.replace(CHAPTER, end_s=math.inf),)},
        {"chapters": (dataclasses.replace(CHAPTER, title="x" * 501),)},
    ],
)
def test_requests_out_of_range_are_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(EngineError) as caught:
        protocol.decode_encode_request(body(msgspec.structs.replace(ORDER, **changes)))
    assert caught.value.code is Code.ENGINE_PROTOCOL


@given(st.binary(max_size=200))
def test_bytes_of_any_kind_are_a_frame_or_refused(data: bytes) -> None:
    with contextlib.suppress(EngineError):  # and by nothing else
        protocol.decode_encode_reply(data)
    with contextlib.suppress(EngineError):
        protocol.decode_encode_request(data)


def test_a_frame_of_another_worker_is_none_of_this_one() -> None:
    with pytest.raises(EngineError):
        protocol.decode_encode_request(body(Cancel(job=1)))


@given(st.floats(-70, 10), st.floats(-70, 20), st.floats(-40, 0), st.floats(-9, 0))
def test_a_gain_meets_the_target_unless_the_peak_forbids(
    loudness: float, peak: float, wished: float, most: float
) -> None:
    target = LoudnessTarget(integrated_lufs=wished, true_peak_dbtp=most)
    gain = Loudness(length_s=1.0, integrated_lufs=loudness, true_peak_dbtp=peak).gain_db(target)
    assert abs(gain) <= MAX_GAIN_DB
    assert peak + gain <= most + 1e-9 or gain == -MAX_GAIN_DB
    assert loudness + gain <= wished + 1e-9 or gain == -MAX_GAIN_DB
    assert min(abs(peak + gain - most), abs(loudness + gain - wished)) < 1e-9 or abs(gain) == MAX_GAIN_DB
    limited = Loudness(length_s=1.0, integrated_lufs=loudness, true_peak_dbtp=peak).limited_gain_db(target)
    assert gain <= limited <= gain + MAX_LIMITED_DB + 1e-9
    assert loudness + limited <= wished + 1e-9 or limited == -MAX_GAIN_DB


@given(st.floats(-70, 10), st.floats(-70, 20), st.floats(-40, 0), st.floats(0, 1.5))
def test_what_a_limiter_takes_is_given_back_within_bounds(
    loudness: float, peak: float, wished: float, lost: float
) -> None:
    target = LoudnessTarget(integrated_lufs=wished)
    plain = Loudness(length_s=1.0, integrated_lufs=loudness, true_peak_dbtp=peak)
    plain_db = plain.gain_db(target)

    def limited(level: Level) -> Loudness:
        over_db = level.gain_db - plain_db
        lufs = loudness + plain_db + over_db / (1 + lost * over_db / MAX_LIMITED_DB)
        return Loudness(length_s=1.0, integrated_lufs=lufs, true_peak_dbtp=-1.0)

    level = level_for(target, plain, limited)
    first_db = plain.limited_gain_db(target)
    most_db = min(MAX_GAIN_DB, max(first_db, plain_db + MAX_LIMITED_DB))
    assert first_db <= level.gain_db <= most_db + 1e-9
    assert (level.ceiling_dbtp is None) == (first_db <= plain_db)
    made = limited(level).integrated_lufs
    assert made is not None
    assert made <= wished + 0.01 or level.gain_db in {first_db, -MAX_GAIN_DB}
    assert first_db - plain_db <= 2 or level.gain_db >= most_db - 1e-9 or wished - made < 0.5


def test_what_cannot_be_measured_stays_as_it_is() -> None:
    assert Loudness(length_s=1.0, integrated_lufs=None, true_peak_dbtp=None).gain_db(SPEECH) == 0.0
