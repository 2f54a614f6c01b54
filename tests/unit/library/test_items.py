"""Items, their blobs, and what a person hangs on them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.core.edits import Insert
from app.core.errors import Code, LibraryError
from app.core.transcript import AudioTrack, MediaInfo
from app.library.blob_rows import BlobRows
from app.library.database import Database
from app.library.items import Filter, Items, Order, everything
from app.library.jobs import Jobs
from app.library.labels import Collections, Notes, Tags
from app.library.records import BlobState, ItemKind, ItemState, Sensitivity
from app.library.revisions import Revisions
from app.library.transcripts import Transcripts
from tests.support.library_database import new_item, transcript_of

MEDIA = MediaInfo(
    container="wav",
    duration_s=1.5,
    tracks=(AudioTrack(index=1, codec="pcm_s16le", sample_rate_hz=16_000, channels=1),),
    chosen_track=1,
)


ALL = everything()


def titles(items: Items, only: Filter = ALL, order: Order = Order.OLDEST, **part: int) -> list[str]:
    return [item.title for item in items.list(only, order=order, **part)]


def missing(call: object, *values: object) -> Code:
    assert callable(call)
    with pytest.raises(LibraryError) as error:
        call(*values)
    return error.value.code


def test_an_item_comes_back_as_it_was_added(database: Database) -> None:
    items = Items(database, clock=lambda: 1234)
    added = items.add(
        kind=ItemKind.DICTATION,
        title="Ein Gespräch",
        original_name="a\udcff.wav",
        created_ms=99,
        media=MEDIA,
        duration_ms=1500,
        language="de",
        model="small",
        sensitivity=Sensitivity.SENSITIVE,
    )
    assert added == items.get(added.id) == items.by_uid(added.uid)
    assert (added.title, added.original_name, added.media) == ("Ein Gespräch", "a?.wav", MEDIA)
    assert (added.created_ms, added.imported_ms, added.duration_ms) == (99, 1234, 1500)
    assert (added.state, added.trashed_ms, added.collection) == (ItemState.IMPORTING, None, None)
    assert (added.language, added.model, added.sensitivity) == ("de", "small", Sensitivity.SENSITIVE)
    assert len(added.uid) == 16
    assert added.revision == 1


def test_an_item_changes_one_thing_at_a_time(database: Database) -> None:
    items = Items(database, clock=lambda: 7)
    item = items.add(kind=ItemKind.RECORDING, title="old")
    items.set_ready(item.id)
    items.rename(item.id, "new")
    items.set_sensitivity(item.id, Sensitivity.SENSITIVE)
    items.describe(item.id, duration_ms=5, language="fr", model="base", media=MEDIA)
    changed = {"title": "new", "state": ItemState.READY, "sensitivity": Sensitivity.SENSITIVE, "revision": 5}
    learned = {"duration_ms": 5, "language": "fr", "model": "base", "media": MEDIA}
    assert items.get(item.id) == replace(item, **changed, **learned)
    items.trash(item.id)
    assert (items.get(item.id).state, items.get(item.id).trashed_ms) == (ItemState.TRASHED, 7)
    items.restore(item.id)
    assert (items.get(item.id).state, items.get(item.id).trashed_ms) == (ItemState.READY, None)


def test_what_is_not_there_is_said(database: Database) -> None:
    items = Items(database)
    for call, values in (
        (items.get, (5,)),
        (items.by_uid, (bytes(16),)),
        (items.find, ("nothing",)),
        (items.rename, (5, "x")),
        (items.trash, (5,)),
        (items.remove, (5,)),
        (Notes(database).edit, (5, "x")),
        (Tags(database).rename, (5, "x")),
        (Collections(database).rename, (5, "x")),
        (Collections(database).put, (5, None)),
        (Transcripts(database).get, (5,)),
        (Transcripts(database).load, (5,)),
        (Jobs(database).get, (5,)),
        (Jobs(database).pause, (5,)),
    ):
        assert missing(call, *values) is Code.LIBRARY_NO_SUCH_ITEM
    assert missing(BlobRows(database).get, 5) is Code.LIBRARY_BLOB_MISSING


def test_an_item_is_found_by_the_start_of_its_uid_or_its_title(database: Database) -> None:
    items = Items(database)
    uids = [bytes.fromhex(start.ljust(32, "0")) for start in ("abcd11", "abcd22", "00ff")]
    for uid, title in zip(uids, ("one", "same", "same"), strict=True):
        items.add(kind=ItemKind.RECORDING, title=title, uid=uid)
    assert items.find("abcd1").title == items.find("ABCD11").title == items.find("one").title == "one"
    assert items.find("00ff").uid == items.find(uids[2].hex()).uid == uids[2]
    for ambiguous, matches in (("abcd", 2), ("same", 2), ("abc", 0), ("abcd3", 0), ("' OR 1 --", 0)):
        with pytest.raises(LibraryError) as error:
            items.find(ambiguous)
        assert error.value.params == {"name": ambiguous, "matches": matches}


def test_a_list_is_filtered_ordered_and_cut(database: Database) -> None:
    items, tags, collections = Items(database), Tags(database), Collections(database)
    for number, title in enumerate(("b one", "A two", "c three")):
        items.add(
            kind=ItemKind.RECORDING, title=title, state=ItemState.READY, created_ms=number, duration_ms=-number
        )
    first, second, third = (item.id for item in items.list(order=Order.OLDEST))
    items.trash(third)
    tag = tags.add(second, "work")
    collection = collections.add("kept")
    collections.put(first, collection)
    Notes(database).add(second, "remember the milk")
    assert titles(items) == ["b one", "A two", "c three"]
    assert titles(items, Filter()) == ["b one", "A two"]
    assert titles(items, Filter(state=ItemState.TRASHED)) == ["c three"]
    assert titles(items, Filter(tag=tag)) == titles(items, Filter(text="mil")) == ["A two"]
    assert titles(items, Filter(collection=collection)) == titles(items, Filter(text="one")) == ["b one"]
    assert titles(items, Filter(text="two milk")) == []
    assert titles(items, order=Order.NEWEST) == ["c three", "A two", "b one"]
    assert titles(items, order=Order.TITLE) == ["A two", "b one", "c three"]
    assert titles(items, order=Order.LONGEST) == ["b one", "A two", "c three"]
    assert titles(items, limit=1, offset=1) == ["A two"]
    assert items.count() == 2
    assert items.count(Filter(tag=tag, state=None)) == 1
    assert missing(items.list, Filter(text="?!")) is Code.LIBRARY_QUERY


def test_removing_an_item_takes_all_that_hangs_on_it_and_nothing_else(database: Database) -> None:
    for title in ("kept", "removed"):
        item = new_item(database, title)
        transcript = Transcripts(database).begin(item, transcript_of("one", "two"))
        Revisions(database).apply(transcript, Insert(1.0, 2.0, "added"))
        Notes(database).add(item, "note")
        Tags(database).add(item, "tag")
        Jobs(database).enqueue(item, kind="transcribe")
        BlobRows(database).add(
            item, uid=item.to_bytes(16, "big"), kind="audio", revision=1, wrapped_key=b"k", epoch=1
        )
    tables = ("items", "transcripts", "segments", "revisions", "notes", "item_tags", "jobs", "blobs")
    before = {table: database.execute(f"SELECT count(*) FROM {table}")[0][0] for table in tables}
    Items(database).remove(item)
    after = {table: database.execute(f"SELECT count(*) FROM {table}")[0][0] for table in tables}
    assert after == {table: count // 2 for table, count in before.items()}
    assert [item.title for item in Items(database).list(everything())] == ["kept"]
    database.verify()


def test_tags_live_as_long_as_an_item_carries_them(database: Database) -> None:
    tags = Tags(database)
    one, two = new_item(database), new_item(database)
    work = tags.add(one, "work")
    assert tags.add(two, "work") == tags.add(two, "work") == work
    play = tags.add(two, "play")
    assert [(tag.name, tag.items) for tag in tags.list()] == [("play", 1), ("work", 2)]
    assert tags.of_item(two) == ["play", "work"]
    with pytest.raises(LibraryError) as error:
        tags.rename(play, "work")
    assert error.value.code is Code.LIBRARY_EXISTS
    tags.rename(play, "fun")
    tags.remove(two, work)
    assert tags.of_item(two) == ["fun"]
    tags.remove(one, work)
    assert [tag.name for tag in tags.list()] == ["fun"]
    Items(database).remove(two)
    tags.forget_unused()
    assert tags.list() == []
    database.verify()


def test_collections_hold_items_under_a_rule(database: Database) -> None:
    collections, items = Collections(database), Items(database)
    item = new_item(database)
    short = collections.add("short", '{"after_days": 7}')
    with pytest.raises(LibraryError) as error:
        collections.add("short")
    assert error.value.code is Code.LIBRARY_EXISTS
    assert missing(collections.set_retention, short, "no JSON") is Code.LIBRARY_FAILED
    assert missing(collections.put, item, 99) is Code.LIBRARY_NO_SUCH_ITEM
    collections.put(item, short)
    collections.set_retention(short, '{"after_days": 8}')
    collections.rename(short, "shorter")
    (row,) = collections.list()
    assert (row.name, row.retention, row.items) == ("shorter", '{"after_days": 8}', 1)
    assert items.get(item).collection == short
    collections.remove(short)
    assert collections.list() == []
    assert items.get(item).collection is None
    database.verify()


def test_notes_keep_their_times(database: Database) -> None:
    now = iter(range(100))
    notes = Notes(database, clock=lambda: next(now))
    item = new_item(database)
    first, second = notes.add(item, "one"), notes.add(item, "two")
    notes.edit(first, "one and a half")
    found = [(note.body, note.created_ms, note.changed_ms) for note in notes.of_item(item)]
    assert found == [("one and a half", 0, 2), ("two", 1, 1)]
    notes.remove(second)
    notes.remove(second)
    assert [note.id for note in notes.of_item(item)] == [first]


def test_a_blob_is_unfinished_until_it_is_ready(database: Database) -> None:
    blobs = BlobRows(database, clock=lambda: 5)
    item = new_item(database)
    one, two = (
        blobs.add(item, uid=bytes([number]) * 16, kind="audio", revision=number, wrapped_key=b"k", epoch=1)
        for number in (1, 2)
    )
    assert (one.state, one.true_length, one.digest, one.created_ms) == (BlobState.WRITING, None, None, 5)
    blobs.set_ready(one.id, true_length=10, stored_length=20, digest=bytes(32))
    ready = replace(one, state=BlobState.READY, true_length=10, stored_length=20, digest=bytes(32))
    assert blobs.get(one.id) == ready
    assert blobs.of_item(item) == blobs.all() == [ready, two]
    assert blobs.uids() == {one.uid, two.uid}
    assert missing(lambda: blobs.set_ready(9, true_length=1, stored_length=1, digest=bytes(32))) is (
        Code.LIBRARY_BLOB_MISSING
    )
    blobs.put_keys(((key.wrapped_key + key.uid, key.id) for key in blobs.wrapped_keys()), epoch=2)
    assert [(row.wrapped_key, row.epoch) for row in blobs.all()] == [(b"k" + row.uid, 2) for row in (one, two)]
    blobs.remove(one.id)
    blobs.remove(one.id)
    assert blobs.uids() == {two.uid}
    database.verify()


def test_a_failing_rewrap_changes_no_key(database: Database) -> None:
    blobs = BlobRows(database)
    item = new_item(database)
    for number in (1, 2):
        blobs.add(item, uid=bytes([number]) * 16, kind="audio", revision=1, wrapped_key=b"k", epoch=1)
    before = blobs.all()
    keys = [b"new"]
    with pytest.raises(IndexError):
        blobs.put_keys(((keys.pop(), row.id) for row in before), epoch=2)
    with pytest.raises(RuntimeError):
        blobs.put_keys([(b"new", before[0].id)], epoch=2)
    assert blobs.all() == before
    database.verify()
