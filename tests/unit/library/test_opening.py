"""A library is made, locked and opened again; whoever may not open it, and whatever was changed, is refused."""

from __future__ import annotations

import os
import shutil
import stat
from pathlib import Path

import pytest

from app.core.errors import Code, LibraryError
from app.crypto.secret import Secret
from app.crypto.slots_v1 import SlotKind, SlotSecret
from app.library.deeds import Deed
from app.library.opening import Way, create, open_library
from tests.fakes.keychain import MemoryKeychain
from tests.support.libraries import Desk, add_recording, add_transcript, content_of


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def refused(desk: Desk, secret: SlotSecret | None = None) -> Code:
    with pytest.raises(LibraryError) as caught:
        desk.open(secret)
    return caught.value.code


def test_what_was_put_in_is_there_when_it_is_opened_again(desk: Desk) -> None:
    with desk.make() as library:
        item = add_recording(library, b"sound " * 50_000)
        add_transcript(library, item, "hello", "world")
    with desk.open() as library:
        (again,) = library.items.list()
        assert content_of(library, again) == b"sound " * 50_000
        latest = library.transcripts.latest(again.id)
        assert latest is not None
        assert library.transcripts.load(latest.id).text == "hello world"
        assert library.verify() == []
        assert [entry.deed for entry in library.ledger.entries()] == [Deed.CREATED, Deed.UNLOCKED]


def test_every_way_opens_it(desk: Desk) -> None:
    with desk.make() as library:
        library.add_slot(SlotSecret(keyfile=b"the content of a file"), label="stick")
        assert [slot.kind for slot in library.ways] == [SlotKind.KEYCHAIN, SlotKind.RECOVERY, SlotKind.KEYFILE]
    for secret in (None, desk.recovery_secret, SlotSecret(keyfile=b"the content of a file")):
        desk.open(secret).close()
    assert refused(desk, SlotSecret(keyfile=b"another file")) is Code.LIBRARY_WRONG_KEY
    assert refused(desk, SlotSecret(recovery=Secret(bytes(32)))) is Code.LIBRARY_WRONG_KEY
    assert refused(desk, SlotSecret(passphrase="never set")) is Code.LIBRARY_NO_SUCH_SLOT


def test_require_all_takes_the_keychain_and_the_file(desk: Desk) -> None:
    keychain = desk.keychain
    with desk.make() as library:
        keychain_slot = next(slot for slot in library.ways if slot.kind is SlotKind.KEYCHAIN)
        library.require_all(SlotSecret(keyfile=b"stick"), label="both")
        assert [slot.kind for slot in library.ways] == [SlotKind.RECOVERY, SlotKind.COMBINED]
        assert keychain_slot.entry not in keychain.entries
    assert refused(desk) is Code.LIBRARY_NO_SUCH_SLOT
    assert refused(desk, SlotSecret(keyfile=b"other")) is Code.LIBRARY_WRONG_KEY
    desk.open(SlotSecret(keyfile=b"stick")).close()
    keychain.entries.clear()
    assert refused(desk, SlotSecret(keyfile=b"stick")) is Code.LIBRARY_KEYCHAIN_ENTRY
    desk.open_by_recovery().close()


def test_a_way_that_was_added_beside_what_is_required_together_opens_alone(desk: Desk) -> None:
    alone, part = SlotSecret(keyfile=b"alone"), SlotSecret(keyfile=b"stick")
    with desk.make() as library:
        library.require_all(part, label="both")
        library.add_slot(alone, label="alone")
    for secret in (alone, part):
        desk.open(secret).close()
    assert refused(desk, SlotSecret(keyfile=b"neither")) is Code.LIBRARY_WRONG_KEY
    with desk.open(part) as library:
        entry = next(slot.entry for slot in library.ways if slot.entry)
        library.replace_slot(library.keys.opened_by, SlotSecret(keyfile=b"another stick"), label="both")
        assert entry not in desk.keychain.entries
        assert library.ledger.flaw() is None
    assert refused(desk, part) is Code.LIBRARY_WRONG_KEY
    for secret in (alone, SlotSecret(keyfile=b"another stick")):
        desk.open(secret).close()
    desk.keychain.entries.clear()
    desk.open(alone).close()


def test_a_missing_entry_never_makes_a_new_key(desk: Desk) -> None:
    desk.make().close()
    desk.keychain.entries.clear()
    assert refused(desk) is Code.LIBRARY_KEYCHAIN_ENTRY
    assert desk.keychain.entries == {}
    with desk.open_by_recovery() as library:
        library.add_keychain_slot(label="")
    desk.open().close()


@pytest.mark.parametrize("code", [Code.LIBRARY_KEYCHAIN_LOCKED, Code.LIBRARY_KEYCHAIN_ABSENT])
def test_a_keychain_that_is_away_leaves_the_other_ways(desk: Desk, code: Code) -> None:
    desk.make().close()
    desk.keychain.failure = code
    assert refused(desk) is code
    desk.open_by_recovery().close()


def test_a_keychain_that_forgets_makes_no_library(desk: Desk) -> None:
    desk.keychain.forgets = True
    with pytest.raises(LibraryError) as caught:
        desk.make()
    assert caught.value.code is Code.LIBRARY_KEYCHAIN_FAILED
    desk.keychain.forgets = False
    desk.make().close()


def test_only_an_empty_place_becomes_a_library(desk: Desk) -> None:
    desk.root.mkdir()
    (desk.root / "diary.txt").write_text("mine")
    with pytest.raises(LibraryError) as caught:
        desk.make()
    assert caught.value.code is Code.LIBRARY_EXISTS
    assert (desk.root / "diary.txt").read_text() == "mine"
    (desk.root / "diary.txt").unlink()
    desk.make().close()
    with pytest.raises(LibraryError) as caught:
        desk.make()
    assert caught.value.code is Code.LIBRARY_EXISTS
    desk.open().close()


def test_there_is_no_library_where_none_was_made(desk: Desk) -> None:
    assert refused(desk) is Code.LIBRARY_MISSING
    assert not desk.root.exists()


def test_one_program_at_a_time(desk: Desk) -> None:
    with desk.make():
        assert refused(desk) is Code.LIBRARY_BUSY
    desk.open().close()


def test_nobody_else_may_read_it_whatever_the_umask(desk: Desk) -> None:
    before = os.umask(0)
    try:
        with desk.make() as library:
            add_recording(library, b"sound")
            modes = {path: stat.S_IMODE(path.stat().st_mode) for path in (desk.root, *desk.root.rglob("*"))}
    finally:
        os.umask(before)
    assert {mode for path, mode in modes.items() if path.is_dir()} == {0o700}
    assert {mode for path, mode in modes.items() if path.is_file()} == {0o600}


def test_after_it_was_locked_nothing_is_to_be_had(desk: Desk) -> None:
    library = desk.make()
    item = add_recording(library, b"sound" * 50_000)
    (blob,) = library.blob_rows.of_item(item.id)
    mk = library.keys.master_key
    with library.blobs.reading(blob) as reader:
        assert reader.read(5) == b"sound"
        library.close()
        for use in (library.items.list, library.signed_ledger, mk.wrapping_key, lambda: reader.read(5)):
            with pytest.raises(LibraryError) as caught:
                use()
            assert caught.value.code is Code.LIBRARY_LOCKED


def test_an_earlier_copy_put_back_is_noticed(desk: Desk) -> None:
    desk.make().close()
    copy = desk.copy("backup")
    with desk.open() as library:
        add_recording(library, b"new sound")
    desk.put_back(copy)
    assert refused(desk) is Code.LIBRARY_ROLLED_BACK
    with open_library(desk.root, desk.keychain, accepts_older=True) as library:
        assert library.items.list() == []
        assert [entry.deed for entry in library.ledger.entries()][-1] == Deed.RESTORED
    desk.open().close()


def test_a_slot_file_of_another_library_is_refused(desk: Desk, tmp_path: Path) -> None:
    desk.make().close()
    other = Desk(tmp_path / "other")
    other.folder.mkdir()
    other.make().close()
    shutil.copy(other.root / "library.slots", desk.root / "library.slots")
    assert refused(desk) is Code.LIBRARY_KEYCHAIN_ENTRY
    assert refused(desk, desk.recovery_secret) in {Code.LIBRARY_DATABASE, Code.LIBRARY_WRONG_KEY}


@pytest.mark.parametrize("name", ["library.slots", "library.db"])
def test_a_file_that_is_gone_or_cut_off_is_told(desk: Desk, name: str) -> None:
    desk.make().close()
    path = desk.root / name
    data = path.read_bytes()
    for kept in (b"", data[:100], data[: len(data) // 2]):
        path.write_bytes(kept)
        assert refused(desk) in {Code.LIBRARY_TAMPERED, Code.LIBRARY_DATABASE}
    path.unlink()
    assert refused(desk) is (Code.LIBRARY_MISSING if name == "library.slots" else Code.LIBRARY_DATABASE)
    path.write_bytes(data)
    desk.open().close()


def test_no_bit_of_the_slot_file_can_be_changed(desk: Desk) -> None:
    desk.make().close()
    path = desk.root / "library.slots"
    data = path.read_bytes()
    for at in range(0, len(data), 37):
        path.write_bytes(data[:at] + bytes([data[at] ^ (1 << at % 8)]) + data[at + 1 :])
        assert refused(desk) in {
            Code.LIBRARY_TAMPERED,
            Code.LIBRARY_FORGED,
            Code.LIBRARY_VERSION,
            Code.LIBRARY_WRONG_KEY,
            Code.LIBRARY_KEYCHAIN_ENTRY,
            Code.LIBRARY_NO_SUCH_SLOT,
            Code.LIBRARY_KEY_LIMITS,
        }
    path.write_bytes(data)
    desk.open().close()


def test_a_library_without_the_keychain(tmp_path: Path) -> None:
    ways = [Way(secret=SlotSecret(keyfile=b"stick"))]
    create(tmp_path / "library", None, ways, in_keychain=False).close()
    open_library(tmp_path / "library", None, SlotSecret(keyfile=b"stick")).close()
    with pytest.raises(LibraryError) as caught:
        open_library(tmp_path / "library", MemoryKeychain())
    assert caught.value.code is Code.LIBRARY_NO_SUCH_SLOT


def test_a_folder_with_other_files_is_left_as_it_is(tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    folder.mkdir(mode=0o755)
    folder.chmod(0o755)
    (folder / "cat.jpg").write_bytes(b"x")
    with pytest.raises(LibraryError) as caught:
        create(folder, None, (), in_keychain=False)
    assert caught.value.code is Code.LIBRARY_EXISTS
    assert folder.stat().st_mode & 0o777 == 0o755
    assert [path.name for path in folder.iterdir()] == ["cat.jpg"]
