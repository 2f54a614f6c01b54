"""Changes of the ways to open a library, worked out in memory: they take effect with the next master key.

A way that was taken away, but not together with the master key, would still lead from an earlier slot file to all
that comes after.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from app.core.errors import Code, LibraryError
from app.crypto import slots_v1 as slots
from app.crypto.secret import Secret
from app.library.records import now_ms
from app.library.slot_entries import new_entry


@dataclass(frozen=True, slots=True)
class WaysChange:
    """What becomes of the ways, and what the keychain has to hold for it."""

    apply: Callable[[slots.Unlocked], slots.Unlocked] = lambda state: state
    new_secrets: Mapping[str, Secret] = field(default_factory=dict)  # by entry


SAME_WAYS: Final = WaysChange()


def way_of(ways: tuple[slots.Slot, ...], slot_id: bytes) -> slots.Slot:
    """Return the way with this id; LibraryError LIBRARY_NO_SUCH_SLOT."""
    for slot in ways:
        if slot.id == slot_id:
            return slot
    raise LibraryError(Code.LIBRARY_NO_SUCH_SLOT, what=slot_id.hex())


def without(slot_id: bytes) -> WaysChange:
    """Take a way away; LIBRARY_LAST_SLOT for the only one."""
    return WaysChange(lambda state: slots.remove(state, slot_id)[1])


def with_another(library_id: bytes, old: slots.Slot, secret: slots.SlotSecret, *, label: str) -> WaysChange:
    """Put a new secret in the place of an old one; where the keychain has a part in it, that is new as well."""
    kept = Secret.random() if slots.SlotKind.KEYCHAIN in old.factors else None
    entry = "" if kept is None else new_entry(library_id)
    new = slots.NewSlot(secret=replace(secret, keychain=kept), label=label, created_ms=now_ms(), entry=entry)
    return WaysChange(lambda state: slots.replace(state, old.id, new)[1], {} if kept is None else {entry: kept})


def together(library_id: bytes, secret: slots.SlotSecret, *, label: str) -> WaysChange:
    """Leave one way that takes the keychain and these secrets, and the recovery key."""
    entry, kept = new_entry(library_id), Secret.random()
    new = slots.NewSlot(secret=replace(secret, keychain=kept), label=label, created_ms=now_ms(), entry=entry)

    def apply(state: slots.Unlocked) -> slots.Unlocked:
        before = state.file.slots
        _, state = slots.add(state, new)
        for slot in before:
            if slot.kind is not slots.SlotKind.RECOVERY:
                _, state = slots.remove(state, slot.id)
        return state

    return WaysChange(apply, {entry: kept})
