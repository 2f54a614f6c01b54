"""Parts of a file that a worker sends are taken only where a file can have them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine import encode_protocol as protocol
from app.engine.encode_client import _ROOM_BYTES, Put, _frames, _Work

PART = b"0123456789"


def work(put: Put | None = lambda _offset, _data: None, *, sent: int = 1000) -> _Work:
    made = _Work(1_000, 1, lambda _seconds: None, put)
    made.sent_bytes = sent
    made.waiting = [sent]
    return made


def test_parts_in_a_row_and_over_each_other_make_a_file() -> None:
    file = bytearray()

    def put(offset: int, data: bytes) -> None:
        file[offset : offset + len(data)] = data

    made = work(put)
    for offset in (0, 10, 4, 20):
        assert made.hear(protocol.FilePart(offset=offset, data=PART)) is None
    assert bytes(file) == b"0123" + PART + b"456789" + PART
    assert made.file_bytes == 30


def test_a_gap_is_refused() -> None:
    made = work()
    made.hear(protocol.FilePart(offset=0, data=PART))
    bad = protocol.FilePart(offset=11, data=PART)
    assert made.hear(bad) is bad
    assert made.file_bytes == 10


def test_a_file_much_larger_than_its_sound_is_refused() -> None:
    made = work(sent=1000)
    made.file_bytes = _ROOM_BYTES + 4000
    bad = protocol.FilePart(offset=made.file_bytes, data=PART)
    assert made.hear(bad) is bad
    made.file_bytes -= len(PART)
    assert made.hear(protocol.FilePart(offset=made.file_bytes, data=PART)) is None


def test_what_was_not_asked_for_is_refused() -> None:
    measuring = work(None)
    part = protocol.FilePart(offset=0, data=PART)
    assert measuring.hear(part) is part
    assert measuring.hear(protocol.Took()) is None
    assert measuring.hear(protocol.Took()) == protocol.Took()  # more answers than sound


@pytest.mark.parametrize("frame_bytes", [2, 4])
@given(blocks=st.lists(st.binary(max_size=50)))
def test_blocks_of_any_size_become_whole_samples(frame_bytes: int, blocks: list[bytes]) -> None:
    frames = list(_frames(blocks, frame_bytes))
    assert all(frame and len(frame) % frame_bytes == 0 for frame in frames)
    whole = b"".join(blocks)
    assert b"".join(frames) == whole[: len(whole) // frame_bytes * frame_bytes]


def test_a_large_block_is_cut() -> None:
    data = bytes(range(256)) * 4096
    frames = list(_frames([data + b"x"], 4))
    assert b"".join(frames) == data
    assert max(map(len, frames)) == protocol.MAX_PCM_BYTES
