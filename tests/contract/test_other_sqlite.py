"""The database opens in SQLite3 Multiple Ciphers, which is other code for the same published format."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest

from app.crypto.secret import Secret
from app.library.items import Items
from app.library.labels import Notes
from app.library.search import Search
from app.library.transcripts import Transcripts
from tests.support.library_database import KEY, OTHER_KEY, new_item, opened, transcript_of


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.db"


def _other(path: Path, key: bytes) -> apsw.Connection:
    connection = apsw.Connection(str(path))
    for setting in ("cipher = 'sqlcipher'", "legacy = 4", f"key = \"x'{key.hex()}'\""):
        connection.execute(f"PRAGMA {setting}")
    return connection


def _rows(connection: apsw.Connection, sql: str) -> list[tuple[apsw.SQLiteValue, ...]]:
    return list(connection.execute(sql))


def _texts(connection: apsw.Connection) -> Iterator[str]:
    for (text,) in connection.execute("SELECT text FROM segments ORDER BY id"):
        assert isinstance(text, str)
        yield text


def test_what_we_write_is_read_and_searched_by_others(path: Path, tmp_path: Path) -> None:
    ours = opened(path, create=True)
    item = new_item(ours, "Ein Gespräch")
    Transcripts(ours).begin(item, transcript_of("the quick brown fox", "jumps over"))
    Notes(ours).add(item, "remember")
    # Once with the log, as it lies beside the file while we have it open, and once from the file alone.
    copy = tmp_path / "copy"
    copy.mkdir()
    for file in (path, path.with_name("library.db-wal")):
        shutil.copy(file, copy)
    ours.close()
    for place in (copy / "library.db", path):
        theirs = _other(place, KEY)
        assert _rows(theirs, "PRAGMA integrity_check") == [("ok",)]
        assert _rows(theirs, "SELECT title FROM items") == [("Ein Gespräch",)]
        assert list(_texts(theirs)) == [" the quick brown fox", " jumps over"]
        assert _rows(theirs, "SELECT rowid FROM segments_fts WHERE segments_fts MATCH 'bro*'") == [(1,)]
        theirs.close()


def test_what_others_write_is_read_by_us_and_known_to_be_theirs(path: Path) -> None:
    ours = opened(path, create=True)
    item = new_item(ours, "ours")
    ours.close()
    theirs = _other(path, KEY)
    theirs.execute("INSERT INTO jobs(item, kind, state, position, model, options, created_ms)"
                   " VALUES (1, 'theirs', 'queued', 1, '', '{}', 0)")  # fmt: skip
    theirs.close()
    ours = opened(path)
    assert ours.execute("SELECT kind FROM jobs") == [("theirs",)]
    ours.verify()
    Items(ours).rename(item, "renamed")
    assert [hit.item for hit in Search(ours).find("renamed")] == [item]
    ours.close()


def test_the_key_that_we_change_to_is_the_one_that_opens(path: Path) -> None:
    ours = opened(path, create=True)
    new_item(ours, "kept")
    with Secret(OTHER_KEY) as key:
        ours.rekey(key, epoch=2)
    ours.close()
    theirs = _other(path, KEY)
    with pytest.raises(apsw.NotADBError):
        _rows(theirs, "SELECT title FROM items")
    theirs.close()
    theirs = _other(path, OTHER_KEY)
    assert _rows(theirs, "SELECT title FROM items") == [("kept",)]
    theirs.close()
