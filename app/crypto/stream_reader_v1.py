"""Read a sealed stream (app.crypto.stream_v1) at random, as a binary file of its plaintext."""

from __future__ import annotations

import io
import os
from typing import TYPE_CHECKING, Final, Protocol

from app.core.errors import Code, LibraryError
from app.crypto.secret import Secret
from app.crypto.stream_v1 import (
    HEADER_SIZE,
    PLAIN_SIZE,
    SEGMENT_SIZE,
    TAG_SIZE,
    Layout,
    Segments,
    tampered,
)

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_WHENCES: Final = (os.SEEK_SET, os.SEEK_CUR, os.SEEK_END)


class Source(Protocol):
    """What a stream is read from: a binary file of any kind that can seek."""

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Move to an offset and return where that is."""

    def readinto(self, buffer: memoryview, /) -> int | None:
        """Fill some of the buffer and say how much, nothing at the end."""


def read_exactly(source: Source, at: int, target: memoryview) -> None:
    """Fill the target from an offset; LibraryError if the source ends before."""
    source.seek(at)
    while (count := source.readinto(target)) != len(target):
        if not count:
            raise tampered()
        target = target[count:]


class StreamReader(io.RawIOBase):
    """Decrypt parts of a stream, for one thread at a time; only what authenticated is ever handed out.

    Opening verifies the last segment, and so the length: a stream cut short or made longer is refused. The source
    stays open when the reader is closed. Reading after that, or after the key was closed, raises LibraryError
    LIBRARY_LOCKED.
    """

    _plain = memoryview(bytearray())  # closing happens even where opening failed early
    _segments: Segments | None = None

    def __init__(self, source: Source, key: Secret, aad: bytes, offset: int = 0) -> None:
        self._source = source
        self._key = key
        self._offset = offset
        self._cached_from = self._cached_to = 0  # of the plaintext
        self._at = 0
        layout = self._layout = Layout.of_stored(source.seek(0, os.SEEK_END) - offset)
        self._length = layout.plain_length  # shown of it
        self._plain = memoryview(bytearray(min(PLAIN_SIZE, layout.plain_length)))
        self._sealed = memoryview(bytearray(min(SEGMENT_SIZE, layout.stored_length)))
        header = self._sealed[:HEADER_SIZE]
        read_exactly(source, offset, header)
        if header[0] != HEADER_SIZE:
            raise tampered()
        self._segments = Segments(key, header, aad)
        self._load(self._segments, *layout.place(max(0, layout.plain_length - 1)))

    @property
    def length(self) -> int:
        """Return the bytes of plaintext that can be read."""
        return self._length

    def readable(self) -> bool:
        """Say yes."""
        return True

    def seekable(self) -> bool:
        """Say yes."""
        return True

    def tell(self) -> int:
        """Return the position in the plaintext."""
        self._opened()
        return self._at

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        """Move in the plaintext and return the position; beyond the end there is nothing to read."""
        self._opened()
        if whence == os.SEEK_CUR:
            offset += self._at
        elif whence == os.SEEK_END:
            offset += self._length
        if offset < 0 or whence not in _WHENCES:
            raise ValueError(f"seek to {offset} from {whence}")
        self._at = offset
        return offset

    def read(self, size: int = -1, /) -> bytes | None:
        """Return up to `size` bytes; what lies within one segment is cut straight out of the cache."""
        segments = self._opened()
        at = self._at
        end = min(at + size, self._length)
        if at < end:
            if not self._cached_from <= at < self._cached_to:
                segment, start, stop = self._layout.place(at)
                if end < stop:
                    self._load(segments, segment, start, stop)
            first = self._cached_from
            if first <= at and end <= self._cached_to:
                self._at = end
                return bytes(self._plain[at - first : end - first])
        return super().read(size)

    def readall(self) -> bytes:
        """Return everything from the position on."""
        return self.read(max(0, self._length - self._at)) or b""

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Fill the buffer as far as there is plaintext; LibraryError if anything in the way was changed."""
        self._opened()
        rest = memoryview(buffer).cast("B")[: max(0, self._length - self._at)]
        start = self._at
        while rest:
            count = self._read_some(rest)
            self._at += count
            rest = rest[count:]
        return self._at - start

    def close(self) -> None:
        """Forget key and plaintext; the source stays open."""
        if not self.closed:
            self._segments = None
            self._plain[:] = bytes(len(self._plain))
            super().close()

    def _opened(self) -> Segments:
        if not self._key.is_open:
            self.close()
        if self._segments is None:
            raise LibraryError(Code.LIBRARY_LOCKED)
        return self._segments

    def _read_some(self, target: memoryview) -> int:
        """Read from the cache, or a whole segment straight into the target where it has room for it."""
        if not self._cached_from <= self._at < self._cached_to:
            segments = self._opened()
            segment, start, stop = self._layout.place(self._at)
            if self._at == start and stop - start <= len(target):
                self._decrypt(segments, segment, target[: stop - start])
                return stop - start
            self._load(segments, segment, start, stop)
        inside = self._at - self._cached_from
        count = min(len(target), self._cached_to - self._at)
        target[:count] = self._plain[inside : inside + count]
        return count

    def _load(self, segments: Segments, segment: int, start: int, stop: int) -> None:
        self._cached_to = 0  # an error leaves zeros in the cache
        self._decrypt(segments, segment, self._plain[: stop - start])
        self._cached_from, self._cached_to = start, stop

    def _decrypt(self, segments: Segments, segment: int, target: memoryview) -> None:
        """Read and decrypt a segment into a target of its length."""
        sealed = self._sealed[: len(target) + TAG_SIZE]
        read_exactly(self._source, self._offset + self._layout.stored_start(segment), sealed)
        segments.open(segment, sealed, target, is_last=segment == self._layout.segments - 1)
