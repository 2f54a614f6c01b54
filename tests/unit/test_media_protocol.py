"""What the worker that reads recordings sends is checked before it is used."""

from __future__ import annotations

import contextlib
import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Code, EngineError
from app.core.isolation import SandboxReport
from app.core.pcm import BLOCK_FRAMES
from app.core.transcript import MediaInfo
from app.core.waveform import LEVELS, PART_BINS
from app.engine import media_protocol as protocol
from app.engine.frames import MAX_TIME_S, Frame, encode
from app.engine.protocol import Cancel

REPORT = SandboxReport(platform="linux", level="full", network_denied=True, files_restricted=True, landlock_abi=7)
MEDIA = MediaInfo(container="wav", duration_s=3.0, tracks=(), chosen_track=1)
LEVEL = (bytes(4), bytes(4))
GOOD: list[protocol.MediaReply] = [
    protocol.Prepared(protocol=1, sandbox=REPORT),
    protocol.MediumOpened(medium=1, media=MEDIA, channels=2),
    protocol.Sound(stream=1, at_s=0.0, channels=2, data=bytes(4 * BLOCK_FRAMES)),
    protocol.SoundEnded(stream=1, at_s=MAX_TIME_S),
    protocol.Outline(medium=1, levels=(LEVEL,) * LEVELS),
    protocol.Scanned(medium=1, duration_s=3.0),
    protocol.MediumFailed(medium=1, code=Code.INPUT_EMPTY, params={}),
]
BAD: list[protocol.MediaReply] = [
    protocol.MediumOpened(medium=1, media=MEDIA, channels=3),
    protocol.MediumOpened(
        medium=1, media=MediaInfo(container="", duration_s=-1.0, tracks=(), chosen_track=1), channels=1
    ),
    protocol.Sound(stream=1, at_s=math.nan, channels=1, data=bytes(2)),
    protocol.Sound(stream=1, at_s=-0.1, channels=1, data=bytes(2)),
    protocol.Sound(stream=1, at_s=0.0, channels=1, data=b""),
    protocol.Sound(stream=1, at_s=0.0, channels=2, data=bytes(2)),
    protocol.Sound(stream=1, at_s=0.0, channels=0, data=bytes(2)),
    protocol.Sound(stream=1, at_s=0.0, channels=1, data=bytes(2 * BLOCK_FRAMES + 2)),
    protocol.SoundEnded(stream=1, at_s=math.inf),
    protocol.Outline(medium=1, levels=(LEVEL,)),
    protocol.Outline(medium=1, levels=((bytes(4), bytes(3)), *(LEVEL,) * (LEVELS - 1))),
    protocol.Outline(medium=1, levels=((bytes(PART_BINS + 1), bytes(PART_BINS + 1)), *(LEVEL,) * (LEVELS - 1))),
    protocol.Scanned(medium=1, duration_s=-1.0),
    protocol.MediumFailed(medium=1, code=Code.INPUT_EMPTY, params={"what": "x" * 501}),
]


def body(frame: Frame) -> bytes:
    return encode(frame)[4:]


@pytest.mark.parametrize("reply", GOOD, ids=lambda reply: type(reply).__name__)
def test_what_is_in_range_passes(reply: protocol.MediaReply) -> None:
    assert protocol.decode_media_reply(body(reply)) == reply


@pytest.mark.parametrize("reply", BAD, ids=lambda reply: type(reply).__name__)
def test_what_is_out_of_range_is_refused(reply: protocol.MediaReply) -> None:
    with pytest.raises(EngineError) as caught:
        protocol.decode_media_reply(body(reply))
    assert caught.value.code is Code.ENGINE_PROTOCOL


@given(st.binary(max_size=200))
def test_bytes_of_any_kind_are_a_reply_or_refused(data: bytes) -> None:
    with contextlib.suppress(EngineError):  # and by nothing else
        protocol.decode_media_reply(data)


def test_a_frame_of_the_other_worker_is_none_of_this_one() -> None:
    with pytest.raises(EngineError):
        protocol.decode_media_request(body(Cancel(job=1)))


@pytest.mark.parametrize(
    "change",
    [
        {"at_s": -1.0},
        {"at_s": math.nan},
        {"speed": 0.4},
        {"speed": 3.1},
        {"blocks": 65},
        {"blocks": -1},
        {"loop": (1.0, 1.05)},
        {"loop": (math.nan, 2.0)},
        {"loop": (-1.0, 2.0)},
    ],
    ids=str,
)
def test_the_worker_plays_nothing_that_makes_no_sense(change: dict[str, Any]) -> None:
    good: dict[str, Any] = {
        "stream": 1, "at_s": 0.0, "speed": 1.0, "skips_silences": False, "loop": (1.0, 2.0), "blocks": 8,
    }  # fmt: skip
    assert protocol.decode_media_request(body(protocol.Play(**good))) == protocol.Play(**good)
    with pytest.raises(EngineError):
        protocol.decode_media_request(body(protocol.Play(**(good | change))))
