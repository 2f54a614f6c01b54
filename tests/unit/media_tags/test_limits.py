"""No file makes the search for tags long or large."""

from __future__ import annotations

import pytest

from app.core.media_tags import Patch, apply, plan
from app.core.media_tags.patches import arranged
from app.core.media_tags.source import NotUnderstoodError, Source

_MOST_CALLS = 10_000


def planned_calls(head: bytes, unit: bytes) -> tuple[bool, int, int]:
    """Plan a file of 4 GiB of one pattern; return whether it was understood, the calls and the patches."""
    calls = 0
    block = unit * ((1 << 18) // len(unit))

    def read_at(offset: int, count: int) -> bytes:
        nonlocal calls
        calls += 1
        if offset < len(head):
            return (head + block)[offset : offset + count]
        start = (offset - len(head)) % len(unit)
        return block[start : start + count]

    made = plan(read_at, 4 << 30)
    return made.is_whole, calls, len(made.patches)


@pytest.mark.parametrize(
    ("head", "unit"),
    [
        (b"RIFF\0\0\0\0WAVE", b"abcd\0\0\0\0"),
        (b"\x1a\x45\xdf\xa3\x80\x18\x53\x80\x67\x01\xff\xff\xff\xff\xff\xff\xff", b"\xec\x80"),
        (b"\0\0\0\x08ftyp\0\0\0\x01moov\0\0\0\0\xff\xff\xff\xe8", b"\0\0\0\x08trak"),
        (
            b"OggS\0\2" + bytes(20) + b"\x01\x08OpusHead",
            b"OggS" + bytes(22) + b"\xff" + b"\xff" * 255 + b"x" * 65025,
        ),
        (b"", b"ID3\4\0\0\0\0\0\0"),
    ],
)
def test_an_endless_file_comes_to_an_end(head: bytes, unit: bytes) -> None:
    is_whole, calls, patches = planned_calls(head, unit)
    assert not is_whole
    assert calls < _MOST_CALLS
    assert patches <= 100_000


def test_reads_are_counted_and_bounded() -> None:
    source = Source(lambda _, count: bytes(count), 1 << 40)
    assert len(source.read(0, 16 << 20)) == 16 << 20
    with pytest.raises(NotUnderstoodError):
        source.read(0, (16 << 20) + 1)
    with pytest.raises(NotUnderstoodError):
        source.read((1 << 40) - 1, 2)
    for at in range(1, 14):
        source.read(at << 30, 16 << 20)
    with pytest.raises(NotUnderstoodError):
        source.read(16 << 30, 16 << 20)


def test_patches_that_lap_over_others_or_the_end_are_left_out() -> None:
    good = [Patch(10, 5), Patch(0, 4, b"ab"), Patch(15, 5), Patch(20, 2, b"xy")]
    bad = [Patch(12, 5), Patch(90, 20), Patch(40, 1, b"too long"), Patch(1, 2)]
    assert arranged(good, 100) == ((Patch(0, 4, b"ab"), Patch(10, 10), Patch(20, 2, b"xy")), True)
    assert arranged(good + bad, 100) == ((Patch(0, 4, b"ab"), Patch(10, 10), Patch(20, 2, b"xy")), False)


def test_a_patch_reaches_over_chunks() -> None:
    patches, _ = arranged([Patch(2, 6, b"head")], 10)
    data = bytearray(b"0123456789")
    for start in range(0, 10, 3):
        piece = data[start : start + 3]
        apply(patches, start, piece)
        data[start : start + 3] = piece
    assert data == b"01head\0\x0089"
