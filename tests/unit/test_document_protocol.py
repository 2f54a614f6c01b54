"""What the worker that reads documents sends is checked before it is used."""

from __future__ import annotations

import contextlib

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.document import MAX_BLOCK_CHARS, Block, BlockKind, Chapter
from app.core.errors import Code, EngineError, WarningCode
from app.core.isolation import SandboxReport
from app.core.transcript import Notice
from app.engine import document_protocol as protocol
from app.engine.frames import Frame, encode
from app.engine.protocol import Cancel

REPORT = SandboxReport(platform="linux", level="full", network_denied=True, files_restricted=True, landlock_abi=7)
BLOCK = Block(BlockKind.HEADING, "One\ttwo\nthree", level=1, page=1)
NOTICE = Notice(code=WarningCode.HIDDEN_LEFT_OUT, params={"count": 3})
GOOD: list[protocol.DocumentReply] = [
    protocol.Prepared(protocol=2, sandbox=REPORT),
    protocol.Blocks(blocks=(BLOCK, Block(BlockKind.CODE, "x" * MAX_BLOCK_CHARS))),
    protocol.Chapters(chapters=(Chapter("One", 0), Chapter("One", 0))),
    protocol.DocumentRead(title="", language="", notices=(NOTICE,)),
    protocol.DocumentRead(title="t" * protocol.MAX_TITLE_CHARS, language="zh-Hant-TW", notices=()),
    protocol.DocumentFailed(code=Code.INPUT_NO_TEXT, params={}),
]
BAD: list[protocol.DocumentReply] = [
    protocol.Prepared(protocol=3, sandbox=REPORT),
    protocol.Blocks(blocks=(BLOCK,) * (protocol.MAX_FRAME_BLOCKS + 1)),
    protocol.Blocks(blocks=(Block(BlockKind.PARAGRAPH, ""),)),
    protocol.Blocks(blocks=(Block(BlockKind.PARAGRAPH, "x" * (MAX_BLOCK_CHARS + 1)),)),
    protocol.Blocks(blocks=(Block(BlockKind.PARAGRAPH, "a\x1bb"),)),
    protocol.Blocks(blocks=(Block(BlockKind.PARAGRAPH, "a\u202eb"),)),
    protocol.Blocks(blocks=(Block(BlockKind.PARAGRAPH, "a", level=-1),)),
    protocol.Blocks(blocks=(Block(BlockKind.PARAGRAPH, "a", level=101),)),
    protocol.Blocks(blocks=(Block(BlockKind.PARAGRAPH, "a", page=0),)),
    protocol.Blocks(blocks=(Block(BlockKind.PARAGRAPH, "a", page=protocol.MAX_PAGE + 1),)),
    protocol.Chapters(chapters=(Chapter("One", 0),) * (protocol.MAX_FRAME_CHAPTERS + 1)),
    protocol.Chapters(chapters=(Chapter("One", -1),)),
    protocol.Chapters(chapters=(Chapter("a\nb", 0),)),
    protocol.Chapters(chapters=(Chapter("t" * (protocol.MAX_TITLE_CHARS + 1), 0),)),
    protocol.DocumentRead(title="a\x00b", language="", notices=()),
    protocol.DocumentRead(title="", language="klingon!", notices=()),
    protocol.DocumentRead(title="", language="en\n", notices=()),
    protocol.DocumentRead(title="", language="", notices=(NOTICE,) * 17),
    protocol.DocumentFailed(code=Code.INPUT_NO_TEXT, params={"what": "x" * 501}),
]


def body(frame: Frame) -> bytes:
    return encode(frame)[4:]


@pytest.mark.parametrize("reply", GOOD, ids=lambda reply: type(reply).__name__)
def test_what_is_in_range_passes(reply: protocol.DocumentReply) -> None:
    assert protocol.decode_document_reply(body(reply)) == reply


@pytest.mark.parametrize("reply", BAD, ids=lambda reply: type(reply).__name__)
def test_what_is_out_of_range_is_refused(reply: protocol.DocumentReply) -> None:
    with pytest.raises(EngineError) as caught:
        protocol.decode_document_reply(body(reply))
    assert caught.value.code is Code.ENGINE_PROTOCOL


@given(st.binary(max_size=200))
def test_bytes_of_any_kind_are_a_reply_or_refused(data: bytes) -> None:
    with contextlib.suppress(EngineError):  # and by nothing else
        protocol.decode_document_reply(data)
    with contextlib.suppress(EngineError):
        protocol.decode_document_request(data)


_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**31), 2**31) | st.text(max_size=20) | st.binary(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=10,
)
_FIELDS = ["blocks", "kind", "text", "level", "page", "chapters", "title", "language", "notices", "code", "params"]


@given(
    st.sampled_from(["Blocks", "Chapters", "DocumentRead", "DocumentFailed", "Prepared"]),
    st.dictionaries(st.sampled_from(_FIELDS), _VALUES, max_size=5),
)
def test_frames_with_any_fields_are_a_reply_or_refused(tag: str, fields: dict[str, object]) -> None:
    with contextlib.suppress(EngineError):
        protocol.decode_document_reply(msgspec.msgpack.encode({"type": tag, **fields}))


def test_a_frame_of_another_worker_is_none_of_this_one() -> None:
    with pytest.raises(EngineError):
        protocol.decode_document_request(body(Cancel(job=1)))


@pytest.mark.parametrize("change", [{"protocol": 3}, {"suffix": "." + "x" * 16}, {"password": "x" * 257}], ids=str)
def test_the_worker_reads_nothing_that_makes_no_sense(change: dict[str, object]) -> None:
    good: dict[str, object] = {
        "protocol": protocol.DOCUMENT_PROTOCOL_VERSION,
        "suffix": ".txt",
        "is_pdf": False,
        "data_limit_bytes": None,
        "password": "",
    }
    request = protocol.Prepare(**good)  # type: ignore[arg-type]
    assert protocol.decode_document_request(body(request)) == request
    with pytest.raises(EngineError):
        protocol.decode_document_request(body(protocol.Prepare(**(good | change))))  # type: ignore[arg-type]
