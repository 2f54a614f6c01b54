"""A service with a thread of its own, where what it is asked for waits; listeners hear how things stand."""

from __future__ import annotations

import dataclasses
import queue
import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from app.core.errors import Code, SoundlockError

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

StatusT = TypeVar("StatusT", bound="DataclassInstance")

CLOSE_S: Final = 0.8
"""So long an end is waited for: a sound device or a process that never answers keeps no program from ending."""

_AFTER_FAILURE_S: Final = 1.0


class ThreadedService(ABC, Generic[StatusT]):
    """Asked from any thread; nothing waits. The thread starts when it is first asked for something."""

    def __init__(self, name: str, status: StatusT) -> None:
        self._name = name
        self._status = status
        self._listeners: list[Callable[[StatusT], None]] = []
        self._calls: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._waiting = 0  # calls that are not done
        self._is_closed = False
        self._wait_s: float | None = None  # until the next turn

    @property
    def status(self) -> StatusT:
        """Return how things stand."""
        return self._status

    def subscribe(self, listener: Callable[[StatusT], None]) -> Callable[[], None]:
        """Tell a listener, in the thread of the service, whenever things change; return what ends that."""
        self._listeners.append(listener)
        return partial(self._listeners.remove, listener)

    def forget(self) -> None:
        """Let go of everything, and end the worker that knows of it."""
        if self._has_begun:
            self._submit(self._forget)

    def close(self) -> None:
        """Forget, and end the thread; later calls are not heard. Returns after a moment in any case."""
        with self._lock:
            is_first, self._is_closed = not self._is_closed, True
            if is_first and self._thread is not None:
                self._calls.put(self._forget)
                self._calls.put(None)
        if self._thread is not None:
            self._thread.join(CLOSE_S)

    @property
    def _has_begun(self) -> bool:
        return self._thread is not None

    @property
    def _is_done(self) -> bool:
        """Say whether all was done that was asked for."""
        with self._lock:
            return self._waiting == 0

    def _submit(self, call: Callable[[], None]) -> None:
        """Have something done in the thread."""
        with self._lock:
            if self._is_closed:
                return
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name=self._name, daemon=True)
                self._thread.start()
            self._waiting += 1
            self._calls.put(call)

    def _publish(self, **changes: Any) -> None:
        self._status = dataclasses.replace(self._status, **changes)
        for listener in tuple(self._listeners):
            listener(self._status)

    @abstractmethod
    def _turn(self, quiet_s: float) -> float | None:
        """Go on by itself, after every call and whenever it is time; return in how many seconds that is next.

        `quiet_s` is how long nothing was asked for; None waits until something is.
        """

    @abstractmethod
    def _fail(self, error: SoundlockError) -> None:
        """Stop where it is and say why."""

    @abstractmethod
    def _forget(self) -> None:
        """Let go of everything."""

    def _work(self) -> None:
        asked_at = time.monotonic()
        while True:
            try:
                call = self._calls.get(timeout=self._wait_s)
            except queue.Empty:
                pass
            else:
                if call is None:
                    return
                self._guard(call)
                del call  # it may hold a text
                with self._lock:
                    self._waiting -= 1
                asked_at = time.monotonic()
            self._wait_s = _AFTER_FAILURE_S
            self._guard(partial(self._go_on_by_itself, time.monotonic() - asked_at))

    def _go_on_by_itself(self, quiet_s: float) -> None:
        self._wait_s = self._turn(quiet_s)

    def _guard(self, call: Callable[[], None]) -> None:
        try:
            call()
        except SoundlockError as error:
            self._fail(error)
        except Exception as error:  # noqa: BLE001 (the user gets a sentence, and the thread goes on)
            self._fail(SoundlockError(Code.INTERNAL, reason=type(error).__name__))
