"""Lock this process as told on the command line, then run the given code and print what came of it.

Started by test_sandbox.py with a pipe for output: a locked process cannot write to a regular file.
"""

from __future__ import annotations

import ctypes
import errno
import json
import os
import sys
from collections.abc import Callable
from typing import Any

from app.worker.sandbox import Sandbox, SandboxError, linux_landlock, linux_seccomp, linux_syscalls

_LIBC = ctypes.CDLL(None, use_errno=True)
_TABLE = {**linux_syscalls.DENIED, **linux_syscalls.GUARDED}


def outcome(attempt: Callable[[], Any]) -> str:
    """Return "ok" or the name of the error that an attempt met."""
    try:
        attempt()
    except OSError as error:
        return errno.errorcode.get(error.errno or 0, str(error))
    except SandboxError as error:
        return error.code
    return "ok"


def raw(number: int | str, *arguments: int) -> int:
    """Make a system call past every wrapper, by number or by its name in the table."""
    if isinstance(number, str):
        machine = linux_seccomp.machine()
        found = _TABLE[number][machine.column if machine else 0]
        if found is None:  # the architecture lacks it, which is a refusal too
            raise OSError(errno.EPERM, number)
        number = found
    words = [ctypes.c_long(value) for value in arguments]
    words += [ctypes.c_long(0)] * (6 - len(words))
    _LIBC.syscall.restype = ctypes.c_long
    result: int = _LIBC.syscall(ctypes.c_long(number), *words)
    if result < 0:
        raise OSError(ctypes.get_errno(), "raw")
    return result


def main() -> None:
    """Run `before`, lock up to `until`, run `code`."""
    told = json.loads(sys.argv[1])
    names: dict[str, Any] = {"outcome": outcome, "raw": raw, "os": os, "Sandbox": Sandbox, "told": told}
    names |= {"linux_landlock": linux_landlock, "linux_seccomp": linux_seccomp}
    exec(told["before"], names)
    sandbox = Sandbox(readable=told["readable"], cuda=told["cuda"], data_limit_bytes=told["data"])
    names["sandbox"] = sandbox
    for step in ("limit", "restrict_files", "deny_network"):
        if step == told["until"]:
            break
        getattr(sandbox, step)()
        exec(told["after"].get(step, ""), names)
    exec(told["code"], names)
    sys.stdout.flush()
    os._exit(0)  # threads of the attacks may still wait


if __name__ == "__main__":
    main()
