"""The encrypted file below the database: made for its owner alone, opened with a raw key, errors in our words."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, TypeAlias

from sqlcipher3 import dbapi2 as sqlcipher  # type: ignore[import-untyped]

from app.core.errors import Code, LibraryError
from app.core.text import display_name
from app.crypto.secret import Secret
from app.library.safe_files import close_to_others, library_error, new_file, sync_folder
from app.library.tables import Value

Connection: TypeAlias = Any  # sqlcipher3 publishes no types

_BUSY_S: Final = 1.0
_SETTINGS: Final = (
    "cipher_compatibility = 4",
    # Before the first look into the file: then the index of the log lies in our memory. A network drive may offer
    # none that can be shared, and nobody else has business in the file.
    "locking_mode = EXCLUSIVE",
    "secure_delete = ON",
    "temp_store = 2",
    "foreign_keys = ON",
    "trusted_schema = OFF",
)
_CODES: Final = {  # primary result codes of SQLite
    "SQLITE_PERM": Code.LIBRARY_PERMISSION,
    "SQLITE_BUSY": Code.LIBRARY_BUSY,
    "SQLITE_LOCKED": Code.LIBRARY_BUSY,
    "SQLITE_READONLY": Code.LIBRARY_PERMISSION,
    "SQLITE_CORRUPT": Code.LIBRARY_DATABASE,
    "SQLITE_FULL": Code.LIBRARY_FULL,
    "SQLITE_CANTOPEN": Code.LIBRARY_PERMISSION,  # the file is there: it or its folder is closed to us
    "SQLITE_NOTADB": Code.LIBRARY_DATABASE,
}
_TEXTS: Final = {  # of sqlite3_errstr, which is all that a failed copy says
    "database or disk is full": "SQLITE_FULL",
    "disk I/O error": "SQLITE_IOERR",
    "file is not a database": "SQLITE_NOTADB",
    "database disk image is malformed": "SQLITE_CORRUPT",
}


def connect(path: Path, key: Secret) -> Connection:
    """Open an existing file, with a log beside it."""
    with _opened(path, key, "synchronous = FULL") as connection:
        _log(connection)
        return connection


def copied(connection: Connection, path: Path, key: Secret) -> Connection:
    """Copy an open database into an empty file under another key, and return that one, open.

    Page by page, each checked and encrypted anew, and no more of them in memory than the two caches hold. Nothing
    is forced to the disk. After LIBRARY_DATABASE for a damaged page, both connections are good for nothing more.
    """
    with _opened(path, key, "synchronous = OFF", "journal_mode = MEMORY") as copy:
        connection.backup(copy)
        check_pages(connection)
        _log(copy)  # the first page, copied like the others, says that there is one
        return copy


def check_pages(connection: Connection) -> None:
    """Refuse to believe what came through a connection since it met a page that does not authenticate.

    A copy goes on after such a page, with zeros in its place; SQLCipher says so here alone.
    """
    if connection.execute("PRAGMA cipher_status").fetchall() != [("1",)]:
        raise LibraryError(Code.LIBRARY_DATABASE, reason="page")


@contextlib.contextmanager
def _opened(path: Path, key: Secret, *settings: str) -> Iterator[Connection]:
    """Give a connection, closed by an error; for a moment the key is a Python string, which nobody can wipe."""
    with in_own_words(display_name(path.parent)):
        connection = sqlcipher.connect(
            f"{path.absolute().as_uri()}?mode=rw",
            uri=True, isolation_level=None, check_same_thread=False, timeout=_BUSY_S,
        )  # fmt: skip
        try:
            connection.execute("PRAGMA cipher_log_level = NONE")
            connection.executescript(f"PRAGMA key = {_key_literal(key)}")  # unlike execute, keeps no statement
            for setting in (*_SETTINGS, *settings):
                connection.execute(f"PRAGMA {setting}")
            yield connection
        except BaseException:
            connection.close()
            raise


def _log(connection: Connection) -> None:
    """Write changes into a log first; SQLite says in its answer alone whether it does."""
    if connection.execute("PRAGMA journal_mode = WAL").fetchall() != [("wal",)]:
        raise LibraryError(Code.LIBRARY_FAILED, reason="no wal")


def _key_literal(key: Secret) -> str:
    """Write a raw key as SQLCipher reads it; 64 digits, so that its salt stays that of the file."""
    return f"\"x'{key.view().hex()}'\""


def storable(value: Value) -> Value:
    """Replace what no UTF-8 can hold: file names may have bytes in them that are no text."""
    return value.encode("utf-8", "replace").decode("utf-8") if isinstance(value, str) else value


SQL_ERRORS: Final = (sqlcipher.Error, MemoryError)
"""What SQLite raises; MemoryError also for a page whose authentication fails."""


def own_words(error: BaseException, name: str) -> LibraryError:
    """Say what SQLite said in our words; its text may quote content and goes no further than the cause."""
    if isinstance(error, MemoryError):
        return LibraryError(Code.LIBRARY_DATABASE, reason="page")
    symbol = str(getattr(error, "sqlite_errorname", "")) or _TEXTS.get(str(error), "database")
    code = _CODES.get("_".join(symbol.split("_")[:2]), Code.LIBRARY_FAILED)
    return LibraryError(code, name=name, reason=symbol)


@contextlib.contextmanager
def in_own_words(name: str) -> Iterator[None]:
    """Turn what SQLite says into LibraryError."""
    try:
        yield
    except SQL_ERRORS as error:
        raise own_words(error, name) from error


def secure_file(path: Path, *, create: bool) -> None:
    """Make sure that there is a file, and that only its owner may read it before a byte is in it.

    SQLite gives the log the mode of the file.
    """
    try:
        if create:
            os.close(new_file(path))
            sync_folder(path.parent)
        else:
            close_to_others(path)
    except FileExistsError as error:
        raise LibraryError(Code.LIBRARY_EXISTS, name=display_name(path.parent)) from error
    except FileNotFoundError as error:
        raise LibraryError(Code.LIBRARY_MISSING, name=display_name(path.parent)) from error
    except OSError as error:
        raise library_error(error, path) from error


def log_of(path: Path) -> Path:
    """Name the log beside a database."""
    return path.with_name(f"{path.name}-wal")


def remove_database(path: Path) -> None:
    """Take away what a failed creation left."""
    for file in (path, log_of(path), path.with_name(f"{path.name}-shm")):
        with contextlib.suppress(OSError):
            file.unlink()
