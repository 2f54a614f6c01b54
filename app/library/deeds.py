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
    REDACTED = "item.redacted"
    TRANSCRIBED = "item.transcribed"
    EXPORTED = "item.exported"
    DELETED = "item.deleted"
    REPAIRED = "library.repaired"
    RESTORED = "library.restored"
    CLOCK_TRUSTED = "clock.trusted"
    CLOUD_AGREED = "cloud.agreed"
    CLOUD_WITHDRAWN = "cloud.withdrawn"
    CLOUD_RULES = "cloud.rules"
    CLOUD_KEY_ADDED = "cloud.key_added"
    CLOUD_KEY_REMOVED = "cloud.key_removed"
    CLOUD_LEAVING = "cloud.leaving"
    CLOUD_RETURNED = "cloud.returned"
    CLOUD_DELETED = "cloud.deleted"
    CLOUD_LET_GO = "cloud.let_go"
