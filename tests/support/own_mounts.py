"""Mounts that only one test sees: the test runs in a thread with a mount namespace of its own."""

from __future__ import annotations

import contextlib
import ctypes
import functools
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from tests.support.lacking import lacking

REPOSITORY = Path(__file__).parents[2]
READ_ONLY, REMOUNT, BIND, RECURSIVE, PRIVATE = 1, 32, 4096, 16384, 1 << 18  # linux/mount.h
_NEW_MOUNTS = 0x20000
_DETACH = 2
_LIBC = ctypes.CDLL(None, use_errno=True)


def in_own_mounts(test: Callable[..., None]) -> Callable[..., None]:
    """Run a test where it may mount what it likes; only root can."""

    @functools.wraps(test)
    def with_mounts(*arguments: Any, **named: Any) -> None:
        def inside() -> None:
            try:
                _checked(_LIBC.unshare(_NEW_MOUNTS))
            except PermissionError:
                lacking("mounting a drive, which only root may,", only_for_root=True)
            # In a root that is no mount point this is refused; what is mounted is taken away again.
            with contextlib.suppress(OSError):
                mount("none", Path("/"), "", RECURSIVE | PRIVATE)
            test(*arguments, **named)

        with ThreadPoolExecutor(1) as thread:
            thread.submit(inside).result()

    return with_mounts


def mount(what: str, where: Path, kind: str, flags: int = 0, options: str = "") -> None:
    _checked(_LIBC.mount(what.encode(), os.fsencode(where), kind.encode(), flags, options.encode()))


@contextlib.contextmanager
def unmounting(where: Path) -> Iterator[None]:
    try:
        yield
    finally:
        _checked(_LIBC.umount2(os.fsencode(where), _DETACH))


@contextlib.contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Let a folder be one of a drive that nothing can be written to."""
    mount(str(folder), folder, "", BIND)
    with unmounting(folder):
        mount("none", folder, "", REMOUNT | BIND | READ_ONLY)
        yield


@contextlib.contextmanager
def odd_drive(folder: Path, kind: str) -> Iterator[Path]:
    """Give the root of a drive of this kind (tests.support.odd_drive), which keeps its files in `folder`."""
    root, store = folder / "drive", folder / "store"
    root.mkdir()
    store.mkdir(exist_ok=True)
    command = [sys.executable, "-m", "tests.support.odd_drive", str(root), str(store), kind]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=REPOSITORY)
    assert server.stdout is not None
    try:
        if server.stdout.readline() != "ready\n":
            lacking(f"a drive in user space ({server.wait()})", only_for_root=True)
        with unmounting(root):
            yield root
    finally:
        server.stdout.close()
        server.wait()
    root.rmdir()


def _checked(result: int) -> None:
    if result:
        error = ctypes.get_errno()
        raise OSError(error, os.strerror(error))
