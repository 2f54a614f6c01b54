"""A file that is another's only way to hand over sound: seen by nobody else, and gone as soon as it can be."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from app.core.voices import Trace

_PREFIX: Final = "soundlock-voice-"
_MEMORY: Final = Path("/dev/shm")  # noqa: S108 (the folder inside is closed to all others)
_MOST_BYTES: Final = 64 << 20
_LEFT_S: Final = 600
"""So old is what a process left that was killed: no part of a sentence takes as long."""


def trace() -> Trace:
    """Say where files are written."""
    return Trace.MEMORY if _is_memory_there() else Trace.DISK


def written(suffix: str, write: Callable[[str], None]) -> bytes | None:
    """Return what `write` writes to the path that it is given; None where it writes nothing.

    Where the system lets a file lose its name while it is open, it has none any more when it is read.
    """
    # What a scanner of viruses holds on to for a moment cannot be removed at once on Windows: `sweep` does it.
    with tempfile.TemporaryDirectory(prefix=_PREFIX, dir=_root(), ignore_cleanup_errors=True) as folder:
        path = Path(folder, f"part{suffix}")
        write(str(path))
        if not path.is_file():
            return None
        with path.open("rb") as stream:
            if os.name == "posix":
                path.unlink()
            return stream.read(_MOST_BYTES)


def sweep() -> None:
    """Remove what processes left that were killed between writing and reading."""
    before = time.time() - _LEFT_S
    for folder in Path(_root()).glob(f"{_PREFIX}*"):
        if _modified(folder) < before:
            shutil.rmtree(folder, ignore_errors=True)  # of another user, or gone meanwhile


def _modified(folder: Path) -> float:
    try:
        return folder.lstat().st_mtime
    except OSError:
        return time.time()


def _root() -> str:
    return str(_MEMORY) if _is_memory_there() else tempfile.gettempdir()


def _is_memory_there() -> bool:
    return _MEMORY.is_dir() and os.access(_MEMORY, os.W_OK)
