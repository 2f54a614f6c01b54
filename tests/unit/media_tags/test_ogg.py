"""Comments in Ogg: over many pages, in chained and strange streams, with checksums that hold."""

from __future__ import annotations

import struct
from collections.abc import Iterator

import pytest

from tests.support.tagged_media import MARKER, blanked, check, planned, says, sound, tagged

TEXT = f"{MARKER} was here".encode()
BEGINS, ENDS, CONTINUES = 2, 4, 1
BIG = [b"X=" + TEXT * 9000, b"Y=" + TEXT]


def checksum(data: bytes) -> int:
    """Return the sum as RFC 3533 tells it, bit by bit."""
    value = 0
    for byte in data:
        value ^= byte << 24
        for _ in range(8):
            value = (value << 1 ^ (0x04C11DB7 if value & 0x80000000 else 0)) & 0xFFFFFFFF
    return value


def page(serial: int, number: int, segments: list[int], body: bytes, flags: int = 0, position: int = 0) -> bytes:
    head = (
        b"OggS" + struct.pack("<BBqIIIB", 0, flags, position, serial, number, 0, len(segments)) + bytes(segments)
    )
    sum_of_it = checksum(head + body)
    return head[:22] + sum_of_it.to_bytes(4, "little") + head[26:] + body


def pages(data: bytes) -> Iterator[bytes]:
    start = 0
    while start < len(data):
        table = data[start + 27 : start + 27 + data[start + 26]]
        end = start + 27 + len(table) + sum(table)
        yield data[start:end]
        start = end


def sums_hold(data: bytes) -> bool:
    return all(
        checksum(one[:22] + bytes(4) + one[26:]) == int.from_bytes(one[22:26], "little") for one in pages(data)
    )


def laid_out(serial: int, packets: list[bytes], first_number: int = 1) -> bytes:
    """Put packets into pages, as full as they may be."""
    segments = [
        (size, packet[at : at + size])
        for packet in packets
        for at in range(0, len(packet) + 1, 255)
        for size in (min(255, len(packet) - at),)
    ]
    made, is_open = b"", False
    for number, at in enumerate(range(0, len(segments), 255)):
        part = segments[at : at + 255]
        body = b"".join(piece for _, piece in part)
        sizes = [size for size, _ in part]
        made += page(serial, first_number + number, sizes, body, CONTINUES if is_open else 0)
        is_open = sizes[-1] == 255
    return made


def comments(magic: bytes, entries: list[bytes], end: bytes = b"") -> bytes:
    body = struct.pack("<I", len(TEXT)) + TEXT + struct.pack("<I", len(entries))
    return magic + body + b"".join(struct.pack("<I", len(entry)) + entry for entry in entries) + end


def opus(entries: list[bytes]) -> bytes:
    """Return a file of FFmpeg with other comments."""
    first, _, *rest = pages(tagged("opus"))
    serial = int.from_bytes(first[14:18], "little")
    return first + laid_out(serial, [comments(b"OpusTags", entries)]) + b"".join(rest)


@pytest.mark.parametrize("kind", ["ogg", "opus"])
def test_checksums_hold(kind: str) -> None:
    copy = check(tagged(kind))
    assert sums_hold(copy)


def test_a_cover_over_many_pages() -> None:
    data = opus(BIG)
    assert len(list(pages(data))) > 4
    assert sums_hold(check(data))


def test_streams_that_follow_each_other() -> None:
    data = opus([TEXT]) + tagged("ogg")
    copy = blanked(data)
    assert not says(copy)
    assert sums_hold(copy)


def test_pages_of_two_streams_in_turns() -> None:
    ours = list(pages(opus(BIG)))
    other = [
        page(77, 0, [80], b"Speex   ".ljust(80, b"\0"), BEGINS),
        *pages(laid_out(77, [comments(b"", BIG), b"sound"])),
    ]
    mixed = b"".join(one for pair in zip(ours, other, strict=False) for one in pair)
    copy = blanked(mixed)
    assert says(mixed)
    assert not says(copy)
    assert sums_hold(copy)


def test_flac_in_ogg() -> None:
    first, _, *rest = pages(check(tagged("oga")))
    serial = int.from_bytes(first[14:18], "little")
    entries = comments(b"", BIG)
    blocks = [b"\x04" + len(entries).to_bytes(3) + entries, b"\x86\0\0\x20" + TEXT.ljust(32)]
    data = first + laid_out(serial, blocks) + b"".join(rest)
    copy = check(data)
    assert sums_hold(copy)
    assert b"\x04" + len(entries).to_bytes(3) + bytes(100) in copy  # an empty comment
    assert b"\x81\0\0\x20" + bytes(32) in copy  # padding, and still the last block


def test_theora_and_speex() -> None:
    for first, packet in (
        (b"\x80theora".ljust(42, b"\0"), comments(b"\x81theora", [TEXT])),
        (b"Speex   ".ljust(80, b"\0"), comments(b"", [TEXT])),
    ):
        data = page(9, 0, [len(first)], first, BEGINS) + laid_out(9, [packet, b"\x82 the rest"])
        copy = blanked(data)
        assert not says(copy)
        assert b"\x82 the rest" in copy
        assert sums_hold(copy)


def test_a_stranger_among_the_streams_is_told() -> None:
    stranger = page(3, 0, [64], b"fishead\0".ljust(64, b"\0"), BEGINS)
    data = stranger + opus([TEXT])
    assert not says(blanked(data, is_whole=False))


def test_comments_that_are_none_are_left_alone_and_told() -> None:
    first, _, *rest = pages(tagged("opus"))
    serial = int.from_bytes(first[14:18], "little")
    for packet in (b"OpusTag", b"NotThere" + TEXT, b""):
        data = first + laid_out(serial, [packet]) + b"".join(rest)
        assert blanked(data, is_whole=False) == data


def test_comments_that_do_not_end_are_left_alone_and_told() -> None:
    first, *_ = pages(tagged("opus"))
    serial = int.from_bytes(first[14:18], "little")
    data = first + next(pages(laid_out(serial, [comments(b"OpusTags", BIG)])))
    assert blanked(data, is_whole=False) == data


def test_garbage_between_pages_is_told() -> None:
    data = opus([TEXT])
    copy = blanked(data + b"garbage".ljust(40), is_whole=False)
    assert not says(copy)
    assert sound(copy[: len(data)]) == sound(data)


def test_an_empty_page_is_no_packet() -> None:
    first, *rest = pages(opus([TEXT]))
    serial = int.from_bytes(first[14:18], "little")
    assert planned(first + page(serial, 99, [], b"") + b"".join(rest)).is_whole
