"""Write one file whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from app.core.errors import Code, OutputError
from app.core.text import display_name


def write_whole(path: Path, data: bytes, *, overwrite: bool) -> None:
    """Write a file that only its owner may read; OutputError leaves nothing behind."""
    with writing_whole(path, overwrite=overwrite) as stream:
        stream.write(data)


@contextlib.contextmanager
def writing_whole(path: Path, *, overwrite: bool) -> Iterator[BinaryIO]:
    """Give a stream for a file that only its owner may read; OutputError leaves nothing behind.

    The bytes go to a file beside it, are forced to the disk, and take the name in one step.
    """
    name = display_name(path)
    temporary = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with os.fdopen(descriptor, "wb") as stream:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
            if overwrite:
                temporary.replace(path)
            else:
                _take_free_name(temporary, path)
            _sync_folder(path.parent)
        finally:
            with contextlib.suppress(FileNotFoundError):
                temporary.unlink()
    except FileExistsError as error:
        raise OutputError(Code.OUTPUT_EXISTS, name=name) from error
    except OSError as error:
        raise output_error(error, name) from error


def is_folder(path: Path) -> bool:
    """Say whether there is a folder of that name; Path.is_dir raises for names too long or out of reach."""
    return os.path.isdir(path)  # noqa: PTH112


def output_error(error: OSError, name: str) -> OutputError:
    """Turn what the system said about a write into our words."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return OutputError(Code.OUTPUT_FULL, name=name)
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return OutputError(Code.OUTPUT_PERMISSION, name=name)
    return OutputError(Code.OUTPUT_FAILED, name=name, reason=error.strerror or "write error")


def _take_free_name(temporary: Path, path: Path) -> None:
    """Give the file its name unless the name is taken, without a moment in between."""
    try:
        os.link(temporary, path, follow_symlinks=False)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if path.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST)) from None
        temporary.replace(path)


def _sync_folder(folder: Path) -> None:
    """Force the name to the disk where that can be done: a folder may be written to and yet not be read."""
    if os.name == "nt":
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        if error.errno not in {errno.EACCES, errno.EPERM, errno.EINVAL, errno.ENOTSUP}:
            raise
