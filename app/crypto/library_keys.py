"""The random keys of a library: they outlive each master key and lie wrapped under the one of the day."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Self

import msgspec

from app.crypto.hierarchy import MasterKey
from app.crypto.kdf import KEY_BYTES
from app.crypto.secret import Secret
from app.crypto.slot_file_v1 import WrappedKeys
from app.crypto.wrap import context, unwrap, wrap


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class LibraryKeys:
    """The keys that outlive a rotation of the master key; 32 random bytes each."""

    signing: Secret  # the Ed25519 seed
    audit: Secret  # the initial key of the ledger's chain
    credential: Secret
    state: Secret  # of the state root

    @classmethod
    def new(cls) -> Self:
        """Make random keys."""
        return cls(**{field.name: Secret.random(KEY_BYTES) for field in fields(cls)})

    @classmethod
    def unwrapped(cls, wrapped: WrappedKeys, mk: MasterKey, library_id: bytes) -> Self:
        """Unwrap the keys; LibraryError LIBRARY_TAMPERED."""
        with mk.wrapping_key() as kwk:
            boxes = msgspec.structs.asdict(wrapped).items()
            return cls(**{name: unwrap(kwk, box, _key_aad(library_id, name, mk.epoch)) for name, box in boxes})

    def wrapped(self, mk: MasterKey, library_id: bytes) -> WrappedKeys:
        """Wrap the keys under this master key."""
        with mk.wrapping_key() as kwk:
            names = WrappedKeys.__struct_fields__
            return WrappedKeys(
                **{name: wrap(kwk, getattr(self, name), _key_aad(library_id, name, mk.epoch)) for name in names}
            )

    def close(self) -> None:
        """Wipe the keys."""
        for field in fields(self):
            getattr(self, field.name).close()


def _key_aad(library_id: bytes, name: str, epoch: int) -> bytes:
    return context(b"soundlock/v1/library-key", library_id, name, epoch)
