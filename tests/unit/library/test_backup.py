"""A copy is as good as the library and as closed; and everything can be deleted."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.errors import Code, LibraryError
from app.library import backup
from app.library.opening import open_library
from tests.support.libraries import Desk, add_recording, content_of


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_a_backup_is_put_back(desk: Desk) -> None:
    target = desk.folder / "backup"
    with desk.make() as library:
        add_recording(library, b"sound" * 1000, "first")
        assert backup.back_up(library, target) == 1
        add_recording(library, b"later", "second")
    assert {path.stat().st_mode & 0o077 for path in target.rglob("*")} == {0}
    desk.root.rename(desk.folder / "lost")
    backup.put_back(target, desk.root)
    with pytest.raises(LibraryError) as caught:
        desk.open()
    assert caught.value.code is Code.LIBRARY_ROLLED_BACK
    with open_library(desk.root, desk.keychain, accepts_older=True) as library:
        assert [content_of(library, item) for item in library.items.list()] == [b"sound" * 1000]
        assert library.verify() == []
    desk.open().close()


def test_a_backup_never_replaces_anything(desk: Desk) -> None:
    with desk.make() as library:
        for target in (desk.folder, desk.root, desk.root / "backup", desk.root / "blobs" / "backup"):
            with pytest.raises(LibraryError) as caught:
                backup.back_up(library, target)
            assert caught.value.code is Code.LIBRARY_EXISTS
        backup.back_up(library, desk.folder / "backup")
    with pytest.raises(LibraryError) as caught:
        backup.put_back(desk.folder / "backup", desk.root)
    assert caught.value.code is Code.LIBRARY_EXISTS
    with pytest.raises(LibraryError) as caught:
        backup.put_back(desk.folder / "nothing", desk.folder / "new")
    assert caught.value.code is Code.LIBRARY_MISSING


def test_a_backup_that_fails_leaves_nothing(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    with desk.make() as library:
        add_recording(library, b"sound")

        def full(_descriptor: int) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(backup, "sync_file", full)
        with pytest.raises(LibraryError) as caught:
            backup.back_up(library, desk.folder / "backup")
        assert caught.value.code is Code.LIBRARY_FULL
        assert sorted(path.name for path in desk.folder.iterdir()) == ["library"]


def test_everything_is_deleted(desk: Desk) -> None:
    with desk.make() as library:
        add_recording(library, b"sound")
        backup.back_up(library, desk.folder / "backup")
        library.destroy()
    assert not desk.root.exists()
    assert desk.keychain.entries == {}
    with pytest.raises(LibraryError) as caught:
        open_library(desk.folder / "backup", desk.keychain)
    assert caught.value.code is Code.LIBRARY_KEYCHAIN_ENTRY
    with open_library(desk.folder / "backup", None, desk.recovery_secret) as library:
        assert content_of(library, library.items.list()[0]) == b"sound"
    desk.make().close()
