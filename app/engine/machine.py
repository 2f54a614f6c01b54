"""What this computer offers to an engine: threads, memory, a graphics card."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

_MAX_THREADS: Final = 8  # CTranslate2 gains little beyond, and the window wants a core
_GIB: Final = 1024**3


def fitting_threads() -> int:
    """Return how many threads an engine should use here: the cores this process may run on, at most 8."""
    if sys.platform == "linux":
        cores = len(os.sched_getaffinity(0))
    else:
        cores = os.cpu_count() or 1
    quota = _cgroup_numbers("cpu.max")
    if len(quota) == 2:  # microseconds of processor time in each period
        cores = min(cores, -(-quota[0] // quota[1]))
    return max(1, min(cores, _MAX_THREADS))


def memory_bytes() -> int | None:
    """Return the memory that this process may count on, None where the system does not say."""
    if sys.platform == "win32":
        return None
    try:
        physical = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (ValueError, OSError):
        return None
    return min([physical, *_cgroup_numbers("memory.max")])


def _cgroup_numbers(name: str) -> list[int]:
    """Read a limit of the container that this runs in; empty where there is none."""
    try:
        fields = Path("/sys/fs/cgroup", name).read_text("ascii").split()
    except (OSError, UnicodeDecodeError):
        return []
    return [int(field) for field in fields] if all(field.isdecimal() for field in fields) else []


def data_limit_bytes() -> int | None:
    """Return the most memory that a worker may take: three quarters of the machine, at least 2 GiB."""
    total = memory_bytes()
    return None if total is None else max(2 * _GIB, total * 3 // 4)


def worker_limit_bytes(most_bytes: int) -> int:
    """Return the most memory that a worker may take which needs no more than that."""
    return min(data_limit_bytes() or most_bytes, most_bytes)


def cuda_is_present() -> bool:
    """Say whether an NVIDIA driver shows a card; whether it can be used, only the worker finds out."""
    return Path("/dev/nvidiactl").exists() or (os.name == "nt" and Path("C:/Windows/System32/nvcuda.dll").exists())
