"""Refuse system calls by a seccomp filter: classic BPF built here, laid over every thread at once.

Structures and constants: linux/seccomp.h, linux/filter.h, linux/audit.h.
"""

from __future__ import annotations

import ctypes
import errno
import os
import struct
import sys
from typing import Final, NamedTuple

from app.worker.sandbox.linux_policy import Guard, guards
from app.worker.sandbox.linux_syscalls import DENIED, GUARDED, LAST_KNOWN
from app.worker.sandbox.port import SandboxError

assert sys.platform == "linux"  # noqa: S101 (for type checkers on other platforms)

_SET_MODE_FILTER: Final = 1
_FLAG_TSYNC: Final = 1

_ALLOW: Final = 0x7FFF0000
_ERRNO: Final = 0x00050000
_KILL_PROCESS: Final = 0x80000000

# BPF_LD|W|ABS, BPF_ALU|AND|K, BPF_JMP|JEQ|K, BPF_JMP|JGT|K, BPF_RET|K
_LOAD: Final = 0x20
_AND: Final = 0x54
_JUMP_EQUAL: Final = 0x15
_JUMP_GREATER: Final = 0x25
_RETURN: Final = 0x06

# struct seccomp_data: nr, arch, instruction pointer, six arguments of 64 bit, little endian on both machines.
_NUMBER_AT: Final = 0
_ARCH_AT: Final = 4
_ARGUMENTS_AT: Final = 16
_WORD: Final = 0xFFFFFFFF
_LAST_32_BIT_COMPATIBLE: Final = 0x3FFFFFFF  # x32 numbers begin above

# AF_UNSPEC: a family that no socket has. The filter refuses before the kernel looks at it, so nothing that
# watches this process ever sees it ask for a way out, not even to be refused.
_PROBED_FAMILY: Final = 0
_SOCK_DGRAM: Final = 2


class Machine(NamedTuple):
    """Name one architecture: its audit value, its column of numbers, and whether it has x32."""

    audit_arch: int
    column: int
    has_x32: bool


Instruction = tuple[int, int, int, int]
Program = list[Instruction]

MACHINES: Final = {"x86_64": Machine(0xC000003E, 0, True), "aarch64": Machine(0xC00000B7, 1, False)}  # noqa: FBT003


def machine() -> Machine | None:
    """Return this process's architecture, None where there is no table; a 32-bit process has none."""
    return MACHINES.get(os.uname().machine) if struct.calcsize("P") == 8 else None


def build(target: Machine, pid: int, *, cuda: bool) -> Program:
    """Build the filter for a process: wrong architecture dies, listed calls are refused, the rest passes."""
    program: Program = [
        (_LOAD, 0, 0, _ARCH_AT),
        (_JUMP_EQUAL, 1, 0, target.audit_arch),
        (_RETURN, 0, 0, _KILL_PROCESS),
        (_LOAD, 0, 0, _NUMBER_AT),
    ]
    if target.has_x32:
        program += [(_JUMP_GREATER, 0, 1, _LAST_32_BIT_COMPATIBLE), _refuse(errno.EPERM)]
    program += [(_JUMP_GREATER, 0, 1, LAST_KNOWN), _refuse(errno.ENOSYS)]
    conditions = guards(pid, cuda=cuda)
    for name, numbers in GUARDED.items():
        if (number := numbers[target.column]) is not None:
            program += _call(number, _body(name, conditions))
    for numbers in DENIED.values():
        if (number := numbers[target.column]) is not None:
            program += _call(number, [_refuse(errno.EPERM)])
    program.append((_RETURN, 0, 0, _ALLOW))
    return program


def _body(name: str, conditions: dict[str, tuple[Guard, ...]]) -> Program:
    if name == "clone3":  # its flags lie in memory; glibc then falls back to clone
        return [_refuse(errno.ENOSYS)]
    refused = errno.EACCES if name in {"open", "openat"} else errno.EPERM  # as Landlock does
    body: Program = []
    for guard in conditions[name]:
        body += _condition(guard, refused)
    return [*body, (_RETURN, 0, 0, _ALLOW)]


def _call(number: int, body: Program) -> Program:
    """Run `body`, which ends in a return on every path, for one call."""
    return [(_JUMP_EQUAL, 0, len(body), number), *body]


def _condition(guard: Guard, refused: int) -> Program:
    """Load the argument, and fall through only if the guard agrees."""
    code: Program = [(_LOAD, 0, 0, _ARGUMENTS_AT + 8 * guard.argument + (4 if guard.high else 0))]
    if guard.mask != _WORD:
        code.append((_AND, 0, 0, guard.mask))
    for left, value in zip(reversed(range(len(guard.values))), guard.values, strict=True):
        if guard.refuse_listed:
            code.append((_JUMP_EQUAL, left, 0 if left else 1, value))
        else:
            code.append((_JUMP_EQUAL, left + 1, 0, value))
    return [*code, _refuse(refused)]


def _refuse(error: int) -> Instruction:
    return (_RETURN, 0, 0, _ERRNO | error)


class _Filter(ctypes.Structure):
    """`struct sock_fprog`."""

    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_void_p))


def install(*, cuda: bool) -> None:
    """Lay the filter over all threads of this process, running ones included; no_new_privs must be set."""
    target = machine()
    if target is None:
        raise SandboxError("seccomp_unsupported_arch")
    program = build(target, os.getpid(), cuda=cuda)
    packed = b"".join(struct.pack("=HBBI", *instruction) for instruction in program)
    buffer = ctypes.create_string_buffer(packed, len(packed))
    fprog = _Filter(len(program), ctypes.addressof(buffer))
    libc = ctypes.CDLL(None, use_errno=True)
    libc.syscall.restype = ctypes.c_long
    arguments = (DENIED["seccomp"][target.column] or 0, _SET_MODE_FILTER, _FLAG_TSYNC, ctypes.addressof(fprog))
    result: int = libc.syscall(*(ctypes.c_long(value) for value in arguments))
    if result < 0:
        raise SandboxError("seccomp_refused", errno=ctypes.get_errno())
    if result > 0:  # the id of a thread that already has another filter
        raise SandboxError("seccomp_thread_apart")


def check_sockets_refused() -> None:
    """Ask for a socket; SandboxError `seccomp_not_in_force` unless the filter is what refuses it."""
    libc = ctypes.CDLL(None, use_errno=True)
    descriptor: int = libc.socket(_PROBED_FAMILY, _SOCK_DGRAM, 0)
    if descriptor >= 0 or ctypes.get_errno() != errno.EPERM:  # without the filter: EAFNOSUPPORT
        raise SandboxError("seccomp_not_in_force")
