"""One way to ask a job to stop, from any thread."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator


class CancelToken:
    """A flag that wakes whoever waits on it."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._listeners: list[Callable[[], None]] = []

    def cancel(self) -> None:
        """Raise the flag; safe from any thread and from a signal handler, more than once."""
        self._event.set()
        for listener in tuple(self._listeners):
            listener()

    def is_cancelled(self) -> bool:
        """Say whether the flag is up."""
        return self._event.is_set()

    @contextlib.contextmanager
    def listening(self, listener: Callable[[], None]) -> Iterator[None]:
        """Call `listener` when the flag goes up, at once if it is up already."""
        with self._lock:
            self._listeners.append(listener)
        try:
            if self._event.is_set():
                listener()
            yield
        finally:
            with self._lock:
                self._listeners.remove(listener)
