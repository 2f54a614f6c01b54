"""Write a sealed stream (app.crypto.stream_v1) of any length in bounded memory."""

from __future__ import annotations

import errno
import os
import secrets
from typing import TYPE_CHECKING, Protocol, Self

from app.core.errors import Code, LibraryError
from app.crypto.secret import Secret
from app.crypto.stream_v1 import HEADER_SIZE, PLAIN_SIZE, RUN_SIZE, TAG_SIZE, Bytes, Segments

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer


class Sink(Protocol):
    """What a stream is written to: a binary file of any kind."""

    def write(self, data: memoryview, /) -> int | None:
        """Write some of the bytes and say how many."""


class Witness(Protocol):
    """What is shown the header and every segment's tag: a hash object."""

    def update(self, data: memoryview, /) -> None:
        """Take more bytes in."""


def write_all(sink: Sink, data: Bytes) -> None:
    """Write everything, however little the sink takes at once."""
    rest = memoryview(data)
    while rest:
        written = sink.write(rest)
        if not written:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        rest = rest[written:]


class StreamWriter:
    """Encrypt what is written into a sink; without `finish` what arrived there is refused by every reader.

    Any error ends the writer, since a segment sealed again would use its nonce twice. An OSError of the sink is
    passed on.
    """

    def __init__(self, sink: Sink, key: Secret, aad: bytes, witness: Witness | None = None) -> None:
        header = bytes((HEADER_SIZE,)) + secrets.token_bytes(HEADER_SIZE - 1)
        self._sink = sink
        self._key = key
        self._witness = witness
        self._segments: Segments | None = Segments(key, header, aad)
        self._index = 0
        self._capacity = PLAIN_SIZE - HEADER_SIZE
        self._held = memoryview(bytearray(PLAIN_SIZE))  # plaintext that may turn out to be the last
        self._held_length = 0
        self._run = memoryview(bytearray(RUN_SIZE))
        self._run_length = 0
        self._keep(header)

    def write(self, data: ReadableBuffer) -> int:
        """Encrypt all of a contiguous buffer of any type; return its length in bytes."""
        self._opened()
        length = memoryview(data).nbytes
        if length:
            try:
                self._write(memoryview(data).cast("B"))
            except BaseException:
                self.close()
                raise
        return length

    def finish(self) -> None:
        """Seal the last segment, hand everything to the sink and close."""
        try:
            self._seal(self._held[: self._held_length], is_last=True)
            self._flush()
        finally:
            self.close()

    def close(self) -> None:
        """Forget key and plaintext; what was not finished stays unreadable."""
        self._segments = None
        self._held[:] = bytes(PLAIN_SIZE)

    def _opened(self) -> Segments:
        if not self._key.is_open:
            self.close()
        if self._segments is None:
            raise LibraryError(Code.LIBRARY_LOCKED)
        return self._segments

    def _write(self, view: memoryview) -> None:
        # A segment is sealed only when one more byte follows: the last one is sealed as the last.
        while self._held_length + len(view) > self._capacity:
            used = self._capacity - self._held_length
            if self._held_length:
                self._hold(view[:used])
                self._seal(self._held[: self._capacity], is_last=False)
                self._held_length = 0
            else:
                self._seal(view[:used], is_last=False)
            view = view[used:]
        self._hold(view)

    def _hold(self, view: memoryview) -> None:
        end = self._held_length + len(view)
        self._held[self._held_length : end] = view
        self._held_length = end

    def _seal(self, plain: memoryview, *, is_last: bool) -> None:
        tag = self._run_length + len(plain)
        end = tag + TAG_SIZE
        self._opened().seal(self._index, plain, self._run[self._run_length : end], is_last=is_last)
        self._run_length = tag
        self._keep(self._run[tag:end])
        self._index += 1
        self._capacity = PLAIN_SIZE
        if end == RUN_SIZE:
            self._flush()

    def _keep(self, shown: Bytes) -> None:
        """Put the header or a tag in the run, and show it to the witness."""
        end = self._run_length + len(shown)
        self._run[self._run_length : end] = shown
        self._run_length = end
        if self._witness is not None:
            self._witness.update(self._run[end - len(shown) : end])

    def _flush(self) -> None:
        write_all(self._sink, self._run[: self._run_length])
        self._run_length = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
