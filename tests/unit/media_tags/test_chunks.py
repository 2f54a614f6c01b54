"""What FFmpeg does not write into WAV, AVI, AIFF, CAF, W64 and AU files, but recorders and cameras do."""

from __future__ import annotations

import struct

import pytest

from tests.support.media import wav_bytes
from tests.support.tagged_media import MARKER, blanked, check, chunk, packets, planned, says, sound, tagged

TEXT = f"{MARKER} was here".encode()
SOUND = struct.pack("<4000h", *range(-2000, 2000))


def wav(*extra: bytes, first: bytes = b"") -> bytes:
    body = wav_bytes(SOUND)[12:] + b"".join(extra)
    return b"RIFF" + struct.pack("<I", 4 + len(first + body)) + b"WAVE" + first + body


@pytest.mark.parametrize(
    "name", [b"bext", b"iXML", b"id3 ", b"ID3 ", b"cart", b"axml", b"_PMX", b"JUNK", b"cue ", b"xyz!"]
)
def test_chunks_of_a_wav_file(name: bytes) -> None:
    copy = check(wav(chunk(name, TEXT.ljust(700)), first=chunk(name, TEXT.ljust(701))))
    assert copy.count(b"JUNK") == 2


def test_lists_of_a_wav_file() -> None:
    info = b"INFO" + chunk(b"IART", TEXT) + chunk(b"ISFT", TEXT)
    check(wav(chunk(b"LIST", info), chunk(b"LIST", b"adtl" + chunk(b"labl", TEXT))))


def test_big_endian_wav() -> None:
    little = wav()
    kind, channels, rate, per_second, block, bits = struct.unpack("<HHIIHH", little[20:36])
    header = struct.pack(">HHIIHH", kind, channels, rate, per_second, block, bits)
    body = b"".join(
        chunk(name, text, order=">") for name, text in ((b"fmt ", header), (b"bext", TEXT), (b"data", SOUND))
    )
    data = b"RIFX" + struct.pack(">I", 4 + len(body)) + b"WAVE" + body
    assert not says(blanked(data))


@pytest.mark.parametrize("declared", [0, 0xFFFF_FFFF, 0x7FFF_FFFF])
def test_a_wav_file_that_went_through_a_pipe_has_sound_to_its_end(declared: int) -> None:
    data = wav_bytes(SOUND + b"LIST" * 8, declared_bytes=declared)
    assert blanked(data) == data


def test_a_last_chunk_that_was_cut_off_is_blanked_as_far_as_it_goes() -> None:
    data = wav(chunk(b"LIST", b"INFO" + chunk(b"IART", TEXT)))[:-3]
    copy = blanked(data)
    assert says(data)
    assert not says(copy)
    assert sound(copy) == sound(data)


def test_what_follows_the_chunks_and_is_none_is_left_alone_and_told() -> None:
    data = wav(chunk(b"bext", TEXT)) + b"\0\1\2\3\4\5\6\7"
    assert not says(blanked(data, is_whole=False))


def into_avi(data: bytes, extra: bytes, place: bytes) -> bytes:
    """Put chunks at the end of a list of an AVI file; sizes above it grow."""
    at = data.index(b"LIST", data.index(place) - 8)
    end = at + 8 + int.from_bytes(data[at + 4 : at + 8], "little")
    made = bytearray(data[:end] + extra + data[end:])
    for start in (4, at + 4, *((data.index(b"hdrl") - 4,) if place == b"strl" else ())):
        size = int.from_bytes(made[start : start + 4], "little") + len(extra)
        made[start : start + 4] = size.to_bytes(4, "little")
    return bytes(made)


def test_dates_and_notes_of_cameras_in_avi() -> None:
    data = tagged("avi")
    data = into_avi(data, chunk(b"IDIT", TEXT), b"hdrl")
    data = into_avi(data, chunk(b"strd", TEXT) + chunk(b"strn", TEXT), b"strl")
    data += chunk(b"LIST", b"ncdt" + chunk(b"nctg", TEXT))
    size = int.from_bytes(data[4:8], "little") + len(chunk(b"LIST", b"ncdt" + chunk(b"nctg", TEXT)))
    check(data[:4] + size.to_bytes(4, "little") + data[8:])


def test_avi_whose_frames_are_not_where_they_should_be_keeps_them() -> None:
    data = tagged("avi")
    place = data.index(b"movi") - 4
    broken = data[:place] + b"\4\0\0\0" + data[place + 4 :]
    copy = blanked(broken, is_whole=False)
    assert copy[place:] == broken[place:]


@pytest.mark.parametrize("place", [b"hdrl", b"strl"])
def test_avi_whose_description_is_damaged_keeps_it(place: bytes) -> None:
    data = tagged("avi")
    copy = blanked(data.replace(place, b"abcd"), is_whole=False)
    assert copy[copy.index(b"abcd") :][:8] == data[data.index(place) :].replace(place, b"abcd")[:8]


@pytest.mark.parametrize("name", [b"NAME", b"AUTH", b"ANNO", b"COMT", b"(c) ", b"ID3 ", b"APPL", b"MARK"])
def test_chunks_of_an_aiff_file(name: bytes) -> None:
    data = tagged("aiff")
    body = data[12:] + chunk(name, TEXT + b"odd", order=">")
    check(b"FORM" + struct.pack(">I", 4 + len(body)) + b"AIFF" + body)


def test_aiff_that_went_through_a_pipe_has_sound_to_its_end() -> None:
    data = blanked(tagged("aiff"))
    place = data.index(b"SSND") + 4
    piped = data[:place] + bytes(4) + data[place + 4 :] + chunk(b"NAME", TEXT, order=">")
    assert blanked(piped) == piped


def test_chunks_of_a_caf_file() -> None:
    data = tagged("caf")
    extra = b"uuid" + struct.pack(">Q", 16 + len(TEXT)) + bytes(16) + TEXT
    place = data.index(b"data")
    check(data[:place] + extra + data[place:])


def test_chunks_of_a_w64_file() -> None:
    data = tagged("w64")
    guid = b"list" + bytes.fromhex("2f91cf11a5d628db04c10000")
    extra = guid + struct.pack("<Q", 24 + 40) + TEXT.ljust(40)
    place = data.index(b"data" + bytes.fromhex("f3acd311"))
    copy = blanked(data[:place] + extra + data[place:])
    assert says(extra)
    assert not says(copy)
    assert b"junk" + bytes.fromhex("f3acd311") in copy
    assert sound(copy) == sound(data)


def test_an_au_file_with_no_room_for_its_header_is_not_understood() -> None:
    assert not planned(b".snd" + bytes(30)).is_whole


def test_packets_are_really_compared() -> None:
    assert packets(wav()) != packets(wav_bytes(SOUND[2:]))
