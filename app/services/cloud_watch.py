"""Tells who listens when something leaves for a cloud voice, has come back, or another voice is on."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from app.core.cloud import CloudVendor


@dataclass(frozen=True, slots=True, kw_only=True)
class CloudStanding:
    """What may leave, and what left by the library's record."""

    is_offline: bool
    on: tuple[CloudVendor, ...]  # those whose consent is in force
    used: tuple[CloudVendor, ...]  # those to which a request went at any time
    characters: int
    requests: int


class CloudWatch:
    """Knows where requests are on their way to; a listener is called in whichever thread that changes."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._listeners: list[Callable[[], None]] = []
        self._under_way: dict[int, CloudVendor] = {}
        self._beginning = 0

    @property
    def sending_to(self) -> frozenset[CloudVendor]:
        """Return the vendors whose answer to a request is waited for."""
        with self._changed:
            return frozenset(self._under_way.values())

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Have a listener called from now on; the result ends it."""
        with self._changed:
            self._listeners.append(listener)
        return lambda: self._unsubscribe(listener)

    @contextmanager
    def beginning(self) -> Iterator[None]:
        """Have it known that a request is being written down before it leaves."""
        with self._changed:
            self._beginning += 1
        try:
            yield
        finally:
            with self._changed:
                self._beginning -= 1
                self._changed.notify_all()

    def left(self, number: int, vendor: CloudVendor) -> None:
        """Note that a request leaves, by its number in the ledger."""
        with self._change():
            self._under_way[number] = vendor

    def came_back(self, number: int) -> None:
        """Note that a request has ended, however it did."""
        with self._change():
            self._under_way.pop(number, None)

    def tell(self) -> None:
        """Say that another voice is on or off."""
        with self._change():
            pass

    def wait_for_ends(self, seconds: float) -> bool:
        """Wait until it stands in the ledger how each request ended; False if that takes longer."""
        with self._changed:
            return self._changed.wait_for(lambda: not (self._beginning or self._under_way), seconds)

    @contextmanager
    def _change(self) -> Iterator[None]:
        with self._changed:
            yield
            self._changed.notify_all()
            listeners = tuple(self._listeners)
        for listener in listeners:
            listener()

    def _unsubscribe(self, listener: Callable[[], None]) -> None:
        with self._changed:
            if listener in self._listeners:
                self._listeners.remove(listener)
