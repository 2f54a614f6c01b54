"""A preallocated ring of bytes between one thread that writes and one that reads, neither of which ever waits."""

from __future__ import annotations


class Ring:
    """Counts what was written and read; the writer moves one count and the reader the other."""

    def __init__(self, size: int) -> None:
        self._buffer = bytearray(size)
        self._size = size
        self._written = 0
        self._read = 0

    @property
    def written(self) -> int:
        """Return how many bytes were written since the last wipe."""
        return self._written

    @property
    def consumed(self) -> int:
        """Return how many bytes were read since the last wipe."""
        return self._read

    @property
    def waiting(self) -> int:
        """Return how many bytes can be read."""
        return self._written - self._read

    @property
    def room(self) -> int:
        """Return how many bytes can be written."""
        return self._size - (self._written - self._read)

    def write(self, data: bytes | memoryview) -> int:
        """Copy in as much as there is room for, and return how much that was."""
        count = min(len(data), self.room)
        at = self._written % self._size
        first = min(count, self._size - at)
        self._buffer[at : at + first] = data[:first]
        self._buffer[: count - first] = data[first:count]
        self._written += count
        return count

    def read_into(self, target: memoryview) -> int:
        """Copy out as much as there is, fill up with zeros, and return how much there was."""
        count = min(len(target), self.waiting)
        at = self._read % self._size
        first = min(count, self._size - at)
        target[:first] = self._buffer[at : at + first]
        target[first:count] = self._buffer[: count - first]
        target[count:] = bytes(len(target) - count)
        self._read += count
        return count

    def wipe(self) -> None:
        """Overwrite everything and count anew; only while nobody reads."""
        self._buffer[:] = bytes(self._size)
        self._written = self._read = 0
