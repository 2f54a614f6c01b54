"""From what a user named to media that can be opened: files, folders, standard input."""

from __future__ import annotations

import glob
import os
import stat
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.core.errors import Code, InputError
from app.core.text import display_name
from app.services.files import input_error, is_folder

STDIN_NAME: Final = "-"
MAX_PIPED_BYTES: Final = 2 * 1024**3

MEDIA_SUFFIXES: Final = frozenset(
    f".{suffix}"
    for suffix in (
        *(
            "3gp",
            "aac",
            "ac3",
            "aif",
            "aiff",
            "amr",
            "ape",
            "asf",
            "au",
            "avi",
            "caf",
            "dts",
            "flac",
            "flv",
            "gsm",
        ),
        *(
            "m2ts",
            "m4a",
            "m4b",
            "m4v",
            "mka",
            "mkv",
            "mov",
            "mp2",
            "mp3",
            "mp4",
            "mpc",
            "mpeg",
            "mpg",
            "mts",
            "mxf",
        ),
        *("oga", "ogg", "ogv", "opus", "spx", "ts", "tta", "voc", "w64", "wav", "webm", "wma", "wmv", "wv"),
    )
)
"""What is picked up from a folder. A file that is named is tried whatever its ending."""

_KINDS: Final = (
    (stat.S_ISFIFO, "named pipe"),
    (stat.S_ISCHR, "device"),
    (stat.S_ISBLK, "disk device"),
    (stat.S_ISSOCK, "socket"),
    (stat.S_ISDIR, "folder"),
)


@dataclass(frozen=True, slots=True)
class MediaSource:
    """One input; `path` is None for standard input."""

    path: Path | None

    @property
    def name(self) -> str:
        """Return a printable name."""
        return "standard input" if self.path is None else display_name(self.path)

    @property
    def stem(self) -> str:
        """Return the name that results are called after."""
        return "stdin" if self.path is None else self.path.stem or self.path.name

    def open_input(self) -> int:
        """Return a readable, seekable descriptor; InputError says why there is none."""
        return _spooled_stdin() if self.path is None else opened_file(self.path, self.name)


def sources(arguments: list[str]) -> Iterator[MediaSource | InputError]:
    """Yield a source for each file named, for each medium below each folder named, an error where there is none.

    Folders are walked in order of names, hidden entries and links to folders left out.
    """
    for argument in arguments:
        if argument == STDIN_NAME:
            yield MediaSource(None)
        elif not os.path.lexists(argument) and (names := _matches(argument)):
            # A shell that expands no patterns, or one that was quoted.
            for name in names:
                yield from _at(Path(name))
        else:
            yield from _at(Path(argument))


def _matches(pattern: str) -> list[str]:
    if not glob.has_magic(pattern):
        return []
    # A link back to a folder above makes `**` find everything dozens of times.
    found = {os.path.realpath(name): name for name in sorted(glob.glob(pattern, recursive=True), reverse=True)}  # noqa: PTH207 (a pattern, no path)
    return sorted(found.values())


def _at(path: Path) -> Iterator[MediaSource | InputError]:
    if not is_folder(path):
        yield MediaSource(path)
        return
    try:
        os.scandir(path).close()
    except OSError as error:
        yield input_error(error, display_name(path))
        return
    found = list(_media_below(path))
    if found:
        yield from found
    else:
        yield InputError(Code.INPUT_NO_MEDIA_IN_FOLDER, name=display_name(path))


def _media_below(folder: Path) -> Iterator[MediaSource]:
    for root, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(root, name)
            if not name.startswith(".") and path.suffix.lower() in MEDIA_SUFFIXES and _may_be_file(path):
                yield MediaSource(path)


def _may_be_file(path: Path) -> bool:
    try:
        return stat.S_ISREG(path.stat().st_mode)
    except PermissionError:
        return True  # whoever opens it hears why it cannot be read
    except OSError:
        return False


def opened_file(path: Path, name: str) -> int:
    """Return a descriptor of a file that holds something, open for reading; InputError says why there is none."""
    try:
        # Without O_NONBLOCK, opening a pipe would wait for a writer for ever.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise input_error(error, name) from error
    try:
        check_file(descriptor, name)
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


def check_file(descriptor: int, name: str) -> None:
    """Raise InputError where an open descriptor is no file, or one that holds nothing."""
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode):
        kind = next((text for is_kind, text in _KINDS if is_kind(status.st_mode)), "special file")
        raise InputError(Code.INPUT_NOT_REGULAR, name=name, kind=kind)
    if status.st_size == 0:
        raise InputError(Code.INPUT_EMPTY, name=name)


def _spooled_stdin() -> int:
    """Return standard input as something seekable: itself if it is a file, else a copy in memory."""
    name = "standard input"
    try:
        status = os.fstat(0)
        if stat.S_ISREG(status.st_mode):
            return os.dup(0)
        if os.isatty(0):
            raise InputError(Code.INPUT_NOT_REGULAR, name=name, kind="terminal")
        return _spooled(name)
    except OSError as error:  # closed, or whoever feeds it failed
        raise InputError(Code.INPUT_UNREADABLE, name=name, reason=error.strerror or "read error") from error


def _spooled(name: str) -> int:
    if sys.platform != "linux":
        raise InputError(Code.INPUT_NOT_REGULAR, name=name, kind="pipe, which only Linux can take,")
    memory = os.memfd_create("soundlock-input", os.MFD_CLOEXEC)
    try:
        total = 0
        while chunk := os.read(0, 1 << 20):
            total += len(chunk)
            if total > MAX_PIPED_BYTES:
                raise InputError(Code.INPUT_TOO_LARGE, name=name, limit="2 GiB")
            os.write(memory, chunk)
        if not total:
            raise InputError(Code.INPUT_EMPTY, name=name)
        return read_only(memory)
    finally:
        os.close(memory)


def read_only(memory: int) -> int:
    """Return another descriptor of a file in memory, from its beginning, by which nobody can write."""
    return os.open(f"/proc/self/fd/{memory}", os.O_RDONLY)
