"""Elements of Matroska and WebM that FFmpeg does not write, and headers of codecs within them."""

from __future__ import annotations

import struct

import pytest

from tests.support.tagged_media import MARKER, blanked, check, opened, planned, says, tagged

TEXT = f"{MARKER} was here".encode()
EBML, SEGMENT, INFO, TRACKS, TRACK = "1A45DFA3", "18538067", "1549A966", "1654AE6B", "AE"
CLUSTER, TAGS, VOID, SEEK_HEAD, SEEK, SEEK_ID = "1F43B675", "1254C367", "EC", "114D9B74", "4DBB", "53AB"
CODEC_ID, CODEC_PRIVATE = "86", "63A2"
ENDLESS = b"\x01" + b"\xff" * 7


def element(kind: str, body: bytes, *, size: bytes = b"") -> bytes:
    return bytes.fromhex(kind) + (size or (len(body) | 1 << 56).to_bytes(8)) + body


def file(*parts: bytes, size: bytes = b"") -> bytes:
    return element(EBML, b"") + element(SEGMENT, b"".join(parts), size=size)


def comments(magic: bytes, end: bytes = b"") -> bytes:
    return magic + struct.pack("<I", len(TEXT)) + TEXT + struct.pack("<II", 1, len(TEXT)) + TEXT + end


def test_what_a_segment_says_of_itself() -> None:
    kinds = ("7BA9", "4461", "7384", "73A4", "3C83AB", "3E83BB", "4D80", "5741", "BF")
    info = element(INFO, b"".join(element(kind, TEXT) for kind in kinds) + element("2AD7B1", b"\x0f\x42\x40"))
    track = element(TRACK, b"".join(element(kind, TEXT) for kind in ("536E", "258688", "7446", "3B4040")))
    data = file(info, element(TRACKS, track + element("BF", TEXT)), element(TAGS, TEXT), element(VOID, TEXT))
    copy = blanked(data)
    assert not says(copy)
    assert b"\x0f\x42\x40" in copy
    assert b"\x4d\x80" + (len(TEXT) | 1 << 56).to_bytes(8) + bytes(len(TEXT)) in copy


def test_ways_to_what_is_gone_are_forgotten() -> None:
    data = tagged("mkv")
    assert data.count(bytes.fromhex(TAGS)) == 2
    copy = check(data)
    assert bytes.fromhex(TAGS) not in copy
    assert copy.count(bytes.fromhex(TRACKS)) == 2
    with opened(copy) as container:
        assert container.duration


@pytest.mark.parametrize("kind", ["webm", "mkv"])
def test_a_stream_without_lengths(kind: str) -> None:
    cluster = element(CLUSTER, element("E7", b"\0") + element("A3", b"\x81\0\0\x80sound"), size=ENDLESS)
    data = file(element(INFO, b""), cluster, cluster, element(TAGS, TEXT), cluster, size=ENDLESS)
    copy = blanked(data)
    assert not says(copy)
    assert copy.count(b"sound") == 3
    check(tagged(kind, options={"live": "1"}))


@pytest.mark.parametrize("length", range(1, 12))
def test_short_elements_are_voided_in_their_place(length: int) -> None:
    short = bytes.fromhex("4461") + bytes((0x80 | length,)) + b"Q" * length
    data = file(element(INFO, short + element("4489", b"1234")))
    copy = blanked(data)
    assert b"Q" not in copy
    assert b"\x44\x89" in copy


def xiph_laced(*headers: bytes) -> bytes:
    sizes = b"".join(b"\xff" * (len(one) // 255) + bytes((len(one) % 255,)) for one in headers[:-1])
    return bytes((len(headers) - 1,)) + sizes + b"".join(headers)


def track_of(codec: bytes, private: bytes) -> bytes:
    return file(element(TRACKS, element(TRACK, element(CODEC_PRIVATE, private) + element(CODEC_ID, codec))))


def test_comments_in_the_headers_of_codecs() -> None:
    vorbis = xiph_laced(
        b"\x01vorbis".ljust(30), comments(b"\x03vorbis" + b"", b"\x01") + TEXT * 20, b"\x05vorbis..."
    )
    theora = xiph_laced(b"\x80theora".ljust(42), comments(b"\x81theora"), b"\x82theora...")
    flac = b"fLaC\0\0\0\x22".ljust(42) + b"\x84" + len(TEXT).to_bytes(3) + TEXT
    for codec, private in ((b"A_VORBIS", vorbis), (b"V_THEORA", theora), (b"A_FLAC\0", flac)):
        copy = blanked(track_of(codec, private))
        assert not says(copy)
        assert private[:30] in copy
    assert b"\x05vorbis..." in blanked(track_of(b"A_VORBIS", vorbis))
    assert blanked(track_of(b"A_OPUS", vorbis)) == track_of(b"A_OPUS", vorbis)


@pytest.mark.parametrize(
    "private",
    [
        b"",
        b"\x02\xff\xff",
        b"\x03\x01\x01ab",
        xiph_laced(b"\x01vorbis", b"short", b""),
        xiph_laced(b"who", b"x", b"y"),
    ],
)
def test_headers_that_make_no_sense_are_left_alone_and_told(private: bytes) -> None:
    data = track_of(b"A_VORBIS", private)
    assert blanked(data, is_whole=False) == data


@pytest.mark.parametrize(
    "data",
    [
        file(element(INFO, b"", size=ENDLESS)),
        file(element(TAGS, TEXT))[:-3],
        file(element(INFO, b"\0\0\0\0")),
        element(EBML, b"") + element("EC", b"") + element(INFO, b""),
        file(element(SEEK_HEAD, element(SEEK, element(SEEK_ID, b"", size=b"\xfe")))),
    ],
)
def test_what_makes_no_sense_is_told(data: bytes) -> None:
    assert not planned(data).is_whole


def test_vorbis_in_matroska_still_plays() -> None:
    check(tagged("mka"))
