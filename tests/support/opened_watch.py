"""Notice whether any process opens a file, by inotify."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path
from typing import Final, Self

_IN_ACCESS: Final = 0x1
_IN_OPEN: Final = 0x20
_IN_NONBLOCK: Final = os.O_NONBLOCK


class OpenedWatch:
    """Watches one file while the context is open; on systems without inotify it notices nothing."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor = -1

    def __enter__(self) -> Self:
        if sys.platform == "linux":
            libc = ctypes.CDLL(None, use_errno=True)
            self._descriptor = libc.inotify_init1(_IN_NONBLOCK)
            assert self._descriptor >= 0, os.strerror(ctypes.get_errno())
            watch = libc.inotify_add_watch(self._descriptor, os.fsencode(self._path), _IN_OPEN | _IN_ACCESS)
            assert watch >= 0, os.strerror(ctypes.get_errno())
        return self

    def __exit__(self, *_: object) -> None:
        if self._descriptor >= 0:
            os.close(self._descriptor)

    def was_opened(self) -> bool:
        """Say whether the file was opened or read since the context was entered."""
        try:
            return bool(os.read(self._descriptor, 4096))
        except (BlockingIOError, OSError):
            return False
