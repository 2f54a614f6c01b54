"""The key slots of a library, version 1: made, opened, added to, taken from, and sealed anew at a rotation.

Bytes in, bytes out: where the file lies and how it is replaced is the caller's business. A change returns the
new file and the new state. Both states share their keys: go on with the new one once the file is written, with
the old one if it could not be, and close only the one you end with.
"""

from __future__ import annotations

import hmac
import os
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import replace as changed

import msgspec

from app.core.errors import Code, LibraryError
from app.crypto.hierarchy import MasterKey
from app.crypto.kdf import Argon2Params
from app.crypto.library_keys import LibraryKeys
from app.crypto.signing import public_key, verify
from app.crypto.slot_file_v1 import (
    ID_BYTES,
    MAX_ENTRY_CHARS,
    MAX_LABEL_CHARS,
    MAX_SLOTS,
    Payload,
    Slot,
    SlotFile,
    encode,
    parse,
)
from app.crypto.slot_secret import MAC_BYTES, SEALED_BYTES, SlotKeys, SlotKind, SlotSecret, seal

__all__ = [
    "LibraryKeys",
    "NewSlot",
    "Slot",
    "SlotFile",
    "SlotKind",
    "SlotSecret",
    "Unlocked",
    "add",
    "create",
    "parse",
    "remove",
    "replace",
    "rotate",
    "unlock",
]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class NewSlot:
    """A slot to be made; its kind follows from what the secret holds."""

    secret: SlotSecret
    label: str
    created_ms: int
    entry: str = ""  # with a keychain secret: the name of its entry
    kdf: Argon2Params | None = None  # with a passphrase: other figures than the usual ones


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Unlocked:
    """An opened library: its keys, and the slot file that they were proven against."""

    mk: MasterKey
    keys: LibraryKeys
    slot_id: bytes  # the slot that it was opened with
    file: SlotFile

    def close(self) -> None:
        """Wipe all keys."""
        self.mk.close()
        self.keys.close()


def create(library_id: bytes, mk: MasterKey, slots: Sequence[NewSlot]) -> tuple[bytes, Unlocked]:
    """Make the slot file of a new library and its random keys; the state takes `mk` over."""
    keys = LibraryKeys.new()
    payload = Payload(
        library_id=library_id,
        epoch=mk.epoch,
        generation=1,
        signing_public=public_key(keys.signing),
        keys=keys.wrapped(mk, library_id),
        slots=(),
    )
    payload = msgspec.structs.replace(payload, slots=tuple(_made(new, payload, mk) for new in slots))
    data, file = _written(payload, keys)
    return data, Unlocked(mk=mk, keys=keys, slot_id=file.slots[0].id, file=file)


def unlock(file: SlotFile, which: bytes | SlotKind, secret: SlotSecret) -> Unlocked:
    """Open the library by the slot with this id, or by the first slot of this kind that the secret fits.

    The order is the point: the bounds of the KDF, the slot's MAC, the signature over everything, and only then
    the master key. LibraryError: LIBRARY_NO_SUCH_SLOT, LIBRARY_KEY_LIMITS, LIBRARY_KEY_MEMORY,
    LIBRARY_WRONG_KEY, LIBRARY_FORGED (the slot's secret fits, but somebody without it rewrote the slot),
    LIBRARY_TAMPERED.
    """
    refusal = LibraryError(
        Code.LIBRARY_NO_SUCH_SLOT, what=which.spoken if isinstance(which, SlotKind) else which.hex()
    )
    for slot in file.slots:
        if which in {slot.id, slot.kind}:
            try:
                return _opened(file, slot, secret)
            except LibraryError as error:
                if error.code is not Code.LIBRARY_WRONG_KEY:
                    raise
                refusal = error
    raise refusal


def add(unlocked: Unlocked, new: NewSlot) -> tuple[bytes, Unlocked]:
    """Add a slot."""
    payload = unlocked.file.payload
    return _with_slots(unlocked, (*payload.slots, _made(new, payload, unlocked.mk)))


def remove(unlocked: Unlocked, slot_id: bytes) -> tuple[bytes, Unlocked]:
    """Remove a slot; LibraryError LIBRARY_LAST_SLOT for the only one, LIBRARY_NO_SUCH_SLOT.

    Its secret still opens earlier copies of the file, and what they lead to until the master key is rotated.
    """
    _place(unlocked, slot_id)
    return _with_slots(unlocked, tuple(slot for slot in unlocked.file.slots if slot.id != slot_id))


def replace(unlocked: Unlocked, slot_id: bytes, new: NewSlot) -> tuple[bytes, Unlocked]:
    """Put a new slot, under a new id, in the place of another: a changed passphrase, a new keychain secret."""
    at = _place(unlocked, slot_id)
    slots = list(unlocked.file.slots)
    slots[at] = _made(new, unlocked.file.payload, unlocked.mk)
    data, state = _with_slots(unlocked, tuple(slots))
    return data, changed(state, slot_id=slots[at].id) if slot_id == unlocked.slot_id else state


def rotate(unlocked: Unlocked, new_mk: MasterKey) -> tuple[bytes, Unlocked]:
    """Seal a new master key of the next epoch to every slot, without any slot's secret, and rewrap the keys.

    The new state takes `new_mk` over; the old master key stays with the old state, to be wiped by the caller.
    """
    old = unlocked.file.payload
    if new_mk.epoch != old.epoch + 1:
        raise ValueError("a rotation goes to the next epoch")
    payload = msgspec.structs.replace(
        old,
        epoch=new_mk.epoch,
        generation=old.generation + 1,
        keys=unlocked.keys.wrapped(new_mk, old.library_id),
        slots=tuple(_sealed(slot, old, new_mk) for slot in old.slots),
    )
    data, file = _written(payload, unlocked.keys)
    return data, changed(unlocked, mk=new_mk, file=file)


def _opened(file: SlotFile, slot: Slot, secret: SlotSecret) -> Unlocked:
    payload = file.payload
    with SlotKeys.derived(secret, slot.needed, slot.kdf, payload.library_id + slot.id) as slot_keys:
        mac = slot_keys.mac(slot.mac_input(payload.library_id, payload.signing_public))
        if not hmac.compare_digest(mac, slot.mac):
            if hmac.compare_digest(slot_keys.public(), slot.public_key):
                raise LibraryError(Code.LIBRARY_FORGED, what=slot.kind.spoken)
            raise LibraryError(Code.LIBRARY_WRONG_KEY, what=slot.kind.spoken)
        verify(payload.signing_public, file.signature, file.signed, what="key slots")
        info = slot.seal_info(payload.library_id, payload.epoch, payload.signing_public)
        mk = MasterKey(slot_keys.opened(slot.sealed, info), payload.epoch)
    try:
        keys = LibraryKeys.unwrapped(payload.keys, mk, payload.library_id)
    except LibraryError:
        mk.close()
        raise
    return Unlocked(mk=mk, keys=keys, slot_id=slot.id, file=file)


def _made(new: NewSlot, payload: Payload, mk: MasterKey) -> Slot:
    """Derive the keys of a new slot and seal the master key to them."""
    _check_text(new.label, MAX_LABEL_CHARS)
    _check_text(new.entry, MAX_ENTRY_CHARS)
    kind, factors = new.secret.kind, new.secret.factors
    needed = factors or (kind,)
    if bool(new.entry) != (SlotKind.KEYCHAIN in needed):
        raise ValueError("a keychain secret comes with the name of its entry")
    kdf = (new.kdf or Argon2Params.new()) if SlotKind.PASSPHRASE in needed else None
    slot_id = os.urandom(ID_BYTES)
    with SlotKeys.derived(new.secret, needed, kdf, payload.library_id + slot_id) as slot_keys:
        slot = Slot(
            id=slot_id,
            kind=kind,
            label=new.label,
            created_ms=new.created_ms,
            kdf=kdf,
            factors=factors,
            entry=new.entry,
            public_key=slot_keys.public(),
            sealed=bytes(SEALED_BYTES),
            mac=bytes(MAC_BYTES),
        )
        mac = slot_keys.mac(slot.mac_input(payload.library_id, payload.signing_public))
    return _sealed(msgspec.structs.replace(slot, mac=mac), payload, mk)


def _sealed(slot: Slot, payload: Payload, mk: MasterKey) -> Slot:
    info = slot.seal_info(payload.library_id, mk.epoch, payload.signing_public)
    return msgspec.structs.replace(slot, sealed=seal(slot.public_key, mk.secret, info))


def _with_slots(unlocked: Unlocked, slots: tuple[Slot, ...]) -> tuple[bytes, Unlocked]:
    payload = unlocked.file.payload
    payload = msgspec.structs.replace(payload, slots=slots, generation=payload.generation + 1)
    data, file = _written(payload, unlocked.keys)
    return data, changed(unlocked, file=file)


def _written(payload: Payload, keys: LibraryKeys) -> tuple[bytes, SlotFile]:
    """Sign the file, and read it back: what we could not read is never written."""
    if not payload.slots:
        raise LibraryError(Code.LIBRARY_LAST_SLOT)
    if len(payload.slots) > MAX_SLOTS:
        raise LibraryError(Code.LIBRARY_KEY_LIMITS, what=f"more than {MAX_SLOTS} key slots")
    data = encode(payload, keys.signing)
    return data, parse(data)


def _place(unlocked: Unlocked, slot_id: bytes) -> int:
    for at, slot in enumerate(unlocked.file.slots):
        if slot.id == slot_id:
            return at
    raise LibraryError(Code.LIBRARY_NO_SUCH_SLOT, what=slot_id.hex())


def _check_text(text: str, limit: int) -> None:
    """Refuse a name that the file cannot hold; a lone surrogate comes from a file name that is no UTF-8."""
    if len(text) > limit or any("\ud800" <= char <= "\udfff" for char in text):
        raise LibraryError(Code.LIBRARY_KEY_LIMITS, what=f"a name that is no text of {limit} characters")
