"""Say which system calls are refused for their arguments.

A filter sees numbers only, nothing behind a pointer. Constants have the same value on x86-64 and aarch64.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_WORD: Final = 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class Guard:
    """Allow a call only if one 32-bit half of an argument, masked, is among `values` (or is not)."""

    argument: int
    values: tuple[int, ...]
    mask: int = _WORD
    high: bool = False
    refuse_listed: bool = False


_CLONE_THREAD: Final = 0x00010000
_CLONE_NEW_NAMESPACES: Final = 0x7E020000

# Where files cannot be written at all: O_WRONLY, O_RDWR; and everywhere: O_CREAT, O_TRUNC, O_TMPFILE's own bit.
_OPEN_WRITE: Final = 0o3
_OPEN_CHANGE: Final = 0o100 | 0o1000 | 0o20000000

# Signals to a process of one's choice by way of a pipe's owner; leases and notices on files.
_FCNTL_OWNER: Final = (8, 10, 15)  # F_SETOWN, F_SETSIG, F_SETOWN_EX
_FCNTL_WATCH: Final = (1024, 1026)  # F_SETLEASE, F_NOTIFY
# Typing into an inherited terminal (TIOCSTI, TIOCLINUX), and owners again (FIOSETOWN, SIOCSPGRP).
_IOCTL_REFUSED: Final = (0x5412, 0x541C, 0x8901, 0x8902)
# PR_SET_DUMPABLE, PR_SET_SECCOMP, PR_SET_PTRACER: the locks themselves.
_PRCTL_REFUSED: Final = (4, 22, 0x59616D61)


def guards(pid: int, *, cuda: bool) -> dict[str, tuple[Guard, ...]]:
    """Return the conditions of each guarded call; all of a call's guards have to agree.

    The kernel reads process ids, flags and commands from the lower half of the register only, so does a guard.
    """
    own_process = (Guard(0, (pid,)),)
    open_mask = _OPEN_CHANGE if cuda else _OPEN_CHANGE | _OPEN_WRITE  # CUDA writes to its device files
    return {
        "clone": (Guard(0, (_CLONE_THREAD,), mask=_CLONE_THREAD | _CLONE_NEW_NAMESPACES),),
        "kill": own_process,
        "tgkill": own_process,
        "rt_sigqueueinfo": own_process,
        "rt_tgsigqueueinfo": own_process,
        # Reading limits only: a null pointer for the new ones.
        "prlimit64": (Guard(2, (0,)), Guard(2, (0,), high=True)),
        # This process or thread only, named by 0: PRIO_PROCESS, IOPRIO_WHO_PROCESS.
        "setpriority": (Guard(0, (0,)), Guard(1, (0,))),
        "ioprio_set": (Guard(0, (1,)), Guard(1, (0,))),
        # send() is sendto() without an address.
        "sendto": (Guard(4, (0,)), Guard(4, (0,), high=True)),
        "open": (Guard(1, (0,), mask=open_mask),),
        "openat": (Guard(2, (0,), mask=open_mask),),
        "fcntl": (Guard(1, (*_FCNTL_OWNER, *_FCNTL_WATCH), refuse_listed=True),),
        "ioctl": (Guard(1, _IOCTL_REFUSED, refuse_listed=True),),
        "prctl": (Guard(0, _PRCTL_REFUSED, refuse_listed=True),),
    }
