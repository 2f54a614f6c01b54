"""What the clients of all workers share: starting one, asking it, and reading what it sends."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator
from typing import Final, Generic, TypeVar

from app.core.errors import Code, EngineError, error_from_code
from app.engine.frames import Failure, Frame, encode, read_body
from app.engine.process import GRACE_S, WorkerProcess

START_S: Final = 30.0
"""A worker that has not said for so long that it is ready is given up."""

Reply = TypeVar("Reply", bound=Frame)
Expected = TypeVar("Expected", bound=Frame)


def send(process: WorkerProcess, frame: Frame, descriptor: int | None = None) -> None:
    """Send a request, and an open descriptor that the caller closes; EngineError if the worker is gone."""
    process.write(encode(frame))
    if descriptor is not None:
        try:
            process.channel.send(descriptor, process.pid)
        except OSError as error:
            raise EngineError(Code.ENGINE_DIED, reason=process.exit_reason()) from error


def replies(process: WorkerProcess, decode: Callable[[bytes], Reply]) -> Iterator[Reply]:
    """Yield what a worker sends, without end: EngineError says that it is gone, and how."""
    while True:
        try:
            body = read_body(process.read_exactly)
        except (EOFError, ValueError, OSError):  # cut off in a frame, or closed by `stop`
            body = None
        if body is None:
            raise EngineError(Code.ENGINE_DIED, reason=process.exit_reason())
        yield decode(body)


def expected(kind: type[Expected], reply: Frame | EngineError) -> Expected:
    """Return a reply of this kind; raise what any other one tells of, or that it makes no sense."""
    match reply:
        case kind():
            return reply
        case EngineError():
            raise reply
        case Failure():
            raise error_from_code(reply.code, **reply.params)
    raise EngineError(Code.ENGINE_PROTOCOL, reason=type(reply).__name__)


class Link(Generic[Reply]):
    """A worker process and the thread that reads from it. One thread makes requests; none of them waits.

    `_first_reply` waits for the first one; `listener` hears all others, and last an EngineError when the worker is
    gone, in the thread that reads, until the link is closed.
    """

    def __init__(
        self, role: str, decode: Callable[[bytes], Reply], listener: Callable[[Reply | EngineError], None]
    ) -> None:
        self._decode = decode
        self._listener = listener
        self._first: queue.SimpleQueue[Reply | EngineError] = queue.SimpleQueue()
        self._is_started = self._is_closed = False
        self._process = WorkerProcess(role)
        self._reader = threading.Thread(target=self._read, name=f"{role}-{self.pid}-reader", daemon=True)
        self._reader.start()

    @property
    def pid(self) -> int:
        """Return the worker's process id."""
        return self._process.pid

    def close(self) -> None:
        """End the worker; returns when it is gone (at most about a second)."""
        self._is_closed = True
        self._process.stop()
        self._reader.join(GRACE_S)

    def _send(self, frame: Frame, descriptor: int | None = None) -> None:
        send(self._process, frame, descriptor)

    def _first_reply(self, kind: type[Expected], within_s: float = START_S) -> Expected:
        """Wait until the worker is ready; raise what it tells of instead, EngineError if it tells nothing."""
        try:
            return expected(kind, self._first.get(timeout=within_s))
        except queue.Empty:
            raise EngineError(Code.ENGINE_STALLED, seconds=round(within_s)) from None

    def _read(self) -> None:
        try:
            for reply in replies(self._process, self._decode):
                self._tell(reply)
        except EngineError as error:
            self._tell(error)

    def _tell(self, reply: Reply | EngineError) -> None:
        if not self._is_started:
            self._is_started = True
            self._first.put(reply)
        elif not self._is_closed:
            self._listener(reply)
