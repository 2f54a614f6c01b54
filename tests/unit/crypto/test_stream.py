from __future__ import annotations

import array
import hashlib
import io
import json
import os
import struct
import tracemalloc
from pathlib import Path
from typing import Any

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.errors import Code, LibraryError
from app.crypto.secret import Secret
from app.crypto.stream_reader_v1 import StreamReader
from app.crypto.stream_v1 import (
    HEADER_SIZE,
    MAX_SEGMENTS,
    PLAIN_SIZE,
    SEGMENT_SIZE,
    TAG_SIZE,
    Layout,
    Segments,
    derive_key,
)
from app.crypto.stream_writer_v1 import StreamWriter

VECTORS = Path(__file__).parents[2] / "vectors" / "primitives"
FIRST = PLAIN_SIZE - HEADER_SIZE
AAD = b"associated"
KEY = bytes(range(32))
# Four segments, so that there is a first, two in the middle and a last, which is short.
CONTENT = os.urandom(FIRST + 2 * PLAIN_SIZE + 1000)
BORDERS = sorted(
    {0, 1, 15, 16}
    | {FIRST + full * PLAIN_SIZE + step for full in (0, 1, 2, 3, 4, 5) for step in (-17, -16, -1, 0, 1, 16)}
)


def sealed(content: bytes = CONTENT, key: bytes = KEY, aad: bytes = AAD) -> bytes:
    sink = io.BytesIO()
    with StreamWriter(sink, Secret(key), aad) as writer:
        writer.write(content)
        writer.finish()
    return sink.getvalue()


def opened(stored: bytes, key: bytes = KEY, aad: bytes = AAD) -> bytes:
    with StreamReader(io.BytesIO(stored), Secret(key), aad) as reader:
        return reader.readall()


def refuses(stored: bytes, key: bytes = KEY, aad: bytes = AAD) -> None:
    with pytest.raises(LibraryError) as caught:
        opened(stored, key, aad)
    assert (caught.value.code, caught.value.params) == (Code.LIBRARY_TAMPERED, {"what": "blob"})


def segments(stored: bytes) -> list[bytes]:
    """Return the segments, the header with the first."""
    return [stored[at : at + SEGMENT_SIZE] for at in range(0, len(stored), SEGMENT_SIZE)]


@pytest.mark.parametrize("length", BORDERS)
def test_every_length_comes_back(length: int) -> None:
    content = os.urandom(length)
    stored = sealed(content)
    assert len(stored) == Layout.of_plain(length).stored_length
    assert opened(stored) == content


@given(st.lists(st.integers(0, 3 * SEGMENT_SIZE), max_size=6))
def test_how_the_content_was_cut_for_writing_does_not_show(cuts: list[int]) -> None:
    content = os.urandom(sum(cuts))
    sink = io.BytesIO()
    with StreamWriter(sink, Secret(KEY), AAD) as writer:
        at = 0
        for cut in cuts:
            assert writer.write(content[at : at + cut]) == cut
            at += cut
        writer.finish()
    assert len(sink.getvalue()) == Layout.of_plain(len(content)).stored_length
    assert opened(sink.getvalue()) == content


def test_any_contiguous_buffer_can_be_written_and_read_into() -> None:
    samples = array.array("f", range(40_000))
    sink = io.BytesIO()
    with StreamWriter(sink, Secret(KEY), AAD) as writer:
        assert writer.write(samples) == 160_000
        assert writer.write(array.array("f")) == 0
        writer.finish()
    read = array.array("f", bytes(160_000))
    with StreamReader(sink, Secret(KEY), AAD) as reader:
        assert reader.readinto(read) == 160_000
    assert read == samples


def test_two_streams_of_one_content_and_key_have_nothing_in_common() -> None:
    one, other = sealed(bytes(500)), sealed(bytes(500))
    assert one[1:HEADER_SIZE] != other[1:HEADER_SIZE]
    assert one[HEADER_SIZE:] != other[HEADER_SIZE:]


def test_the_witness_sees_header_and_tags() -> None:
    sink, witness = io.BytesIO(), hashlib.sha256()
    with StreamWriter(sink, Secret(KEY), AAD, witness) as writer:
        writer.write(CONTENT)
        writer.finish()
    parts = segments(sink.getvalue())
    shown = parts[0][:HEADER_SIZE] + b"".join(part[-TAG_SIZE:] for part in parts)
    assert witness.digest() == hashlib.sha256(shown).digest()


# ---- reading at random

STORED = sealed()


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(CONTENT) + 10), st.integers(-1, 3 * SEGMENT_SIZE)), max_size=6))
def test_it_reads_like_a_file(reads: list[tuple[int, int]]) -> None:
    with StreamReader(io.BytesIO(STORED), Secret(KEY), AAD) as reader:
        plain = io.BytesIO(CONTENT)
        for at, size in reads:
            assert reader.seek(at) == plain.seek(at)
            assert reader.read(size) == plain.read(size)
            assert reader.tell() == plain.tell()


def test_it_seeks_like_a_file() -> None:
    reader = StreamReader(io.BytesIO(STORED), Secret(KEY), AAD)
    assert reader.readable()
    assert reader.seekable()
    assert not reader.writable()
    assert reader.length == len(CONTENT)
    assert reader.seek(-10, os.SEEK_END) == len(CONTENT) - 10
    assert reader.read(100) == CONTENT[-10:]
    assert reader.seek(-20, os.SEEK_CUR) == len(CONTENT) - 20
    assert reader.read(5) == CONTENT[-20:-15]
    assert reader.seek(5, os.SEEK_END) == len(CONTENT) + 5
    assert reader.read(5) == b""
    for offset, whence in ((-1, os.SEEK_SET), (-len(CONTENT) - 1, os.SEEK_END), (0, 7)):
        with pytest.raises(ValueError, match="seek"):
            reader.seek(offset, whence)
    assert reader.tell() == len(CONTENT) + 5


def test_a_stream_may_lie_behind_something_else() -> None:
    with StreamReader(io.BytesIO(b"front" + STORED), Secret(KEY), AAD, offset=5) as reader:
        assert reader.readall() == CONTENT


class Dribbling(io.BytesIO):
    """A file that reads and writes at most a thousand bytes at once."""

    def readinto(self, buffer: Any, /) -> int:
        return super().readinto(memoryview(buffer)[:1000])

    def write(self, data: Any, /) -> int:
        return super().write(memoryview(data)[:1000])


def test_files_may_take_and_give_little_at_once() -> None:
    file = Dribbling()
    with StreamWriter(file, Secret(KEY), AAD) as writer:
        writer.write(CONTENT)
        writer.finish()
    assert opened(file.getvalue()) == CONTENT
    with StreamReader(file, Secret(KEY), AAD) as reader:
        assert reader.readall() == CONTENT


def test_memory_does_not_grow_with_the_stream(tmp_path: Path) -> None:
    chunk = bytes(1 << 20)
    with (tmp_path / "stream").open("w+b", buffering=0) as file:
        tracemalloc.start()
        try:
            with StreamWriter(file, Secret(KEY), AAD) as writer:
                for _ in range(16):
                    writer.write(chunk)
                writer.finish()
            target = bytearray(4096)
            with StreamReader(file, Secret(KEY), AAD) as reader:
                while reader.readinto(target):
                    pass
                assert reader.tell() == 16 << 20
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    assert peak < 1 << 20


# ---- whatever was changed is refused


def test_wrong_key_and_wrong_associated_data_are_refused() -> None:
    refuses(STORED, key=bytes(32))
    refuses(STORED, aad=b"")
    refuses(STORED, aad=AAD + b"\0")


@pytest.mark.parametrize("length", [0, 1, FIRST, FIRST + 1, len(CONTENT)])
def test_a_shorter_or_longer_stream_is_refused(length: int) -> None:
    stored = sealed(CONTENT[:length])
    near = {border + step for border in range(0, len(stored), SEGMENT_SIZE) for step in range(-18, 19)}
    near |= {len(stored) - cut for cut in range(1, 40)} | set(range(60))
    for cut in near:
        if 0 <= cut < len(stored):
            refuses(stored[:cut])
    for extra in (1, 15, 16, 17, SEGMENT_SIZE):
        refuses(stored + bytes(extra))


def test_moved_segments_are_refused() -> None:
    parts = segments(STORED)
    assert len(parts) == 4
    first, second, third, last = parts
    for order in (
        (first, third, second, last),
        (second, first, third, last),
        (first, second, second, last),
        (first, second, third, third, last),
        (first, second, third, last, last),
        (first, second, last),
        (first, second, third),
        (first, last),
        (second, third, last),
        (last,),
    ):
        refuses(b"".join(order))


def test_a_segment_of_another_stream_under_the_same_key_is_refused() -> None:
    ours, other = segments(STORED), segments(sealed())
    for index in range(4):
        mixed = [*ours]
        mixed[index] = other[index]
        refuses(b"".join(mixed))
    refuses(other[0][:HEADER_SIZE] + STORED[HEADER_SIZE:])


def test_a_last_segment_that_is_empty_behind_others_is_refused() -> None:
    """Tink's own readers take it; no writer makes it, and it would give one content two forms."""
    salt_and_prefix = os.urandom(HEADER_SIZE - 1)
    header = bytes((HEADER_SIZE,)) + salt_and_prefix
    keyed = Segments(Secret(KEY), header, AAD)
    first, last = memoryview(bytearray(SEGMENT_SIZE - HEADER_SIZE)), memoryview(bytearray(TAG_SIZE))
    keyed.seal(0, memoryview(bytes(FIRST)), first, is_last=False)
    keyed.seal(1, memoryview(b""), last, is_last=True)
    refuses(header + bytes(first) + bytes(last))


@settings(max_examples=300, deadline=None)
@given(st.integers(0, len(STORED) * 8 - 1))
def test_a_flipped_bit_is_refused(bit: int) -> None:
    changed = bytearray(STORED)
    changed[bit // 8] ^= 1 << bit % 8
    refuses(bytes(changed))


def test_only_what_authenticated_is_handed_out() -> None:
    changed = bytearray(STORED)
    changed[2 * SEGMENT_SIZE + 5] ^= 1  # in the third segment
    reader = StreamReader(io.BytesIO(changed), Secret(KEY), AAD)
    good = FIRST + PLAIN_SIZE
    target = bytearray(b"\xaa" * len(CONTENT))
    with pytest.raises(LibraryError):
        reader.readinto(target)
    assert target[:good] == CONTENT[:good]
    assert target[good : good + PLAIN_SIZE] == bytes(PLAIN_SIZE)
    reader.seek(good + 7)
    with pytest.raises(LibraryError):
        reader.read(10)
    assert bytes(reader._plain) == bytes(PLAIN_SIZE)
    reader.seek(good - 7)
    assert reader.read(7) == CONTENT[good - 7 : good]
    reader.seek(good + PLAIN_SIZE)
    assert reader.read(7) == CONTENT[good + PLAIN_SIZE :][:7]


def test_a_file_that_shrinks_while_it_is_open_is_refused() -> None:
    source = io.BytesIO(STORED)
    reader = StreamReader(source, Secret(KEY), AAD)
    source.truncate(SEGMENT_SIZE)
    assert reader.read(10) == CONTENT[:10]
    reader.seek(SEGMENT_SIZE)
    with pytest.raises(LibraryError) as caught:
        reader.read(10)
    assert caught.value.code is Code.LIBRARY_TAMPERED


# ---- locked


def locked(call: Any, *args: Any) -> None:
    with pytest.raises(LibraryError) as caught:
        call(*args)
    assert caught.value.code is Code.LIBRARY_LOCKED


def test_a_closed_key_locks_and_wipes_the_reader() -> None:
    key = Secret(KEY)
    reader = StreamReader(io.BytesIO(STORED), key, AAD)
    assert reader.read(10) == CONTENT[:10]
    key.close()
    for call, args in ((reader.read, (1,)), (reader.read, ()), (reader.seek, (0,)), (reader.tell, ())):
        locked(call, *args)
    assert reader.closed
    assert bytes(reader._plain) == bytes(PLAIN_SIZE)
    locked(StreamReader, io.BytesIO(STORED), key, AAD)


def test_a_closed_reader_is_locked_and_leaves_its_source_open() -> None:
    source = io.BytesIO(STORED)
    reader = StreamReader(source, Secret(KEY), AAD)
    reader.close()
    reader.close()
    locked(reader.read, 1)
    locked(reader.readinto, bytearray(1))
    assert bytes(reader._plain) == bytes(PLAIN_SIZE)
    assert not source.closed


def test_a_closed_key_stops_the_writer() -> None:
    key = Secret(KEY)
    sink = io.BytesIO()
    writer = StreamWriter(sink, key, AAD)
    writer.write(bytes(10))
    key.close()
    locked(writer.write, bytes(SEGMENT_SIZE))
    locked(writer.finish)
    locked(StreamWriter, sink, key, AAD)


def test_a_finished_writer_takes_no_more_and_keeps_no_plaintext() -> None:
    sink = io.BytesIO()
    writer = StreamWriter(sink, Secret(KEY), AAD)
    writer.write(b"\xaa" * 100)
    writer.finish()
    stored = sink.getvalue()
    assert bytes(writer._held) == bytes(PLAIN_SIZE)
    locked(writer.write, b"x")
    locked(writer.finish)
    assert sink.getvalue() == stored


def test_an_unfinished_stream_is_refused() -> None:
    sink = io.BytesIO()
    with StreamWriter(sink, Secret(KEY), AAD) as writer:
        writer.write(bytes(9 * SEGMENT_SIZE))
    assert len(sink.getvalue()) == 8 * SEGMENT_SIZE
    refuses(sink.getvalue())
    locked(writer.finish)


class Full(io.BytesIO):
    """A disk that is full, and later is not."""

    is_full = True

    def write(self, data: Any, /) -> int:
        if self.is_full:
            raise OSError(28, "No space left on device")
        return super().write(data)


def test_an_error_of_the_sink_ends_the_writer_so_that_no_nonce_is_used_twice() -> None:
    sink = Full()
    writer = StreamWriter(sink, Secret(KEY), AAD)
    with pytest.raises(OSError, match="No space"):
        writer.write(bytes(5 * SEGMENT_SIZE))
    sink.is_full = False
    locked(writer.write, bytes(5 * SEGMENT_SIZE))
    locked(writer.finish)
    assert sink.getvalue() == b""


def test_a_sink_that_takes_nothing_is_an_error() -> None:
    class Stuck(io.BytesIO):
        def write(self, _data: Any, /) -> int:
            return 0

    with pytest.raises(OSError, match="Input/output"):
        StreamWriter(Stuck(), Secret(KEY), AAD).finish()


def test_segment_numbers_never_wrap() -> None:
    writer = StreamWriter(io.BytesIO(), Secret(KEY), AAD)
    writer._index = MAX_SEGMENTS - 1
    writer.write(bytes(PLAIN_SIZE))
    with pytest.raises(struct.error):
        writer.write(bytes(2 * PLAIN_SIZE))
    locked(writer.finish)


def test_a_key_of_another_size_is_refused() -> None:
    with pytest.raises(ValueError, match="16 bytes"):
        StreamWriter(io.BytesIO(), Secret(bytes(16)), AAD)


# ---- the layout, at any length


@settings(max_examples=500)
@given(st.integers(0, MAX_SEGMENTS * PLAIN_SIZE - HEADER_SIZE))
def test_the_layout_follows_from_either_length(length: int) -> None:
    layout = Layout.of_plain(length)
    assert Layout.of_stored(layout.stored_length) == layout
    last, start, end = layout.place(max(0, length - 1))
    assert (last, end) == (layout.segments - 1, length)
    assert layout.stored_end(last) == layout.stored_length
    assert layout.stored_end(last) - layout.stored_start(last) == length - start + TAG_SIZE
    if last:
        assert layout.place(start - 1)[::2] == (last - 1, start)


@pytest.mark.parametrize(
    "stored",
    [-1, 0, 40, 55, *(SEGMENT_SIZE + extra for extra in range(1, 17)), MAX_SEGMENTS * SEGMENT_SIZE + 17],
)
def test_a_length_that_no_writer_makes_is_refused(stored: int) -> None:
    with pytest.raises(LibraryError):
        Layout.of_stored(stored)


# ---- the primitives, as they are used


def cases(name: str) -> list[Any]:
    document = json.loads((VECTORS / name).read_text("utf-8"))
    return [pytest.param(case, id=case["name"]) for case in document["cases"]]


@pytest.mark.parametrize("case", cases("hkdf-sha256.json"))
def test_the_key_derivation_is_hkdf(case: dict[str, str]) -> None:
    ikm, salt, info, okm = (bytes.fromhex(case[name]) for name in ("ikm", "salt", "info", "okm"))
    assert derive_key(Secret(ikm), salt, info) == okm[:32]


@pytest.mark.parametrize("case", cases("aes-256-gcm.json"))
def test_the_cipher_is_aes_256_gcm(case: dict[str, str]) -> None:
    key, nonce, aad, plain, cipher, tag = (
        bytes.fromhex(case[name]) for name in ("key", "nonce", "aad", "plaintext", "ciphertext", "tag")
    )
    box = AESGCM(bytearray(key))
    target = memoryview(bytearray(len(plain) + TAG_SIZE))
    assert box.encrypt_into(bytearray(nonce), memoryview(plain), aad or None, target) == len(target)
    assert target == cipher + tag
    back = memoryview(bytearray(len(plain)))
    assert box.decrypt_into(bytearray(nonce), target, aad or None, back) == len(plain)
    assert back == plain
    target[-1] ^= 1
    with pytest.raises(InvalidTag):
        box.decrypt_into(bytearray(nonce), target, aad or None, back)
