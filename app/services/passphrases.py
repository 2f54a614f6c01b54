"""Which ways to unlock a library take a passphrase, and how that is changed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from app.crypto.slots_v1 import Slot, SlotKind, SlotSecret

if TYPE_CHECKING:
    from app.library.library import Library


def ways_with_one(ways: Iterable[Slot]) -> list[Slot]:
    """Return those that take a passphrase, alone or with something else."""
    return [way for way in ways if SlotKind.PASSPHRASE in (way.kind, *way.factors)]


def change(library: Library, way: Slot, secret: SlotSecret) -> None:
    """Put a new passphrase in the place of an old one, and change the master key.

    Where the keychain belongs to it, `secret` holds all that it takes besides; then every other way is removed but
    the recovery key.
    """
    if SlotKind.KEYCHAIN in way.factors:
        library.require_all(secret, label=way.label)
    else:
        library.replace_slot(way.id, secret, label=way.label)
