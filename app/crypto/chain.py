"""A chain of MACs over the entries of an audit ledger, whose key moves on with every entry.

    mac[n]   = HMAC-SHA256(key[n], context("soundlock/v1/chain/entry", n, mac[n-1], entry))
    key[n+1] = HMAC-SHA256(key[n], context("soundlock/v1/chain/next"))

Only the current key is kept, so whoever finds it can add entries but not change those that are there. A
verifier starts from the initial key, which lies wrapped under the key-wrapping key (the audit key of the slot
file). That means: who holds the master key can verify the ledger, and could also write all of it anew. Against
that, and against a ledger cut short, stand the head and the count that are kept elsewhere.
"""

from __future__ import annotations

import enum
import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.crypto.secret import Secret
from app.crypto.wrap import context

MAC_BYTES: Final = 32
START: Final = bytes(MAC_BYTES)  # the MAC "before" the first entry

_ENTRY_LABEL: Final = b"soundlock/v1/chain/entry"
_NEXT: Final = context(b"soundlock/v1/chain/next")

Link = tuple[bytes, bytes]  # an entry and its MAC


class FlawKind(enum.StrEnum):
    """Say what happened to the ledger at the first bad index."""

    CHANGED = "changed"  # edited, or entries are missing here
    MOVED = "moved"  # the entry that belongs here stands further on
    CUT_SHORT = "cut short"  # there were more entries


@dataclass(frozen=True, slots=True)
class Flaw:
    """The first bad entry, counted from 0."""

    index: int
    kind: FlawKind


class Chain:
    """Seal entries one after the other; key, index and head are all that must be kept to go on."""

    def __init__(self, key: Secret, index: int = 0, head: bytes = START) -> None:
        self.key = key.copy()
        self.index = index
        self.head = head

    def append(self, entry: bytes) -> bytes:
        """Return the MAC of the next entry, and replace the key by its successor."""
        self.head = _mac(self.key, self.index, self.head, entry)
        self.index += 1
        self.key = _following(self.key)
        return self.head

    def close(self) -> None:
        """Wipe the current key."""
        self.key.close()


def verify(initial_key: Secret, links: Sequence[Link], *, count: int = 0, head: bytes = START) -> Flaw | None:
    """Return the first flaw of a ledger, or None.

    `count` and `head` are what was last noted elsewhere. Entries after those are checked too: the note may
    be older than the ledger, never newer.
    """
    key, before = initial_key.copy(), START
    try:
        for index, (entry, mac) in enumerate(links):
            if _differ(_mac(key, index, before, entry), mac):
                later = links[index + 1 :]
                has_moved = any(not _differ(_mac(key, index, before, other), theirs) for other, theirs in later)
                return Flaw(index, FlawKind.MOVED if has_moved else FlawKind.CHANGED)
            if index + 1 == count and _differ(mac, head):
                return Flaw(index, FlawKind.CHANGED)
            key, before = _following(key), mac
    finally:
        key.close()
    return Flaw(len(links), FlawKind.CUT_SHORT) if len(links) < count else None


def _following(key: Secret) -> Secret:
    """Return the next key; the one before is wiped."""
    with key:
        return Secret.taking(bytearray(hmac.digest(key.view(), _NEXT, "sha256")))


def _mac(key: Secret, index: int, before: bytes, entry: bytes) -> bytes:
    return hmac.digest(key.view(), context(_ENTRY_LABEL, index, before, entry), "sha256")


def _differ(ours: bytes, theirs: bytes) -> bool:
    return not hmac.compare_digest(ours, theirs)
