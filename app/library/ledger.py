"""The audit ledger: what was done with the library, in an order that nobody can change unseen.

Entries say what happened, never what was in it. Each is sealed by a key that moves on (app.crypto.chain); the
count and the head are noted in the keychain as well, so that a ledger cut short is noticed.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import msgspec

from app.core.errors import Code, LibraryError
from app.crypto.chain import START, Chain, Flaw, FlawKind, verify
from app.crypto.secret import Secret
from app.crypto.signing import public_key, sign
from app.library.deeds import Deed
from app.library.records import now_ms

if TYPE_CHECKING:
    from app.library.database import Database

_HEAD: Final = "ledger"
Fact = str | int


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of the ledger; numbers count from 1."""

    number: int
    time_ms: int
    deed: str
    facts: dict[str, Fact]


class _Head(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    count: int
    mac: bytes
    key: bytes  # of the next entry; the keys of earlier ones are gone


class Ledger:
    """Append, list, verify and export."""

    def __init__(self, database: Database, audit_key: Secret, clock: Callable[[], int] = now_ms) -> None:
        self._database = database
        self._audit_key = audit_key
        self._clock = clock

    def append(self, deed: Deed, **facts: Fact) -> None:
        """Add an entry, in the transaction that is open or in one of its own."""
        entry = msgspec.msgpack.encode((self._clock(), deed.value, facts))
        with self._database.transaction():
            head = self._head()
            with Secret(head.key) as key:
                chain = Chain(key, head.count, head.mac)
            mac = chain.append(entry)
            self._database.execute(
                "INSERT INTO ledger(number, entry, mac) VALUES (?, ?, ?)", (chain.index, entry, mac)
            )
            after = msgspec.msgpack.encode(_Head(chain.index, mac, bytes(chain.key.view())))
            self._database.execute("INSERT OR REPLACE INTO meta(key, value) VALUES (?, ?)", (_HEAD, after))
            chain.close()

    @property
    def place(self) -> tuple[int, bytes]:
        """Return count and head, to be noted elsewhere."""
        head = self._head()
        return head.count, head.mac

    def entries(self) -> Iterator[Entry]:
        """Yield all entries, the oldest first."""
        for number, entry, _ in self._rows():
            yield _entry(number, entry)

    def flaw(self, *, count: int = 0, head: bytes = START) -> Flaw | None:
        """Return the first bad entry, or None; `count` and `head` are what was noted elsewhere."""
        rows = self._rows()
        for at, (number, _, _) in enumerate(rows, 1):
            if number != at:
                rows = rows[: at - 1]
                break
        flaw = verify(self._audit_key, [(entry, mac) for _, entry, mac in rows], count=count, head=head)
        if flaw is not None:
            return flaw
        ours = self._head()
        if ours.count < len(rows):  # entries that the chain's own head does not know
            return Flaw(ours.count, FlawKind.CHANGED)
        return verify(self._audit_key, [(entry, mac) for _, entry, mac in rows], count=ours.count, head=ours.mac)

    def exported(self, signing_seed: Secret) -> bytes:
        """Return all entries as JSON lines; the last line signs the bytes before it with the library's key."""
        lines = [
            _line(_as_json(_entry(number, entry)) | {"mac": mac.hex()}) for number, entry, mac in self._rows()
        ]
        body = b"".join(lines)
        signature = {
            "signature": sign(signing_seed, body).hex(),
            "public_key": public_key(signing_seed).hex(),
            "algorithm": "Ed25519",
        }
        return body + _line(signature)

    def _rows(self) -> list[tuple[int, bytes, bytes]]:
        return [
            (int(number), bytes(entry), bytes(mac))
            for number, entry, mac in self._database.execute(
                "SELECT number, entry, mac FROM ledger ORDER BY number"
            )
        ]

    def _head(self) -> _Head:
        rows = self._database.execute("SELECT value FROM meta WHERE key = ?", (_HEAD,))
        if not rows:
            return _Head(0, START, bytes(self._audit_key.view()))
        try:
            return msgspec.msgpack.decode(rows[0][0], type=_Head)
        except msgspec.MsgspecError:
            raise LibraryError(Code.LIBRARY_TAMPERED, what="ledger") from None


def _entry(number: int, data: bytes) -> Entry:
    try:
        time_ms, deed, facts = msgspec.msgpack.decode(data, type=tuple[int, str, dict[str, Fact]])
    except msgspec.MsgspecError:
        raise LibraryError(Code.LIBRARY_TAMPERED, what=f"ledger entry {number}") from None
    return Entry(number=number, time_ms=time_ms, deed=deed, facts=facts)


def _as_json(entry: Entry) -> dict[str, Any]:
    return {"number": entry.number, "time_ms": entry.time_ms, "deed": entry.deed, "facts": entry.facts}


def _line(value: dict[str, Any]) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True).encode() + b"\n"
