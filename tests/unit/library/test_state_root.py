"""The state root: kept in step by every write, recomputed by other code, and broken by any old page."""

from __future__ import annotations

import contextlib
import hmac
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.edits import Delete, Insert, RenameSpeaker, ReplaceText
from app.core.errors import Code, LibraryError
from app.library.blob_rows import BlobRows
from app.library.database import Database
from app.library.items import Items, everything
from app.library.jobs import Jobs
from app.library.labels import Collections, Notes, Tags
from app.library.marks import Marks
from app.library.records import ItemRow, MarkKind
from app.library.revisions import Revisions
from app.library.transcripts import Transcripts
from tests.support.library_database import PAGE, STATE_KEY, new_item, opened, transcript_of

ROWS = ("items", "revisions", "segments", "transcripts", "blobs", "notes", "marks", "item_tags")


def _mac(*values: object) -> int:
    return int.from_bytes(hmac.new(STATE_KEY, msgspec.msgpack.encode(values), "sha256").digest(), "big")


def _columns(database: Database, table: str) -> list[str]:
    columns = [row[1] for row in database.execute(f"PRAGMA table_info({table})")]
    left_out = {"items": {"revision", "digest"}, "blobs": {"wrapped_key", "epoch"}}.get(table, set())
    return [name for name in columns if name not in left_out]


def root_by_the_book(database: Database) -> bytes:
    """Compute the root as resources/docs/database.md says, from the tables alone."""
    total = 0
    for item, uid, revision, digest in database.execute("SELECT id, uid, revision, digest FROM items"):
        rows = 0
        for table in ROWS:
            key = "id" if table == "items" else "item"
            names = ", ".join(_columns(database, table))
            for row in database.execute(f"SELECT {names} FROM {table} WHERE {key} = ?", (item,)):
                rows += _mac("soundlock/v1/state-row", table, *row)
        assert digest == (rows % 2**256).to_bytes(32, "big")
        total += _mac("soundlock/v1/state-item", uid, revision, digest)
    for table in ("tags", "collections"):
        for row in database.execute(f"SELECT {', '.join(_columns(database, table))} FROM {table}"):
            total += _mac("soundlock/v1/state-row", table, *row)
    return (total % 2**256).to_bytes(32, "big")


class UndoneError(Exception):
    """Stand for any error inside a transaction."""


class Person:
    """Does something with what is there, chosen by two numbers."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.items, self.notes, self.tags = Items(database), Notes(database), Tags(database)
        self.transcripts, self.revisions = Transcripts(database), Revisions(database)
        self.marks = Marks(database)
        self.blobs, self.collections = BlobRows(database), Collections(database)
        self.made = 0

    def act(self, kind: int, which: int) -> None:
        items = self.items.list(everything())
        if not items:
            new_item(self.database, f"item {which}")
            return
        item = items[which % len(items)]
        deeds: list[Callable[[ItemRow, int], object]] = [
            lambda _, which: new_item(self.database, f"item {which}"),
            lambda item, which: self.items.rename(item.id, f"name {which}"),
            lambda item, _: self.items.trash(item.id),
            lambda item, _: self.items.restore(item.id),
            lambda item, _: self.items.remove(item.id),
            lambda item, which: self.notes.add(item.id, f"note {which}"),
            lambda item, _: [self.notes.remove(note.id) for note in self.notes.of_item(item.id)[:1]],
            lambda item, which: self.marks.add(
                item.id, MarkKind.COMMENT, which % 7, which % 7 + 1.5, f"m {which}"
            ),
            lambda item, which: [self.marks.edit(row.id, f"m {which}") for row in self.marks.of_item(item.id)[:1]],
            lambda item, _: [self.marks.remove(row.id) for row in self.marks.of_item(item.id)[:1]],
            lambda item, which: self.tags.add(item.id, f"tag {which % 3}"),
            lambda item, _: [self.tags.remove(item.id, tag.id) for tag in self.tags.list()[:1]],
            lambda item, which: self.transcripts.begin(item.id, transcript_of(*["some words"] * (which % 4))),
            self._edit,
            lambda item, _: [self.transcripts.remove(row.id) for row in self.transcripts.of_item(item.id)[:1]],
            self._blob,
            lambda _, which: self.blobs.put_keys(
                [(key.wrapped_key[::-1], key.id) for key in self.blobs.wrapped_keys()], epoch=which
            ),
            self._collect,
            lambda _, __: [self.collections.remove(row.id) for row in self.collections.list()[:1]],
        ]
        deeds[kind % len(deeds)](item, which)

    def _edit(self, item: ItemRow, which: int) -> None:
        latest = self.transcripts.latest(item.id)
        if latest is None:
            return
        for segment in self.transcripts.segments(latest.id)[:1]:
            edit = ReplaceText(segment.id, f"text {which}") if which % 2 else Delete(segment.id)
            self.revisions.apply(latest.id, edit)
        for step in (self.revisions.undo, self.revisions.redo, self.revisions.forget)[: which % 4]:
            step(latest.id)

    def _blob(self, item: ItemRow, which: int) -> None:
        self.made += 1
        uid = self.made.to_bytes(16, "big")
        blob = self.blobs.add(item.id, uid=uid, kind="audio", revision=1, wrapped_key=b"key", epoch=1)
        if which % 2:
            self.blobs.set_ready(blob.id, true_length=1, stored_length=2, digest=bytes(32))

    def _collect(self, item: ItemRow, which: int) -> None:
        self.made += 1
        collection = self.collections.add(f"collection {self.made}", '{"days": 30}')
        self.collections.put(item.id, collection)
        self.collections.set_retention(collection, f'{{"days": {which}}}')


DEEDS = st.lists(st.tuples(st.integers(0, 15), st.integers(0, 20), st.sampled_from("kkkun")), max_size=12)


def test_after_anything_the_root_is_the_one_computed_anew(tmp_path: Path) -> None:
    database = opened(tmp_path / "library.db", create=True)
    database.execute("PRAGMA synchronous = OFF")
    person = Person(database)

    @given(st.lists(DEEDS, max_size=4))
    def check(transactions: list[list[tuple[int, int, str]]]) -> None:
        for deeds in transactions:
            before = database.state
            made = person.made
            with contextlib.suppress(UndoneError), database.transaction():
                for kind, which, way in deeds:
                    with contextlib.suppress(UndoneError), database.transaction():
                        person.act(kind, which)
                        if way == "n":
                            raise UndoneError  # this deed alone
                    if way == "u":
                        raise UndoneError  # the whole transaction
            after = database.state
            assert after.root == root_by_the_book(database)
            assert after.generation == before.generation + (after.root != before.root)
            assert person.made >= made
        database.verify()

    check()
    database.close()
    opened(tmp_path / "library.db").close()


def test_only_what_changes_content_counts(database: Database) -> None:
    item = new_item(database, "same")
    assert database.state.generation == 1
    Items(database).rename(item, "same")
    job = Jobs(database).enqueue(item, kind="transcribe")
    Jobs(database).cancel(job.id)
    with database.transaction():
        Items(database).rename(item, "other")
        Items(database).rename(item, "same")
    assert database.state.generation == 1
    assert Items(database).get(item).revision == 1
    with database.transaction():
        Items(database).rename(item, "other")
        Notes(database).add(item, "note")
    assert database.state.generation == 2
    assert Items(database).get(item).revision == 2


@pytest.fixture
def full(database: Database) -> tuple[Database, int, int]:
    """Fill every protected table, for two items, and return the second."""
    for title in ("first", "second"):
        item = new_item(database, title)
        transcript = Transcripts(database).begin(item, transcript_of("one two", "three"))
        Revisions(database).apply(transcript, Insert(1.0, 2.0, "added"))
        Notes(database).add(item, "note")
        Marks(database).add(item, MarkKind.REDACTION, 1.0, 2.0, "a name")
        Tags(database).add(item, "tag")
        BlobRows(database).add(
            item, uid=item.to_bytes(16, "big"), kind="audio", revision=1, wrapped_key=b"key", epoch=1
        )
    Collections(database).add("kept", "{}")
    database.verify()
    return database, item, transcript


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE items SET title = 'x' WHERE id = ?",
        "UPDATE segments SET text = 'x' WHERE item = ? AND text = ' added'",
        "UPDATE segments SET start_s = 0.25 WHERE item = ? AND text = ' added'",
        "DELETE FROM segments WHERE item = ? AND text = ' added'",
        "UPDATE transcripts SET language = 'de' WHERE item = ?",
        "UPDATE revisions SET change = x'90' WHERE item = ?",
        "UPDATE blobs SET true_length = 7 WHERE item = ?",
        "UPDATE notes SET body = 'x' WHERE item = ?",
        "UPDATE notes SET item = 1 WHERE item = ?",
        "UPDATE marks SET end_s = 9.0 WHERE item = ?",
        "DELETE FROM marks WHERE item = ?",
        "DELETE FROM item_tags WHERE item = ?",
        "INSERT INTO notes(item, body, created_ms, changed_ms) VALUES (?, 'x', 0, 0)",
    ],
)
def test_a_row_written_by_someone_else_names_its_item(full: tuple[Database, int, int], tampering: str) -> None:
    database, item, transcript = full
    uid = Items(database).get(item).uid
    database.execute(tampering, (item,))
    with pytest.raises(LibraryError) as error:
        database.verify()
    assert error.value.code is Code.LIBRARY_TAMPERED
    first = Items(database).get(1).uid if "item = 1" in tampering else uid
    assert error.value.params == {"what": "database", "item": first.hex()}
    with pytest.raises(LibraryError):
        Transcripts(database).load(transcript)


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE items SET digest = zeroblob(32) WHERE id = 2",
        "UPDATE items SET revision = revision - 1 WHERE id = 2",
        "UPDATE items SET uid = randomblob(16) WHERE id = 2",
        "UPDATE collections SET retention = '{\"days\": 1}'",
        "UPDATE tags SET name = 'x'",
        "DELETE FROM collections",
        "UPDATE meta SET value = zeroblob(40) WHERE key = 'state'",
        "UPDATE meta SET value = zeroblob(39) WHERE key = 'state'",
        "DELETE FROM meta WHERE key = 'state'",
    ],
)
def test_the_root_is_checked_at_every_opening(full: tuple[Database, int, int], path: Path, tampering: str) -> None:
    full[0].execute(tampering)
    full[0].close()
    with pytest.raises(LibraryError) as error:
        opened(path)
    assert error.value.code is Code.LIBRARY_TAMPERED
    assert error.value.params == {"what": "database"}


def test_an_item_that_was_changed_by_others_can_still_be_removed(full: tuple[Database, int, int]) -> None:
    database, item, _ = full
    database.execute("UPDATE notes SET body = 'x' WHERE item = ?", (item,))
    Items(database).remove(item)
    database.verify()


def test_a_page_of_yesterday_is_never_yesterdays_content(path: Path, tmp_path: Path) -> None:
    database = opened(path, create=True)
    items = [new_item(database, f"item {number}") for number in range(3)]
    talks = [Transcripts(database).begin(item, transcript_of("one two", "three four")) for item in items]
    database.checkpoint()
    yesterday = path.read_bytes()
    for item, talk in zip(items, talks, strict=True):
        row = Transcripts(database).segments(talk)[0]
        Revisions(database).apply(talk, ReplaceText(row.id, "two one"))
        Revisions(database).apply(talk, RenameSpeaker("", "Ann"))
        Items(database).trash(item)
        Notes(database).add(item, "a note")
        Marks(database).add(item, MarkKind.COMMENT, 0.0, 1.0, "a comment")
        Collections(database).add(f"collection {item}", "{}")
    database.checkpoint()
    whole = _everything(database)
    database.close()
    today = path.read_bytes()
    tampered = 0
    starts = [at for at in range(0, len(yesterday), PAGE) if yesterday[at : at + PAGE] != today[at : at + PAGE]]
    for start in starts:
        copy = tmp_path / f"{start}.db"
        copy.write_bytes(today[:start] + yesterday[start : start + PAGE] + today[start + PAGE :])
        try:
            database = opened(copy)
            try:
                database.verify()
                assert _everything(database) == whole
            finally:
                database.close()
        except LibraryError as error:
            assert error.code in {Code.LIBRARY_TAMPERED, Code.LIBRARY_DATABASE}  # noqa: PT017
            tampered += error.code is Code.LIBRARY_TAMPERED
    assert (
        tampered >= 7
    )  # items, segments, transcripts, meta, revisions, notes, marks: each lies in pages of its own

    generation = opened_generation(path)
    path.write_bytes(yesterday)
    assert opened_generation(path) < generation  # the whole file of yesterday is what the keychain's count is for


def opened_generation(path: Path) -> int:
    database = opened(path)
    generation = database.state.generation
    database.close()
    return generation


def _everything(database: Database) -> list[object]:
    items = Items(database).list(everything())
    talks = [row.id for item in items for row in Transcripts(database).of_item(item.id)]
    return [
        items,
        [Transcripts(database).load(talk) for talk in talks],
        [Revisions(database).list(talk) for talk in talks],
        [Notes(database).of_item(item.id) for item in items],
        Collections(database).list(),
    ]
