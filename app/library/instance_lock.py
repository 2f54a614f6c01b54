"""One program at a time in a library; another can ask it to lock."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import time
from pathlib import Path
from typing import Final

from app.core.errors import Code, LibraryError
from app.core.text import display_name
from app.library.safe_files import library_error, told_as_library_errors

_TAKEN = {errno.EAGAIN, errno.EACCES, errno.EDEADLK}
_PATIENCE_S: Final = 10.0
_POLL_S: Final = 0.05
_NO_LOCKS = {errno.ENOLCK, errno.ENOTSUP, errno.ENOSYS, errno.EINVAL}


class InstanceLock:
    """Hold a library for this process; the system lets go of it when the process ends, however it ends."""

    def __init__(self, path: Path) -> None:
        folder = path.parent
        with told_as_library_errors(folder):
            self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
        try:
            _lock(self._descriptor)
        except OSError as error:
            os.close(self._descriptor)
            if error.errno in _TAKEN:
                raise LibraryError(Code.LIBRARY_BUSY, name=display_name(folder)) from error
            if error.errno in _NO_LOCKS:
                raise LibraryError(Code.LIBRARY_NO_LOCKS, name=display_name(folder)) from error
            raise library_error(error, folder) from error
        with told_as_library_errors(folder):
            os.ftruncate(self._descriptor, 0)  # what was asked of the one before

    @property
    def is_asked_to_lock(self) -> bool:
        """Say whether another program asked for the library to be locked."""
        try:
            return os.fstat(self._descriptor).st_size > 0
        except OSError:  # let go of meanwhile
            return False

    def release(self) -> None:
        """Let others in; may be called again."""
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor < 0:
            return
        with contextlib.suppress(OSError):  # a lock that is gone already is what was wanted
            _unlock(descriptor)  # closing alone would leave it to a child that is being started just now
        with contextlib.suppress(OSError):
            os.close(descriptor)


def lock_elsewhere(path: Path) -> bool:
    """Ask the program that has the library open to lock it, and wait for that; False if nobody has it open.

    LIBRARY_BUSY if it is open still after ten seconds.
    """
    given_up = time.monotonic() + _PATIENCE_S
    is_asked = False
    while True:
        try:
            InstanceLock(path).release()
        except LibraryError as error:
            if error.code is not Code.LIBRARY_BUSY or time.monotonic() > given_up:
                raise
        else:
            return is_asked
        if not is_asked:
            with told_as_library_errors(path.parent), path.open("ab") as stream:
                stream.write(b"lock\n")
            is_asked = True
        time.sleep(_POLL_S)


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        os.lseek(descriptor, 1 << 30, os.SEEK_SET)  # a byte that is locked could not be written by who asks
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

    def _unlock(descriptor: int) -> None:
        os.lseek(descriptor, 1 << 30, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)
