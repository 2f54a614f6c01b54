"""One program at a time in a library."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from pathlib import Path

from app.core.errors import Code, LibraryError
from app.core.text import display_name
from app.library.safe_files import told_as_library_errors

_TAKEN = {errno.EAGAIN, errno.EACCES, errno.EDEADLK}


class InstanceLock:
    """Hold a library for this process; the system lets go of it when the process ends, however it ends."""

    def __init__(self, path: Path) -> None:
        with told_as_library_errors(path):
            self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
        try:
            with told_as_library_errors(path):
                _lock(self._descriptor)
        except LibraryError as error:
            os.close(self._descriptor)
            cause = error.__cause__
            if isinstance(cause, OSError) and cause.errno in _TAKEN:
                raise LibraryError(Code.LIBRARY_BUSY, name=display_name(path.parent)) from cause
            raise

    def release(self) -> None:
        """Let others in."""
        with contextlib.suppress(OSError):  # a lock that is gone already is what was wanted
            os.close(self._descriptor)


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
