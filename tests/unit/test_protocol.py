"""Frames between program and worker: what is sensible passes, everything else is one kind of error."""

from __future__ import annotations

import contextlib
import io
import math
import struct
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any, get_args

import msgspec
import psutil
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.errors import Code, EngineError, WarningCode
from app.core.isolation import SandboxReport
from app.core.options import Channels, DecodingPath, Device, RecognitionOptions, Task, VadSensitivity
from app.core.transcript import AudioTrack, EngineInfo, Flag, MediaInfo, Segment, Word
from app.engine import protocol
from app.engine.cancellation import CancelToken
from app.engine.client import WorkerClient
from app.engine.frames import (
    MAX_FRAME_BYTES,
    MAX_PARAM_CHARS,
    MAX_PARAMS,
    MAX_TIME_S,
    ReadExactly,
    encode,
    read_body,
)
from app.engine.job import ModelChoice
from app.engine.runner import configuration

STUB = Path(__file__).parents[1] / "fakes" / "worker_stub.py"

TIMES = st.floats(0, MAX_TIME_S)
SHARES = st.floats(0, 1)
FIGURES = st.none() | st.floats(allow_nan=False, allow_infinity=False)
NUMBERS = st.integers(-(2**63), 2**63 - 1)
SHORT = st.text(max_size=16)
PARAMS = st.dictionaries(
    st.text(max_size=20), st.text(max_size=80) | NUMBERS | st.floats(allow_nan=False, allow_infinity=False),
    max_size=MAX_PARAMS,
)  # fmt: skip
ENGINES = st.builds(EngineInfo, engine=SHORT, model=SHORT, device=SHORT, compute_type=SHORT, path=SHORT)


@st.composite
def _stretches(draw: st.DrawFn) -> dict[str, float]:
    start, end = sorted((draw(TIMES), draw(TIMES)))
    return {"start_s": start, "end_s": end}


@st.composite
def _segments(draw: st.DrawFn) -> Segment:
    words = tuple(
        Word(**draw(_stretches()), text=draw(SHORT), probability=draw(SHARES))
        for _ in range(draw(st.integers(0, 3)))
    )
    return Segment(
        **draw(_stretches()),
        text=draw(st.text(max_size=60)),
        words=words,
        speaker=draw(SHORT),
        avg_logprob=draw(FIGURES),
        no_speech_prob=draw(st.none() | SHARES),
        compression_ratio=draw(FIGURES),
        temperature=draw(FIGURES),
        tokens=tuple(draw(st.lists(st.integers(0, 60_000), max_size=5))),
        seek=draw(st.integers(0, 2**40)),
        flags=tuple(draw(st.lists(st.sampled_from(Flag), max_size=3))),
    )


MEDIA = st.builds(
    MediaInfo,
    container=SHORT,
    duration_s=st.none() | TIMES,
    tracks=st.lists(
        st.builds(
            AudioTrack,
            index=st.integers(1, 64),
            codec=SHORT,
            sample_rate_hz=st.integers(0, 768_000),
            channels=st.integers(0, 64),
            language=SHORT,
        ),
        max_size=3,
    ).map(tuple),
    chosen_track=st.integers(1, 64),
)
REPORTS = st.builds(
    SandboxReport,
    platform=SHORT,
    level=SHORT,
    network_denied=st.booleans(),
    files_restricted=st.booleans(),
    landlock_abi=st.integers(0, 20),
    limits=st.dictionaries(SHORT, NUMBERS, max_size=4),
    missing=st.lists(SHORT, max_size=4).map(tuple),
)
OPTIONS = st.builds(
    RecognitionOptions,
    language=SHORT,
    task=st.sampled_from(Task),
    initial_prompt=SHORT,
    beam_size=st.integers(1, 20),
    temperatures=st.lists(SHARES, max_size=6).map(tuple),
    vad=st.sampled_from(VadSensitivity),
    path=st.sampled_from(DecodingPath),
    channels=st.sampled_from(Channels),
    hallucination_silence_s=FIGURES,
    max_new_tokens=st.none() | st.integers(1, 440),
    start_s=TIMES,
    end_s=st.none() | TIMES,
)
POINTS = st.builds(
    protocol.ResumePoint, offset_s=TIMES, prompt_tokens=st.lists(st.integers(0, 60_000), max_size=4).map(tuple)
)
REQUESTS: dict[type, st.SearchStrategy[Any]] = {
    protocol.Configure: st.builds(
        protocol.Configure,
        protocol=NUMBERS,
        engine=SHORT,
        model_name=SHORT,
        model_dir=SHORT,
        device=st.sampled_from(Device),
        threads=NUMBERS,
        data_limit_bytes=st.none() | NUMBERS,
    ),
    protocol.Transcribe: st.builds(
        protocol.Transcribe, job=NUMBERS, options=OPTIONS, resume=st.lists(POINTS, max_size=2).map(tuple)
    ),
    protocol.Cancel: st.builds(protocol.Cancel, job=NUMBERS),
}
REPLIES: dict[type, st.SearchStrategy[Any]] = {
    protocol.Ready: st.builds(
        protocol.Ready,
        protocol=NUMBERS,
        engine=ENGINES,
        languages=st.lists(SHORT, max_size=5).map(tuple),
        sandbox=REPORTS,
        notices=st.lists(st.tuples(st.sampled_from(WarningCode), PARAMS), max_size=2).map(tuple),
    ),
    protocol.Opened: st.builds(protocol.Opened, job=NUMBERS, media=MEDIA),
    protocol.Language: st.builds(protocol.Language, job=NUMBERS, language=SHORT, probability=st.none() | SHARES),
    protocol.Progress: st.builds(protocol.Progress, job=NUMBERS, done_s=TIMES),
    protocol.SegmentDone: st.builds(
        protocol.SegmentDone, job=NUMBERS, channel=st.integers(0, 7), segment=_segments()
    ),
    protocol.Notice: st.builds(protocol.Notice, job=NUMBERS, code=st.sampled_from(WarningCode), params=PARAMS),
    protocol.CancelSeen: st.builds(protocol.CancelSeen, job=NUMBERS),
    protocol.Done: st.builds(
        protocol.Done, job=NUMBERS, duration_s=TIMES, was_cancelled=st.booleans(), engine=ENGINES
    ),
    protocol.Failed: st.builds(protocol.Failed, job=NUMBERS, code=st.sampled_from(Code), params=PARAMS),
}
ANY_REPLY = st.one_of(*REPLIES.values())


def reader(data: bytes) -> ReadExactly:
    """Read as WorkerProcess.read_exactly does."""
    stream = io.BytesIO(data)

    def read_exactly(count: int) -> bytes:
        part = stream.read(count)
        if part and len(part) < count:
            raise EOFError(f"{len(part)} of {count} bytes")
        return part

    return read_exactly


def refused(decode: Callable[[bytes], Any], body: bytes) -> None:
    with pytest.raises(EngineError) as caught:
        decode(body)
    assert caught.value.code is Code.ENGINE_PROTOCOL


def raw(kind: str, **fields: Any) -> bytes:
    """Write the body of a frame as a worker that ignores our types could."""
    return msgspec.msgpack.encode({"type": kind, **fields})


# ---- what is sensible passes


def test_the_strategies_cover_every_frame() -> None:
    assert set(REQUESTS) == set(get_args(protocol.Request))
    assert set(REPLIES) == set(get_args(protocol.Reply))


@pytest.mark.parametrize("kind", REPLIES, ids=lambda kind: kind.__name__)
def test_every_reply_comes_back_as_it_was_sent(kind: type) -> None:
    @given(REPLIES[kind])
    def check(frame: Any) -> None:
        body = read_body(reader(encode(frame)))
        assert body is not None
        assert protocol.decode_reply(body) == frame

    check()


@pytest.mark.parametrize("kind", REQUESTS, ids=lambda kind: kind.__name__)
def test_every_request_comes_back_as_it_was_sent(kind: type) -> None:
    @given(REQUESTS[kind])
    def check(frame: Any) -> None:
        body = read_body(reader(encode(frame)))
        assert body is not None
        assert protocol.decode_request(body) == frame

    check()


@given(st.lists(ANY_REPLY, max_size=5))
def test_frames_in_a_row_come_out_in_order_and_then_the_end(frames: list[Any]) -> None:
    read = reader(b"".join(encode(frame) for frame in frames))
    for frame in frames:
        body = read_body(read)
        assert body is not None
        assert protocol.decode_reply(body) == frame
    assert read_body(read) is None


# ---- any bytes at all


def _deep(depth: int) -> bytes:
    return b"\x91" * depth + b"\xc0"


def _mutated(frame: bytes, changes: list[tuple[int, int]]) -> bytes:
    body = bytearray(frame[4:])
    for at, value in changes:
        body[at % len(body)] = value
    return bytes(body)


MUTANTS = st.builds(
    _mutated,
    (ANY_REPLY | st.one_of(*REQUESTS.values())).map(encode),
    st.lists(st.tuples(st.integers(0, 4000), st.integers(0, 255)), min_size=1, max_size=6),
)
PLAIN = st.recursive(
    st.none() | st.booleans() | NUMBERS | st.floats() | st.text(max_size=8) | st.binary(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=8,
)
SHAPES = st.builds(
    lambda kind, fields: msgspec.msgpack.encode({"type": kind, **fields}),
    st.sampled_from([kind.__name__ for kind in (*REPLIES, *REQUESTS)]),
    st.dictionaries(
        st.sampled_from(["job", "segment", "channel", "params", "code", "media", "engine", "done_s"]), PLAIN
    ),
)
BODIES = st.binary(max_size=300) | MUTANTS | SHAPES | st.integers(1, 3000).map(_deep)


@pytest.mark.parametrize(
    ("decode", "kinds"),
    [(protocol.decode_reply, tuple(REPLIES)), (protocol.decode_request, tuple(REQUESTS))],
    ids=["reply", "request"],
)
def test_any_bytes_give_a_frame_or_a_protocol_error(
    decode: Callable[[bytes], Any], kinds: tuple[type, ...]
) -> None:
    @settings(max_examples=200, deadline=None)
    @given(BODIES)
    def check(body: bytes) -> None:
        with contextlib.suppress(EngineError):
            frame = decode(body)
            assert decode(encode(frame)[4:]) == frame  # and so it holds no NaN either
            assert isinstance(frame, kinds)
            return
        refused(decode, body)

    check()


@pytest.mark.parametrize("decode", [protocol.decode_reply, protocol.decode_request], ids=["reply", "request"])
@pytest.mark.parametrize("depth", [10_000, 1_000_000])
def test_deep_nesting_is_refused_wherever_it_stands(decode: Callable[[bytes], Any], depth: int) -> None:
    refused(decode, _deep(depth))
    # In a field that nobody knows, of the outer frame and of a dataclass inside it.
    deep_text = msgspec.msgpack.encode("type") + msgspec.msgpack.encode("Progress") + b"\xa1x" + _deep(depth)
    refused(decode, b"\x82" + deep_text)
    engine = b"\x83" + b"".join(map(msgspec.msgpack.encode, ("engine", "e", "model", "m", "x"))) + _deep(depth)
    done = {"type": "Done", "job": 1, "duration_s": 1.0, "was_cancelled": False}
    head = b"".join(msgspec.msgpack.encode(part) for item in done.items() for part in item)
    refused(decode, b"\x85" + head + msgspec.msgpack.encode("engine") + engine)


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=200))
def test_any_stream_gives_bodies_an_error_or_an_end(data: bytes) -> None:
    read = reader(data)
    with contextlib.suppress(EngineError, EOFError):  # EOFError: the stream ended inside a frame, the worker died
        while (body := read_body(read)) is not None:
            assert 0 < len(body) <= MAX_FRAME_BYTES


@pytest.mark.parametrize("length", [0, MAX_FRAME_BYTES + 1, 2**31, 2**32 - 1])
def test_absurd_lengths_are_refused_before_anything_is_read(length: int) -> None:
    asked: list[int] = []

    def read_exactly(count: int) -> bytes:
        asked.append(count)
        return struct.pack("<I", length)

    with pytest.raises(EngineError) as caught:
        read_body(read_exactly)
    assert caught.value.code is Code.ENGINE_PROTOCOL
    assert asked == [4]


def test_the_longest_frame_passes_and_one_byte_more_does_not() -> None:
    body = bytes(MAX_FRAME_BYTES)
    assert read_body(reader(struct.pack("<I", len(body)) + body)) == body
    frame = protocol.Failed(job=0, code=Code.INTERNAL, params={"text": "x" * MAX_FRAME_BYTES})
    with pytest.raises(ValueError, match="frame of"):
        encode(frame)


@settings(max_examples=100, deadline=None)
@given(ANY_REPLY, st.data())
def test_a_stream_that_ends_inside_a_frame_is_no_frame(frame: Any, data: st.DataObject) -> None:
    whole = encode(frame)
    cut = data.draw(st.integers(1, len(whole) - 1))
    with pytest.raises(EOFError):
        read_body(reader(whole[:cut]))


# ---- what is out of range is refused

NAN, INF = math.nan, math.inf
SEGMENT: dict[str, Any] = {"start_s": 1.0, "end_s": 2.0, "text": " Hello."}
WORD: dict[str, Any] = {"start_s": 1.0, "end_s": 1.5, "text": " Hello.", "probability": 0.9}
ENGINE = {"engine": "e", "model": "m"}
REPORT = asdict(
    SandboxReport(platform="linux", level="full", network_denied=True, files_restricted=True, landlock_abi=1)
)
READY: dict[str, Any] = {"protocol": 1, "engine": ENGINE, "languages": [], "sandbox": REPORT}
TRACK = {"index": 1, "codec": "pcm", "sample_rate_hz": 16_000, "channels": 1}
MEDIUM: dict[str, Any] = {"container": "wav", "duration_s": 1.0, "tracks": [TRACK], "chosen_track": 1}


def _segment(**changes: Any) -> bytes:
    return raw("SegmentDone", job=1, channel=0, segment={**SEGMENT, **changes})


def _word(**changes: Any) -> bytes:
    return _segment(words=[{**WORD, **changes}])


def _notice(**params: Any) -> bytes:
    return raw("Notice", job=1, code="media.damaged_parts", params=params)


def _bad_replies() -> Iterator[tuple[str, bytes]]:
    for wrong in (NAN, INF, -INF, -0.001, 1.0001e7):
        yield f"progress {wrong}", raw("Progress", job=1, done_s=wrong)
        yield f"duration {wrong}", raw("Done", job=1, duration_s=wrong, was_cancelled=False, engine=ENGINE)
        yield f"media {wrong}", raw("Opened", job=1, media={**MEDIUM, "duration_s": wrong})
        for field in ("start_s", "end_s"):
            yield f"segment {field} {wrong}", _segment(**{field: wrong})
            yield f"word {field} {wrong}", _word(**{field: wrong})
    for wrong in (NAN, INF, -INF):
        for field in ("avg_logprob", "no_speech_prob", "compression_ratio", "temperature"):
            yield f"segment {field} {wrong}", _segment(**{field: wrong})
        yield f"notice {wrong}", _notice(count=wrong)
        yield f"failed {wrong}", raw("Failed", job=1, code="engine.failed", params={"x": wrong})
    for wrong in (NAN, -0.01, 1.01):
        yield f"word probability {wrong}", _word(probability=wrong)
        yield f"language probability {wrong}", raw("Language", job=1, language="en", probability=wrong)
    yield "segment ends before it starts", _segment(start_s=2.0, end_s=1.9)
    yield "word ends before it starts", _word(start_s=2.0, end_s=1.9)
    yield "segment text", _segment(text="x" * (protocol.MAX_TEXT_CHARS + 1))
    yield "word text", _word(text="x" * (MAX_PARAM_CHARS + 1))
    yield "speaker", _segment(speaker="x" * 201)
    yield "words", _segment(words=[WORD] * (protocol.MAX_WORDS + 1))
    yield "tokens", _segment(tokens=[1] * (protocol.MAX_TOKENS + 1))
    yield "channel", raw("SegmentDone", job=1, channel=8, segment=SEGMENT)
    yield "negative channel", raw("SegmentDone", job=1, channel=-1, segment=SEGMENT)
    yield "flag", _segment(flags=["made_up"])
    yield "language", raw("Language", job=1, language="x" * 17, probability=None)
    yield "container", raw("Opened", job=1, media={**MEDIUM, "container": "x" * 201})
    yield "tracks", raw("Opened", job=1, media={**MEDIUM, "tracks": [TRACK] * 65})
    yield "codec", raw("Opened", job=1, media={**MEDIUM, "tracks": [{**TRACK, "codec": "x" * 65}]})
    yield "params", _notice(**{f"p{at}": 1 for at in range(MAX_PARAMS + 1)})
    yield "param text", _notice(what="x" * (MAX_PARAM_CHARS + 1))
    yield "param name", _notice(**{"x" * 65: 1})
    yield "param type", _notice(what=["list"])
    yield "warning code", raw("Notice", job=1, code="media.made_up", params={})
    yield "error code", raw("Failed", job=1, code="engine.made_up", params={})
    yield "languages", raw("Ready", **{**READY, "languages": ["en"] * 201})
    yield "language name", raw("Ready", **{**READY, "languages": ["x" * 1000]})
    yield "engine name", raw("Ready", **{**READY, "engine": {"engine": "x" * 1000, "model": "m"}})
    yield (
        "engine of the end",
        raw("Done", job=1, duration_s=1.0, was_cancelled=False, engine={"engine": "e", "model": "x" * 1000}),
    )
    yield "ready notices", raw("Ready", **READY, notices=[["media.anti_phase", {}]] * 65)
    yield "ready notice", raw("Ready", **READY, notices=[["media.anti_phase", {"x": NAN}]])
    yield "missing", raw("Ready", **{**READY, "sandbox": {**REPORT, "missing": ["m"] * 201}})
    yield "missing text", raw("Ready", **{**READY, "sandbox": {**REPORT, "missing": ["m" * 1000]}})
    yield "limits", raw("Ready", **{**READY, "sandbox": {**REPORT, "limits": {f"l{n}": 1 for n in range(201)}}})
    yield "unknown frame", raw("Execute", job=1)
    yield "no type", msgspec.msgpack.encode({"job": 1})
    yield "unknown field", raw("CancelSeen", job=1, extra=1)
    yield "missing field", raw("Progress", job=1)
    yield "text for a number", raw("Progress", job=1, done_s="1.0")
    yield "number for a text", _segment(text=5)
    yield "a request", raw("Cancel", job=1)
    yield "rest behind the frame", raw("CancelSeen", job=1) + b"\x01"


@pytest.mark.parametrize("body", [pytest.param(body, id=name) for name, body in _bad_replies()])
def test_what_is_out_of_range_is_refused(body: bytes) -> None:
    refused(protocol.decode_reply, body)


def test_the_unchanged_examples_pass() -> None:
    """Each refusal above is for its one change."""
    for body in (_word(), _notice(count=1), raw("Ready", **READY), raw("Opened", job=1, media=MEDIUM)):
        protocol.decode_reply(body)
    bounds = _segment(
        text="x" * protocol.MAX_TEXT_CHARS,
        words=[WORD] * protocol.MAX_WORDS,
        tokens=[1] * protocol.MAX_TOKENS,
        end_s=MAX_TIME_S,
    )
    protocol.decode_reply(bounds)


def test_an_unknown_field_inside_a_value_is_dropped_unseen() -> None:
    """The values are dataclasses, in which msgspec can refuse nothing; a frame's own fields are refused above."""
    assert protocol.decode_reply(_segment(extra="x")) == protocol.decode_reply(_segment())
    plain, odd = (raw("Opened", job=1, media={**MEDIUM, **extra}) for extra in ({}, {"extra": [1]}))
    assert protocol.decode_reply(odd) == protocol.decode_reply(plain)


def test_a_request_with_unknown_options_is_refused() -> None:
    refused(protocol.decode_request, raw("Transcribe", job=1, options={"task": "sing"}))
    refused(protocol.decode_request, raw("Configure", protocol=1))


# ---- a worker that sends no frames


@pytest.fixture
def stub(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[str], WorkerClient]:
    """Start the real client on a program that is no worker."""

    def start(mode: str) -> WorkerClient:
        def command(channel: int) -> list[str]:
            return [sys.executable, "-P", "-B", str(STUB), mode, str(tmp_path / "report"), str(channel)]

        monkeypatch.setattr("app.engine.process.worker_command", command)
        return WorkerClient(configuration(ModelChoice(engine="stub", name="stub"), Device.CPU))

    return start


@pytest.mark.parametrize(
    ("mode", "code"),
    [
        ("text", Code.ENGINE_PROTOCOL),
        ("zero", Code.ENGINE_PROTOCOL),
        ("huge", Code.ENGINE_PROTOCOL),
        ("not-a-frame", Code.ENGINE_PROTOCOL),
        ("wrong-frame", Code.ENGINE_PROTOCOL),
        ("cut", Code.ENGINE_DIED),
        ("nothing", Code.ENGINE_DIED),
    ],
)
def test_garbage_at_the_start_is_reported_and_the_worker_ended(
    stub: Callable[[str], WorkerClient], mode: str, code: Code
) -> None:
    client = stub(mode)
    with pytest.raises(EngineError) as caught:
        client.start(CancelToken())
    assert caught.value.code is code
    assert not client.is_alive
    client.close()
    assert not psutil.pid_exists(client.pid)
