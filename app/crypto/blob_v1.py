"""Sealed files of the library, version 1: a clear prefix, then a Tink stream of the padded content.

The format is specified in resources/docs/blob-format-v1.md.
"""

from __future__ import annotations

import bisect
import hashlib
import hmac
import os
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Self

from app.core.errors import Code, LibraryError
from app.crypto.secret import Secret
from app.crypto.stream_reader_v1 import Source, StreamReader, read_exactly
from app.crypto.stream_v1 import (
    HEADER_SIZE,
    MAX_SEGMENTS,
    PLAIN_SIZE,
    RUN_SIZE,
    SEGMENT_SIZE,
    TAG_SIZE,
    Layout,
    tampered,
)
from app.crypto.stream_writer_v1 import Sink, StreamWriter, write_all

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

ID_SIZE: Final = 16
PREFIX_SIZE: Final = 32
VERSION: Final = 1

_MAGIC: Final = b"SLOKBLOB"
_SUITE: Final = 1  # Tink AES256_GCM_HKDF streaming: HKDF-SHA256, derived key of 32 bytes
_PREFIX: Final = struct.Struct(">8sHHI16s")
_LABEL: Final = b"soundlock/v1/blob"
_MAX_KIND: Final = 64
_ZEROS: Final = bytes(SEGMENT_SIZE)


def _padded_lengths() -> tuple[int, ...]:
    lengths = [4096]
    limit = MAX_SEGMENTS * PLAIN_SIZE - HEADER_SIZE
    while (longer := lengths[-1] + lengths[-1] // 20) < limit:
        lengths.append(longer)
    return (*lengths, limit)


_PADDED_LENGTHS: Final = _padded_lengths()


def padded_length(true_length: int) -> int:
    """Return the length that content is padded to; steps of a twentieth, so that file sizes tell little."""
    return _PADDED_LENGTHS[bisect.bisect_left(_PADDED_LENGTHS, true_length)]


@dataclass(frozen=True, slots=True)
class BlobContext:
    """What a blob belongs to: it opens for nothing else. Ids are 16 bytes, the kind is short ASCII."""

    library_id: bytes
    item_id: bytes
    kind: str
    revision: int
    blob_id: bytes

    def __post_init__(self) -> None:
        if any(len(one) != ID_SIZE for one in (self.library_id, self.item_id, self.blob_id)):
            raise ValueError("an id is 16 bytes")
        if not (self.kind.isascii() and 0 < len(self.kind) <= _MAX_KIND and 0 <= self.revision < 2**64):
            raise ValueError("a kind is 1 to 64 ASCII characters, a revision has 64 bits")

    def prefix(self) -> bytes:
        """Return the clear bytes at the start of the file."""
        return _PREFIX.pack(_MAGIC, VERSION, _SUITE, SEGMENT_SIZE, self.blob_id)

    def aad(self) -> bytes:
        """Return the associated data of the stream: the prefix and all that is not in the file."""
        return b"".join((
            _LABEL,
            self.prefix(),
            self.library_id,
            self.item_id,
            self.revision.to_bytes(8),
            len(self.kind).to_bytes(4),
            self.kind.encode("ascii"),
        ))  # fmt: skip


@dataclass(frozen=True, slots=True)
class BlobSeal:
    """What the database keeps of a blob, so that no other file can stand in for it."""

    true_length: int
    stored_length: int
    digest: bytes


class BlobWriter:
    """Write a blob into an empty file; every blob needs a new key.

    A `with` block left without `finish` leaves a file that no reader takes. An OSError of the file is passed on.
    """

    def __init__(self, stream: Sink, dek: Secret, context: BlobContext) -> None:
        prefix = context.prefix()
        self._digest = hashlib.sha256(prefix)
        write_all(stream, prefix)
        self._stream = StreamWriter(stream, dek, context.aad(), self._digest)
        self._length = 0

    def write(self, data: ReadableBuffer) -> int:
        """Encrypt all of a contiguous buffer; return its length in bytes."""
        count = self._stream.write(data)
        self._length += count
        return count

    def finish(self) -> BlobSeal:
        """Pad, seal the end and return what the database has to keep; the caller flushes and syncs the file."""
        padded = padded_length(self._length)
        padding = padded - self._length
        while padding:
            padding -= self._stream.write(memoryview(_ZEROS)[:padding])
        self._stream.finish()
        return BlobSeal(self._length, PREFIX_SIZE + Layout.of_plain(padded).stored_length, self._digest.digest())

    def close(self) -> None:
        """Forget key and plaintext."""
        self._stream.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class BlobReader(StreamReader):
    """Read the true content of a blob, as a file that can seek.

    The file's own prefix is compared with the one that the context demands, and the padding with the true length.
    """

    def __init__(self, stream: Source, dek: Secret, context: BlobContext, true_length: int) -> None:
        if _read_prefix(stream) != context.prefix():
            raise tampered()
        super().__init__(stream, dek, context.aad(), PREFIX_SIZE)
        if not 0 <= true_length <= self._length or padded_length(true_length) != self._length:
            raise tampered()
        self._length = true_length


def digest_of(stream: Source) -> bytes:
    """Return SHA-256 over prefix, stream header and tags of a stored blob, without its key."""
    digest = hashlib.sha256(_read_prefix(stream))
    layout = Layout.of_stored(stream.seek(0, os.SEEK_END) - PREFIX_SIZE)
    part = memoryview(bytearray(HEADER_SIZE))
    read_exactly(stream, PREFIX_SIZE, part)
    digest.update(part)
    for tag in layout.tags():
        read_exactly(stream, PREFIX_SIZE + tag, part[:TAG_SIZE])
        digest.update(part[:TAG_SIZE])
    return digest.digest()


def verify(stream: Source, dek: Secret, context: BlobContext, seal: BlobSeal) -> None:
    """Check every byte of a blob against its key and what the database keeps; LibraryError if one is wrong."""
    if stream.seek(0, os.SEEK_END) != seal.stored_length or not hmac.compare_digest(
        digest_of(stream), seal.digest
    ):
        raise tampered()
    BlobReader(stream, dek, context, seal.true_length).close()
    at = 0
    chunk = bytearray(RUN_SIZE)
    try:
        with StreamReader(stream, dek, context.aad(), PREFIX_SIZE) as padded:
            while count := padded.readinto(chunk):
                content = min(max(0, seal.true_length - at), count)
                if chunk.count(0, content, count) != count - content:
                    raise tampered()
                at += count
    finally:
        chunk[:] = bytes(RUN_SIZE)


def _read_prefix(stream: Source) -> bytes:
    """Return the prefix of a file; LibraryError LIBRARY_VERSION if a newer program wrote it."""
    prefix = bytearray(PREFIX_SIZE)
    read_exactly(stream, 0, memoryview(prefix))
    magic, version, *_ = _PREFIX.unpack(prefix)
    if magic == _MAGIC and version > VERSION:
        raise LibraryError(Code.LIBRARY_VERSION, name="blob", version=version)
    return bytes(prefix)
