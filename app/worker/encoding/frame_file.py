"""The file that FFmpeg believes it writes: what it writes where is handed on, and nothing is kept."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Final

_PART_BYTES: Final = 256 << 10


class FrameFile:
    """A file object that gathers what is written in a row into parts of a handy size."""

    def __init__(self, put: Callable[[int, bytes], None]) -> None:
        self._put = put
        self._begun = bytearray()
        self._at = 0  # where the begun part starts
        self.size = 0

    def write(self, data: bytes) -> int:
        """Take bytes at the position."""
        self._begun += data
        self.size = max(self.size, self.tell())
        if len(self._begun) >= _PART_BYTES:
            self.flush()
        return len(data)

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Move the position as io.IOBase.seek does."""
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self.tell(), os.SEEK_END: self.size}[whence]
        if base + offset != self.tell():
            self.flush()
            self._at = base + offset
        return self._at + len(self._begun)

    def tell(self) -> int:
        """Return the position."""
        return self._at + len(self._begun)

    def flush(self) -> None:
        """Hand on what was gathered."""
        for start in range(0, len(self._begun), _PART_BYTES):
            self._put(self._at + start, bytes(self._begun[start : start + _PART_BYTES]))
        self._at += len(self._begun)
        self._begun.clear()
