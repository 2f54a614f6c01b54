"""Start and stop a worker process: the only Popen of the program.

Stopping is a ladder: the caller's cancel frame first, then `stop`: end of input and SIGTERM, half a second,
SIGKILL to the whole group. Never called on the UI thread.
"""

from __future__ import annotations

import collections
import contextlib
import os
import signal
import subprocess
import sys
import threading
from typing import Final

from app.core.errors import Code, EngineError
from app.engine.channel import Channel

GRACE_S: Final = 0.5
_STDERR_LINES: Final = 40

# What a child may know of the user's environment. Everything else stays behind: it may hold secrets.
_KEPT: Final = ("PATH", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "SYSTEMROOT", "TEMP", "TMP", "LD_LIBRARY_PATH",
                "CUDA_VISIBLE_DEVICES", "CUDA_HOME", "CUDA_PATH")  # fmt: skip

OFFLINE_ENVIRONMENT: Final = {
    "HF_HUB_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "HF_HUB_DISABLE_XET": "1",
    "HF_HUB_DISABLE_IMPLICIT_TOKEN": "1",
    "HF_HUB_DISABLE_UPDATE_CHECK": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "ORT_DISABLE_TELEMETRY": "1",
    "DO_NOT_TRACK": "1",
}
"""Libraries must find these before they are imported: onnxruntime opens internet sockets on import otherwise."""

# glibc hands large buffers back to the system at once, and a model asks for the same ones in every window: a
# quarter of the time would go into fresh pages (4 minutes of speech on a base model: 1.4 million faults, so 0.09).
_MEMORY_ENVIRONMENT: Final = {
    "MALLOC_ARENA_MAX": "1",
    "MALLOC_MMAP_THRESHOLD_": str(1 << 30),
    "MALLOC_TRIM_THRESHOLD_": str(1 << 30),
}


def worker_command(channel_descriptor: int) -> list[str]:
    """Return the command line of a worker: no user site, no current directory, no bytecode written."""
    return [sys.executable, "-P", "-s", "-B", "-m", "app.worker", str(channel_descriptor)]


def worker_environment() -> dict[str, str]:
    """Return the environment of a worker."""
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    # Without a HOME the interpreter would ask the system who the user is, over a socket.
    python = {"HOME": "/nonexistent", "PYTHONUTF8": "1", "PYTHONNOUSERSITE": "1"}
    return {**kept, **OFFLINE_ENVIRONMENT, **_MEMORY_ENVIRONMENT, **python}


class WorkerProcess:
    """A running child with three pipes and a channel for descriptors; `role` is empty for one that recognises."""

    def __init__(self, role: str = "") -> None:
        self.channel, theirs = Channel.pair()
        try:
            os.set_inheritable(theirs.fileno(), True)  # noqa: FBT003 (the standard library's own signature)
            self._popen = subprocess.Popen(
                [*worker_command(theirs.fileno()), *([role] if role else [])],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=worker_environment(),
                pass_fds=(theirs.fileno(),),
                start_new_session=True,  # Ctrl-C in the terminal is for us; and the group can be killed as one
            )
        except OSError as error:
            self.channel.close()
            raise EngineError(Code.ENGINE_START, reason=error.strerror or "exec") from error
        finally:
            theirs.close()
        self._stderr_tail: collections.deque[str] = collections.deque(maxlen=_STDERR_LINES)
        self._drain = threading.Thread(target=self._drain_stderr, name="worker-stderr", daemon=True)
        self._drain.start()

    @property
    def pid(self) -> int:
        """Return the process id."""
        return self._popen.pid

    def write(self, data: bytes) -> None:
        """Send bytes to the worker's standard input; EngineError if it is gone."""
        assert self._popen.stdin is not None  # noqa: S101 (PIPE was asked for)
        try:
            self._popen.stdin.write(data)
            self._popen.stdin.flush()
        except (BrokenPipeError, ValueError) as error:
            raise EngineError(Code.ENGINE_DIED, reason=self.exit_reason()) from error

    def read_exactly(self, count: int) -> bytes:
        """Read `count` bytes, b"" at a clean end; EOFError when the stream ends inside."""
        assert self._popen.stdout is not None  # noqa: S101 (PIPE was asked for)
        data = self._popen.stdout.read(count)
        if data and len(data) < count:
            raise EOFError(f"{len(data)} of {count} bytes")
        return data

    def stop(self) -> None:
        """Make the worker go, harder by the step; returns when it is gone."""
        with contextlib.suppress(BrokenPipeError):
            if self._popen.stdin is not None and not self._popen.stdin.closed:
                self._popen.stdin.close()
        for signal_number in (signal.SIGTERM, signal.SIGKILL):
            if self._popen.poll() is not None:
                break
            self._signal_group(signal_number)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._popen.wait(GRACE_S)
        self._popen.wait()
        self._drain.join(GRACE_S)
        for stream in (self._popen.stdout, self._popen.stderr):
            if stream is not None:
                stream.close()
        self.channel.close()

    def _signal_group(self, signal_number: int) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._popen.pid, signal_number)

    def exit_reason(self) -> str:
        """Say how the worker ended, in words that name the cause where it is known."""
        try:
            status = self._popen.wait(GRACE_S)
        except subprocess.TimeoutExpired:
            return "it closed its output"
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

    def stderr_tail(self) -> str:
        """Return the last lines that the worker's libraries printed, for diagnosis only."""
        return "\n".join(self._stderr_tail)

    def _drain_stderr(self) -> None:
        assert self._popen.stderr is not None  # noqa: S101 (PIPE was asked for)
        with contextlib.suppress(ValueError):  # closed by stop()
            for line in self._popen.stderr:
                self._stderr_tail.append(line.decode("utf-8", "replace").rstrip()[:500])
