"""Start a child process in the system's way, with its pipes and one handle, and end it with its own children.

Ctrl-C in the terminal is for the program, which ends its children itself.
"""

from __future__ import annotations

import contextlib
import subprocess
import sys
from collections.abc import Mapping, Sequence
from typing import Any, Final

_BUFFER_BYTES: Final = 1 << 18
"""A sentence of speech is read at once."""
_PIPE_BYTES: Final = 1 << 20

if sys.platform == "win32":
    # The `python.exe` of a virtual environment is another program that starts the true one; what is handed over
    # must reach the true one. CPython's own multiprocessing does the same.
    PYTHON: Final[str] = getattr(sys, "_base_executable", sys.executable)
    PYTHON_ENVIRONMENT: Final = {"__PYVENV_LAUNCHER__": sys.executable} if sys.executable != PYTHON else {}

    def _manner(handle: int) -> dict[str, Any]:
        """Return how a child is started that inherits this handle alone, and is out of reach of Ctrl-C."""
        return {
            "startupinfo": subprocess.STARTUPINFO(lpAttributeList={"handle_list": [handle]}),
            "creationflags": subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW,
        }

    def end(process: subprocess.Popen[bytes], *, is_forced: bool) -> None:
        """Ask a child to go, or force it; there is one way here, and it is forced."""
        _ = is_forced
        with contextlib.suppress(PermissionError):  # it is about to be gone
            process.terminate()

    def ending(status: int) -> str:
        """Say what the exit status of a child means; a crash is a code of NTSTATUS."""
        names = {
            0xC0000005: "it crashed: access violation",
            0xC0000017: "it ran out of memory",
            0xC000001D: "it crashed: this processor lacks an instruction that the engine needs",
            0xC0000409: "it crashed: aborted",
        }
        return names.get(status & 0xFFFFFFFF, f"exit status {status}")

else:
    import os
    import signal

    PYTHON: Final = sys.executable
    PYTHON_ENVIRONMENT: Final[dict[str, str]] = {}

    def _manner(handle: int) -> dict[str, Any]:
        """Return how a child is started that inherits this handle alone, in a group that can be ended as one."""
        return {"pass_fds": (handle,), "start_new_session": True}

    def end(process: subprocess.Popen[bytes], *, is_forced: bool) -> None:
        """Ask a child and its own children to go, or force them."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL if is_forced else signal.SIGTERM)

    def ending(status: int) -> str:
        """Say what the exit status of a child means; one that a signal ended has its number, negative."""
        if status >= 0:
            return f"exit status {status}"
        names = {
            signal.SIGKILL: "killed by the system, often for want of memory",
            signal.SIGSEGV: "it crashed: segmentation fault",
            signal.SIGILL: "it crashed: this processor lacks an instruction that the engine needs",
            signal.SIGABRT: "it crashed: aborted",
            signal.SIGBUS: "it crashed: bus error",
        }
        return names.get(signal.Signals(-status), f"signal {-status}")


def start(command: Sequence[str], environment: Mapping[str, str], handle: int) -> subprocess.Popen[bytes]:
    """Start a child with three pipes; OSError if it cannot be."""
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        bufsize=_BUFFER_BYTES,
        env=environment,
        **_manner(handle),
    )
    _widen(process)
    return process


def _widen(process: subprocess.Popen[bytes]) -> None:
    """Let a child send a sentence at once and go on, where the system can do that and gives so much."""
    if sys.platform == "linux" and process.stdout is not None:
        import fcntl  # noqa: PLC0415 (not on every system)

        with contextlib.suppress(OSError):
            fcntl.fcntl(process.stdout, fcntl.F_SETPIPE_SZ, _PIPE_BYTES)


def wait(process: subprocess.Popen[bytes], within_s: float) -> int | None:
    """Return the exit status of a child, None where it still runs after so many seconds."""
    try:
        return process.wait(within_s)
    except subprocess.TimeoutExpired:
        return None
