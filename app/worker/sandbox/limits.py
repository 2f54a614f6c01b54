"""Limit what this process may take, and forbid core dumps, tracing and new privileges (Linux)."""

from __future__ import annotations

import ctypes
import resource
import sys
from typing import Final

from app.worker.sandbox.port import SandboxError

assert sys.platform == "linux"  # noqa: S101 (for type checkers on other platforms)

_PR_SET_DUMPABLE: Final = 4
_PR_SET_NO_NEW_PRIVS: Final = 38

# Libraries and models are opened a few at a time (under 20 at once, measured); CUDA keeps dozens open.
_DESCRIPTORS: Final = 256
_DESCRIPTORS_CUDA: Final = 1024


def set_limits(*, cuda: bool, data_limit_bytes: int | None) -> dict[str, int]:
    """Lower the limits, hard and soft, and return those in force in their units (bytes, descriptors).

    RLIMIT_DATA rather than RLIMIT_AS: model files are mapped and thread arenas reserve address space that
    nobody pays for. CUDA maps the card's memory privately, so there it gets no memory limit.
    """
    wanted = {
        "core": (resource.RLIMIT_CORE, 0),
        "fsize": (resource.RLIMIT_FSIZE, 0),
        "nofile": (resource.RLIMIT_NOFILE, _DESCRIPTORS_CUDA if cuda else _DESCRIPTORS),
    }
    if data_limit_bytes is not None and not cuda:
        wanted["data"] = (resource.RLIMIT_DATA, data_limit_bytes)
    return {name: _lower(name, which, value) for name, (which, value) in wanted.items()}


def _lower(name: str, which: int, value: int) -> int:
    _soft, hard = resource.getrlimit(which)
    if hard != resource.RLIM_INFINITY:
        value = min(value, hard)
    try:
        resource.setrlimit(which, (value, value))
    except (OSError, ValueError) as error:
        raise SandboxError(f"limit_{name}") from error
    return value


def forbid_privileges() -> None:
    """Clear dumpable and set no_new_privs; the first also stops core dumps that are piped to a program.

    Afterwards the files of /proc/self belong to root. A process may still read its own `maps`, `status` and
    `task` (measured as an ordinary user), only files of mode 0400 such as `environ` are lost.
    """
    _prctl(_PR_SET_DUMPABLE, 0, "dumpable")
    _prctl(_PR_SET_NO_NEW_PRIVS, 1, "no_new_privs")


def _prctl(option: int, value: int, name: str) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    zero = ctypes.c_ulong(0)
    if libc.prctl(ctypes.c_int(option), ctypes.c_ulong(value), zero, zero, zero) != 0:
        raise SandboxError(f"prctl_{name}", errno=ctypes.get_errno())
