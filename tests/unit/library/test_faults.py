"""The disk fails at any single call: what is told is told in plain words, and what was there stays whole."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.core.errors import Code, LibraryError
from app.crypto.slots_v1 import SlotSecret
from app.library.items import Filter
from app.library.library import Library
from app.library.opening import create
from app.library.records import ItemKind, ItemState
from tests.support.libraries import Desk, add_recording, add_transcript, content_of

CALLS: dict[str, tuple[Any, str]] = {
    "fsync": (os, "fsync"),
    "rename": (Path, "replace"),
    "mkdir": (Path, "mkdir"),
    "unlink": (Path, "unlink"),
    "open": (os, "open"),
}
CODES = {Code.LIBRARY_FAILED, Code.LIBRARY_FULL, Code.LIBRARY_PERMISSION, Code.LIBRARY_LOCKED}

DEEDS: dict[str, Callable[[Library], object]] = {
    "import": lambda library: add_recording(library, b"new" * 1000, "new"),
    "slot": lambda library: library.add_slot(SlotSecret(keyfile=b"stick"), label=""),
    "rotate": lambda library: library.rotate(),
    "delete": lambda library: library.delete([library.items.find("victim")]),
}


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


class Failing:
    """Let the n-th call of a kind fail, and count them all."""

    def __init__(self, patch: pytest.MonkeyPatch, call: str, number: int, error: int) -> None:
        self.count = 0
        place, name = CALLS[call]
        real = getattr(place, name)

        def failing(*arguments: Any, **named: Any) -> Any:
            self.count += 1
            if self.count == number:
                raise OSError(error, os.strerror(error))
            return real(*arguments, **named)

        patch.setattr(place, name, failing)


@pytest.mark.parametrize("error", [errno.EIO, errno.ENOSPC], ids=["EIO", "ENOSPC"])
@pytest.mark.parametrize("deed", DEEDS)
@pytest.mark.parametrize("call", CALLS)
def test_a_call_that_fails(desk: Desk, call: str, deed: str, error: int) -> None:
    with desk.make() as library:
        add_recording(library, b"kept" * 5000, "kept")
        add_transcript(library, library.items.find("kept"), "hello")
        add_recording(library, b"victim", "victim")
    number, was_reached = 0, True
    while was_reached:
        number += 1
        library = desk.open()
        with pytest.MonkeyPatch.context() as patch:
            failing = Failing(patch, call, number, error)
            was_done = _is_done(library, DEEDS[deed])
            was_reached = failing.count >= number
        library.close()
        with desk.open() as library:
            assert library.verify() == []
            assert content_of(library, library.items.find("kept")) == b"kept" * 5000
            titles = [item.title for item in library.items.list()]
            assert titles.count("victim") == (0 if deed == "delete" and was_done else titles.count("victim"))
            if deed == "import":
                assert ("new" in titles) >= was_done
            _tidy(library)
        assert not (desk.root / "rotation.journal").exists()
        assert not list(desk.root.rglob("*.part*"))
    assert number < 60


def _is_done(library: Library, deed: Callable[[Library], object]) -> bool:
    try:
        deed(library)
    except LibraryError as error:
        assert error.code in CODES  # noqa: PT017 (any of several, and none at all, is right)
        return False
    return True


def _tidy(library: Library) -> None:
    """Put back what the next round starts from."""
    for item in library.items.list():
        if item.title == "new":
            library.delete([item])
    if all(item.title != "victim" for item in library.items.list()):
        add_recording(library, b"victim", "victim")
    for way in library.ways[2:]:
        library.remove_slot(way.id)


def test_a_file_that_never_took_its_name_is_cleared_away(desk: Desk) -> None:
    desk.make().close()
    (desk.root / "0123456789abcdef.part").write_bytes(b"half a slot file")
    desk.open().close()
    assert not list(desk.root.glob("*.part"))


def test_an_import_that_was_cut_off_is_finished_or_forgotten(desk: Desk) -> None:
    with desk.make() as library:
        library.items.add(kind=ItemKind.RECORDING, title="no sound yet")
        whole = add_recording(library, b"whole", "whole")
        with library.database.transaction():
            library.database.rows.update("items", whole.id, state=ItemState.IMPORTING)
    with desk.open() as library:
        assert [item.title for item in library.items.list(Filter(state=None))] == ["whole"]
        assert content_of(library, library.items.find("whole")) == b"whole"
        assert library.verify() == []


def test_a_place_where_nothing_can_be_made() -> None:
    with pytest.raises(LibraryError) as caught:
        create(Path("/proc/library"), None, [], in_keychain=False)
    assert caught.value.code in CODES
