"""A library in places that are not the disk of one's own computer, or not one's own: it works, or says why not."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.core.errors import Code, LibraryError, WarningCode
from app.core.messages import sentence
from app.library import backup
from app.library.library import Library
from app.library.opening import open_library
from tests.support.libraries import Desk, add_recording, add_transcript, content_of
from tests.support.own_mounts import in_own_mounts, odd_drive, read_only

NOBODY = 65534


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def refusal(desk: Desk) -> LibraryError:
    with pytest.raises(LibraryError) as caught:
        desk.open()
    return caught.value


def live(desk: Desk) -> None:
    """Do with a library what one does with it, and look at it again."""
    with desk.make() as library:
        kept = add_recording(library, b"kept" * 100_000, "kept")
        add_transcript(library, kept, "hello", "world")
        add_recording(library, b"victim", "victim")
    with desk.open() as library:
        library.delete([library.items.find("victim")])
        backup.back_up(library, desk.folder / "backup")
        check(library)
        assert not (desk.root / "library.db-shm").exists()
    with desk.open() as library:
        check(library)
    shutil.rmtree(desk.root)
    backup.put_back(desk.folder / "backup", desk.root)
    with open_library(desk.root, None, desk.recovery_secret) as library:
        check(library)
        library.destroy()
    assert not desk.root.exists()


def check(library: Library) -> None:
    (kept,) = library.items.list()
    assert content_of(library, kept) == b"kept" * 100_000
    assert [hit.item for hit in library.search.find("world")] == [kept.id]
    assert library.verify() == []


# ---- other file systems


@pytest.mark.parametrize("kind", ["fat", "anothers"])
@in_own_mounts
def test_a_drive_without_owners_and_cases(tmp_path: Path, kind: str) -> None:
    with odd_drive(tmp_path, kind) as drive:
        live(Desk(drive))


@pytest.mark.parametrize("kind", ["fat", "anothers"])
@in_own_mounts
def test_on_a_drive_without_owners_the_user_is_told(tmp_path: Path, kind: str) -> None:
    with Desk(tmp_path).make() as library:
        assert library.notices == ()
    with odd_drive(tmp_path, kind) as drive, Desk(drive).make() as library:
        assert [notice.code for notice in library.notices] == [WarningCode.LIBRARY_OPEN_TO_OTHERS]


@in_own_mounts
def test_a_file_that_is_too_large_for_the_drive_is_no_full_disk(tmp_path: Path) -> None:
    with odd_drive(tmp_path, "fat") as drive:
        desk = Desk(drive)
        with desk.make() as library:
            with pytest.raises(LibraryError) as caught:
                add_recording(library, bytes(5 << 20))
            assert caught.value.code is Code.LIBRARY_FAILED
            assert "too large" in sentence(caught.value)
            add_recording(library, b"small", "small")
        with desk.open() as library:
            assert [item.title for item in library.items.list()] == ["small"]
            assert library.verify() == []


@in_own_mounts
def test_a_network_drive_without_shared_memory(tmp_path: Path) -> None:
    with odd_drive(tmp_path, "network") as drive:
        live(Desk(drive))


@in_own_mounts
def test_a_drive_without_locks_gets_no_library(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "store")
    (tmp_path / "store").mkdir()
    desk.make().close()
    before = contents(desk.root)
    with odd_drive(tmp_path, "lockless") as drive:
        there = Desk(drive, desk.keychain)
        assert refusal(there).code is Code.LIBRARY_NO_LOCKS
        there.folder = drive / "new"
        there.folder.mkdir()
        with pytest.raises(LibraryError) as caught:
            there.make()
        assert caught.value.code is Code.LIBRARY_NO_LOCKS
        assert contents(there.root) == {"library.lock": b""}
    assert contents(desk.root) == before
    desk.open().close()


def contents(root: Path) -> dict[str, bytes]:
    return {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()}


# ---- places that may not be written to


@in_own_mounts
def test_a_drive_that_may_only_be_read(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.make().close()
    before = contents(desk.root)
    with read_only(desk.root):
        error = refusal(desk)
        assert error.code is Code.LIBRARY_PERMISSION
        assert "“library” may not be written" in sentence(error)
    assert contents(desk.root) == before
    with read_only(tmp_path), pytest.raises(LibraryError) as caught:
        Desk(tmp_path / "new").make()
    assert caught.value.code is Code.LIBRARY_PERMISSION
    desk.open().close()


@contextmanager
def as_nobody() -> Iterator[None]:
    """Go on as an ordinary user; root may do everything everywhere."""
    if os.geteuid():
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def nobodys() -> Iterator[Desk]:
    """Give a library of the user that `as_nobody` makes us, where that user may go: not below pytest's folder."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if os.geteuid() == 0:
            os.chown(folder, NOBODY, NOBODY)
        with as_nobody():
            desk = Desk(folder)
            with desk.make() as library:
                add_recording(library, b"kept", "kept")
        yield desk
        folder.chmod(0o700)


def test_a_folder_without_rights_is_told_and_left_alone(nobodys: Desk) -> None:
    before = contents(nobodys.root)
    for place in (nobodys.root, nobodys.folder):
        for mode in (0o500, 0o400, 0o000):
            place.chmod(mode)
            if (place, mode) == (nobodys.folder, 0o500):
                continue  # its own folder is all that it needs
            with as_nobody():
                error = refusal(nobodys)
            assert error.code is Code.LIBRARY_PERMISSION
            assert "“library” may not be written" in sentence(error)
            assert place.stat().st_mode & 0o777 == mode
            place.chmod(0o700)
            assert contents(nobodys.root) == before
        place.chmod(0o700)
    with as_nobody(), nobodys.open() as library:
        assert library.verify() == []


def test_a_folder_that_was_opened_to_others_is_closed_again(desk: Desk) -> None:
    desk.make().close()
    desk.root.chmod(0o755)
    with desk.open() as library:
        assert library.notices == ()
    assert desk.root.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("name", ["library.slots", "library.db", "library.lock"])
def test_a_file_of_another_user_is_told_and_left_alone(nobodys: Desk, name: str) -> None:
    if os.geteuid():
        pytest.skip("only root can give a file to another user")
    before = contents(nobodys.root)
    os.chown(nobodys.root / name, 0, 0)
    with as_nobody():
        error = refusal(nobodys)
    assert error.code is Code.LIBRARY_PERMISSION
    assert "“library”" in sentence(error)
    assert contents(nobodys.root) == before
    os.chown(nobodys.root / name, NOBODY, NOBODY)
    with as_nobody(), nobodys.open() as library:
        assert library.verify() == []


# ---- what is missing, and what others leave there


def test_without_the_folder_of_recordings_the_text_is_kept(desk: Desk) -> None:
    with desk.make() as library:
        item = add_recording(library, b"sound", "talk")
        add_transcript(library, item, "hello")
    (desk.root / "blobs").rename(desk.folder / "elsewhere")
    with desk.open() as library:
        assert [flaw.code for flaw in library.verify()] == [Code.LIBRARY_BLOB_MISSING]
        assert [hit.item for hit in library.search.find("hello")] == [item.id]
        with pytest.raises(LibraryError) as caught:
            content_of(library, item)
        assert caught.value.code is Code.LIBRARY_BLOB_MISSING
        assert "talk" in sentence(caught.value)
        add_recording(library, b"new sound", "new")
    for folder in (desk.folder / "elsewhere").iterdir():
        shutil.copytree(folder, desk.root / "blobs" / folder.name, dirs_exist_ok=True)
    with desk.open() as library:
        assert library.verify() == []
        assert content_of(library, library.items.find("talk")) == b"sound"


def test_without_the_database_nothing_new_is_made(desk: Desk) -> None:
    desk.make().close()
    (desk.root / "library.db").rename(desk.folder / "library.db")
    error = refusal(desk)
    assert (error.code, error.params) == (Code.LIBRARY_DATABASE, {"reason": "missing"})
    (desk.folder / "library.db").rename(desk.root / "library.db")
    desk.open().close()


def test_what_file_managers_leave_does_no_harm_and_stays(desk: Desk) -> None:
    with desk.make() as library:
        add_recording(library, b"sound", "talk")
        (blob,) = library.blob_rows.all()
        folder = library.layout.blob(blob.uid).parent
    blobs = desk.root / "blobs"
    left = [desk.root / ".DS_Store", blobs / ".DS_Store", folder / "Thumbs.db", blobs / "x"]
    for path in left:
        path.write_bytes(b"not ours")
    with desk.open() as library:
        assert library.verify() == []
        assert backup.back_up(library, desk.folder / "backup") == 1
    assert all(path.read_bytes() == b"not ours" for path in left)
    assert not list((desk.folder / "backup").rglob("[.T]*"))
