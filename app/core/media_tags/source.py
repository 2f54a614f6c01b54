"""Random access to a file that nobody vouches for: every read is checked, and there is an end to them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Literal

ReadAt = Callable[[int, int], bytes]
"""Returns up to so many bytes from an offset, fewer only at the end of the file."""

Order = Literal["big", "little"]

_MOST_READS: Final = 1_000_000  # enough for hours of a stream whose every block has to be passed
_MOST_BYTES: Final = 256 << 20
_MOST_AT_ONCE: Final = 16 << 20
_WINDOW_BYTES: Final = 16 << 10


class NotUnderstoodError(Exception):
    """Say that a structure is damaged, strange or endless; it never leaves this package."""


class Source:
    """Reads through a window, so that many small steps cost few calls."""

    def __init__(self, read_at: ReadAt, size: int) -> None:
        self.size = size
        self._read_at = read_at
        self._window = b""
        self._window_start = 0
        self._reads_left = _MOST_READS
        self._bytes_left = _MOST_BYTES

    def peek(self, offset: int, count: int) -> bytes:
        """Return up to `count` bytes, fewer only at the end of the file."""
        count = max(0, min(count, self.size - offset))
        self._reads_left -= 1
        if self._reads_left < 0:
            raise NotUnderstoodError
        start = offset - self._window_start
        if start < 0 or start + count > len(self._window):
            wanted = max(count, min(_WINDOW_BYTES, self.size - offset))
            self._bytes_left -= count
            if count > _MOST_AT_ONCE or self._bytes_left < 0:
                raise NotUnderstoodError
            self._window = self._read_at(offset, wanted)
            self._window_start, start = offset, 0
        return self._window[start : start + count]

    def read(self, offset: int, count: int) -> bytes:
        """Return exactly `count` bytes."""
        data = self.peek(offset, count)
        if len(data) < count or offset < 0:
            raise NotUnderstoodError
        return data

    def number(self, offset: int, count: int, order: Order = "big") -> int:
        """Return an unsigned number."""
        return int.from_bytes(self.read(offset, count), order)
