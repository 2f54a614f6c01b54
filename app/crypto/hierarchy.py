"""The master key, the two keys derived from it, and what the key of one blob is bound to."""

from __future__ import annotations

from typing import Final, Self

from app.crypto.kdf import KEY_BYTES, hkdf
from app.crypto.secret import Secret
from app.crypto.wrap import context

_DATABASE_LABEL: Final = b"soundlock/v1/database-key"
_WRAPPING_LABEL: Final = b"soundlock/v1/key-wrapping-key"
_BLOB_LABEL: Final = b"soundlock/v1/blob-key"


class MasterKey:
    """Hold the 32 random bytes that a library hangs on; the epoch counts from 1 and grows with each rotation.

    Only the database key and the key-wrapping key derive from it: whatever must outlive a rotation is random
    and lies wrapped.
    """

    def __init__(self, secret: Secret, epoch: int) -> None:
        if len(secret) != KEY_BYTES or epoch < 1:
            raise ValueError("a master key has 32 bytes and an epoch from 1 on")
        self.secret = secret
        self.epoch = epoch

    @classmethod
    def new(cls, epoch: int = 1) -> Self:
        """Make a random master key."""
        return cls(Secret.random(KEY_BYTES), epoch)

    def database_key(self) -> Secret:
        """Derive the raw key of the database."""
        return hkdf(self.secret, _DATABASE_LABEL)

    def wrapping_key(self) -> Secret:
        """Derive the key under which data keys and library keys are wrapped."""
        return hkdf(self.secret, _WRAPPING_LABEL)

    def close(self) -> None:
        """Wipe the key."""
        self.secret.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def blob_key_aad(library_id: bytes, item_id: bytes, kind: str, revision: int, blob_id: bytes, epoch: int) -> bytes:
    """Bind the wrapped key of a blob to its one place: no other item, revision or epoch can borrow it."""
    return context(_BLOB_LABEL, library_id, item_id, kind, revision, blob_id, epoch)
