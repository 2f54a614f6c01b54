"""Let one set-up at a time change a checkout, and remember one that was killed."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from typing import TYPE_CHECKING, Self

from setup_reporting import say

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

_UNFINISHED = b"unfinished\n"


class SetupLock:
    """Hold an exclusive lock on a file beside the environment; the file's content is the memory.

    It lies outside the environment, because the environment may have to be removed while it is held.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor = -1
        self.was_unfinished = False

    def __enter__(self) -> Self:
        """Wait for the lock, with a word to the person if it takes longer than a moment."""
        self._descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
        if not self._try():
            say("Waiting for another set-up of this checkout to finish.")
            while not self._try():
                time.sleep(0.2)
        self.was_unfinished = self.is_unfinished()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Release the lock."""
        os.close(self._descriptor)
        self._descriptor = -1

    @property
    def inheritable(self) -> tuple[int, ...]:
        """Return the descriptors that a child should keep open, which keeps the lock held (not on Windows)."""
        return () if sys.platform == "win32" else (self._descriptor,)

    def is_unfinished(self) -> bool:
        """Return whether the last set-up stopped between its first change and its last."""
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        return os.read(self._descriptor, len(_UNFINISHED)) == _UNFINISHED

    def mark(self, *, unfinished: bool) -> None:
        """Remember across a kill whether a set-up is under way."""
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        os.ftruncate(self._descriptor, 0)
        if unfinished:
            os.write(self._descriptor, _UNFINISHED)
        os.fsync(self._descriptor)

    def _try(self) -> bool:
        """Take the lock if nobody has it."""
        with contextlib.suppress(OSError):
            if sys.platform == "win32":
                import msvcrt  # noqa: PLC0415 - exists on Windows only

                os.lseek(self._descriptor, 1024, os.SEEK_SET)  # behind the content, which stays readable
                msvcrt.locking(self._descriptor, msvcrt.LK_NBLCK, 1)
            else:
                import fcntl  # noqa: PLC0415 - does not exist on Windows

                fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return True
        return False
