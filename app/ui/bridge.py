"""The one way from background threads to the window, and the one way off its thread for short calls."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import Final, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from app.core import events
from app.core.errors import Code, SoundlockError
from app.ui.pool import Pool

COALESCE_MS: Final = 50
_CLOSE_S: Final = 1.0

T = TypeVar("T")
Subscriber = Callable[[events.JobEvent], None]
Subscribe = Callable[[Subscriber], Callable[[], None]]


class Bridge(QObject):
    """Lives in the main thread and emits there what happens elsewhere."""

    events_arrived = Signal(object)
    """A list of job events in their order, at most one every 50 ms; progress that is outdated is left out."""

    _woken = Signal()
    _answered = Signal(object)

    def __init__(self, subscribe: Subscribe, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._pending: list[events.JobEvent] = []
        self._is_awake = False
        self._is_closed = False
        self._visit = 0  # answers to what was asked in an earlier one are dropped
        self._pool = Pool()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(COALESCE_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._woken.connect(self._on_woken, Qt.ConnectionType.QueuedConnection)
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)
        self._unsubscribe = subscribe(self._take)

    def run(
        self,
        fn: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[SoundlockError], None],
        *,
        survives_lock: bool = False,
    ) -> None:
        """Call `fn` in a background thread, then one of the others in the main thread with what came of it.

        An answer that comes after a lock is dropped, for it may hold content, unless it is said to hold none.
        """
        if not self._is_closed:
            visit = None if survives_lock else self._visit
            self._pool.submit(partial(self._call, visit, fn, then, failed))

    def follow(
        self,
        future: Future[T],
        then: Callable[[T], None],
        failed: Callable[[SoundlockError], None],
        *,
        survives_lock: bool = False,
    ) -> None:
        """Call one of these in the main thread with what comes of work that is under way elsewhere.

        What the library was asked is answered in the order in which it was asked; of `run` that is not said.
        """
        visit = None if survives_lock else self._visit
        future.add_done_callback(lambda done: self._call(visit, done.result, then, failed))

    def forget(self) -> None:
        """Drop the answers to everything that was asked so far."""
        self._visit += 1

    def close(self) -> None:
        """Hear of nothing more, and end the background threads."""
        with self._lock:
            if self._is_closed:
                return
            self._is_closed = True
            self._pending.clear()
        self._unsubscribe()
        self._timer.stop()
        self._pool.close(_CLOSE_S)

    def _take(self, event: events.JobEvent) -> None:
        """Keep an event for the main thread; called in whichever thread it happened."""
        with self._lock:
            if self._is_closed:
                return
            self._pending.append(event)
            if self._is_awake:
                return
            self._is_awake = True
            self._woken.emit()

    def _call(
        self,
        visit: int | None,
        fn: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[SoundlockError], None],
    ) -> None:
        try:
            answer = partial(then, fn())
        except SoundlockError as error:
            answer = partial(failed, error)
        except Exception as error:  # noqa: BLE001 (whatever it was, the user gets a sentence and the thread goes on)
            answer = partial(failed, SoundlockError(Code.INTERNAL, reason=type(error).__name__))
        with self._lock:
            if not self._is_closed:
                self._answered.emit((visit, answer))

    @Slot()
    def _on_woken(self) -> None:
        if not self._is_closed:
            self._timer.start()

    @Slot()
    def _on_timer_timeout(self) -> None:
        with self._lock:
            arrived, self._pending = self._pending, []
            self._is_awake = False
        if arrived:
            self.events_arrived.emit(without_outdated_progress(arrived))

    @Slot(object)
    def _on_answered(self, answered: tuple[int | None, Callable[[], None]]) -> None:
        visit, answer = answered
        if not self._is_closed and visit in {None, self._visit}:
            answer()


def without_outdated_progress(arrived: list[events.JobEvent]) -> list[events.JobEvent]:
    """Leave out progress that is followed by newer progress of the same job; all else stays in order."""
    newest = {event.job: index for index, event in enumerate(arrived) if isinstance(event, events.Progressed)}
    return [
        event
        for index, event in enumerate(arrived)
        if not isinstance(event, events.Progressed) or newest[event.job] == index
    ]
