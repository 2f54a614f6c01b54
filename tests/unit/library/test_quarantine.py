"""What the database does not know is kept apart, and taken in again when it does."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.errors import Code, LibraryError, WarningCode
from app.library.library import Library
from app.library.opening import open_library
from tests.support.libraries import Desk, add_recording, content_of


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def stored(library: Library) -> list[str]:
    return sorted(path.parent.name + path.name for path in library.layout.blob_files())


def test_an_older_database_loses_no_recording_that_came_after_it(desk: Desk) -> None:
    with desk.make() as library:
        old = add_recording(library, b"old sound", "old")
    older = desk.copy("older")
    with desk.open() as library:
        new = add_recording(library, b"new sound", "new")
        (blob,) = library.blob_rows.of_item(new.id)
    newer = desk.copy("newer")

    for name in ("library.db", "library.slots"):
        (desk.root / name).write_bytes((older / name).read_bytes())
    with pytest.raises(LibraryError) as error:
        desk.open()
    assert error.value.code is Code.LIBRARY_ROLLED_BACK
    with open_library(desk.root, desk.keychain, accepts_older=True) as library:
        assert [item.title for item in library.items.list()] == ["old"]
        assert library.blobs.quarantine.files().keys() == {blob.uid}
        (notice,) = library.notices
        assert (notice.code, notice.params) == (WarningCode.LIBRARY_QUARANTINE, {"count": 1})
        assert library.verify() == []

    for name in ("library.db", "library.slots"):
        (desk.root / name).write_bytes((newer / name).read_bytes())
    with open_library(desk.root, desk.keychain, accepts_older=True) as library:
        assert library.blobs.quarantine.files() == {}
        assert library.notices == ()
        assert content_of(library, library.items.get(old.id)) == b"old sound"
        assert content_of(library, library.items.get(new.id)) == b"new sound"


def test_what_was_deleted_on_purpose_is_removed_even_after_a_kill(desk: Desk) -> None:
    with desk.make() as library:
        item = add_recording(library, b"sound")
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(library.blobs, "remove_doomed", lambda: None)  # as if killed before it
            library.delete([item])
        assert len(stored(library)) == 1
    with desk.open() as library:
        assert stored(library) == []
        assert library.blobs.quarantine.files() == {}
        assert library.blob_rows.doomed() == []


def test_what_was_not_taken_in_as_a_whole_leaves_nothing(desk: Desk) -> None:
    with desk.make() as library:
        item = add_recording(library, b"sound")
        library.discard(item.id)
        assert stored(library) == []
        assert library.blobs.repair() == 0


def test_quarantine_is_emptied_only_when_asked(desk: Desk) -> None:
    with desk.make() as library:
        item = add_recording(library, b"sound")
        library.items.remove(item.id)  # the row alone
        assert library.blobs.repair() == 1
        assert library.blobs.repair() == 0
        (library.layout.quarantine / "notes.txt").write_text("not ours")
        assert library.blobs.quarantine.empty() == 1
        assert [path.name for path in library.layout.quarantine.iterdir()] == ["notes.txt"]
