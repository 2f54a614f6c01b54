"""Remove the file that a recording was taken in from, if its user asks for that."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self

from app.core.errors import Code, InputError
from app.core.text import display_name
from app.library.records import ItemRow

if TYPE_CHECKING:
    from app.library.library import Library


@dataclass(frozen=True, slots=True)
class Original:
    """A file as it was before it was taken in."""

    path: Path
    mark: tuple[int, int, int, int]  # device, inode, bytes, time of its last change in ns

    @classmethod
    def of(cls, path: Path | None) -> Self:
        """Note what a file is now; InputError INPUT_KEPT for a pipe, a link or what else is no file of its own."""
        if path is None:
            raise InputError(Code.INPUT_KEPT, name="standard input", reason="it is no file")
        return cls(path, _mark(path))

    def remove(self, library: Library, item: ItemRow) -> None:
        """Remove the file once every byte of the copy in the library was read back.

        InputError INPUT_KEPT if it is another file by now or cannot be removed; LibraryError if the copy is bad.
        What an SSD or a file system with snapshots keeps of it is out of a program's reach.
        """
        for blob in library.blob_rows.of_item(item.id):
            library.blobs.verify(blob)
        if _mark(self.path) != self.mark:
            raise InputError(Code.INPUT_KEPT, name=display_name(self.path), reason="it was changed meanwhile")
        try:
            self.path.unlink()
        except OSError as error:
            raise _kept(self.path, error) from error


def _mark(path: Path) -> tuple[int, int, int, int]:
    try:
        found = path.lstat()
    except OSError as error:
        raise _kept(path, error) from error
    if not stat.S_ISREG(found.st_mode):
        raise InputError(Code.INPUT_KEPT, name=display_name(path), reason="it is no regular file")
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns


def _kept(path: Path, error: OSError) -> InputError:
    reason = error.strerror or os.strerror(error.errno or 0)
    return InputError(Code.INPUT_KEPT, name=display_name(path), reason=reason)
