"""Keys and short byte strings under the key-wrapping key: AES-256-GCM, nonce || ciphertext || tag."""

from __future__ import annotations

import os
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.core.errors import Code, LibraryError
from app.crypto.secret import Secret

NONCE_BYTES: Final = 12
TAG_BYTES: Final = 16
OVERHEAD_BYTES: Final = NONCE_BYTES + TAG_BYTES


def context(label: bytes, *parts: bytes | str | int) -> bytes:
    """Join what a box, a MAC or a key is bound to, so that no two lists of parts look alike.

    Every part, the label included, follows its length as u32; text is UTF-8, an integer is a u64.
    """
    encoded = [label]
    for part in parts:
        if isinstance(part, int):
            encoded.append(part.to_bytes(8, "big"))
        else:
            encoded.append(part.encode() if isinstance(part, str) else part)
    return b"".join(len(part).to_bytes(4, "big") + part for part in encoded)


class Wrapping:
    """Wrap and unwrap many keys under one key-wrapping key, whose schedule is worked out once."""

    def __init__(self, kwk: Secret) -> None:
        self._aead = AESGCM(kwk.view())

    def sealed(self, data: bytes | memoryview, aad: bytes) -> bytes:
        """Encrypt a short byte string under a new random nonce, bound to `aad`.

        Random nonces of 96 bits are safe for 2^32 boxes under one key (NIST SP 800-38D, 8.3); every rotation of
        the master key brings a new one.
        """
        nonce = os.urandom(NONCE_BYTES)
        return nonce + self._aead.encrypt(nonce, data, aad)

    def unwrap(self, wrapped: bytes, aad: bytes) -> Secret:
        """Decrypt a wrapped key; LibraryError LIBRARY_TAMPERED if key-wrapping key, bytes or context differ."""
        key = bytearray(max(0, len(wrapped) - OVERHEAD_BYTES))
        view = memoryview(wrapped)
        try:
            self._aead.decrypt_into(view[:NONCE_BYTES], view[NONCE_BYTES:], aad, key)
        except (InvalidTag, ValueError):
            raise LibraryError(Code.LIBRARY_TAMPERED, what="key") from None
        return Secret.taking(key)


def sealed(kwk: Secret, data: bytes | memoryview, aad: bytes) -> bytes:
    """Encrypt a short byte string, bound to `aad`; the result is 28 bytes longer."""
    return Wrapping(kwk).sealed(data, aad)


def opened(kwk: Secret, box: bytes, aad: bytes) -> bytes:
    """Decrypt what `sealed` made; LibraryError LIBRARY_TAMPERED if key, box or context differ."""
    with unwrap(kwk, box, aad) as data:
        return bytes(data.view())


def wrap(kwk: Secret, key: Secret, aad: bytes) -> bytes:
    """Encrypt a key under the key-wrapping key, bound to `aad`; the result is 28 bytes longer than the key."""
    return sealed(kwk, key.view(), aad)


def unwrap(kwk: Secret, wrapped: bytes, aad: bytes) -> Secret:
    """Decrypt a wrapped key; LibraryError LIBRARY_TAMPERED if key-wrapping key, bytes or context differ."""
    return Wrapping(kwk).unwrap(wrapped, aad)
