"""Tags before and after the sound of MP3, AAC, FLAC and their like, laid out as taggers do it."""

from __future__ import annotations

import struct

import pytest

from tests.support.tagged_media import MARKER, blanked, packets, says, sound, tagged

TEXT = f"{MARKER} was here".encode()


def id3v2(body: bytes, *, version: int = 4, flags: int = 0) -> bytes:
    digits = bytes(len(body) >> shift & 0x7F for shift in (21, 14, 7, 0))
    head = bytes((version, 0, flags)) + digits
    return b"ID3" + head + body + (b"3DI" + head if flags & 0x10 else b"")


def frame(name: bytes, body: bytes) -> bytes:
    return name + struct.pack(">I", len(body)) + bytes(2) + body


COVER = frame(b"APIC", b"\0image/png\0\3\0\x89PNG" + TEXT * 10)
ID3V2 = id3v2(frame(b"TIT2", b"\3" + TEXT) + COVER + frame(b"GEOB", b"\0" + TEXT) + bytes(64))
ID3V1 = b"TAG" + TEXT.ljust(124, b"\0") + b"\x11"
ENHANCED = b"TAG+" + TEXT.ljust(223, b"\0")
LYRICS3_V1 = b"LYRICSBEGIN" + TEXT + b"LYRICSEND"
LYRICS3_V2 = b"LYRICSBEGIN" + b"LYR00025" + TEXT + b"%06dLYRICS200" % (11 + 8 + len(TEXT))


def ape(*, has_header: bool) -> bytes:
    items = struct.pack("<II", len(TEXT), 0) + b"Artist\0" + TEXT
    head = b"APETAGEX" + struct.pack("<III", 2000, len(items) + 32, 1)
    flags = 1 << 31 if has_header else 0
    footer = head + struct.pack("<I", flags) + bytes(8)
    header = head + struct.pack("<I", flags | 1 << 29) + bytes(8)
    return (header if has_header else b"") + items + footer


@pytest.fixture(scope="module")
def mp3() -> bytes:
    return blanked(tagged("mp3"))


@pytest.mark.parametrize(
    "end",
    [
        ID3V1,
        ENHANCED + ID3V1,
        LYRICS3_V1 + ID3V1,
        LYRICS3_V2 + ID3V1,
        ape(has_header=True),
        ape(has_header=False) + ID3V1,
        ape(has_header=True) + LYRICS3_V2 + ID3V1,
        id3v2(frame(b"TIT2", b"\3" + TEXT), flags=0x10),
    ],
)
def test_tags_after_the_sound(mp3: bytes, end: bytes) -> None:
    copy = blanked(mp3 + end)
    assert says(mp3 + end)
    assert not says(copy)
    assert copy.startswith(mp3)
    frames = packets(mp3)
    assert packets(copy)[: len(frames)] == packets(mp3 + end)[: len(frames)] == frames
    heard = sound(mp3)
    assert sound(copy)[: len(heard)] == sound(mp3 + end)[: len(heard)] == heard


@pytest.mark.parametrize("flags", [0, 0x10, 0x80])
@pytest.mark.parametrize("version", [2, 3, 4])
def test_tags_before_the_sound(mp3: bytes, version: int, flags: int) -> None:
    tag = id3v2(frame(b"TIT2", b"\3" + TEXT) + COVER, version=version, flags=flags)
    copy = blanked(tag + tag + mp3)
    assert not says(copy)
    assert copy.endswith(mp3)
    assert packets(copy) == packets(mp3)


def test_the_frame_that_tells_of_gaps_stays() -> None:
    data = tagged("mp3")
    assert b"Info" in blanked(data)
    assert sound(blanked(data)) == sound(data)


@pytest.mark.parametrize("kind", ["aac", "flac"])
def test_tags_around_other_sound(kind: str) -> None:
    plain = blanked(tagged(kind))
    data = ID3V2 + plain + ape(has_header=True) + ID3V1
    copy = blanked(data)
    assert says(data)
    assert not says(copy)
    assert sound(copy)[: len(sound(plain))] == sound(plain)


@pytest.mark.parametrize("head", [b"#!AMR\n", b"\x0b\x77", b"TTA1", b"MP+"])
def test_frames_of_other_kinds(head: bytes) -> None:
    data = head + bytes(500) + ID3V1
    copy = blanked(data)
    assert copy.startswith(head + bytes(500) + b"TAG" + bytes(124) + b"\xff")


def test_a_tag_before_who_knows_what_is_blanked_and_told() -> None:
    data = ID3V2 + b"who knows what" + ID3V1
    copy = blanked(data, is_whole=False)
    assert b"who knows what" in copy
    assert not says(copy)


@pytest.mark.parametrize(
    "end",
    [
        b"APETAGEX" + struct.pack("<IIII", 2000, 1 << 30, 1, 0) + bytes(8),
        b"APETAGEX" + struct.pack("<IIII", 2000, 5, 1, 0) + bytes(8),
        b"LYRICSBEGIN" + TEXT + b"999999LYRICS200",
        b"LYRICSBEGIN" + TEXT + b"xxxxxxLYRICS200",
        TEXT + b"LYRICSEND",
        b"3DI\4\0\x10\x7f\x7f\x7f\x7f",
    ],
)
def test_tags_that_lie_about_their_length_are_left_alone_and_told(mp3: bytes, end: bytes) -> None:
    assert blanked(mp3 + end, is_whole=False) == mp3 + end


def test_tags_without_end_come_to_one(mp3: bytes) -> None:
    assert blanked(mp3 + ID3V1 * 60).count(b"TAG") == 60
    assert says(blanked(mp3 + ID3V1 * 70, is_whole=False))


def flac_block(kind: int, body: bytes) -> bytes:
    return bytes((kind,)) + len(body).to_bytes(3) + body


@pytest.mark.parametrize("kind", [1, 2, 4, 5, 6, 126])
def test_blocks_of_flac(kind: int) -> None:
    data = tagged("flac")
    copy = blanked(data[:42] + flac_block(kind, TEXT * 20) + data[42:])
    assert not says(copy)
    assert packets(copy) == packets(data)
    assert copy[42] == 1
    assert copy[4:42] == data[4:42]


def test_flac_whose_blocks_lead_nowhere_is_told() -> None:
    data = tagged("flac")
    start = data.index(b"\xff\xf8")
    assert not says(blanked(data[:start] + b"none" + data[start + 4 :], is_whole=False))
    assert says(blanked(data[:42] + b"\x04\xff\xff\xff" + data[46:], is_whole=False))
