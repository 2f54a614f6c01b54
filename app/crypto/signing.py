"""Ed25519 signatures (RFC 8032) over raw bytes, with the private seed in a container that can be wiped."""

from __future__ import annotations

from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from app.core.errors import Code, LibraryError
from app.crypto.secret import Secret

SEED_BYTES: Final = 32
PUBLIC_BYTES: Final = 32
SIGNATURE_BYTES: Final = 64


def public_key(seed: Secret) -> bytes:
    """Return the 32 bytes that verify what this seed signs."""
    return Ed25519PrivateKey.from_private_bytes(seed.view()).public_key().public_bytes_raw()


def sign(seed: Secret, data: bytes) -> bytes:
    """Return the 64 bytes of the signature."""
    return Ed25519PrivateKey.from_private_bytes(seed.view()).sign(data)


def verify(public: bytes, signature: bytes, data: bytes, *, what: str = "signature") -> None:
    """Raise LibraryError LIBRARY_TAMPERED(what) unless the signature fits.

    The public key must be trusted for another reason: for some that nobody honest has, signatures can be made up.
    """
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, data)
    except (InvalidSignature, ValueError):
        raise LibraryError(Code.LIBRARY_TAMPERED, what=what) from None
