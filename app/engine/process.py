"""Start and stop a worker process.

Stopping is a ladder: the caller's cancel frame first, then `stop`: end of input and SIGTERM, half a second,
SIGKILL to the whole group. Never called on the UI thread.
"""

from __future__ import annotations

import collections
import contextlib
import os
import threading
from typing import Final

from app.core.errors import Code, EngineError
from app.engine import child
from app.engine.channel import Channel
from app.engine.roles import GIVES_WAY

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


def worker_command(channel: int) -> list[str]:
    """Return the command line of a worker: no user site, no current directory, no bytecode written."""
    return [child.PYTHON, "-P", "-s", "-B", "-m", "app.worker", str(channel)]


def worker_environment() -> dict[str, str]:
    """Return the environment of a worker."""
    kept = {name: os.environ[name] for name in (*_KEPT, GIVES_WAY) if name in os.environ}
    # Without a HOME the interpreter would ask the system who the user is, over a socket.
    python = {"HOME": "/nonexistent", "PYTHONUTF8": "1", "PYTHONNOUSERSITE": "1"}
    return {**kept, **OFFLINE_ENVIRONMENT, **_MEMORY_ENVIRONMENT, **python, **child.PYTHON_ENVIRONMENT}


class WorkerProcess:
    """A running child with three pipes and a channel for descriptors; `role` is empty for one that recognises."""

    def __init__(self, role: str = "") -> None:
        self.channel, theirs = Channel.pair()
        try:
            handle = theirs.inheritable()
            command = [*worker_command(handle), *([role] if role else [])]
            self._popen = child.start(command, worker_environment(), handle)
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

    @property
    def is_running(self) -> bool:
        """Say whether the worker has not ended yet."""
        return self._popen.poll() is None

    def write(self, data: bytes | bytearray) -> None:
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
        for is_forced in (False, True):
            if self._popen.poll() is not None:
                break
            child.end(self._popen, is_forced=is_forced)
            child.wait(self._popen, GRACE_S)
        self._popen.wait()
        self._drain.join(GRACE_S)
        for stream in (self._popen.stdout, self._popen.stderr):
            if stream is not None:
                stream.close()
        self.channel.close()

    def exit_reason(self) -> str:
        """Say how the worker ended, in words that name the cause where it is known."""
        status = child.wait(self._popen, GRACE_S)
        return "it closed its output" if status is None else child.ending(status)

    def stderr_tail(self) -> str:
        """Return the last lines that the worker's libraries printed, for diagnosis only."""
        return "\n".join(self._stderr_tail)

    def _drain_stderr(self) -> None:
        assert self._popen.stderr is not None  # noqa: S101 (PIPE was asked for)
        with contextlib.suppress(ValueError):  # closed by stop()
            for line in self._popen.stderr:
                self._stderr_tail.append(line.decode("utf-8", "replace").rstrip()[:500])
