"""A worker that stays warm for a while leaves when nobody uses it."""

from __future__ import annotations

import threading
from collections.abc import Callable


class IdleTimer:
    """Calls something once, so many seconds after it was last started; who uses it keeps its calls apart."""

    def __init__(self, seconds: float, action: Callable[[], None], name: str) -> None:
        self._seconds = seconds
        self._action = action
        self._name = name
        self._timer: threading.Timer | None = None

    def start(self) -> None:
        """Count from now."""
        self.stop()
        self._timer = threading.Timer(self._seconds, self._action)
        self._timer.daemon = True
        self._timer.name = self._name
        self._timer.start()

    def stop(self) -> None:
        """Count no more."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
