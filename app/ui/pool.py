"""A few background threads for short calls; a call that hangs never keeps the program from ending."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from typing import Final

_THREADS: Final = 3


class Pool:
    """Runs calls in the order in which they come, in daemon threads that start when they are first needed."""

    def __init__(self) -> None:
        self._calls: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._threads: list[threading.Thread] = []

    def submit(self, call: Callable[[], None]) -> None:
        """Run a call, which must not raise, in one of the threads."""
        if len(self._threads) < _THREADS:
            thread = threading.Thread(target=self._work, name=f"window-{len(self._threads)}", daemon=True)
            self._threads.append(thread)
            thread.start()
        self._calls.put(call)

    def close(self, timeout_s: float) -> None:
        """End the threads once they have nothing left to do; what takes longer than that is abandoned."""
        give_up_at = time.monotonic() + timeout_s
        for _ in self._threads:
            self._calls.put(None)
        for thread in self._threads:
            thread.join(max(0.0, give_up_at - time.monotonic()))
        self._threads.clear()

    def _work(self) -> None:
        while (call := self._calls.get()) is not None:
            call()
