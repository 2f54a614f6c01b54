"""Lock this process away from the network, the user's files and other processes.

The worker's order, each step once: limit -> restrict_files (while single-threaded) -> native imports ->
deny_network -> model -> input. Landlock comes first because it covers only threads started later, seccomp
second because it can be laid over running threads and importing needs no less than it allows.
"""

from __future__ import annotations

import contextlib
import sys
from typing import TYPE_CHECKING

from app.core.isolation import SandboxReport
from app.worker.sandbox.port import PLATFORM_UNSUPPORTED, Backend, SandboxError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["Sandbox", "SandboxError", "SandboxReport"]

_STEPS = ("limit", "restrict_files", "deny_network")


class Sandbox:
    """Hold the order of the three steps; SandboxError `wrong_order` when it is broken."""

    def __init__(self, *, readable: Sequence[str], cuda: bool, data_limit_bytes: int | None) -> None:
        self._backend = _backend(tuple(readable), cuda=cuda, data_limit_bytes=data_limit_bytes)
        self._begun = 0

    @contextlib.contextmanager
    def locking(self) -> Iterator[None]:
        """Take all steps, the last one behind what stands inside: there native libraries are imported."""
        self.limit()
        self.restrict_files()
        yield
        self.deny_network()

    def limit(self) -> None:
        """Limit memory, descriptors and files, forbid core dumps, tracing and new privileges."""
        self._begin("limit")
        self._backend.limit()

    def restrict_files(self) -> None:
        """Leave libraries and the given folders readable and nothing writable; one thread only."""
        self._begin("restrict_files")
        self._backend.restrict_files()

    def deny_network(self) -> None:
        """Refuse sockets, new processes and reaching into others, in every thread, and check that it holds."""
        self._begin("deny_network")
        self._backend.deny_network()

    def report(self) -> SandboxReport:
        """Say what is in force now; callable at any time."""
        return self._backend.report()

    def _begin(self, step: str) -> None:
        # Counted before the step runs: one that failed halfway cannot be tried again or passed over.
        if self._begun >= len(_STEPS) or _STEPS[self._begun] != step:
            raise SandboxError("wrong_order")
        self._begun += 1


class _NoBackend:
    """Do nothing, and say so, where no port of the sandbox exists yet."""

    def limit(self) -> None:
        """Do nothing."""

    def restrict_files(self) -> None:
        """Do nothing."""

    def deny_network(self) -> None:
        """Do nothing."""

    def report(self) -> SandboxReport:
        """Say that nothing is in force."""
        return SandboxReport(
            platform=sys.platform,
            level="best_effort",
            network_denied=False,
            files_restricted=False,
            landlock_abi=0,
            limits={},
            missing=(PLATFORM_UNSUPPORTED,),
        )


def _backend(readable: tuple[str, ...], *, cuda: bool, data_limit_bytes: int | None) -> Backend:
    """Choose the platform's backend; imported late because its modules exist on that platform only."""
    backend: Backend
    if sys.platform == "linux":
        from app.worker.sandbox.linux import LinuxBackend  # noqa: PLC0415

        backend = LinuxBackend(readable, cuda=cuda, data_limit_bytes=data_limit_bytes)
    else:
        backend = _NoBackend()
    return backend
