"""Unpack a ZIP file that nobody has checked: each part is measured while it unpacks, not by what is declared."""

from __future__ import annotations

import errno
import zipfile
import zlib
from typing import BinaryIO, Final

from app.core.errors import Code, InputError

_MOST_PARTS: Final = 20_000
_MOST_PART_BYTES: Final = 128 << 20
_MOST_BYTES: Final = 256 << 20
_FREE_BYTES: Final = 4 << 20
_MOST_RATIO: Final = 250
"""Text of a document is seldom packed to a fiftieth; deflate can do a thousandth. Small parts may be anything."""
_CHUNK_BYTES: Final = 1 << 16
_METHODS: Final = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_ENCRYPTED: Final = 0x1


class Archive:
    """The parts of a document, by their names; `kind` is what the document is called in sentences."""

    def __init__(self, file: BinaryIO, kind: str) -> None:
        self.kind = kind
        self._unpacked = 0
        try:
            self._zip = zipfile.ZipFile(file)
        except (zipfile.BadZipFile, NotImplementedError, ValueError, UnicodeError) as error:
            raise self.damaged() from error
        if len(self._zip.infolist()) > _MOST_PARTS:
            raise InputError(Code.INPUT_BOMB)

    def __contains__(self, name: str) -> bool:
        return name in self._zip.NameToInfo

    def has_below(self, folder: str) -> bool:
        """Say whether there are parts in a folder."""
        return any(name.startswith(folder) for name in self._zip.NameToInfo)

    def damaged(self) -> InputError:
        """Return what to raise where something is not as it has to be."""
        return InputError(Code.INPUT_DAMAGED, kind=self.kind)

    def read(self, name: str) -> bytes:
        """Return a part; InputError if it is missing, damaged, encrypted or swells."""
        data = self.read_if_there(name)
        if data is None:
            raise self.damaged()
        return data

    def read_if_there(self, name: str) -> bytes | None:
        """Return a part, None if there is none of that name."""
        info = self._zip.NameToInfo.get(name)
        if info is None:
            return None
        if info.flag_bits & _ENCRYPTED:
            raise InputError(Code.INPUT_ENCRYPTED)
        if info.compress_type not in _METHODS:
            raise self.damaged()
        try:
            return self._unpack(info)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, UnicodeError) as error:
            raise self.damaged() from error
        except OSError as error:  # a place before the file's beginning, or the disk itself
            if error.errno != errno.EINVAL:
                raise
            raise self.damaged() from error

    def _unpack(self, info: zipfile.ZipInfo) -> bytes:
        parts: list[bytes] = []
        size = 0
        with self._zip.open(info) as part:
            while chunk := part.read(_CHUNK_BYTES):
                size += len(chunk)
                self._unpacked += len(chunk)
                swells = size > _FREE_BYTES and size > _MOST_RATIO * max(1, info.compress_size)
                if swells or size > _MOST_PART_BYTES or self._unpacked > _MOST_BYTES:
                    raise InputError(Code.INPUT_BOMB)
                parts.append(chunk)
        return b"".join(parts)
