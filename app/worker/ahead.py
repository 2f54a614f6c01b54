"""Let decoding run ahead of recognition in a thread of its own, by a bounded amount."""

from __future__ import annotations

import queue
import threading
from collections.abc import Generator, Iterator
from typing import Final

from app.worker.speech import Run

_MAX_WAITING: Final = 30
"""Runs that may wait. A run is at most a block and the silence held back before it: 12 s, 0.8 MB."""


class Ahead:
    """Iterate over what a generator yields in another thread. Its exceptions come out here."""

    def __init__(self, source: Generator[Run, None, None]) -> None:
        self._source = source
        self._waiting: queue.Queue[Run | BaseException | None] = queue.Queue(_MAX_WAITING)
        self._is_closed = threading.Event()
        self._thread = threading.Thread(target=self._work, name="decode-ahead", daemon=True)
        self._thread.start()

    def __iter__(self) -> Iterator[Run]:
        while True:
            item = self._waiting.get()
            if isinstance(item, BaseException):
                raise item
            if item is None:
                return
            yield item

    def close(self) -> None:
        """Stop the thread; returns when it has let go of its source."""
        self._is_closed.set()
        while self._thread.is_alive():
            self._discard()
            self._thread.join(0.02)

    def _discard(self) -> None:
        try:
            while True:
                self._waiting.get_nowait()
        except queue.Empty:
            return

    def _work(self) -> None:
        last: BaseException | None = None
        try:
            for run in self._source:
                if self._is_closed.is_set():
                    break
                self._waiting.put(run)
        except BaseException as error:  # noqa: BLE001 (raised again in the thread that iterates)
            last = error
        finally:
            self._source.close()
        self._waiting.put(last)
