"""The encrypted database: its file, its errors, its transactions, and another key in one instant."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.core.edits import Delete, ReplaceText
from app.core.errors import Code, LibraryError
from app.crypto.secret import Secret
from app.library import database as database_module
from app.library.connection import storable
from app.library.database import Database
from app.library.items import Items, everything
from app.library.labels import Notes
from app.library.migrations import migrate
from app.library.revisions import Revisions
from app.library.schema import MIGRATIONS, SCHEMA_VERSION
from app.library.transcripts import Transcripts
from tests.support.library_database import (
    KEY,
    OTHER_KEY,
    PAGE,
    STATE_KEY,
    decrypted_pages,
    new_item,
    opened,
    transcript_of,
)

ROOT = Path(__file__).parents[3]


def code_of(error: pytest.ExceptionInfo[LibraryError]) -> Code:
    return error.value.code


# ---- the file


@pytest.mark.parametrize("umask", [0o000, 0o077])
def test_only_the_owner_may_read_the_files(path: Path, umask: int) -> None:
    before = os.umask(umask)
    try:
        with_log = opened(path, create=True)
        new_item(with_log)
        modes = {file.name: file.stat().st_mode & 0o777 for file in path.parent.iterdir()}
        with_log.close()
    finally:
        os.umask(before)
    assert modes == dict.fromkeys(["library.db", "library.db-wal"], 0o600)


def test_a_file_that_others_could_read_is_closed_to_them(path: Path) -> None:
    opened(path, create=True).close()
    path.chmod(0o644)
    opened(path).close()
    assert path.stat().st_mode & 0o777 == 0o600


def test_no_byte_of_the_content_is_in_the_files(path: Path, database: Database) -> None:
    item = new_item(database, "Zanzibar")
    Transcripts(database).begin(item, transcript_of("the quokka"))
    written = b"".join(file.read_bytes() for file in path.parent.iterdir())
    assert written
    for word in (b"Zanzibar", b"quokka", b"SQLite format", b"CREATE TABLE"):
        assert word not in written


def test_settings_are_those_of_the_design(database: Database) -> None:
    wanted = {
        "journal_mode": "wal",
        "locking_mode": "exclusive",
        "synchronous": 2,
        "secure_delete": 1,
        "temp_store": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cipher_page_size": "4096",
        "cipher_kdf_algorithm": "PBKDF2_HMAC_SHA512",
        "cipher_hmac_algorithm": "HMAC_SHA512",
        "cipher_log_level": "NONE",
    }
    assert {name: database.execute(f"PRAGMA {name}")[0][0] for name in wanted} == wanted
    for index in ("segments_fts", "titles_fts", "notes_fts", "marks_fts"):
        assert database.execute(f"SELECT v FROM {index}_config WHERE k = 'secure-delete'") == [(1,)]


# ---- what can go wrong


def test_missing_existing_and_empty_files_are_told_apart(path: Path) -> None:
    with pytest.raises(LibraryError) as missing:
        opened(path)
    assert code_of(missing) is Code.LIBRARY_MISSING
    assert not path.exists()
    path.touch()
    with pytest.raises(LibraryError) as empty:
        opened(path)
    assert code_of(empty) is Code.LIBRARY_DATABASE
    with pytest.raises(LibraryError) as existing:
        opened(path, create=True)
    assert code_of(existing) is Code.LIBRARY_EXISTS


def test_a_wrong_key_is_told_in_our_words_only(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    opened(path, create=True).close()
    with pytest.raises(LibraryError) as error:
        opened(path, key=OTHER_KEY)
    assert code_of(error) is Code.LIBRARY_DATABASE
    assert OTHER_KEY.hex() not in str(error.value)
    assert capfd.readouterr() == ("", "")
    opened(path).close()  # and nothing was harmed


def test_a_wrong_state_key_is_tampering(path: Path) -> None:
    database = opened(path, create=True)
    new_item(database)
    database.close()
    with pytest.raises(LibraryError) as error:
        opened(path, state_key=bytes(32))
    assert code_of(error) is Code.LIBRARY_TAMPERED


def test_a_newer_schema_is_left_alone(path: Path) -> None:
    database = opened(path, create=True)
    database.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    database.close()
    with pytest.raises(LibraryError) as error:
        opened(path)
    assert code_of(error) is Code.LIBRARY_VERSION
    assert error.value.params["version"] == SCHEMA_VERSION + 1


def test_a_flipped_bit_in_any_page_is_never_other_content(path: Path, tmp_path: Path) -> None:
    database = opened(path, create=True)
    transcript = Transcripts(database).begin(new_item(database), transcript_of("one two", "three"))
    whole = (Items(database).list(everything()), Transcripts(database).load(transcript))
    database.close()
    data = path.read_bytes()
    refused = 0
    for start in range(0, len(data), PAGE):
        damaged = bytearray(data)
        damaged[start + start // PAGE * 37 % PAGE] ^= 0x10
        copy = tmp_path / "damaged.db"
        copy.write_bytes(damaged)
        try:
            found = opened(copy)
            try:
                assert (Items(found).list(everything()), Transcripts(found).load(transcript)) == whole
            finally:
                found.close()
        except LibraryError as error:
            assert error.code in {Code.LIBRARY_DATABASE, Code.LIBRARY_TAMPERED, Code.LIBRARY_FAILED}  # noqa: PT017
            refused += 1
        for rest in tmp_path.glob("damaged.db*"):
            rest.unlink()
    assert refused > 10


@pytest.mark.parametrize("kept", [1, 100, PAGE, 3 * PAGE + 5])
def test_a_file_cut_short_is_refused(path: Path, kept: int) -> None:
    database = opened(path, create=True)
    new_item(database)
    database.close()
    path.write_bytes(path.read_bytes()[:kept])
    with pytest.raises(LibraryError):
        opened(path).verify()


def test_a_full_disk_leaves_all_as_it_was(database: Database) -> None:
    item = new_item(database)
    before = database.state
    pages = database.execute("PRAGMA page_count")[0][0]
    database.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(LibraryError) as error:
        Transcripts(database).begin(item, transcript_of(*["word " * 400] * 20))
    assert code_of(error) is Code.LIBRARY_FULL
    assert database.state == before
    database.execute("PRAGMA max_page_count = 1000000")
    new_item(database)
    database.verify()


def test_a_file_that_must_not_be_written_is_a_matter_of_permission(database: Database) -> None:
    database.execute("PRAGMA query_only = ON")
    with pytest.raises(LibraryError) as error:
        new_item(database)
    assert code_of(error) is Code.LIBRARY_PERMISSION


def test_another_writer_is_told(path: Path, database: Database) -> None:
    new_item(database)
    with pytest.raises(LibraryError) as error:
        opened(path)
    assert code_of(error) is Code.LIBRARY_BUSY
    new_item(database)


def test_an_error_of_sqlite_is_never_let_out(database: Database) -> None:
    with pytest.raises(LibraryError) as error:
        database.execute("SELECT nothing FROM nowhere")
    assert code_of(error) is Code.LIBRARY_FAILED
    assert "nowhere" not in str(error.value)


def test_nothing_works_after_closing_and_the_key_is_gone(database: Database) -> None:
    database.close()
    database.close()
    assert not database._state_key.is_open
    with pytest.raises(LibraryError) as error:
        database.execute("SELECT 1")
    assert code_of(error) is Code.LIBRARY_LOCKED
    with pytest.raises(LibraryError) as error:
        new_item(database)
    assert code_of(error) is Code.LIBRARY_LOCKED


def test_a_failed_creation_leaves_nothing(path: Path) -> None:
    closed = Secret(STATE_KEY)
    closed.close()
    with Secret(KEY) as key, pytest.raises(LibraryError):
        Database.open(path, key, closed, create=True)
    assert list(path.parent.iterdir()) == []


def test_names_that_are_no_text_can_be_stored() -> None:
    assert storable("caf\udce9") == "caf?"
    assert storable("café") == "café"


# ---- transactions


def _fail_after(database: Database, deed: Callable[[], object]) -> None:
    with database.transaction():
        new_item(database, "lost")
        deed()
        raise ZeroDivisionError


def test_a_transaction_is_all_or_nothing_and_so_is_one_inside(database: Database) -> None:
    items = Items(database)
    with database.transaction():
        kept = new_item(database, "kept")
        with pytest.raises(ZeroDivisionError):
            _fail_after(database, lambda: items.rename(kept, "renamed in vain"))
        new_item(database, "kept too")
    assert {item.title for item in items.list()} == {"kept", "kept too"}
    database.verify()
    before = database.state
    with pytest.raises(ZeroDivisionError):
        _fail_after(database, lambda: items.remove(kept))
    assert database.state == before
    database.verify()


def test_nothing_follows_in_a_transaction_that_sqlite_ended(database: Database) -> None:
    def end_it() -> None:
        database.execute("ROLLBACK")
        new_item(database, "must not be alone")

    with pytest.raises(LibraryError) as error:
        _fail_after(database, end_it)
    assert code_of(error) is Code.LIBRARY_FAILED
    assert Items(database).list() == []
    database.verify()


def test_threads_take_turns(database: Database) -> None:
    item = new_item(database)
    failures: list[BaseException] = []

    def work() -> None:
        try:
            for _ in range(10):
                with database.transaction():
                    note = Notes(database).add(item, "one")
                    Notes(database).edit(note, "two")
                database.verify()
        except BaseException as error:  # noqa: BLE001 (told below, in the test's own thread)
            failures.append(error)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert [note.body for note in Notes(database).of_item(item)] == ["two"] * 40
    assert database.state.generation == 41


# ---- another key


def _content(database: Database) -> list[str]:
    return [item.title for item in Items(database).list(everything())]


def _opens(path: Path, key: bytes, titles: list[str], epoch: int) -> bool:
    try:
        database = opened(path, key=key)
    except LibraryError as error:
        if error.code is Code.LIBRARY_DATABASE:
            return False
        raise
    database.verify()
    assert (_content(database), database.epoch) == (titles, epoch)
    database.close()
    return True


def test_another_key_is_the_only_one_from_then_on(path: Path, database: Database) -> None:
    item = new_item(database, "before")
    with Secret(OTHER_KEY) as key:
        database.rekey(key, epoch=2, with_it=lambda: Items(database).rename(item, "with it"))
    assert database.epoch == 2
    assert not path.with_name("library.db-wal").stat().st_size
    new_item(database, "after")
    database.close()
    assert not _opens(path, KEY, [], 1)
    assert _opens(path, OTHER_KEY, ["after", "with it"], 2)


def test_an_error_of_what_goes_with_it_leaves_the_key(path: Path, database: Database) -> None:
    new_item(database, "here")

    def failing() -> None:
        new_item(database, "lost")
        raise LibraryError(Code.LIBRARY_TAMPERED, what="blob")

    with Secret(OTHER_KEY) as key:
        with pytest.raises(LibraryError) as error:
            database.rekey(key, epoch=2, with_it=failing)
        assert code_of(error) is Code.LIBRARY_TAMPERED
        with pytest.raises(RuntimeError), database.transaction():
            database.rekey(key, epoch=2)
    assert database.epoch == 1
    database.close()
    assert _opens(path, KEY, ["here"], 1)


def test_a_change_that_does_not_fit_into_the_cache_is_made_all_the_same(path: Path, database: Database) -> None:
    item = new_item(database, "here")
    notes = Notes(database)
    with database.transaction():
        numbers = [notes.add(item, "word " * 8000) for _ in range(400)]

    def touch_all() -> None:
        for number in numbers:
            notes.edit(number, "other " * 7000)

    with Secret(OTHER_KEY) as key:
        database.rekey(key, epoch=2, with_it=touch_all)
    assert path.stat().st_size > 10_000_000
    database.close()
    assert _opens(path, OTHER_KEY, ["here"], 2)


def test_a_change_of_key_that_is_cut_off_has_happened_or_has_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Look at the files as they are around every step, as a power cut would leave them there."""
    home = tmp_path / "home"
    home.mkdir()
    path = home / "library.db"
    cases: list[Path] = []

    def keep() -> None:
        cases.append(tmp_path / str(len(cases)))
        shutil.copytree(home, cases[-1])

    def watched(real: Callable[..., Any]) -> Callable[..., Any]:
        def step(*arguments: Any) -> Any:
            keep()
            result = real(*arguments)
            keep()
            return result

        return step

    database = opened(path, create=True)
    item = new_item(database, "before")

    def rename() -> None:
        Items(database).rename(item, "after")
        keep()

    with monkeypatch.context() as patch, Secret(OTHER_KEY) as other:
        for name in ("new_file", "copied", "sync_file", "sync_folder", "take_over", "connect"):
            patch.setattr(database_module, name, watched(getattr(database_module, name)))
        patch.setattr(Database, "checkpoint", watched(Database.checkpoint))
        patch.setattr(Database, "_disconnect", watched(Database._disconnect))
        database.rekey(other, epoch=2, with_it=rename)
    database.close()
    outcomes = []
    for case in cases:
        old = _opens(case / path.name, KEY, ["before"], 1)
        new = _opens(case / path.name, OTHER_KEY, ["after"], 2)
        assert old != new
        outcomes.append(new)
    assert outcomes == sorted(outcomes), "what had happened was undone"
    assert set(outcomes) == {False, True}
    assert len(outcomes) > 20


_REKEYING = """
import resource, signal, sys
from pathlib import Path
from app.core.errors import LibraryError
from app.crypto.secret import Secret
from app.library.database import Database
from tests.support.library_database import KEY, OTHER_KEY, STATE_KEY

limit = int(sys.argv[2])
database = Database.open(Path(sys.argv[1]), Secret(KEY), Secret(STATE_KEY))
if limit:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
print("ready", flush=True)
try:
    database.rekey(Secret(OTHER_KEY), epoch=2)
except LibraryError as error:
    print(error.code, database.is_open, database.epoch, flush=True)
"""


def _rekeying(path: Path, limit: int = 0) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", _REKEYING, str(path), str(limit)]
    child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    assert child.stdout.readline() == "ready\n"
    return child


def _filled(path: Path) -> None:
    database = opened(path, create=True)
    Transcripts(database).begin(new_item(database, "here"), transcript_of(*["some words " * 50] * 300))
    database.close()


def test_a_damaged_page_is_not_copied_as_if_it_were_whole(path: Path) -> None:
    opened(path, create=True).close()
    good = path.read_bytes()
    refused = 0
    for start in range(0, len(good), PAGE):
        damaged = bytearray(good)
        damaged[start + 100] ^= 1
        path.write_bytes(damaged)
        with Secret(OTHER_KEY) as key:
            try:
                database = opened(path)
            except LibraryError:
                continue  # one of the few that are read at opening
            with pytest.raises(LibraryError) as error:
                database.rekey(key, epoch=2)
            assert code_of(error) is Code.LIBRARY_DATABASE
            assert not database.is_open
        assert path.read_bytes() == damaged
        assert list(path.parent.iterdir()) == [path]
        refused += 1
    assert refused > len(good) // PAGE // 2
    path.write_bytes(good)
    assert _opens(path, KEY, [], 1)


@pytest.mark.parametrize("part", [0.05, 0.5, 0.95])
def test_a_kill_during_the_change_leaves_one_key_that_opens(path: Path, part: float) -> None:
    _filled(path)
    enough = part * path.stat().st_size
    with _rekeying(path) as child:
        while child.poll() is None:
            with contextlib.suppress(FileNotFoundError):  # it may be gone between the listing and the look
                if any(copy.stat().st_size > enough for copy in path.parent.glob("*.part")):
                    break
        child.send_signal(signal.SIGKILL)
    old, new = _opens(path, KEY, ["here"], 1), _opens(path, OTHER_KEY, ["here"], 2)
    assert old != new


def test_a_disk_that_is_full_during_the_change_leaves_the_key(path: Path) -> None:
    _filled(path)
    with _rekeying(path, limit=path.stat().st_size // 2) as child:
        code, *rest = child.communicate()[0].split()
    assert code in {Code.LIBRARY_FULL, Code.LIBRARY_FAILED}
    assert rest == ["True", "1"]
    assert not list(path.parent.glob("*.part*"))
    assert _opens(path, KEY, ["here"], 1)


# ---- what was deleted


def test_deleted_words_are_gone_from_the_decrypted_pages(path: Path, database: Database) -> None:
    items, transcripts, notes, revisions = (
        Items(database),
        Transcripts(database),
        Notes(database),
        Revisions(database),
    )
    # The index keeps terms without what they share with the one before, so the end of a word is looked for.
    marker = "umbriquax"
    kept = new_item(database, f"title{marker}")
    for number in range(60):  # enough rows around it for pages to be split and reused
        notes.add(kept, f"note {number} abc{marker}{number}")
    talk = transcripts.begin(kept, transcript_of(*[f"speech{marker} is here {number}" for number in range(60)]))
    removed = new_item(database, f"removed{marker}")
    transcripts.begin(removed, transcript_of(f"gone{marker}"))
    database.checkpoint()
    assert sum(page.count(marker.encode()) for page in decrypted_pages(path)) > 100

    items.rename(kept, "title")
    items.remove(removed)
    for note in notes.of_item(kept)[::2]:
        notes.remove(note.id)
    for note in notes.of_item(kept):
        notes.edit(note.id, "short")
    for row in transcripts.segments(talk)[::2]:
        revisions.apply(talk, Delete(row.id))
    for row in transcripts.segments(talk):
        revisions.apply(talk, ReplaceText(row.id, "new text"))
    revisions.forget(talk)
    database.checkpoint()
    assert not path.with_name("library.db-wal").stat().st_size
    assert marker.encode() not in b"|".join(decrypted_pages(path))
    assert b"new text" in b"|".join(decrypted_pages(path))


# ---- versions


def test_a_step_to_a_newer_schema_keeps_content_and_root(database: Database) -> None:
    item = new_item(database, "kept")
    generation = database.state.generation
    steps = (*MIGRATIONS, ("ALTER TABLE items ADD COLUMN colour TEXT NOT NULL DEFAULT 'red'",))
    with database.transaction():
        migrate(database.execute, database.rows, name="library", steps=steps)
    assert database.execute("PRAGMA user_version") == [(SCHEMA_VERSION + 1,)]
    assert database.state.generation == generation + 1
    database.verify()
    with database.transaction():
        database.rows.update("items", item, colour="blue")
    database.verify()
    database.execute("UPDATE items SET colour = 'green'")
    with pytest.raises(LibraryError):
        database.verify()


def test_no_step_is_taken_on_content_that_was_changed_by_others(database: Database) -> None:
    new_item(database)
    database.execute("UPDATE items SET title = 'other'")
    steps = (*MIGRATIONS, ("ALTER TABLE items ADD COLUMN colour TEXT NOT NULL DEFAULT 'red'",))
    with pytest.raises(LibraryError) as error, database.transaction():
        migrate(database.execute, database.rows, name="library", steps=steps)
    assert code_of(error) is Code.LIBRARY_TAMPERED
    assert database.execute("PRAGMA user_version") == [(SCHEMA_VERSION,)]


def test_of_a_reading_that_met_a_damaged_page_nothing_counts(path: Path) -> None:
    _filled(path)
    read = "SELECT text FROM segments ORDER BY id"
    database = opened(path)
    whole = database.execute(read)
    database.close()
    good = path.read_bytes()
    refused = 0
    for start in range(0, len(good), PAGE):
        damaged = bytearray(good)
        damaged[start + 100] ^= 1
        path.write_bytes(damaged)
        try:
            database = opened(path)
        except LibraryError:
            continue  # one of the few that are read at opening
        found = []
        try:
            with database.reading():
                found = database.execute(read)
        except LibraryError as error:
            assert error.code is Code.LIBRARY_DATABASE  # noqa: PT017
            refused += 1
        else:
            assert found == whole
        database.close()
    assert refused > 10


def test_after_a_damaged_page_a_reading_does_not_go_on_with_the_file_opened_anew(database: Database) -> None:
    new_item(database)

    def go_on_after_an_error() -> None:
        with database.reading():
            with contextlib.suppress(LibraryError):
                database.execute("SELECT nothing FROM nowhere")
            database._is_doubtful = True
            with pytest.raises(LibraryError):
                database.execute("SELECT 1")

    with pytest.raises(LibraryError) as error:
        go_on_after_an_error()
    assert code_of(error) is Code.LIBRARY_DATABASE
    assert database.execute("SELECT 1") == [(1,)]
