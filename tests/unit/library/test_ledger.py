"""The ledger tells what was done; whoever changes it is found out, and where."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from app.core.errors import Code, LibraryError
from app.library.deeds import Deed
from app.library.library import Library
from tests.support.libraries import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.fixture
def library(desk: Desk) -> Iterator[Library]:
    with desk.make() as library:
        for number in range(5):
            library.ledger.append(Deed.EXPORTED, item=f"{number:032x}")
        yield library


def test_it_tells_everything_in_order(library: Library) -> None:
    entries = list(library.ledger.entries())
    assert [entry.number for entry in entries] == [1, 2, 3, 4, 5, 6]
    assert [entry.deed for entry in entries] == [Deed.CREATED, *[Deed.EXPORTED] * 5]
    assert entries[3].facts == {"item": f"{2:032x}"}
    assert library.ledger.flaw() is None


@pytest.mark.parametrize(
    ("change", "first_bad"),
    [
        ("UPDATE ledger SET entry = (SELECT entry FROM ledger WHERE number = 2) WHERE number = 3", 2),
        ("DELETE FROM ledger WHERE number = 4", 3),
        ("DELETE FROM ledger WHERE number = 6", 5),
        ("DELETE FROM ledger", 0),
        ("UPDATE ledger SET number = 100 - number", 0),
        ("UPDATE ledger SET mac = zeroblob(32) WHERE number = 5", 4),
        ("DELETE FROM meta WHERE key = 'ledger'", 0),
    ],
)
def test_any_change_is_found_where_it_was_made(library: Library, change: str, first_bad: int) -> None:
    library.database.execute(change)
    flaw = library.ledger.flaw()
    assert flaw is not None
    assert flaw.index == first_bad
    assert [error.code for error in library.verify()] == [Code.LIBRARY_TAMPERED]


def test_a_ledger_cut_short_with_its_head_is_behind_what_the_keychain_noted(desk: Desk) -> None:
    with desk.make() as library:
        head = library.database.execute("SELECT value FROM meta WHERE key = 'ledger'")[0][0]
        library.ledger.append(Deed.EXPORTED, item="x")
    with desk.open() as library:
        library.database.execute("DELETE FROM ledger WHERE number > 1")
        library.database.execute("UPDATE meta SET value = ? WHERE key = 'ledger'", (head,))
        assert library.ledger.flaw() is None, "nothing in the database itself tells"
        library.keys.note = lambda _anchor: None  # type: ignore[method-assign]  # the thief has no keychain
    with pytest.raises(LibraryError) as caught:
        desk.open()
    assert caught.value.code is Code.LIBRARY_ROLLED_BACK


def test_the_export_is_signed_and_can_be_read_by_others(library: Library) -> None:
    lines = library.signed_ledger().splitlines(keepends=True)
    last = json.loads(lines[-1])
    body = b"".join(lines[:-1])
    public, signature = bytes.fromhex(last["public_key"]), bytes.fromhex(last["signature"])
    other = Ed25519PublicKey.from_public_bytes(public)  # by nothing of ours
    other.verify(signature, body)
    assert [json.loads(line)["number"] for line in lines[:-1]] == [1, 2, 3, 4, 5, 6]
    for changed in (body.replace(b"exported", b"imported"), body[: body.index(b"\n") + 1], body + lines[0]):
        with pytest.raises(InvalidSignature):
            other.verify(signature, changed)


def test_an_entry_that_is_rolled_back_was_never_there(library: Library) -> None:
    class UndoneError(Exception):
        pass

    def undone() -> None:
        with library.database.transaction():
            library.ledger.append(Deed.EXPORTED, item="undone")
            raise UndoneError

    with pytest.raises(UndoneError):
        undone()
    library.ledger.append(Deed.EXPORTED, item="done")
    assert [entry.facts.get("item") for entry in library.ledger.entries()][-1] == "done"
    assert library.ledger.flaw() is None
