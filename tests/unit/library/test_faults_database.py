"""The disk fails at any read, write or fsync that reaches it: SQLite's, in the database and its copies, and ours.

python -m pytest -m long tests/unit/library/test_faults_database.py -s     at every call; SOUNDLOCK_FAULT_STEP=7
                                                                           takes every seventh
"""

from __future__ import annotations

import errno
import os
import shutil
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.core.errors import Code, LibraryError
from app.library.database import Database
from app.library.library import Library
from tests.support.libraries import Desk, add_recording, add_transcript, content_of
from tests.support.own_mounts import in_own_mounts, odd_drive

CODES = {Code.LIBRARY_FAILED, Code.LIBRARY_FULL, Code.LIBRARY_LOCKED, Code.LIBRARY_DATABASE}
FAULTS = (
    ("read", errno.EIO, "once"),
    ("read", errno.EIO, "lasting"),
    ("write", errno.EIO, "once"),
    ("write", errno.EIO, "torn"),
    ("write", errno.ENOSPC, "once"),
    ("write", errno.ENOSPC, "lasting"),
    ("fsync", errno.EIO, "once"),
    ("fsync", errno.EIO, "lasting"),
)
IDS = [f"{call}-{errno.errorcode[error]}-{manner}" for call, error, manner in FAULTS]
Fault = tuple[str, int, str]

DEEDS: dict[str, Callable[[Library], object]] = {
    "import": lambda library: add_recording(library, b"new" * 1000, "new"),
    "transcribe": lambda library: add_transcript(library, library.items.find("kept"), "one", "two", "three"),
    "note": lambda library: library.notes.add(library.items.find("kept").id, "n" * 9000),
    "rotate": lambda library: library.rotate(),
    "delete": lambda library: library.delete([library.items.find("victim")]),
}


class PowerCutError(BaseException):
    """Nothing of the program runs on after this."""


@dataclass
class Drive:
    """A drive that can be told to fail."""

    root: Path
    fault: Fault

    def fail_at(self, number: int) -> None:
        call, error, manner = self.fault
        os.setxattr(self.root, "user.order", f"{call} {number} {error} {manner}".encode())

    def recover(self) -> int:
        """Let nothing fail any more, and return how many calls there were."""
        seen = int(os.getxattr(self.root, "user.answer"))
        os.setxattr(self.root, "user.order", b"nothing 0 0 once")
        return seen


def is_done(work: Callable[[], object]) -> bool:
    try:
        work()
    except LibraryError as error:
        assert error.code in CODES  # noqa: PT017 (any of several, and none at all, is right)
        return False
    return True


def assert_kept(library: Library) -> None:
    kept = library.items.find("kept")
    assert library.verify() == []
    assert content_of(library, kept) == b"kept" * 5000
    first = min(library.transcripts.of_item(kept.id), key=lambda row: row.id)
    assert library.transcripts.load(first.id).text == "hello world"
    for item in library.items.list():
        if item.title == "new":
            assert content_of(library, item) == b"new" * 1000


def what_happened(library: Library) -> dict[str, int]:
    """Return for each deed a number that grows when it is done."""
    kept, titles = library.items.find("kept"), [item.title for item in library.items.list()]
    return {
        "import": titles.count("new"),
        "transcribe": len(library.transcripts.of_item(kept.id)),
        "note": len(library.notes.of_item(kept.id)),
        "rotate": library.epoch,
        "delete": -titles.count("victim"),
    }


def tidy(library: Library) -> None:
    """Put back what the next round starts from."""
    kept = library.items.find("kept")
    for item in library.items.list():
        if item.title == "new":
            library.items.remove(item.id)
    for row in library.transcripts.of_item(kept.id)[:-1]:
        library.transcripts.remove(row.id)
    for note in library.notes.of_item(kept.id):
        library.notes.remove(note.id)
    if all(item.title != "victim" for item in library.items.list()):
        add_recording(library, b"victim", "victim")


def try_deed(desk: Desk, drive: Drive, name: str, number: int) -> tuple[bool, int]:
    library = desk.open()
    before = what_happened(library)
    drive.fail_at(number)
    was_done = is_done(lambda: DEEDS[name](library))
    library.close()
    seen = drive.recover()
    with desk.open() as library:
        assert_kept(library)
        grown = {deed for deed, count in what_happened(library).items() if count > before[deed]}
        assert grown in ({name}, {name, "rotate"}) or (not grown and not was_done)
        tidy(library)
    return was_done, seen


def try_opening(desk: Desk, drive: Drive, number: int) -> tuple[bool, int]:
    drive.fail_at(number)
    was_done = is_done(lambda: desk.open().close())
    seen = drive.recover()
    with desk.open() as library:
        assert_kept(library)
    return was_done, seen


@dataclass
class Cut:
    """A library whose change of key was cut off, and what its keychain held."""

    files: Path
    entries: dict[str, bytes]
    epoch: int


def cut_off(desk: Desk, *, after: bool) -> Cut:
    """Cut the power in a change of key, before or after the instant that decides."""
    library, rekey = desk.open(), Database.rekey

    def cut(*arguments: Any, **named: Any) -> None:
        if after:
            rekey(*arguments, **named)
        raise PowerCutError

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Database, "rekey", cut)
        with pytest.raises(PowerCutError):
            library.rotate()
    library.database.close()
    library._lock.release()
    files = desk.folder / f"cut {after}"
    shutil.copytree(desk.root, files)
    return Cut(files, dict(desk.keychain.entries), library.epoch + after)


def try_opening_again(desk: Desk, drive: Drive, cut: Cut, number: int) -> tuple[bool, int]:
    shutil.rmtree(desk.root)
    shutil.copytree(cut.files, desk.root)
    desk.keychain.entries = dict(cut.entries)
    outcome = try_opening(desk, drive, number)
    with desk.open() as library:
        assert library.epoch == cut.epoch
    assert not (desk.root / "rotation.journal").exists()
    return outcome


def swept(folder: Path, fault: Fault, step: int) -> Counter[str]:
    """Let one call after the other fail, and count what came of it."""
    counts = Counter[str]()

    def sweep(name: str, attempt: Callable[[int], tuple[bool, int]]) -> None:
        number = 1 + counts.total() % step
        was_done, seen = attempt(number)
        while seen >= number:
            counts[f"{name} {'done' if was_done else 'refused'}"] += 1
            number += step
            was_done, seen = attempt(number)

    with odd_drive(folder, "failing") as root:
        desk, drive = Desk(root), Drive(root, fault)
        with desk.make() as library:
            add_transcript(library, add_recording(library, b"kept" * 5000, "kept"), "hello", "world")
            add_recording(library, b"victim", "victim")
        for name in DEEDS:
            sweep(name, lambda number, name=name: try_deed(desk, drive, name, number))
        sweep("open", lambda number: try_opening(desk, drive, number))
        for after in (False, True):
            cut = cut_off(desk, after=after)
            sweep(f"open {after}", lambda number, cut=cut: try_opening_again(desk, drive, cut, number))
    return counts


@pytest.mark.parametrize("fault", FAULTS, ids=IDS)
@in_own_mounts
def test_some_calls_that_fail(tmp_path: Path, fault: Fault) -> None:
    counts = swept(tmp_path, fault, 97 if fault[0] == "write" else 31 if fault[0] == "read" else 7)
    assert any("refused" in outcome for outcome in counts)


@pytest.mark.long
@pytest.mark.timeout(7200)
@pytest.mark.parametrize("fault", FAULTS, ids=IDS)
@in_own_mounts
def test_every_call_that_fails(tmp_path: Path, fault: Fault) -> None:
    counts = swept(tmp_path, fault, int(os.environ.get("SOUNDLOCK_FAULT_STEP", "1")))
    for outcome, count in sorted(counts.items()):
        print(f"{outcome}: {count}")
    assert any("refused" in outcome for outcome in counts)
