"""A keychain that is late, stuck, locked or gone while a library is in use: other ways stay open, keys go at once.

How a real one behaves: tests/contract/test_keychains.py; a whole life by it: tests/e2e/test_library_flow.py.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.errors import Code, LibraryError
from app.core.messages import sentence
from app.library import keychain as module
from app.library.keychain import SystemKeychain
from app.library.opening import Way, create, open_library
from tests.support.libraries import Desk, add_recording, content_of


class Backend:
    """A keychain of the system that answers when it is let."""

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}
        self.may_answer = threading.Event()
        self.may_answer.set()
        self.was_asked = threading.Event()

    def get_password(self, service: str, account: str) -> str | None:
        self._answering()
        return self.entries.get((service, account))

    def set_password(self, service: str, account: str, password: str) -> None:
        self._answering()
        self.entries[service, account] = password

    def delete_password(self, service: str, account: str) -> None:
        self._answering()
        self.entries.pop((service, account), None)

    def _answering(self) -> None:
        self.was_asked.set()
        self.may_answer.wait()


@pytest.fixture
def backend(monkeypatch: pytest.MonkeyPatch) -> Iterator[Backend]:
    backend = Backend()
    monkeypatch.setattr(module, "_backend", lambda: backend)
    yield backend
    backend.may_answer.set()


@pytest.fixture
def desk(tmp_path: Path, backend: Backend) -> Desk:
    """Give a library that this keychain opens."""
    desk = Desk(tmp_path)
    assert backend.entries == {}
    with create(desk.root, SystemKeychain(), [Way(secret=desk.recovery_secret)], in_keychain=True) as library:
        add_recording(library, b"kept")
    return desk


def test_a_late_answer_is_as_good_as_any(desk: Desk, backend: Backend) -> None:
    backend.may_answer.clear()
    backend.was_asked.clear()

    def unlock_it() -> None:
        backend.was_asked.wait()
        backend.may_answer.set()

    owner = threading.Thread(target=unlock_it)
    owner.start()
    with open_library(desk.root, SystemKeychain()) as library:
        assert content_of(library, library.items.list()[0]) == b"kept"
    owner.join()


def test_no_answer_is_told_and_the_recovery_key_still_opens(desk: Desk, backend: Backend) -> None:
    before = {path: path.read_bytes() for path in desk.root.iterdir() if path.is_file()}
    backend.may_answer.clear()
    with pytest.raises(LibraryError) as caught:
        open_library(desk.root, SystemKeychain(answer_s=0.05))
    assert caught.value.code is Code.LIBRARY_KEYCHAIN_FAILED
    assert "--recovery-key" in sentence(caught.value)
    assert {path: path.read_bytes() for path in desk.root.iterdir() if path.is_file()} == before
    with open_library(desk.root, SystemKeychain(answer_s=0.05), desk.recovery_secret) as library:
        assert content_of(library, library.items.list()[0]) == b"kept"


def test_a_change_of_key_that_the_keychain_does_not_take_changes_nothing(desk: Desk, backend: Backend) -> None:
    with open_library(desk.root, SystemKeychain(answer_s=0.05)) as library:
        backend.may_answer.clear()
        with pytest.raises(LibraryError) as caught:
            library.rotate()
        assert caught.value.code is Code.LIBRARY_KEYCHAIN_FAILED
        backend.may_answer.set()
        assert library.epoch == 1
        assert not (desk.root / "rotation.journal").exists()
    with open_library(desk.root, SystemKeychain()) as library:
        assert library.epoch == 1
        assert library.verify() == []


def test_the_keys_are_gone_before_the_keychain_is_asked(desk: Desk, backend: Backend) -> None:
    """Locking in a hurry never waits for a service that hangs."""
    library = open_library(desk.root, SystemKeychain())
    master_key = library.keys.master_key
    backend.may_answer.clear()
    backend.was_asked.clear()
    locking = threading.Thread(target=library.close)
    locking.start()
    backend.was_asked.wait()
    assert not master_key.secret.is_open
    assert not library.keys.others.signing.is_open
    with pytest.raises(LibraryError) as caught:
        library.items.list()
    assert caught.value.code is Code.LIBRARY_LOCKED
    backend.may_answer.set()
    locking.join()
    with open_library(desk.root, SystemKeychain()) as library:
        assert library.verify() == []


@pytest.mark.parametrize("code", [Code.LIBRARY_KEYCHAIN_LOCKED, Code.LIBRARY_KEYCHAIN_FAILED])
def test_a_keychain_that_goes_away_meanwhile_spoils_nothing(tmp_path: Path, code: Code) -> None:
    desk = Desk(tmp_path)
    desk.make().close()
    with desk.open() as library:
        add_recording(library, b"kept")
        desk.keychain.failure = code
        with pytest.raises(LibraryError) as caught:
            library.rotate()
        assert caught.value.code is code
        with pytest.raises(LibraryError) as caught:
            library.add_keychain_slot(label="")
        assert caught.value.code is code
        assert len(library.ways) == 2
    desk.keychain.failure = None
    with desk.open() as library:
        assert content_of(library, library.items.list()[0]) == b"kept"
        assert library.verify() == []
