"""The encrypted database: one connection shared by threads, transactions, and errors in our own words."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Self

from app.core.errors import Code, LibraryError
from app.core.text import display_name
from app.crypto.secret import Secret
from app.library.connection import (
    SQL_ERRORS,
    Connection,
    check_pages,
    connect,
    copied,
    in_own_words,
    log_of,
    own_words,
    remove_database,
    secure_file,
    storable,
)
from app.library.migrations import migrate
from app.library.safe_files import (
    new_file,
    part_beside,
    sync_file,
    sync_folder,
    take_over,
    told_as_library_errors,
)
from app.library.schema import SEARCH_INDEXES
from app.library.state_root import State, StateRoot
from app.library.tables import Row, Value
from app.library.write_log import put_right


class Database:
    """Hold the open database. Threads take turns; a transaction keeps the turn until it ends."""

    def __init__(self, path: Path, key: Secret, state_key: Secret) -> None:
        self._path = path
        self._name = display_name(path.parent)
        self._lock = threading.RLock()
        self._depth = 0
        self._readings = 0
        self._key = key.copy()
        self._state_key = state_key.copy()
        self._is_doubtful = False
        self._connection: Connection | None = None
        try:
            self._connection = connect(path, key)
            self.rows = StateRoot(self.execute, self._state_key)
        except BaseException:
            self.close()
            raise

    @classmethod
    def open(
        cls, path: Path, key: Secret, state_key: Secret, *, create: bool = False, accepts_older: bool = False
    ) -> Self:
        """Open or create the file with 32-byte keys, migrate its schema and check its state root.

        LibraryError: LIBRARY_DATABASE for a wrong key or a damaged file, which look the same; LIBRARY_VERSION
        for a schema newer than ours; LIBRARY_TAMPERED if the root is not that of the content; LIBRARY_LOG
        if what was saved last cannot be read, unless its user accepts an older state.
        """
        secure_file(path, create=create)
        if not put_right(path, lambda copy: cls._is_whole(copy, key, state_key)) and not accepts_older:
            raise LibraryError(Code.LIBRARY_LOG)
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
        with self._lock:
            try:  # not by `_doubting`: a search is a few such calls, and each would be a fifth dearer
                connection = self._usable()
                rows = list(connection.execute(sql, tuple(map(storable, values))))
                if not self._depth and not self._readings:
                    check_pages(connection)
            except SQL_ERRORS as error:
                self._doubt()
                raise own_words(error, self._name) from error
            except LibraryError:
                self._doubt()
                raise
            return rows

    def execute_many(self, sql: str, rows: Iterable[tuple[Value, ...]]) -> None:
        """Run one statement for each row of values; only what does not count in the state root."""
        with self._lock, self._doubting():
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
                    with self._doubting():
                        check_pages(self._usable())
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

    @contextlib.contextmanager
    def reading(self) -> Iterator[None]:
        """Keep other threads out, and check what several reads gave once for all: nothing of it counts before."""
        with self._lock:
            self._readings += 1
            try:
                yield
            finally:
                try:
                    with self._doubting():
                        check_pages(self._usable())
                finally:
                    self._readings -= 1

    @property
    def is_open(self) -> bool:
        """Say whether it can still be used."""
        return self._connection is not None

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
        with self._lock, self._doubting():
            self.rows.verify()
            if self.execute("PRAGMA integrity_check") != [("ok",)]:
                raise LibraryError(Code.LIBRARY_TAMPERED, what="database")
            for index in SEARCH_INDEXES:
                self.execute(f"INSERT INTO {index}({index}, rank) VALUES ('integrity-check', 1)")  # noqa: S608

    def rekey(self, key: Secret, *, epoch: int, with_it: Callable[[], object] = lambda: None) -> None:
        """Encrypt the file under another key; the epoch and what `with_it` writes change in the same instant.

        All of it happens in a copy beside the file, which then takes its place: SQLCipher's own change of key
        keeps every page in memory and takes each through the log. An error before that last step leaves all as it
        was. After one in it nobody knows here which file is in place, so the database is closed: open it again
        with either key. A damaged page closes it as well, and leaves the key.
        """
        with self._lock, told_as_library_errors(self._path):
            if self._depth:
                raise RuntimeError("the change of a key commits, so it stands inside no transaction")
            part, former = part_beside(self._path), self._usable()
            try:
                # Open from before the first page to after the last, so that it hears of every write that failed.
                with os.fdopen(new_file(part), "rb") as stream:
                    self._connection = copied(former, part, key)
                    with self.transaction():
                        with_it()
                        self.execute("UPDATE meta SET value = ? WHERE key = 'epoch'", (epoch,))
                    self._close_whole(part)
                    sync_file(stream.fileno())
            except BaseException:
                with contextlib.suppress(LibraryError):
                    if self._connection is not former:
                        self._disconnect()
                self._connection = former
                if not self._is_sound():
                    self.close()
                remove_database(part)
                raise
            try:
                self._connection = former
                self._close_whole(self._path)
                sync_folder(self._path.parent)  # the old log must not come back beside the new file
                take_over(part, self._path)
                sync_folder(self._path.parent)
                self._connection = connect(self._path, key)
                self._key.close()
                self._key = key.copy()
            except BaseException:
                self.close()
                remove_database(part)
                raise

    def checkpoint(self) -> None:
        """Move all changes into the main file and empty the write-ahead log."""
        is_busy, *_ = self.execute("PRAGMA wal_checkpoint(TRUNCATE)")[0]
        if is_busy:
            raise LibraryError(Code.LIBRARY_BUSY, name=self._name)

    def close(self) -> None:
        """Close the file and wipe the keys; may be called again."""
        with self._lock:
            self._key.close()
            self._state_key.close()
            self._is_doubtful = False
            self._disconnect()

    @contextlib.contextmanager
    def _doubting(self) -> Iterator[None]:
        """Tell errors in our words, and believe nothing more of a connection that has met a damaged page.

        SQLCipher hands such a page on as zeros, without an error where it holds the rest of a long text, and
        SQLite keeps it for later queries. So each answer is checked, in a transaction or reading once at its
        end, and after a damaged page the file is opened anew, with nothing of it in memory.
        """
        try:
            with in_own_words(self._name):
                yield
        except LibraryError:
            self._doubt()
            raise

    def _doubt(self) -> None:
        self._is_doubtful = self._is_doubtful or not self._is_sound()

    def _usable(self) -> Connection:
        if self._is_doubtful:
            if self._depth or self._readings:
                raise LibraryError(Code.LIBRARY_DATABASE, reason="page")
            self._disconnect()
            self._connection = connect(self._path, self._key)
            self._is_doubtful = False
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

    @classmethod
    def _is_whole(cls, path: Path, key: Secret, state_key: Secret) -> bool:
        try:
            database = cls(path, key, state_key)
            try:
                database.verify()
            finally:
                database.close()
        except LibraryError as error:
            if error.code not in {Code.LIBRARY_DATABASE, Code.LIBRARY_TAMPERED}:
                raise
            return False
        return True

    def _close_whole(self, path: Path) -> None:
        """Close the connection so that the file alone holds everything."""
        self.checkpoint()
        with in_own_words(self._name):
            check_pages(self._usable())
        self._disconnect()
        if log_of(path).exists():
            raise LibraryError(Code.LIBRARY_FAILED, reason="the log stays")

    def _is_sound(self) -> bool:
        if self._connection is not None:
            try:
                with in_own_words(self._name):
                    check_pages(self._connection)
            except LibraryError:
                return False
        return True

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
