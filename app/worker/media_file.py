"""What FFmpeg reads from: a plain descriptor, or a sealed blob that is decrypted as it is read."""

from __future__ import annotations

import os
from typing import Protocol

from app.core.errors import SoundlockError
from app.core.positioned import read_at, read_into
from app.crypto.blob_v1 import BlobContext, BlobReader
from app.crypto.secret import Secret
from app.engine.protocol import Seal


class MediaFile(Protocol):
    """A read-only file; FFmpeg hides errors of reading, so the first one is kept in `error`."""

    size: int
    error: OSError | SoundlockError | None

    def read(self, count: int) -> bytes:
        """Read up to `count` bytes at the position."""
        ...

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Move the position as io.IOBase.seek does."""
        ...

    def tell(self) -> int:
        """Return the position."""
        ...


class DescriptorFile:
    """A read-only file object over a descriptor; positions are its own, so several can share one."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._position = 0
        self.size = os.fstat(descriptor).st_size
        self.error: OSError | SoundlockError | None = None

    def read(self, count: int) -> bytes:
        """Read up to `count` bytes at the position."""
        try:
            data = read_at(self._descriptor, count, self._position)
        except OSError as error:
            self.error = error
            raise
        self._position += len(data)
        return data

    def readinto(self, buffer: memoryview) -> int:
        """Fill the buffer as far as there are bytes."""
        try:
            count = read_into(self._descriptor, buffer, self._position)
        except OSError as error:
            self.error = error
            raise
        self._position += count
        return count

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Move the position as io.IOBase.seek does."""
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._position, os.SEEK_END: self.size}[whence]
        self._position = max(0, base + offset)
        return self._position

    def tell(self) -> int:
        """Return the position."""
        return self._position


class SealedFile:
    """The content of a blob; no byte is handed out that was not authenticated."""

    def __init__(self, descriptor: int, seal: Seal) -> None:
        context = BlobContext(seal.library_id, seal.item_id, seal.kind, seal.revision, seal.blob_id)
        self._reader = BlobReader(DescriptorFile(descriptor), Secret(seal.key), context, seal.true_length)
        self.size = seal.true_length
        self.error: OSError | SoundlockError | None = None

    def read(self, count: int) -> bytes:
        """Read and decrypt up to `count` bytes at the position."""
        try:
            return self._reader.read(count) or b""
        except (OSError, SoundlockError) as error:
            self.error = error
            raise

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Move the position as io.IOBase.seek does; before the start is the start."""
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._reader.tell(), os.SEEK_END: self.size}[whence]
        return self._reader.seek(max(0, base + offset))

    def tell(self) -> int:
        """Return the position."""
        return self._reader.tell()


def media_file(descriptor: int, seal: Seal | None) -> MediaFile:
    """Return the file that a job reads: the bytes as they are, or the content of a blob."""
    return DescriptorFile(descriptor) if seal is None else SealedFile(descriptor, seal)
