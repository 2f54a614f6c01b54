"""Take the file system away by Landlock: everything handled, reading allowed under named places only.

Structures and rights: linux/landlock.h. The system call numbers are the same on every architecture.
Landlock does not cover chmod, chown, utime, xattr or stat; the seccomp filter refuses all of these but stat.
"""

from __future__ import annotations

import ctypes
import errno
import os
import stat
import struct
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.worker.sandbox.port import SandboxError

if TYPE_CHECKING:
    from collections.abc import Iterable

assert sys.platform == "linux"  # noqa: S101 (for type checkers on other platforms)

_CREATE_RULESET: Final = 444
_ADD_RULE: Final = 445
_RESTRICT_SELF: Final = 446
_CREATE_RULESET_VERSION: Final = 1
_RULE_PATH_BENEATH: Final = 1

_WRITE_FILE: Final = 1 << 1
_READ_FILE: Final = 1 << 2
_READ_DIR: Final = 1 << 3
_IOCTL_DEV: Final = 1 << 15

# How many file rights an ABI knows, from bit 0 up: 1: execute to make_sym, 2: refer, 3: truncate, 5: ioctl_dev.
_FS_RIGHTS: Final = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}
_NET_BIND_AND_CONNECT_TCP: Final = 0b11
_NET_SINCE: Final = 4
_SCOPE_ABSTRACT_UNIX_AND_SIGNAL: Final = 0b11
_SCOPE_SINCE: Final = 6


def abi() -> int:
    """Return the kernel's Landlock ABI, 0 where it is not built in or switched off at boot."""
    version, error = _call(_CREATE_RULESET, 0, 0, _CREATE_RULESET_VERSION)
    if version < 0 and error not in {errno.ENOSYS, errno.EOPNOTSUPP}:
        raise SandboxError("landlock_version", errno=error)
    return max(version, 0)


def ruleset_attribute(version: int) -> bytes:
    """Encode `struct landlock_ruleset_attr` that handles all rights that `version` and this module know."""
    fields = [(1 << _FS_RIGHTS[min(version, max(_FS_RIGHTS))]) - 1]
    if version >= _NET_SINCE:
        fields.append(_NET_BIND_AND_CONNECT_TCP)
    if version >= _SCOPE_SINCE:
        fields.append(_SCOPE_ABSTRACT_UNIX_AND_SIGNAL)
    return struct.pack(f"={len(fields)}Q", *fields)


def restrict(version: int, readable: Iterable[Path], devices: Iterable[Path]) -> list[int]:
    """Restrict this thread and those it starts; return descriptors that must stay open.

    `devices` may also be written and controlled, if they exist. No place may be executed: mapping a library
    needs only its reading.
    """
    attribute = ruleset_attribute(version)
    handled: int = struct.unpack_from("=Q", attribute)[0]
    buffer = ctypes.create_string_buffer(attribute, len(attribute))
    ruleset = _must("landlock_create", _CREATE_RULESET, ctypes.addressof(buffer), len(attribute), 0)
    pinned: list[int] = []
    try:
        for place in readable:
            _allow(ruleset, place, _READ_FILE | _READ_DIR, pinned)
        for device in devices:
            _allow(ruleset, device, (_READ_FILE | _READ_DIR | _WRITE_FILE | _IOCTL_DEV) & handled, pinned)
        _must("landlock_restrict", _RESTRICT_SELF, ruleset, 0)
    finally:
        os.close(ruleset)
    return pinned


def _allow(ruleset: int, place: Path, rights: int, pinned: list[int]) -> None:
    """Allow `rights` beneath one place."""
    try:
        descriptor = os.open(place, os.O_PATH | os.O_CLOEXEC)
    except OSError as error:
        raise SandboxError("landlock_place", errno=error.errno or 0) from error
    # A rule belongs to an inode. The kernel may forget that of a /proc directory under memory pressure and
    # make a new one that no rule names (measured), so this directory is held open for the life of the process.
    if place == Path("/proc/self"):
        pinned.append(descriptor)
    try:
        if not stat.S_ISDIR(os.fstat(descriptor).st_mode):
            rights &= ~_READ_DIR  # the kernel refuses rules that make no sense
        rule = struct.pack("=Qi", rights, descriptor)
        buffer = ctypes.create_string_buffer(rule, len(rule))
        _must("landlock_rule", _ADD_RULE, ruleset, _RULE_PATH_BENEATH, ctypes.addressof(buffer), 0)
    finally:
        if descriptor not in pinned:
            os.close(descriptor)


def _must(reason: str, number: int, *arguments: int) -> int:
    result, error = _call(number, *arguments)
    if result < 0:
        raise SandboxError(reason, errno=error)
    return result


def _call(number: int, *arguments: int) -> tuple[int, int]:
    libc = ctypes.CDLL(None, use_errno=True)
    libc.syscall.restype = ctypes.c_long
    result: int = libc.syscall(ctypes.c_long(number), *(ctypes.c_long(value) for value in arguments))
    return result, ctypes.get_errno()
