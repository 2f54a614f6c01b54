"""What the ledger tells of, apart from the ledger so that its cryptography is not loaded with every name."""

from __future__ import annotations

import enum


class Deed(enum.StrEnum):
    """Name what happened; values never change once published."""

    CREATED = "library.created"
    UNLOCKED = "library.unlocked"
    SLOT_ADDED = "slot.added"
    SLOT_REMOVED = "slot.removed"
    ROTATED = "key.rotated"
    IMPORTED = "item.imported"
    SPOKEN = "item.spoken"
    TRANSCRIBED = "item.transcribed"
    EXPORTED = "item.exported"
    DELETED = "item.deleted"
    REPAIRED = "library.repaired"
    RESTORED = "library.restored"
    CLOCK_TRUSTED = "clock.trusted"
