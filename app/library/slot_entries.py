"""The secrets of key slots that lie in the keychain."""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Iterable

from app.core.errors import Code, LibraryError
from app.crypto.secret import Secret
from app.crypto.slots_v1 import NewSlot, Slot, SlotFile, SlotKind, SlotSecret
from app.library.keychain import Keychain
from app.library.records import now_ms


def new_entry(library_id: bytes) -> str:
    """Return a name that no entry has had: a secret is never written over another."""
    return f"{library_id.hex()}-{secrets.token_hex(8)}"


def keychain_slot(keychain: Keychain, library_id: bytes, *, label: str) -> NewSlot:
    """Put a new secret into the keychain and return the slot that it opens."""
    secret, entry = Secret.random(), new_entry(library_id)
    keychain.write(entry, secret)
    return NewSlot(secret=SlotSecret(keychain=secret), label=label, created_ms=now_ms(), entry=entry)


def keychain_secret(keychain: Keychain | None, slot: Slot) -> Secret:
    """Fetch the keychain's part of a slot; LibraryError LIBRARY_KEYCHAIN_ENTRY if it is gone, never a new one."""
    if keychain is None:
        raise LibraryError(Code.LIBRARY_KEYCHAIN_ABSENT)
    secret = keychain.read(slot.entry)
    if secret is None:
        raise LibraryError(Code.LIBRARY_KEYCHAIN_ENTRY)
    return secret


def keychain_way(keychain: Keychain | None, file: SlotFile) -> tuple[Slot, Secret]:
    """Return the first slot whose entry this keychain holds; another computer's slots are passed over."""
    first = first_of_kind(file, SlotKind.KEYCHAIN)
    for slot in file.slots:
        if slot.kind is SlotKind.KEYCHAIN and keychain is not None and (secret := keychain.read(slot.entry)):
            return slot, secret
    return first, keychain_secret(keychain, first)


def forget(keychain: Keychain | None, entries: Iterable[str]) -> None:
    """Remove entries that nothing needs any more; in a keychain that is away they stay, and open nothing new."""
    if keychain is None:
        return
    with contextlib.suppress(LibraryError):
        for entry in entries:
            keychain.remove(entry)


def first_of_kind(file: SlotFile, kind: SlotKind) -> Slot:
    """Return the first slot of a kind; LibraryError LIBRARY_NO_SUCH_SLOT."""
    for slot in file.slots:
        if slot.kind is kind:
            return slot
    raise LibraryError(Code.LIBRARY_NO_SUCH_SLOT, what=kind.spoken)
