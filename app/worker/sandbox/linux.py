"""Put the Linux locks together: limits, Landlock, seccomp."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

from app.core.isolation import SandboxReport
from app.worker.sandbox import limits, linux_landlock, linux_places, linux_seccomp
from app.worker.sandbox.port import (
    LANDLOCK_UNAVAILABLE,
    SECCOMP_UNSUPPORTED_ARCH,
    Level,
    SandboxError,
)

assert sys.platform == "linux"  # noqa: S101 (for type checkers on other platforms)

_TASKS = "/proc/self/task"


class LinuxBackend:
    """Lock this process with what the kernel has, and remember what it lacks."""

    def __init__(self, readable: tuple[str, ...], *, cuda: bool, data_limit_bytes: int | None) -> None:
        self._readable = readable
        self._cuda = cuda
        self._data_limit_bytes = data_limit_bytes
        self._limits: dict[str, int] = {}
        self._landlock_abi = 0
        self._files_restricted = False
        self._network_denied = False
        self._missing: list[str] = []
        self._pinned: list[int] = []

    def limit(self) -> None:
        """Set resource limits; from here on no core dump, no tracer, no new privileges."""
        self._limits = limits.set_limits(cuda=self._cuda, data_limit_bytes=self._data_limit_bytes)
        limits.forbid_privileges()

    def restrict_files(self) -> None:
        """Put Landlock in force; SandboxError `threads_running` when a thread would stay outside of it."""
        if len(_threads()) != 1:
            raise SandboxError("threads_running")
        self._landlock_abi = linux_landlock.abi()
        if not self._landlock_abi:
            self._missing.append(LANDLOCK_UNAVAILABLE)
            return
        places = linux_places.readable(self._readable, cuda=self._cuda)
        devices = linux_places.cuda_devices() if self._cuda else ()
        self._pinned = linux_landlock.restrict(self._landlock_abi, places, devices)
        self._files_restricted = True

    def deny_network(self) -> None:
        """Put seccomp in force for all threads and check it; SandboxError when any part does not hold."""
        if linux_seccomp.machine() is None:
            self._missing.append(SECCOMP_UNSUPPORTED_ARCH)
            return
        linux_seccomp.install(cuda=self._cuda)
        linux_seccomp.check_sockets_refused()
        _check_threads_filtered()
        self._network_denied = True

    def report(self) -> SandboxReport:
        """Say what is in force now."""
        level: Level = "best_effort"
        if self._files_restricted and self._network_denied:
            level = "full"
        elif self._files_restricted or self._network_denied:
            level = "partial"
        return SandboxReport(
            platform="linux",
            level=level,
            network_denied=self._network_denied,
            files_restricted=self._files_restricted,
            landlock_abi=self._landlock_abi,
            limits=dict(self._limits),
            missing=tuple(self._missing),
        )


def _threads() -> list[str]:
    try:
        return os.listdir(_TASKS)  # noqa: PTH208 (the names are wanted)
    except OSError as error:
        raise SandboxError("proc_unavailable", errno=error.errno or 0) from error


def _check_threads_filtered() -> None:
    """Read back from the kernel that every living thread is filtered."""
    for thread in _threads():
        # A thread may end between listing and reading.
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):
            status = Path(_TASKS, thread, "status").read_text(encoding="ascii", errors="replace")
            if "\nSeccomp:\t2\n" not in status:
                raise SandboxError("seccomp_not_in_every_thread")
