"""The state root: one keyed sum over all content, by which a page or file of an earlier day is caught.

Each protected row counts HMAC-SHA256(state key, label, table, every column), read as a number; an item's digest
is the sum over its rows mod 2^256, and the root is the sum over HMAC(state key, label, uid, revision, digest) of
all items, plus the rows that hang on none. A sum is changed by what changes, so writing n rows costs n HMACs.
Without the key nobody knows the numbers, so nobody can choose old rows whose sum is right.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import msgspec

from app.core.errors import Code, LibraryError
from app.crypto.secret import Secret
from app.library.schema import ROWS_OF_ITEMS, SHARED_ROWS
from app.library.tables import Execute, ProtectedTable, Row, Value

Mark = tuple[dict[int, int], dict[int, int], int]

_MODULUS: Final = 2**256
_ROW_LABEL: Final = "soundlock/v1/state-row"
_ITEM_LABEL: Final = "soundlock/v1/state-item"
_BATCH: Final = 2000

_encode = msgspec.msgpack.Encoder().encode


@dataclass(frozen=True, slots=True)
class State:
    """Where the database stands: a count of the transactions that changed content, and the root."""

    generation: int
    root: bytes


class StateRoot:
    """Write protected rows, and know at any time what the whole content sums up to.

    All writes to protected tables go through here, inside a transaction; the first column of each is its id.
    """

    def __init__(self, execute: Execute, key: Secret) -> None:
        self._execute = execute
        self._key = key
        self._tables: dict[str, ProtectedTable] = {}
        self._before: dict[int, int] = {}  # by item: what it counted in the root before this transaction
        self._sums: dict[int, int] = {}  # by item: what its digest becomes
        self._shared = 0  # what changed of the rows that hang on no item
        self.read_tables()

    def read_tables(self) -> None:
        """Learn which protected tables this database has, older ones lack some, and their columns."""
        there = {str(name) for (name,) in self._execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        self._tables = {
            name: ProtectedTable.of(self._execute, name, item_column)
            for names, item_column in ((("items",), "id"), (ROWS_OF_ITEMS, "item"), (SHARED_ROWS, "NULL"))
            for name in names
            if name in there
        }

    # ---- writing

    def insert(self, table: str, **values: Value) -> int:
        """Add a row and return its id."""
        kind = self._tables[table]
        row = self._execute(kind.insert(tuple(values)), tuple(values.values()))[0]
        if table == "items":
            self._before[row[0]] = self._sums[row[0]] = 0
        self._count(kind, row, 1)
        return int(row[1])

    def update(self, table: str, row_id: int, **values: Value) -> bool:
        """Change columns of a row; False if there is no such row."""
        kind = self._tables[table]
        old = self._execute(kind.select("id = ?"), (row_id,))
        if not old or not values:
            return bool(old)
        self._count(kind, old[0], -1)
        self._count(kind, self._execute(kind.update(tuple(values)), (*values.values(), row_id))[0], 1)
        return True

    def delete(self, table: str, row_id: int) -> bool:
        """Delete a row that nothing hangs on; False if there is no such row."""
        kind = self._tables[table]
        old = self._execute(kind.select("id = ?"), (row_id,))
        if old:
            self._count(kind, old[0], -1)
            self._execute(f"DELETE FROM {table} WHERE id = ?", (row_id,))  # noqa: S608
        return bool(old)

    def delete_item(self, item: int) -> None:
        """Delete an item and every row that hangs on it; its digest goes as a whole, so no row is counted."""
        self._touch(item)
        for table in ("jobs", *ROWS_OF_ITEMS):
            self._execute(f"DELETE FROM {table} WHERE item = ?", (item,))  # noqa: S608
        self._execute("DELETE FROM items WHERE id = ?", (item,))

    # ---- what a transaction does at its edges

    def mark(self) -> Mark:
        """Return what has been counted so far, to come back to."""
        return dict(self._before), dict(self._sums), self._shared

    def reset(self, mark: Mark) -> None:
        """Forget what was counted since a mark."""
        self._before, self._sums, self._shared = mark

    def flush(self) -> None:
        """Write digests and root of what this transaction changed, and count the transaction if it did."""
        delta = self._shared
        for item, total in self._sums.items():
            for uid, revision, digest in self._execute(
                "SELECT uid, revision, digest FROM items WHERE id = ?", (item,)
            ):
                now = (uid, revision, digest)
                if total != int.from_bytes(digest):
                    now = (uid, revision + 1, total.to_bytes(32))
                    self._execute("UPDATE items SET revision = ?, digest = ? WHERE id = ?", (*now[1:], item))
                delta += self._mac(_ITEM_LABEL, now)
            delta -= self._before[item]
        self.reset(({}, {}, 0))
        if delta % _MODULUS:
            state = self.state
            self._write(State(state.generation + 1, _bytes(int.from_bytes(state.root) + delta)))

    # ---- checking

    @property
    def state(self) -> State:
        """Return generation and root as the database has them."""
        rows = self._execute("SELECT value FROM meta WHERE key = 'state'")
        if len(rows) != 1 or not isinstance(rows[0][0], bytes) or len(rows[0][0]) != 40:
            raise LibraryError(Code.LIBRARY_TAMPERED, what="database")
        return State(int.from_bytes(rows[0][0][:8]), rows[0][0][8:])

    def check_root(self) -> None:
        """Compare the root with the items' digests; LibraryError LIBRARY_TAMPERED if they disagree."""
        if self._root_of_items() != int.from_bytes(self.state.root):
            raise LibraryError(Code.LIBRARY_TAMPERED, what="database")

    def verify_item(self, item: int) -> None:
        """Compare an item's digest with all its rows; LibraryError LIBRARY_TAMPERED names the item."""
        total = 0
        for table in self._of_items():
            rows = self._execute(table.select(f"{table.item_column} = ?"), (item,))
            total += sum(self._row(table, row) for row in rows)
        written = self._execute("SELECT digest FROM items WHERE id = ?", (item,))
        expected = self._sums.get(item, int.from_bytes(written[0][0]) if written else 0)
        if total % _MODULUS != expected:
            raise self._tampered(item)

    def verify(self) -> None:
        """Read everything and compare it with the digests and the root; names the first item that differs."""
        sums = self._sums_of_rows()
        items = {item: int.from_bytes(digest) for item, digest in self._execute("SELECT id, digest FROM items")}
        for item in sorted(items.keys() | sums.keys()):
            if items.get(item) != sums.get(item, 0) % _MODULUS:
                raise self._tampered(item)
        self.check_root()

    def rebuild(self) -> None:
        """Write digests and root anew from the rows as they are, in a new or just migrated database."""
        for item, total in self._sums_of_rows().items():
            self._execute("UPDATE items SET digest = ? WHERE id = ?", (_bytes(total), item))
        known = self._execute("SELECT 1 FROM meta WHERE key = 'state'")
        generation = self.state.generation + 1 if known else 0
        self._write(State(generation, _bytes(self._root_of_items())))

    # ---- inside

    def _count(self, table: ProtectedTable, row: Row, sign: int) -> None:
        item, amount = row[0], sign * self._row(table, row)
        if item is None:
            self._shared = (self._shared + amount) % _MODULUS
        else:
            self._touch(item)
            self._sums[item] = (self._sums[item] + amount) % _MODULUS

    def _touch(self, item: int) -> None:
        """Note once in a transaction what an item counted before it."""
        if item in self._sums:
            return
        rows = self._execute("SELECT uid, revision, digest FROM items WHERE id = ?", (item,))
        self._before[item] = self._mac(_ITEM_LABEL, rows[0]) if rows else 0
        self._sums[item] = int.from_bytes(rows[0][2]) if rows else 0

    def _sums_of_rows(self) -> dict[int, int]:
        sums: dict[int, int] = {}
        for table in self._of_items():
            for row in self._all(table):
                sums[row[0]] = sums.get(row[0], 0) + self._row(table, row)
        return sums

    def _root_of_items(self) -> int:
        total = sum(
            self._mac(_ITEM_LABEL, row) for row in self._execute("SELECT uid, revision, digest FROM items")
        )
        for table in (self._tables[name] for name in SHARED_ROWS if name in self._tables):
            total += sum(self._row(table, row) for row in self._all(table))
        return total % _MODULUS

    def _of_items(self) -> list[ProtectedTable]:
        return [self._tables[name] for name in ("items", *ROWS_OF_ITEMS) if name in self._tables]

    def _all(self, table: ProtectedTable) -> Iterator[Row]:
        """Yield all rows in batches, so that a large table is never in memory as a whole."""
        last = 0
        while rows := self._execute(table.select("id > ? ORDER BY id LIMIT ?"), (last, _BATCH)):
            yield from rows
            last = rows[-1][1]

    def _row(self, table: ProtectedTable, row: Row) -> int:
        return self._mac(_ROW_LABEL, (table.name, *row[1:]))

    def _mac(self, label: str, values: Row) -> int:
        return int.from_bytes(hmac.digest(self._key.view(), _encode((label, *values)), "sha256"))

    def _write(self, state: State) -> None:
        value = state.generation.to_bytes(8) + state.root
        self._execute("INSERT OR REPLACE INTO meta(key, value) VALUES ('state', ?)", (value,))

    def _tampered(self, item: int) -> LibraryError:
        rows = self._execute("SELECT hex(uid) FROM items WHERE id = ?", (item,))
        name = str(rows[0][0]).lower() if rows else ""
        return LibraryError(Code.LIBRARY_TAMPERED, what="database", item=name)


def _bytes(total: int) -> bytes:
    return (total % _MODULUS).to_bytes(32)
