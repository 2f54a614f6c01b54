"""Give memory that was freed back to the system, between sections and not after every buffer."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable


def _trimming() -> Callable[[int], int] | None:
    if not sys.platform.startswith("linux"):
        return None
    trim: Callable[[int], int] | None = getattr(ctypes.CDLL(None), "malloc_trim", None)  # glibc alone has it
    return trim


_TRIM = _trimming()


def give_back() -> None:
    """Return what the allocator keeps (app.engine.process), so that holes do not grow with the recording."""
    if _TRIM is not None:
        _TRIM(0)
