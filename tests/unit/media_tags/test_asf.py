"""Objects of ASF files."""

from __future__ import annotations

import struct
import uuid

from tests.support.tagged_media import MARKER, blanked, check, says, sound, tagged

TEXT = f"{MARKER} was here".encode("utf-16-le")
HEADER = uuid.UUID("75B22630-668E-11CF-A6D9-00AA0062CE6C").bytes_le
FILE_PROPERTIES = uuid.UUID("8CABDCA1-A947-11CF-8EE4-00C00C205365").bytes_le
EXTENSION = uuid.UUID("5FBF03B5-A92E-11CF-8EE3-00C00C205365").bytes_le
LIBRARY = uuid.UUID("44231C94-9498-49D1-A141-1D134E457054").bytes_le


def asf_object(kind: bytes, body: bytes) -> bytes:
    return kind + struct.pack("<Q", 24 + len(body)) + body


def with_header_object(data: bytes, extra: bytes) -> bytes:
    size, count = struct.unpack("<QI", data[16:28])
    return data[:16] + struct.pack("<QI", size + len(extra), count + 1) + data[28:30] + extra + data[30:]


def test_objects_of_the_header_and_its_extension() -> None:
    data = tagged("wmv")
    inner = asf_object(LIBRARY, TEXT)
    extension = asf_object(EXTENSION, bytes(18) + struct.pack("<I", len(inner)) + inner)
    data = with_header_object(with_header_object(data, extension), asf_object(bytes(16), TEXT))
    check(data)


def test_a_stranger_beside_the_data_is_left_alone_and_told() -> None:
    data = tagged("wmv") + asf_object(b"some 16 bytes id", TEXT)
    copy = blanked(data, is_whole=False)
    assert copy.endswith(TEXT)
    assert not says(copy[: -len(TEXT)])


def test_the_date_of_creation_is_zero() -> None:
    data = tagged("wmv")
    start = data.index(FILE_PROPERTIES) + 48
    assert any(data[start : start + 8])
    assert not any(blanked(data)[start : start + 8])


def test_objects_of_impossible_sizes_are_told() -> None:
    data = with_header_object(tagged("wmv"), asf_object(bytes(16), TEXT))
    place = data.index(bytes(16)) + 16
    assert says(blanked(data[:place] + b"\xff" * 8 + data[place + 8 :], is_whole=False))


def test_a_file_without_the_length_of_its_data_plays_on() -> None:
    data = tagged("wmv")
    size = int.from_bytes(data[16:24], "little")
    live = data[: size + 16] + bytes(8) + data[size + 24 :]
    copy = blanked(live)
    assert not says(copy)
    assert sound(copy) == sound(live)
