"""How the window stands to a library."""

from __future__ import annotations

import enum


class Door(enum.StrEnum):
    """Name it."""

    UNDECIDED = "undecided"
    OPEN = "open"
    LOCKED = "locked"
    WITHOUT = "without"
