"""Write one file whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from app.core.errors import Code, InputError, OutputError
from app.core.text import display_name
from app.library import safe_files


def beginning(path: Path, size_bytes: int) -> bytes:
    """Return as much of a small file that a user names, a key, a certificate or a text; InputError."""
    try:
        with path.open("rb") as stream:
            return stream.read(size_bytes)
    except (OSError, ValueError) as error:  # a name with a zero byte is no name
        raise input_error(error, display_name(path)) from error


def write_whole(path: Path, data: bytes, *, overwrite: bool) -> None:
    """Write a file that only its owner may read; OutputError leaves nothing behind."""
    with writing_whole(path, overwrite=overwrite) as stream:
        stream.write(data)


@contextlib.contextmanager
def writing_whole(path: Path, *, overwrite: bool) -> Iterator[BinaryIO]:
    """Give a stream for a file that only its owner may read; OutputError leaves nothing behind."""
    name = display_name(path)
    take_name = safe_files.take_over if overwrite else _take_free_name
    try:
        with safe_files.writing_whole(path, take_name=take_name) as stream:
            yield stream
    except FileExistsError as error:
        raise OutputError(Code.OUTPUT_EXISTS, name=name) from error
    except OSError as error:
        raise output_error(error, name) from error


def is_folder(path: Path) -> bool:
    """Say whether there is a folder of that name; Path.is_dir raises for names too long or out of reach."""
    return os.path.isdir(path)  # noqa: PTH112


def input_error(error: OSError | ValueError, name: str) -> InputError:
    """Turn what the system said about a read into our words."""
    number = error.errno if isinstance(error, OSError) else errno.ENOENT
    if number in {errno.EACCES, errno.EPERM}:
        return InputError(Code.INPUT_PERMISSION, name=name)
    if number == errno.EISDIR:
        return InputError(Code.INPUT_NOT_REGULAR, name=name, kind="folder")
    if number == errno.ENXIO:
        return InputError(Code.INPUT_NOT_REGULAR, name=name, kind="socket")
    if number in {errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG, errno.ELOOP, None}:
        return InputError(Code.INPUT_MISSING, name=name)
    return InputError(Code.INPUT_UNREADABLE, name=name, reason=os.strerror(number))


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
