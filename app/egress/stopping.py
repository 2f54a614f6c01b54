"""Ends one speech because its user wants so: an outcome, not an error."""

from __future__ import annotations

import threading
from typing import Protocol


class StoppedError(Exception):
    """End a request because its user asked for it; no caller of the broker gets to see it."""


class Cancellable(Protocol):
    """What can be ended from any thread."""

    def cancel(self, reason: Exception) -> None:
        """End it at once; whoever waits for it is told the reason."""


class Stop:
    """Ends one speech from any thread, also before it has begun."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._call: Cancellable | None = None
        self.is_set = False

    def __call__(self) -> None:
        """End it at once."""
        with self._lock:
            self.is_set, call = True, self._call
        if call is not None:
            call.cancel(StoppedError())

    def bind(self, call: Cancellable) -> None:
        """Say which call is to be ended."""
        with self._lock:
            self._call = call
        if self.is_set:
            call.cancel(StoppedError())
