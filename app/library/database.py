"""The encrypted database: one connection shared by threads, transactions, and errors in our own words."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Self

from app.core.errors import Code, LibraryError
from app.core.text import display_name
from app.crypto.secret import Secret
from app.library.connection import (
    Connection,
    connect,
    demand,
    in_own_words,
    key_literal,
    remove_database,
    secure_file,
    storable,
)
from app.library.migrations import migrate
from app.library.schema import SEARCH_INDEXES
from app.library.state_root import State, StateRoot
from app.library.tables import Row, Value


class Database:
    """Hold the open database. Threads take turns; a transaction keeps the turn until it ends."""

    def __init__(self, path: Path, key: Secret, state_key: Secret) -> None:
        self._path = path
        self._name = display_name(path.parent)
        self._lock = threading.RLock()
        self._depth = 0
        self._state_key = state_key.copy()
        self._connection: Connection | None = None
        try:
            self._connection = connect(path, key)
            self.rows = StateRoot(self.execute, self._state_key)
        except BaseException:
            self.close()
            raise

    @classmethod
    def open(cls, path: Path, key: Secret, state_key: Secret, *, create: bool = False) -> Self:
        """Open or create the file with 32-byte keys, migrate its schema and check its state root.

        LibraryError: LIBRARY_DATABASE for a wrong key or a damaged file, which look the same; LIBRARY_VERSION
        for a schema newer than ours; LIBRARY_TAMPERED if the root is not that of the content.
        """
        secure_file(path, create=create)
        try:
            database = cls(path, key, state_key)
            try:
                database._prepare(create=create)
            except BaseException:
                database.close()
                raise
        except BaseException:
            if create:
                remove_database(path)
            raise
        return database

    def execute(self, sql: str, values: tuple[Value, ...] = ()) -> list[Row]:
        """Run one statement and return its rows; protected tables are written through `rows` only."""
        with self._lock, in_own_words(self._name):
            return list(self._usable().execute(sql, tuple(map(storable, values))))

    def execute_many(self, sql: str, rows: Iterable[tuple[Value, ...]]) -> None:
        """Run one statement for each row of values; only what does not count in the state root."""
        with self._lock, in_own_words(self._name):
            self._usable().executemany(sql, rows)

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """Commit what happens inside as one, or nothing of it; one inside another is a savepoint."""
        with self._lock:
            name = f"nested_{self._depth}"
            self.execute(f"SAVEPOINT {name}" if self._depth else "BEGIN IMMEDIATE")
            mark = self.rows.mark()
            self._depth += 1
            try:
                yield
                if self._depth == 1:
                    self.rows.flush()
                self.execute(f"RELEASE {name}" if self._depth > 1 else "COMMIT")
            except BaseException:
                self.rows.reset(mark)
                self._roll_back(
                    *((f"ROLLBACK TO {name}", f"RELEASE {name}") if self._depth > 1 else ("ROLLBACK",))
                )
                raise
            finally:
                self._depth -= 1

    @contextlib.contextmanager
    def turn(self) -> Iterator[None]:
        """Keep other threads out, so that several reads see the same state."""
        with self._lock:
            yield

    @property
    def state(self) -> State:
        """Return generation and root, to be compared with what the keychain remembers."""
        return self.rows.state

    @property
    def epoch(self) -> int:
        """Return the epoch of the master key that the database is encrypted under."""
        return int(self.execute("SELECT value FROM meta WHERE key = 'epoch'")[0][0])

    def verify(self) -> None:
        """Compare all content with the state root, and all indexes with the content, by reading everything.

        LibraryError LIBRARY_TAMPERED names the first item that differs; an index has no item to name.
        """
        with self._lock:
            self.rows.verify()
            if self.execute("PRAGMA integrity_check") != [("ok",)]:
                raise LibraryError(Code.LIBRARY_TAMPERED, what="database")
            for index in SEARCH_INDEXES:
                self.execute(f"INSERT INTO {index}({index}, rank) VALUES ('integrity-check', 1)")  # noqa: S608

    def rekey(self, key: Secret, *, epoch: int, with_it: Callable[[], object] = lambda: None) -> None:
        """Encrypt the file under another key; the epoch and what `with_it` writes change in the same instant.

        A kill leaves the file wholly under the old key or wholly under the new one. After an error in the change
        itself nobody knows here which, so the database is closed: open it again with either. An error of
        `with_it` changes nothing.
        """
        with self._lock:
            if self._depth:
                raise RuntimeError("the change of a key commits, so it stands inside no transaction")
            is_changing = False
            # A page written out in the middle would be under the new key, and SQLCipher, which comes by later to
            # read it under the old one, would give up. So all pages stay in memory until the commit: they are
            # text alone, some 160 MB for 200,000 segments.
            self.execute("PRAGMA cache_spill = OFF")
            try:
                with self.transaction():
                    with_it()
                    self.execute("UPDATE meta SET value = ? WHERE key = 'epoch'", (epoch,))
                    self.rows.flush()
                    is_changing = True
                    # SQLCipher rewrites all pages in the open transaction and commits it. It may answer "ok"
                    # although the disk was full; the COMMIT that follows does not.
                    demand(self.execute(f"PRAGMA rekey = {key_literal(key)}"), "ok")
                self.checkpoint()  # pages under the old key leave the file
                # A new connection, because the old one keeps the statement with the key in its cache.
                self._disconnect()
                self._connection = connect(self._path, key)
            except BaseException:
                if is_changing:
                    self.close()
                else:
                    self.execute("PRAGMA cache_spill = ON")
                raise

    def checkpoint(self) -> None:
        """Move all changes into the main file and empty the write-ahead log."""
        is_busy, *_ = self.execute("PRAGMA wal_checkpoint(TRUNCATE)")[0]
        if is_busy:
            raise LibraryError(Code.LIBRARY_BUSY, name=self._name)

    def close(self) -> None:
        """Close the file and wipe the keys; may be called again."""
        with self._lock:
            self._state_key.close()
            self._disconnect()

    def _usable(self) -> Connection:
        if self._connection is None:
            raise LibraryError(Code.LIBRARY_LOCKED)
        if self._depth and not self._connection.in_transaction:
            # SQLite itself rolled back, as it does when the disk is full: nothing may follow on its own.
            raise LibraryError(Code.LIBRARY_FAILED, reason="transaction ended")
        return self._connection

    def _prepare(self, *, create: bool) -> None:
        with self._lock:
            if not create and self.execute("PRAGMA user_version") == [(0,)]:
                raise LibraryError(Code.LIBRARY_DATABASE, reason="empty")
            with self.transaction():
                migrate(self.execute, self.rows, name=self._name)
            self.rows.check_root()

    def _disconnect(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            with in_own_words(self._name):
                connection.close()

    def _roll_back(self, *statements: str) -> None:
        if self._connection is not None and self._connection.in_transaction:
            with in_own_words(self._name):
                for statement in statements:
                    self._connection.execute(statement)
