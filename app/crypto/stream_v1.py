"""The segments of a sealed stream: Tink's streaming AEAD AES256_GCM_HKDF with segments of 64 KiB.

The wire format is published at https://developers.google.com/tink/wire-format and written out, with what we
demand beyond it, in resources/docs/blob-format-v1.md.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.core.errors import Code, LibraryError
from app.crypto.secret import Secret

SEGMENT_SIZE: Final = 65_536
TAG_SIZE: Final = 16
PLAIN_SIZE: Final = SEGMENT_SIZE - TAG_SIZE
KEY_SIZE: Final = 32
NONCE_PREFIX_SIZE: Final = 7
HEADER_SIZE: Final = 1 + KEY_SIZE + NONCE_PREFIX_SIZE  # its own length, salt, nonce prefix
MAX_SEGMENTS: Final = 2**32
RUN_SIZE: Final = 4 * SEGMENT_SIZE  # written at once; with its plaintext it fits in a core's cache

_COUNTER: Final = struct.Struct(">I?")  # segment, is it the last

Bytes = bytes | bytearray | memoryview


def tampered() -> LibraryError:
    """Return the one error for everything that does not authenticate; it does not say why."""
    return LibraryError(Code.LIBRARY_TAMPERED, what="blob")


def derive_key(key: Secret, salt: Bytes, info: bytes) -> bytearray:
    """Return 32 bytes by HKDF-SHA256 (RFC 5869), to be wiped by the caller."""
    derived = bytearray(KEY_SIZE)
    HKDF(SHA256(), KEY_SIZE, salt=bytes(salt), info=info).derive_into(key.view(), derived)
    return derived


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the segments of a stream lie; the first is shorter by the header before it."""

    plain_length: int
    stored_length: int  # header and segments
    segments: int  # at least one

    @classmethod
    def of_plain(cls, plain_length: int) -> Self:
        """Work it out from the length of the plaintext."""
        segments = -(-(plain_length + HEADER_SIZE) // PLAIN_SIZE)
        return cls(plain_length, plain_length + HEADER_SIZE + segments * TAG_SIZE, segments)

    @classmethod
    def of_stored(cls, stored_length: int) -> Self:
        """Work it out from the stored length; LibraryError where no writer makes a stream of that length."""
        segments = -(-stored_length // SEGMENT_SIZE)
        plain_length = stored_length - HEADER_SIZE - segments * TAG_SIZE
        # An empty last segment behind others would give one plaintext two forms.
        if (
            plain_length < 0
            or segments > MAX_SEGMENTS
            or cls.of_plain(plain_length).stored_length != stored_length
        ):
            raise tampered()
        return cls(plain_length, stored_length, segments)

    def stored_start(self, segment: int) -> int:
        """Return where a segment begins in the stored stream."""
        return segment * SEGMENT_SIZE if segment else HEADER_SIZE

    def stored_end(self, segment: int) -> int:
        """Return where a segment ends in the stored stream, its tag included."""
        return min((segment + 1) * SEGMENT_SIZE, self.stored_length)

    def place(self, position: int) -> tuple[int, int, int]:
        """Return the segment that holds a byte of the plaintext, and where it begins and ends there."""
        segment = (position + HEADER_SIZE) // PLAIN_SIZE
        end = (segment + 1) * PLAIN_SIZE - HEADER_SIZE
        return segment, end - PLAIN_SIZE if segment else 0, min(end, self.plain_length)

    def tags(self) -> Iterator[int]:
        """Yield where each segment's tag begins in the stored stream."""
        for segment in range(self.segments):
            yield self.stored_end(segment) - TAG_SIZE


class Segments:
    """Seal and open single segments under the key that a header and associated data derive."""

    def __init__(self, key: Secret, header: Bytes, aad: bytes) -> None:
        if len(key) != KEY_SIZE:
            raise ValueError(f"a key of {len(key)} bytes")
        derived = derive_key(key, header[1 : 1 + KEY_SIZE], aad)
        self._aead = AESGCM(derived)
        derived[:] = bytes(KEY_SIZE)
        self._nonce = bytearray(header[1 + KEY_SIZE : HEADER_SIZE]) + bytes(_COUNTER.size)

    def seal(self, segment: int, plain: memoryview, target: memoryview, *, is_last: bool) -> None:
        """Encrypt into `target`, which is longer by the tag; a number over 32 bits is refused, never wrapped."""
        _COUNTER.pack_into(self._nonce, NONCE_PREFIX_SIZE, segment, is_last)
        self._aead.encrypt_into(self._nonce, plain, None, target)

    def open(self, segment: int, sealed: memoryview, target: memoryview, *, is_last: bool) -> None:
        """Decrypt into `target`, which is shorter by the tag; LibraryError and zeros if anything was changed."""
        _COUNTER.pack_into(self._nonce, NONCE_PREFIX_SIZE, segment, is_last)
        try:
            self._aead.decrypt_into(self._nonce, sealed, None, target)
        except InvalidTag:
            target[:] = bytes(len(target))
            raise tampered() from None
