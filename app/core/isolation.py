"""How far a worker could lock itself away, as plain data that crosses the process boundary."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class SandboxReport:
    """What is in force in a worker; `missing` holds stable codes of what could not be had."""

    platform: str  # "linux", "darwin", "win32"
    level: str  # "full", "partial" or "best_effort"
    network_denied: bool  # seccomp is in force in every thread
    files_restricted: bool  # Landlock is in force
    landlock_abi: int  # 0 where there is none
    limits: dict[str, int] = field(default_factory=dict)
    missing: tuple[str, ...] = ()
