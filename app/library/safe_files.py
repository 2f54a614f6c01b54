"""Files that are written whole or not at all, and read by their owner alone."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from collections.abc import Iterator
from pathlib import Path

from app.core.errors import Code, LibraryError
from app.core.text import display_name

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
_NO_FOLDER_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.EACCES, errno.EPERM}
PART = ".part"


@contextlib.contextmanager
def told_as_library_errors(path: Path) -> Iterator[None]:
    """Turn what the system says about a file of the library into our words."""
    try:
        yield
    except OSError as error:
        raise library_error(error, path) from error


def library_error(error: OSError, path: Path) -> LibraryError:
    """Return the error that tells a user what the system refused."""
    if error.errno in _FULL:
        return LibraryError(Code.LIBRARY_FULL)
    if error.errno in _FORBIDDEN:
        return LibraryError(Code.LIBRARY_PERMISSION, name=display_name(path))
    return LibraryError(Code.LIBRARY_FAILED, reason=error.strerror or "input/output error")


def make_folder(path: Path) -> None:
    """Make a folder, and those above it, that only their owner may enter; one that is there stays."""
    if path.is_dir():
        return
    if not path.parent.is_dir():
        make_folder(path.parent)
    with contextlib.suppress(FileExistsError):
        path.mkdir(mode=0o700)
        path.chmod(0o700)  # mkdir's mode only takes away from what the umask leaves
        sync_folder(path.parent)


def new_file(path: Path) -> int:
    """Create a file with mode 0600, before any byte is in it, and return its descriptor; it must not exist."""
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    descriptor = os.open(path, flags, 0o600)
    if hasattr(os, "fchmod"):
        os.fchmod(descriptor, 0o600)
    return descriptor


def write_whole(path: Path, data: bytes) -> None:
    """Put `data` in place of what the file held: after a crash it holds the old bytes or the new ones."""
    part = path.with_name(f"{secrets.token_hex(8)}{PART}")
    try:
        with os.fdopen(new_file(part), "wb") as stream:
            stream.write(data)
            sync_file(stream.fileno())
        part.replace(path)
        sync_folder(path.parent)
    finally:
        part.unlink(missing_ok=True)


def remove(path: Path) -> None:
    """Remove a file for good, one that is not there included."""
    path.unlink(missing_ok=True)
    sync_folder(path.parent)


def sync_file(descriptor: int) -> None:
    """Force a file's bytes to the disk."""
    os.fsync(descriptor)


def sync_folder(folder: Path) -> None:
    """Force the names in a folder to the disk, where the system can do that."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise
    finally:
        os.close(descriptor)
