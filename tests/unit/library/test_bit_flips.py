"""A bit of any file of a library is another, closed or crashed: all is there and right, or somebody is told.

python -m pytest -m long tests/unit/library/test_bit_flips.py -s     at 1 byte in 499; SOUNDLOCK_FLIP_STEP=7 takes
                                                                     every seventh
"""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path

import pytest

from app.core.errors import LibraryError
from app.library.library import Library
from tests.support.libraries import Desk, add_recording, add_transcript, content_of

CONTENT = {"one": b"one" * 900, "two": b"two" * 1500, "three": b"three" * 20}


def added(library: Library, title: str) -> None:
    add_transcript(library, add_recording(library, CONTENT[title], title), f"this is {title}", "good bye")


def made(desk: Desk, *, is_crashed: bool) -> dict[Path, bytes]:
    """Make a library, and return its files as they are after closing or after a kill."""
    with desk.make() as library:
        added(library, "one")
    library = desk.open()
    added(library, "two")
    added(library, "three")
    library.tags.add(library.items.find("one").id, "last")  # a power cut might have taken this one away
    if not is_crashed:
        library.close()
    files = {path: path.read_bytes() for path in desk.root.rglob("*") if path.is_file()}
    if is_crashed:
        library.database.close()
        library._lock.release()
    return files


def put(desk: Desk, files: dict[Path, bytes]) -> None:
    for path in desk.root.rglob("*"):
        if path.is_file() and path not in files:
            path.unlink()
    for path, data in files.items():
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)


def looked_at(desk: Desk) -> str:
    """Read everything: whole, or something is told; an item that is missing without a word is an error."""
    told = False
    try:
        with desk.open() as library:
            told = bool(library.verify())
            items = {item.title: item for item in library.items.list()}
            assert items.keys() == CONTENT.keys(), "an item is missing, and nobody was told"
            for title, item in items.items():
                try:
                    assert content_of(library, item) == CONTENT[title]
                    (row,) = library.transcripts.of_item(item.id)
                    assert library.transcripts.load(row.id).text == f"this is {title} good bye"
                except LibraryError:
                    told = True
    except LibraryError:
        told = True
    return "told" if told else "whole"


def swept(desk: Desk, step: int, *, is_crashed: bool) -> Counter[str]:
    files, entries, counts = made(desk, is_crashed=is_crashed), dict(desk.keychain.entries), Counter[str]()
    at = 0
    for path, data in sorted(files.items()):
        kind = "blob" if path.parent.parent.name == "blobs" else path.name
        while at < len(data):
            changed = bytearray(data)
            changed[at] ^= 1 << at % 8
            put(desk, files | {path: bytes(changed)})
            desk.keychain.entries = dict(entries)
            counts[f"{kind} {looked_at(desk)}"] += 1
            at += step
        at -= len(data)
    return counts


def checked(counts: Counter[str], *, is_crashed: bool) -> None:
    for outcome, count in sorted(counts.items()):
        print(f"{outcome}: {count}")
    assert not counts["blob whole"] + counts["library.slots whole"]
    assert counts["library.db told"]
    assert counts["library.db-wal whole"] if is_crashed else not counts["library.db whole"]


@pytest.mark.parametrize("is_crashed", [False, True], ids=["closed", "crashed"])
def test_some_flipped_bits(tmp_path: Path, *, is_crashed: bool) -> None:
    checked(swept(Desk(tmp_path), 29_989 if is_crashed else 5_003, is_crashed=is_crashed), is_crashed=is_crashed)


@pytest.mark.long
@pytest.mark.timeout(7200)
@pytest.mark.parametrize("is_crashed", [False, True], ids=["closed", "crashed"])
def test_many_flipped_bits(tmp_path: Path, *, is_crashed: bool) -> None:
    step = int(os.environ.get("SOUNDLOCK_FLIP_STEP", "499"))
    checked(swept(Desk(tmp_path), step, is_crashed=is_crashed), is_crashed=is_crashed)
