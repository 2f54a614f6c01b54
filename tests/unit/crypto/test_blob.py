from __future__ import annotations

import contextlib
import dataclasses
import hashlib
import io
import itertools
import json
import os
import wave
from pathlib import Path
from typing import Any

import av
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.errors import Code, LibraryError
from app.crypto.blob_v1 import (
    PREFIX_SIZE,
    BlobContext,
    BlobReader,
    BlobSeal,
    BlobWriter,
    digest_of,
    padded_length,
    verify,
)
from app.crypto.secret import Secret
from app.crypto.stream_v1 import HEADER_SIZE, MAX_SEGMENTS, PLAIN_SIZE, SEGMENT_SIZE, TAG_SIZE
from app.crypto.stream_writer_v1 import StreamWriter

VECTORS = Path(__file__).parents[2] / "vectors" / "blob-v1"
KEY = bytes(range(32))
CONTEXT = BlobContext(b"L" * 16, b"I" * 16, "audio", 3, b"B" * 16)
LONGEST = MAX_SEGMENTS * PLAIN_SIZE - HEADER_SIZE


def sealed(content: bytes, context: BlobContext = CONTEXT, key: bytes = KEY) -> tuple[bytes, BlobSeal]:
    sink = io.BytesIO()
    with BlobWriter(sink, Secret(key), context) as writer:
        assert writer.write(content) == len(content)
        seal = writer.finish()
    return sink.getvalue(), seal


def opened(stored: bytes, true_length: int, context: BlobContext = CONTEXT, key: bytes = KEY) -> bytes:
    with BlobReader(io.BytesIO(stored), Secret(key), context, true_length) as reader:
        return reader.readall()


def checked(stored: bytes, seal: BlobSeal, context: BlobContext = CONTEXT) -> None:
    verify(io.BytesIO(stored), Secret(KEY), context, seal)


def refused(call: Any, *args: Any) -> None:
    with pytest.raises(LibraryError) as caught:
        call(*args)
    assert (caught.value.code, caught.value.params) == (Code.LIBRARY_TAMPERED, {"what": "blob"})


CONTENT = os.urandom(200_000)
STORED, SEAL = sealed(CONTENT)


@given(st.integers(0, 300_000))
def test_every_length_comes_back(length: int) -> None:
    content = CONTENT[:length] + CONTENT[: max(0, length - len(CONTENT))]
    stored, seal = sealed(content)
    assert seal.true_length == length
    assert seal.stored_length == len(stored)
    assert seal.digest == digest_of(io.BytesIO(stored))
    assert opened(stored, length) == content
    checked(stored, seal)


def test_the_file_begins_as_specified_and_says_no_more() -> None:
    prefix = b"SLOKBLOB" + bytes.fromhex("0001 0001 00010000") + b"B" * 16
    assert len(prefix) == PREFIX_SIZE
    assert STORED[:PREFIX_SIZE] == prefix
    assert CONTEXT.aad() == (
        b"soundlock/v1/blob"
        + prefix
        + b"L" * 16
        + b"I" * 16
        + bytes.fromhex("0000000000000003 00000005")
        + b"audio"
    )


def test_the_digest_is_over_prefix_header_and_tags() -> None:
    stream = STORED[PREFIX_SIZE:]
    segments = [stream[at : at + SEGMENT_SIZE] for at in range(0, len(stream), SEGMENT_SIZE)]
    assert len(segments) > 3
    shown = STORED[: PREFIX_SIZE + HEADER_SIZE] + b"".join(segment[-TAG_SIZE:] for segment in segments)
    assert hashlib.sha256(shown).digest() == SEAL.digest


# ---- padding


def test_padded_lengths_are_the_specified_ones() -> None:
    steps = [4096, 4300, 4515, 4740, 4977, 5225, 5486]
    assert padded_length(0) == 4096
    for shorter, longer in itertools.pairwise(steps):
        assert padded_length(shorter) == shorter
        assert padded_length(shorter + 1) == longer
    assert padded_length(LONGEST) == LONGEST


@settings(max_examples=300)
@given(st.integers(0, LONGEST))
def test_padding_is_at_most_a_twentieth_and_hides_the_length(length: int) -> None:
    padded = padded_length(length)
    assert max(length, 4096) <= padded <= max(4096, length * 1.05 + 1)
    assert padded_length(padded) == padded
    assert padded_length(max(0, length - 1)) <= padded


def test_lengths_of_one_step_make_files_of_one_length() -> None:
    assert {len(sealed(bytes(length))[0]) for length in (0, 1, 1000, 4096)} == {32 + 40 + 4096 + 16}


def test_padding_that_is_not_zero_is_found_by_verify() -> None:
    content, context = b"content", CONTEXT
    for last, is_right in ((0, True), (1, False)):
        sink = io.BytesIO(context.prefix())
        sink.seek(0, os.SEEK_END)
        with StreamWriter(sink, Secret(KEY), context.aad()) as writer:
            writer.write(content + bytes(4096 - len(content) - 1) + bytes((last,)))
            writer.finish()
        seal = BlobSeal(len(content), len(sink.getvalue()), digest_of(sink))
        if is_right:
            checked(sink.getvalue(), seal)
        else:
            refused(checked, sink.getvalue(), seal)


@pytest.mark.parametrize("length", [-1, 0, len(CONTENT) // 2, padded_length(len(CONTENT)) + 1, 2**80])
def test_a_true_length_that_does_not_fit_the_padding_is_refused(length: int) -> None:
    refused(opened, STORED, length)


# ---- a blob opens for what it belongs to, and for nothing else


@pytest.mark.parametrize(
    "change",
    [
        {"library_id": b"l" * 16},
        {"item_id": b"i" * 16},
        {"kind": "video"},
        {"kind": "audi"},
        {"revision": 2},
        {"revision": 4},
        {"blob_id": b"b" * 16},
    ],
)
def test_another_context_is_refused(change: dict[str, Any]) -> None:
    refused(opened, STORED, len(CONTENT), dataclasses.replace(CONTEXT, **change))


def test_an_older_revision_and_another_items_blob_are_refused_even_under_one_key() -> None:
    newer = dataclasses.replace(CONTEXT, revision=4)
    other = dataclasses.replace(CONTEXT, item_id=b"J" * 16)
    for context in (newer, other):
        stored, _ = sealed(CONTENT, context)
        assert opened(stored, len(CONTENT), context) == CONTENT
        refused(opened, stored, len(CONTENT), CONTEXT)
        refused(opened, STORED, len(CONTENT), context)


def test_a_forged_blob_id_in_the_prefix_does_not_help() -> None:
    wanted = dataclasses.replace(CONTEXT, blob_id=b"b" * 16)
    refused(opened, wanted.prefix() + STORED[PREFIX_SIZE:], len(CONTENT), wanted)


def test_another_key_is_refused() -> None:
    refused(opened, STORED, len(CONTENT), CONTEXT, bytes(32))


def test_a_rewrite_of_the_same_content_has_another_digest() -> None:
    again, seal = sealed(CONTENT)
    assert seal.digest != SEAL.digest
    refused(checked, again, SEAL)


CONTEXTS = st.builds(
    BlobContext,
    *[st.binary(min_size=16, max_size=16)] * 2,
    st.text(st.characters(max_codepoint=127), min_size=1, max_size=64),
    st.integers(0, 2**64 - 1),
    st.binary(min_size=16, max_size=16),
)


@settings(max_examples=200)
@given(CONTEXTS, CONTEXTS)
def test_different_contexts_have_different_associated_data(one: BlobContext, other: BlobContext) -> None:
    assert (one == other) == (one.aad() == other.aad())


@pytest.mark.parametrize(
    "change",
    [
        {"library_id": b""},
        {"item_id": bytes(15)},
        {"blob_id": bytes(17)},
        {"kind": ""},
        {"kind": "k" * 65},
        {"kind": "ä"},
        {"revision": -1},
        {"revision": 2**64},
    ],
)
def test_a_context_that_cannot_be_written_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="16 bytes" if "id" in next(iter(change)) else "64"):
        dataclasses.replace(CONTEXT, **change)


# ---- damage


def test_opening_and_reading_refuses_every_flipped_bit_of_a_small_blob() -> None:
    content = b"a few words"
    stored, _ = sealed(content)
    changed = bytearray(stored)
    key = Secret(KEY)
    taken = []
    for bit in range(len(changed) * 8):
        changed[bit // 8] ^= 1 << bit % 8
        with contextlib.suppress(LibraryError):
            taken.append((bit, BlobReader(io.BytesIO(changed), key, CONTEXT, len(content)).readall()))
        changed[bit // 8] ^= 1 << bit % 8
    assert taken == []
    assert changed == stored


@settings(max_examples=200, deadline=None)
@given(st.integers(0, len(STORED) * 8 - 1))
def test_a_flipped_bit_of_a_longer_blob_is_refused(bit: int) -> None:
    changed = bytearray(STORED)
    changed[bit // 8] ^= 1 << bit % 8
    with pytest.raises(LibraryError):
        opened(bytes(changed), len(CONTENT))
    with pytest.raises(LibraryError):
        checked(bytes(changed), SEAL)


def test_the_digest_finds_every_changed_tag_and_header_without_a_key() -> None:
    stream_end = len(STORED)
    ends = [*range(PREFIX_SIZE + SEGMENT_SIZE, stream_end, SEGMENT_SIZE), stream_end]
    places = itertools.chain(range(PREFIX_SIZE + HEADER_SIZE), *(range(end - TAG_SIZE, end) for end in ends))
    for place in places:
        changed = bytearray(STORED)  # the version is at 8 and 9
        changed[place] ^= 0x80
        if place in {8, 9}:
            with pytest.raises(LibraryError):
                digest_of(io.BytesIO(changed))
        else:
            assert digest_of(io.BytesIO(changed)) != SEAL.digest


def test_damage_in_padding_that_no_reading_touches_is_found_by_verify() -> None:
    content = bytes(padded_length(4_000_000) + 1)  # as much padding as there can be
    stored, seal = sealed(content)
    padding = seal.stored_length - 2 * SEGMENT_SIZE  # neither in the last segment nor in one with content
    assert seal.true_length + SEGMENT_SIZE < padding
    changed = bytearray(stored)
    changed[padding] ^= 1
    assert opened(bytes(changed), len(content)) == content
    refused(checked, bytes(changed), seal)
    checked(stored, seal)


@pytest.mark.parametrize("length", [0, 1, 31, 32, 33, 71, 72, 87, 88, 89, 4000])
def test_a_torn_blob_is_refused(length: int) -> None:
    refused(opened, STORED[:length], len(CONTENT))
    if length < 88:
        refused(digest_of, io.BytesIO(STORED[:length]))
    else:
        assert digest_of(io.BytesIO(STORED[:length])) != SEAL.digest


def test_verify_refuses_another_length_digest_or_true_length() -> None:
    for change in ({"stored_length": SEAL.stored_length + 1}, {"digest": bytes(32)}, {"true_length": 0}):
        refused(checked, STORED, dataclasses.replace(SEAL, **change))
    refused(checked, STORED + b"\0", SEAL)


def test_a_blob_of_a_newer_program_is_told_apart() -> None:
    newer = STORED[:8] + b"\0\2" + STORED[10:]
    for call in (lambda: opened(newer, len(CONTENT)), lambda: digest_of(io.BytesIO(newer))):
        with pytest.raises(LibraryError) as caught:
            call()
        assert caught.value.code is Code.LIBRARY_VERSION
        assert caught.value.params == {"name": "blob", "version": 2}


def test_an_unfinished_blob_is_refused() -> None:
    sink = io.BytesIO()
    with BlobWriter(sink, Secret(KEY), CONTEXT) as writer:
        writer.write(CONTENT)
    refused(opened, sink.getvalue(), len(CONTENT))
    with pytest.raises(LibraryError) as caught:
        writer.finish()
    assert caught.value.code is Code.LIBRARY_LOCKED


# ---- as others use it


def test_a_media_library_reads_a_blob_like_a_file() -> None:
    sound = io.BytesIO()
    with wave.open(sound, "wb") as written:
        written.setnchannels(1)
        written.setsampwidth(2)
        written.setframerate(16_000)
        written.writeframes(bytes(range(256)) * 1250)  # ten seconds
    stored, seal = sealed(sound.getvalue())
    with (
        BlobReader(io.BytesIO(stored), Secret(KEY), CONTEXT, seal.true_length) as reader,
        av.open(reader, format="wav") as media,
    ):
        assert media.size == len(sound.getvalue())
        whole = b"".join(bytes(frame.planes[0]) for frame in media.decode(audio=0))
        assert whole == bytes(range(256)) * 1250
        media.seek(5_000_000)
        frame = next(media.decode(audio=0))
        assert frame.time == pytest.approx(5, abs=0.3)


@pytest.mark.parametrize("name", ["one-segment", "two-segments"])
def test_blobs_of_version_1_open_for_ever(name: str) -> None:
    facts = json.loads((VECTORS / f"{name}.json").read_text("utf-8"))
    context = BlobContext(
        bytes.fromhex(facts["library_id"]),
        bytes.fromhex(facts["item_id"]),
        facts["kind"],
        facts["revision"],
        bytes.fromhex(facts["blob_id"]),
    )
    seal = BlobSeal(facts["true_length"], facts["stored_length"], bytes.fromhex(facts["digest"]))
    key = Secret(bytes.fromhex(facts["key"]))
    assert context.aad().hex() == facts["aad"]
    with (VECTORS / f"{name}.blob").open("rb") as file:
        verify(file, key, context, seal)
        with BlobReader(file, key, context, seal.true_length) as reader:
            content = reader.readall()
    assert content == bytes(i * i % 251 for i in range(len(content)))
    assert hashlib.sha256(content).hexdigest() == facts["content_sha256"]
