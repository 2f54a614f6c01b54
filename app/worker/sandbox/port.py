"""State what a sandbox does, whatever the platform, and how it fails."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, Protocol

if TYPE_CHECKING:
    from app.core.isolation import SandboxReport

Level = Literal["full", "partial", "best_effort"]

# Stable codes: the parent turns them into sentences, tests compare them.
LANDLOCK_UNAVAILABLE: Final = "landlock_unavailable"
SECCOMP_UNSUPPORTED_ARCH: Final = "seccomp_unsupported_arch"
PLATFORM_UNSUPPORTED: Final = "platform_unsupported"


class SandboxError(Exception):
    """Report a lock that could not be put in force by a stable code; the worker must not go on to its input.

    A plain exception: the worker's control turns it into ENGINE_SANDBOX with this code as the reason.
    """

    def __init__(self, code: str, *, errno: int = 0) -> None:
        super().__init__(code, errno)
        self.code = code
        self.errno = errno


class Backend(Protocol):
    """Do the three steps on one platform; the caller holds the order."""

    def limit(self) -> None:
        """Set resource limits."""

    def restrict_files(self) -> None:
        """Take the file system away."""

    def deny_network(self) -> None:
        """Take the network and other processes away."""

    def report(self) -> SandboxReport:
        """Say what is in force now."""
