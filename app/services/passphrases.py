"""Which ways to unlock a library take a passphrase."""

from __future__ import annotations

from collections.abc import Iterable

from app.crypto.slots_v1 import Slot, SlotKind


def ways_with_one(ways: Iterable[Slot]) -> list[Slot]:
    """Return those that take a passphrase, alone or with something else."""
    return [way for way in ways if SlotKind.PASSPHRASE in (way.kind, *way.factors)]
