"""The bytes of a slot file, version 1: read strictly, believed by nobody before `slots_v1.unlock` has passed it.

The format is written down in resources/docs/key-slots-format-v1.md.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Annotated, Final

import msgspec
from msgspec import Meta

from app.core.errors import Code, LibraryError
from app.crypto.kdf import Argon2Params
from app.crypto.secret import Secret
from app.crypto.signing import PUBLIC_BYTES as SIGNING_PUBLIC_BYTES
from app.crypto.signing import SIGNATURE_BYTES, sign
from app.crypto.slot_secret import FACTORS, MAC_BYTES, PUBLIC_BYTES, SEALED_BYTES, SlotKind
from app.crypto.wrap import OVERHEAD_BYTES, context

MAGIC: Final = b"SLOKSLOT"
VERSION: Final = 1
MAX_FILE_BYTES: Final = 1024 * 1024
MAX_SLOTS: Final = 64
MAX_LABEL_CHARS: Final = 100
MAX_ENTRY_CHARS: Final = 200
ID_BYTES: Final = 16

_HEADER: Final = struct.Struct(">8sHI")
_KDF: Final = struct.Struct(">16sIII")
_WRAPPED_BYTES: Final = 32 + OVERHEAD_BYTES

_Id = Annotated[bytes, Meta(min_length=ID_BYTES, max_length=ID_BYTES)]
_Wrapped = Annotated[bytes, Meta(min_length=_WRAPPED_BYTES, max_length=_WRAPPED_BYTES)]
_Count = Annotated[int, Meta(ge=1, le=2**63 - 1)]


class _Strict(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    pass


class Slot(_Strict, frozen=True):
    """One way to open the library."""

    id: _Id
    kind: SlotKind
    label: Annotated[str, Meta(max_length=MAX_LABEL_CHARS)]
    created_ms: Annotated[int, Meta(ge=0, le=2**53)]  # since 1970, UTC
    kdf: Argon2Params | None  # of the passphrase
    factors: Annotated[tuple[SlotKind, ...], Meta(max_length=len(FACTORS))]  # of a combined slot
    entry: Annotated[str, Meta(max_length=MAX_ENTRY_CHARS)]  # the name of the keychain's entry, or empty
    public_key: Annotated[bytes, Meta(min_length=PUBLIC_BYTES, max_length=PUBLIC_BYTES)]
    sealed: Annotated[bytes, Meta(min_length=SEALED_BYTES, max_length=SEALED_BYTES)]
    mac: Annotated[bytes, Meta(min_length=MAC_BYTES, max_length=MAC_BYTES)]

    @property
    def needed(self) -> tuple[SlotKind, ...]:
        """Return what must be brought to open it."""
        return self.factors if self.kind is SlotKind.COMBINED else (self.kind,)

    def is_consistent(self) -> bool:
        """Say whether the fields that depend on the kind are there exactly when they should be."""
        in_order = tuple(kind for kind in FACTORS if kind in self.factors)
        return (
            self.factors == in_order
            and (len(self.factors) >= 2 if self.kind is SlotKind.COMBINED else not self.factors)
            and (self.kdf is not None) == (SlotKind.PASSPHRASE in self.needed)
            and bool(self.entry) == (SlotKind.KEYCHAIN in self.needed)
        )

    def mac_input(self, library_id: bytes, signing_public: bytes) -> bytes:
        """Return what the slot's MAC covers: what decides which keys are derived, and whose signature counts."""
        kdf = self.kdf
        figures = b"" if kdf is None else _KDF.pack(kdf.salt, kdf.memory_kib, kdf.passes, kdf.lanes)
        return context(
            b"soundlock/v1/slot/authentic",
            library_id,
            self.id,
            self.kind,
            figures,
            ",".join(self.factors),
            self.entry,
            self.public_key,
            signing_public,
        )

    def seal_info(self, library_id: bytes, epoch: int, signing_public: bytes) -> bytes:
        """Return what the sealed master key is bound to."""
        return context(b"soundlock/v1/slot/master-key", library_id, self.id, self.kind, epoch, signing_public)


class WrappedKeys(_Strict, frozen=True):
    """The library's random keys under the key-wrapping key."""

    signing: _Wrapped
    audit: _Wrapped
    credential: _Wrapped
    state: _Wrapped


class Payload(_Strict, frozen=True):
    """Everything between header and signature."""

    library_id: _Id
    epoch: _Count  # of the master key
    generation: _Count  # of this file: grows with every change
    signing_public: Annotated[bytes, Meta(min_length=SIGNING_PUBLIC_BYTES, max_length=SIGNING_PUBLIC_BYTES)]
    keys: WrappedKeys
    slots: Annotated[tuple[Slot, ...], Meta(min_length=1, max_length=MAX_SLOTS)]


@dataclass(frozen=True, slots=True)
class SlotFile:
    """A file that has the right form; nothing in it is proven yet."""

    payload: Payload
    signed: bytes  # header and payload as they were read
    signature: bytes

    @property
    def library_id(self) -> bytes:
        """Return the library's random id."""
        return self.payload.library_id

    @property
    def epoch(self) -> int:
        """Return the epoch of the master key."""
        return self.payload.epoch

    @property
    def generation(self) -> int:
        """Return how often the file was written, from 1."""
        return self.payload.generation

    @property
    def slots(self) -> tuple[Slot, ...]:
        """Return the slots in the order of the file."""
        return self.payload.slots


def encode(payload: Payload, signing_seed: Secret) -> bytes:
    """Return the bytes of the file, signed."""
    body = msgspec.msgpack.encode(payload)
    signed = _HEADER.pack(MAGIC, VERSION, len(body)) + body
    return signed + sign(signing_seed, signed)


def parse(data: bytes) -> SlotFile:
    """Read the form of a slot file; LibraryError LIBRARY_TAMPERED, or LIBRARY_VERSION for a newer one."""
    if not _HEADER.size + SIGNATURE_BYTES <= len(data) <= MAX_FILE_BYTES:
        raise _tampered()
    magic, version, length = _HEADER.unpack_from(data)
    if magic != MAGIC:
        raise _tampered()
    if version != VERSION:
        raise LibraryError(Code.LIBRARY_VERSION, name="key slots", version=version)
    if length != len(data) - _HEADER.size - SIGNATURE_BYTES:
        raise _tampered()
    signed, signature = data[:-SIGNATURE_BYTES], data[-SIGNATURE_BYTES:]
    try:
        payload = msgspec.msgpack.decode(signed[_HEADER.size :], type=Payload)
    except (msgspec.MsgspecError, ValueError):  # ValueError: text that is no UTF-8
        raise _tampered() from None
    ids = {slot.id for slot in payload.slots}
    if len(ids) != len(payload.slots) or not all(slot.is_consistent() for slot in payload.slots):
        raise _tampered()
    return SlotFile(payload, signed, signature)


def _tampered() -> LibraryError:
    return LibraryError(Code.LIBRARY_TAMPERED, what="key slots")
