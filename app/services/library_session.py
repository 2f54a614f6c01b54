"""The library that a window has open, and the one thread that touches it."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

from app.core.errors import Code, LibraryError
from app.services.library_service import LibraryService

if TYPE_CHECKING:
    from app.crypto.slots_v1 import SlotSecret
    from app.library.library import Library
    from app.library.opening import Way

T = TypeVar("T")
_CLOSE_S: Final = 5.0


class LibrarySession:
    """Opens, uses and closes one library at a time. Every call waits, so none belongs on a window's thread."""

    def __init__(self, service: LibraryService) -> None:
        self._service = service
        self._library: Library | None = None
        self._thread = _Thread()

    @property
    def is_open(self) -> bool:
        """Say whether there is something to work with."""
        return self._library is not None

    @property
    def library_id(self) -> bytes:
        """Return which library is open, empty for none; this does not wait."""
        library = self._library
        return library.id if library is not None else b""

    @property
    def is_asked_to_lock(self) -> bool:
        """Say whether another program asked for the library to be locked; this does not wait."""
        library = self._library
        return library is not None and library.is_asked_to_lock

    def create(self, ways: Sequence[Way], *, in_keychain: bool, folder: Path | None = None) -> None:
        """Make a library, in the usual place unless a folder is given, and keep it open."""
        self._thread.start()
        self._thread.call(lambda: self._take(self._service.create(folder, ways, in_keychain=in_keychain)))

    def open(
        self, secret: SlotSecret | None = None, *, folder: Path | None = None, accepts_older: bool = False
    ) -> None:
        """Open a library by the keychain or by a secret of the user's, and keep it open."""
        self._thread.start()
        self._thread.call(lambda: self._take(self._service.open(folder, secret, accepts_older=accepts_older)))

    def call(self, work: Callable[[Library], T]) -> T:
        """Do something with the library and return what came of it; LIBRARY_LOCKED if it is not open."""
        return self._thread.call(lambda: work(self._opened()))

    def submit(self, work: Callable[[Library], T]) -> Future[T]:
        """Let something be done with the library after what was asked for before, without waiting for it."""
        return self._thread.submit(lambda: work(self._opened()))

    def lock(self) -> None:
        """Close the library and wipe its keys, after what was asked for before."""
        if self._library is not None:
            self._thread.call(self._close)

    def close(self) -> None:
        """Lock, and end the thread; one that is stuck in a keychain is left to the end of the program."""
        try:
            if self._library is not None:
                self._thread.call(self._close, timeout_s=_CLOSE_S)
        except TimeoutError:
            pass
        finally:
            self._thread.end()

    def _opened(self) -> Library:
        if self._library is None:
            raise LibraryError(Code.LIBRARY_LOCKED)
        return self._library

    def _take(self, library: Library) -> None:
        self._close()
        self._library = library

    def _close(self) -> None:
        library, self._library = self._library, None
        if library is not None:
            library.close()


class _Thread:
    """One thread that runs calls in their order while others wait for them."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._calls: queue.SimpleQueue[tuple[Callable[[], Any], Future[Any]] | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Let there be a thread from now on."""
        with self._lock:
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="library", daemon=True)
                self._thread.start()

    def call(self, fn: Callable[[], T], *, timeout_s: float | None = None) -> T:
        """Run `fn` there and return or raise what it does; TimeoutError if that takes too long."""
        if threading.current_thread() is self._thread:
            return fn()
        return self.submit(fn).result(timeout_s)

    def submit(self, fn: Callable[[], T]) -> Future[T]:
        """Let `fn` run there when its turn comes; without a thread, LIBRARY_LOCKED is what comes of it."""
        outcome: Future[T] = Future()
        with self._lock:
            if self._thread is None:
                outcome.set_exception(LibraryError(Code.LIBRARY_LOCKED))
            else:
                self._calls.put((fn, outcome))
        return outcome

    def end(self) -> None:
        """End the thread once it has done what it was given."""
        with self._lock:
            thread, self._thread = self._thread, None
            if thread is not None:
                self._calls.put(None)
        if thread is not None:
            thread.join(_CLOSE_S)

    def _work(self) -> None:
        while (entry := self._calls.get()) is not None:
            fn, outcome = entry
            try:
                outcome.set_result(fn())
            except BaseException as error:  # noqa: BLE001 (raised again by whoever waits)
                outcome.set_exception(error)
            del fn, outcome, entry
