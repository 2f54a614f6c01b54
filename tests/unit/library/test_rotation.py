"""The master key is changed whole or not at all, wherever it is cut off, and what was deleted stays so."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.core.errors import Code, LibraryError
from app.crypto.secret import Secret
from app.crypto.slots_v1 import SlotSecret
from app.library import database, rotation, safe_files
from app.library.database import Database
from app.library.library import Library
from app.library.opening import open_library
from tests.support.libraries import Desk, add_recording, add_transcript, content_of


class PowerCutError(BaseException):
    """Nothing of the program runs on after this: no handler may catch it."""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


STEPS: list[tuple[Any, str]] = [
    (rotation, "write_whole"),
    (rotation, "write_over"),
    (rotation, "wipe"),
    (rotation, "forget"),
    (Database, "rekey"),
    (Database, "checkpoint"),
    (database, "copied"),
    (database, "sync_file"),
    (database, "take_over"),
    (database, "sync_folder"),
    (database, "connect"),
]


def cut_at(patch: pytest.MonkeyPatch, number: int, *, after: bool) -> Callable[[], int]:
    """Cut the power at the step of this number, before or after it is done; return how many steps there were."""
    count = 0

    def stepping(real: Callable[..., Any]) -> Callable[..., Any]:
        def step(*arguments: Any, **named: Any) -> Any:
            nonlocal count
            count += 1
            mine = count
            if mine == number and not after:
                raise PowerCutError
            result = real(*arguments, **named)
            if mine == number:
                raise PowerCutError
            return result

        return step

    for place, name in STEPS:
        patch.setattr(place, name, stepping(getattr(place, name)))
    patch.setattr(database, "remove_database", lambda _: None)  # nobody is there to clear up
    return lambda: count


def dropped(library: Library) -> None:
    """Let go of what the system would: no lock, no note, no key is written on the way."""
    library.database.close()
    library._lock.release()


def test_everything_still_opens_after_a_rotation(desk: Desk) -> None:
    with desk.make() as library:
        item = add_recording(library, b"sound" * 30_000)
        add_transcript(library, item, "hello")
        library.rotate()
        assert library.epoch == 2
        assert content_of(library, item) == b"sound" * 30_000
        item = add_recording(library, b"later")
    for secret in (None, desk.recovery_secret):
        with desk.open(secret) as library:
            assert [content_of(library, one) for one in library.items.list()] == [b"later", b"sound" * 30_000]
            assert library.verify() == []
    assert not (desk.root / "rotation.journal").exists()


def test_an_earlier_copy_no_longer_opens_by_the_keychain_but_by_what_was_valid_then(desk: Desk) -> None:
    """What the receipt of a deletion says, both halves of it."""
    with desk.make() as library:
        library.add_slot(SlotSecret(keyfile=b"stick"), label="")
        item = add_recording(library, b"to be deleted")
    copy = desk.copy("stolen")
    with desk.open() as library:
        receipt = library.delete([library.items.get(item.id)])
    assert (receipt.items, receipt.files, receipt.epoch) == (1, 1, 2)
    assert receipt.opened_before_by == ("recovery", "keyfile")
    with pytest.raises(LibraryError) as caught:
        open_library(copy, desk.keychain)
    assert caught.value.code is Code.LIBRARY_KEYCHAIN_ENTRY
    for secret in (desk.recovery_secret, SlotSecret(keyfile=b"stick")):
        with open_library(copy, None, secret) as library:
            assert content_of(library, library.items.list()[0]) == b"to be deleted"


def test_the_files_of_now_with_the_keychain_of_now_hold_nothing_of_it(desk: Desk) -> None:
    with desk.make() as library:
        item = add_recording(library, b"secret sound")
        add_transcript(library, item, "xylophonic")
        (blob,) = library.blob_rows.of_item(item.id)
        path = library.layout.blob(blob.uid)
        old = path.read_bytes()
        library.delete([item])
        assert not path.exists()
        assert library.search.find("xylophonic") == []
        # The file of before, put back, is an orphan: nothing has its key.
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(old)
    with desk.open() as library:
        assert library.items.list() == []
        assert not path.exists()


def test_a_removed_or_replaced_way_opens_nothing_that_comes_after(desk: Desk) -> None:
    with desk.make() as library:
        library.add_slot(SlotSecret(keyfile=b"old"), label="")
        way = library.ways[-1]
        library.replace_slot(way.id, SlotSecret(keyfile=b"new"), label="")
        assert library.epoch == 2
    with pytest.raises(LibraryError):
        desk.open(SlotSecret(keyfile=b"old"))
    with desk.open(SlotSecret(keyfile=b"new")) as library:
        library.remove_slot(library.keys.opened_by)
        assert library.epoch == 3
    with pytest.raises(LibraryError) as caught:
        desk.open(SlotSecret(keyfile=b"new"))
    assert caught.value.code is Code.LIBRARY_NO_SUCH_SLOT
    with desk.open() as library:
        for way in library.ways[1:]:
            library.remove_slot(way.id)
        with pytest.raises(LibraryError) as caught:
            library.remove_slot(library.ways[0].id)
        assert caught.value.code is Code.LIBRARY_LAST_SLOT
    desk.open().close()


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("number", range(1, 15))
def test_a_power_cut_at_every_step(desk: Desk, number: int, *, after: bool) -> None:
    with desk.make() as library:
        kept = add_recording(library, b"kept" * 10_000, "kept")
        gone = add_recording(library, b"gone", "gone")
        add_transcript(library, gone, "gone")
    library = desk.open()
    with pytest.MonkeyPatch.context() as patch:
        steps = cut_at(patch, number, after=after)
        was_cut = True
        try:
            library.delete([library.items.get(gone.id)])
            was_cut = False
        except PowerCutError:
            pass
        assert was_cut or number > steps() >= 13, "the steps are no longer where this test cuts"
        dropped(library)
    for secret in (None, desk.recovery_secret):
        with desk.open(secret) as library:
            titles = sorted(item.title for item in library.items.list())
            assert titles in (["kept"], ["gone", "kept"] if was_cut else ["kept"])
            assert library.epoch == (2 if titles == ["kept"] else 1)
            assert content_of(library, library.items.get(kept.id)) == b"kept" * 10_000
            assert library.verify() == []
    names = {path.name for path in desk.root.iterdir()}
    assert names == {"library.db", "library.slots", "library.lock", "blobs"}
    assert len(desk.keychain.entries) == 2  # the key and the state: nothing is left behind


OLD, NEW = SlotSecret(keyfile=b"old"), SlotSecret(keyfile=b"new")
CHANGES: dict[str, Callable[[Library], object]] = {
    "replace": lambda library: library.replace_slot(library.ways[-1].id, NEW, label=""),
    "remove": lambda library: library.remove_slot(library.ways[-1].id),
    "require all": lambda library: library.require_all(NEW, label=""),
}


def opens(desk: Desk, secret: SlotSecret | None) -> bool:
    try:
        desk.open(secret).close()
    except LibraryError as error:
        assert error.code in {Code.LIBRARY_WRONG_KEY, Code.LIBRARY_NO_SUCH_SLOT, Code.LIBRARY_KEYCHAIN_ENTRY}  # noqa: PT017 (as good as opening)
        return False
    return True


@pytest.mark.parametrize("number", range(1, 15))
@pytest.mark.parametrize("change", CHANGES)
def test_the_ways_change_with_the_master_key_wherever_the_power_is_cut(
    desk: Desk, change: str, number: int
) -> None:
    """A way that went before the master key would still lead, by an old slot file, to all that comes after."""
    with desk.make() as library:
        library.add_slot(OLD, label="")
    library = desk.open(OLD)
    with pytest.MonkeyPatch.context() as patch:
        steps = cut_at(patch, number, after=False)
        was_cut = True
        try:
            CHANGES[change](library)
            was_cut = False
        except PowerCutError:
            pass
        assert was_cut or number > steps() >= 13, "the steps are no longer where this test cuts"
        dropped(library)
    copy, entries = desk.copy("cut"), dict(desk.keychain.entries)
    for first in (OLD, desk.recovery_secret):  # whoever comes first finishes what was cut off
        desk.put_back(copy)
        desk.keychain.entries = dict(entries)
        opens(desk, first)
        with desk.open_by_recovery() as library:
            is_changed = library.epoch == 2
            assert is_changed or was_cut
        assert opens(desk, OLD) is not is_changed
        assert opens(desk, NEW) is (is_changed and change != "remove")
        assert opens(desk, None) is not (is_changed and change == "require all")
        assert len(desk.keychain.entries) == 2


def test_a_change_of_ways_that_fails_leaves_them_all(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    with desk.make() as library:
        library.add_slot(OLD, label="")
        for change in CHANGES.values():
            with monkeypatch.context() as patch:
                patch.setattr(database, "copied", _no_space)
                with pytest.raises(LibraryError) as caught:
                    change(library)
            assert caught.value.code is Code.LIBRARY_FULL
            assert (library.epoch, len(library.ways)) == (1, 3)
    assert [opens(desk, secret) for secret in (OLD, NEW, None)] == [True, False, True]
    assert len(desk.keychain.entries) == 2


@pytest.mark.parametrize("step", ["journal", "keychain", "database", "key", "copy"])
def test_a_failure_leaves_all_as_it_was(desk: Desk, step: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with desk.make() as library:
        add_recording(library, b"sound")
    library = desk.open()
    with monkeypatch.context() as patch:
        match step:
            case "journal":
                patch.setattr(safe_files, "sync_file", _no_space)
            case "keychain":
                desk.keychain.failure = Code.LIBRARY_KEYCHAIN_LOCKED
            case "database":
                patch.setattr(database, "copied", _no_space)
            case "key":
                patch.setattr(library.blob_rows, "put_keys", _no_space)
            case "copy":
                patch.setattr(database, "sync_file", _no_space)
        with pytest.raises(LibraryError):
            library.rotate()
    desk.keychain.failure = None
    assert content_of(library, library.items.list()[0]) == b"sound"
    assert not (desk.root / "rotation.journal").exists()
    assert not list(desk.root.glob("*.part*"))
    library.close()
    assert len(desk.keychain.entries) == 2
    with desk.open() as library:
        assert library.epoch == 1
        library.rotate()
        assert content_of(library, library.items.list()[0]) == b"sound"


def test_a_key_that_was_changed_stops_the_rotation(desk: Desk) -> None:
    with desk.make() as library:
        add_recording(library, b"sound")
        library.database.execute("UPDATE blobs SET wrapped_key = zeroblob(length(wrapped_key))")
        with pytest.raises(LibraryError) as caught:
            library.rotate()
        assert caught.value.code is Code.LIBRARY_TAMPERED
        assert library.epoch == library.database.epoch == 1
        assert not (desk.root / "rotation.journal").exists()


def cut_rotation(desk: Desk, number: int) -> bytes:
    """Leave a library whose rotation was cut off at a step, and return its journal."""
    with desk.make() as library:
        add_recording(library, b"sound")
    library = desk.open()
    with pytest.MonkeyPatch.context() as patch:
        cut_at(patch, number, after=True)
        with pytest.raises(PowerCutError):
            library.rotate()
    dropped(library)
    return (desk.root / "rotation.journal").read_bytes()


@pytest.mark.parametrize("kept", [b"", b"not a journal", None], ids=["empty", "other", "changed"])
def test_a_damaged_journal_that_is_not_needed_keeps_nobody_out(desk: Desk, kept: bytes | None) -> None:
    journal = cut_rotation(desk, 1)
    changed = journal[:-1] + bytes([journal[-1] ^ 1])
    for data in (changed if kept is None else kept, journal):
        (desk.root / "rotation.journal").write_bytes(data)
        with desk.open() as library:
            assert library.epoch == 1
            assert library.verify() == []
        assert not (desk.root / "rotation.journal").exists()


def test_a_damaged_journal_that_the_database_waits_for_is_told_and_kept(desk: Desk) -> None:
    journal = cut_rotation(desk, 2)
    path = desk.root / "rotation.journal"
    for at in range(0, len(journal), 97):
        path.write_bytes(journal[:at] + bytes([journal[at] ^ 1]) + journal[at + 1 :])
        try:
            desk.open().close()
        except LibraryError as error:
            assert error.code in {Code.LIBRARY_TAMPERED, Code.LIBRARY_VERSION}  # noqa: PT017 (a bit of `for_new` is not needed)
            assert path.exists()
        else:
            break
    path.write_bytes(journal)
    with desk.open() as library:
        assert library.epoch == 2
        assert content_of(library, library.items.list()[0]) == b"sound"


def test_what_led_to_the_old_key_is_overwritten_unless_a_backup_has_it(desk: Desk) -> None:
    desk.make().close()
    slots, kept = desk.root / "library.slots", desk.folder / "linked"
    for is_linked in (False, True):
        before = slots.read_bytes()
        if is_linked:
            os.link(slots, kept)
        with desk.open() as library, slots.open("rb") as former:
            library.rotate()
            assert former.read() == (before if is_linked else bytes(len(before)))
    assert kept.read_bytes() == before
    with desk.open() as library:
        before = slots.read_bytes()
        with slots.open("rb") as former:
            library.add_slot(SlotSecret(keyfile=b"stick"), label="")
            assert former.read() == bytes(len(before))


def test_require_all_keeps_its_promise_over_a_rotation(desk: Desk) -> None:
    with desk.make() as library:
        library.require_all(SlotSecret(keyfile=b"stick"), label="")
        library.rotate()
    with desk.open(SlotSecret(keyfile=b"stick")) as library:
        assert library.epoch == 3
    shutil.rmtree(desk.root / "blobs", ignore_errors=True)
    with pytest.raises(LibraryError):
        desk.open(SlotSecret(keychain=Secret.random()))


def _no_space(*_: Any, **__: Any) -> None:
    raise OSError(28, "No space left on device")
