"""One program can ask another one to lock the library."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from app.core.errors import Code, LibraryError
from app.library.instance_lock import InstanceLock, lock_elsewhere
from tests.support.libraries import Desk


def test_nobody_has_it_open(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.make().close()
    assert not lock_elsewhere(desk.root / "library.lock")


def test_whoever_has_it_open_hears_of_it_and_the_next_one_does_not(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    library = desk.make()
    assert not library.is_asked_to_lock
    with ThreadPoolExecutor(1) as other:
        asking = other.submit(lock_elsewhere, desk.root / "library.lock")
        while not library.is_asked_to_lock:
            assert not asking.done()
        library.close()
        assert asking.result()
    assert not library.is_asked_to_lock
    with desk.open() as again:
        assert not again.is_asked_to_lock


def test_a_library_that_stays_open_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.library.instance_lock._PATIENCE_S", 0.1)
    lock = InstanceLock(tmp_path / "library.lock")
    with pytest.raises(LibraryError) as error:
        lock_elsewhere(tmp_path / "library.lock")
    assert error.value.code is Code.LIBRARY_BUSY
    assert lock.is_asked_to_lock
    lock.release()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no system call here leaves a copy of a lock to a child")
def test_a_child_that_is_being_started_does_not_keep_the_library(tmp_path: Path) -> None:
    lock = InstanceLock(tmp_path / "library.lock")
    copy = os.dup(lock._descriptor)  # what a child holds between fork and exec
    lock.release()
    InstanceLock(tmp_path / "library.lock").release()
    os.close(copy)
