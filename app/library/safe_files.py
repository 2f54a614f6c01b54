"""Files that are written whole or not at all, and read by their owner alone."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from app.core.errors import Code, LibraryError
from app.core.text import display_name

_FULL = {errno.ENOSPC, errno.EDQUOT}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
_NO_FOLDER_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.ENOSYS, errno.EACCES, errno.EPERM}
_NO_MODES = {errno.EPERM, errno.ENOTSUP, errno.ENOSYS}
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
        keep_for_owner(path, 0o700)  # mkdir's mode only takes away from what the umask leaves
        sync_folder(path.parent)


def keep_for_owner(place: Path | int, mode: int) -> None:
    """Close a file or folder to all but its owner, where the file system knows owners."""
    try:
        os.chmod(place, mode)  # noqa: PTH101 (a descriptor has no path)
    except OSError as error:
        if error.errno not in _NO_MODES:
            raise


def close_to_others(path: Path) -> None:
    """Take away what others may do with something that is there; what its owner may do stays as it is."""
    if is_open_to_others(path):
        keep_for_owner(path, path.stat().st_mode & 0o700)


def is_open_to_others(path: Path) -> bool:
    """Say whether others may enter or read a place although it was to be its owner's alone, as on a FAT drive."""
    return os.name != "nt" and bool(path.stat().st_mode & 0o077)


def forget_time(descriptor: int) -> None:
    """Take away when a file was written, where the file system lets us."""
    try:
        os.utime(descriptor, (0, 0))
    except OSError as error:
        if error.errno not in _NO_MODES:
            raise


def new_file(path: Path) -> int:
    """Create a file with mode 0600, before any byte is in it, and return its descriptor; it must not exist."""
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    descriptor = os.open(path, flags, 0o600)
    if os.chmod in os.supports_fd:
        keep_for_owner(descriptor, 0o600)
    return descriptor


def write_whole(path: Path, data: bytes) -> None:
    """Put `data` in place of what the file held: after a crash it holds the old bytes or the new ones."""
    with writing_whole(path) as stream:
        stream.write(data)


def part_beside(path: Path) -> Path:
    """Name a file that is written beside `path` to take its place; the next opening clears it away if it stays."""
    return path.with_name(f".{os.urandom(8).hex()}{PART}")


def take_over(part: Path, path: Path) -> None:
    """Give a finished file its name, and the place of what had that name before."""
    part.replace(path)


@contextlib.contextmanager
def writing_whole(path: Path, *, take_name: Callable[[Path, Path], None] = take_over) -> Iterator[BinaryIO]:
    """Give a stream for a file that only its owner may read; an OSError leaves nothing behind.

    The bytes go to a file beside it, are forced to the disk, and `take_name` gives that file the name in one step.
    """
    part = part_beside(path)
    try:
        with os.fdopen(new_file(part), "wb") as stream:
            yield stream
            stream.flush()
            sync_file(stream.fileno())
        take_name(part, path)
        sync_folder(path.parent)
    finally:
        part.unlink(missing_ok=True)


def write_over(path: Path, data: bytes) -> None:
    """Put `data` in place of what the file held as `write_whole` does, and zeros over that where it lay."""
    with contextlib.ExitStack() as closing:
        former = None
        if os.name != "nt":  # there a file that is open cannot be replaced
            with contextlib.suppress(OSError):
                former = closing.enter_context(path.open("rb+"))
        write_whole(path, data)
        if former is not None:
            _fill_with_zeros(former, names=0)


def wipe(path: Path) -> None:
    """Write zeros over a file and remove it, one that is not there included."""
    with contextlib.suppress(OSError), path.open("rb+") as stream:
        _fill_with_zeros(stream, names=1)
    remove(path)


def _fill_with_zeros(stream: BinaryIO, *, names: int) -> None:
    """Overwrite a small file, as far as the drive writes in place, unless it has another name, as in a backup."""
    with contextlib.suppress(OSError):  # nothing needs it any more, and all else is done
        state = os.fstat(stream.fileno())
        if state.st_nlink == names:
            stream.write(bytes(state.st_size))
            stream.flush()
            sync_file(stream.fileno())


def remove(path: Path) -> None:
    """Remove a file for good, one that is not there included."""
    path.unlink(missing_ok=True)
    sync_folder(path.parent)


def sync_file(descriptor: int) -> None:
    """Force a file's bytes to the disk."""
    os.fsync(descriptor)


def sync_folder(folder: Path) -> None:
    """Force the names in a folder to the disk where that can be done: it may be written to and yet not be read."""
    if sys.platform == "win32":
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise
