"""One warm worker seen from the program: configure it once, then run jobs on it one after the other."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Iterator
from typing import Final

from app.core.errors import Code, EngineError, error_from_code
from app.engine import protocol
from app.engine.cancellation import CancelToken
from app.engine.link import replies, send
from app.engine.process import GRACE_S, WorkerProcess

STALL_S: Final = 900.0
"""A worker that has not sent a single frame for so long is given up."""


class _Wake:
    """Is put into the inbox when the token is raised."""


class JobStoppedError(Exception):
    """The job was cancelled and the worker had to be ended for it."""


class WorkerClient:
    """A worker process, its reader thread and its inbox. Not for several threads at once, but for `close`."""

    def __init__(self, configure: protocol.Configure) -> None:
        self.configure = configure
        self._inbox: queue.SimpleQueue[protocol.Reply | EngineError | _Wake] = queue.SimpleQueue()
        self._process = WorkerProcess()
        self._is_alive = True
        self._reader = threading.Thread(target=self._read, name=f"worker-{self.pid}-reader", daemon=True)
        self._reader.start()
        self.ready: protocol.Ready | None = None
        self._is_busy = False

    @property
    def pid(self) -> int:
        """Return the worker's process id."""
        return self._process.pid

    @property
    def is_alive(self) -> bool:
        """Say whether another job can be started here."""
        return self._is_alive and not self._is_busy and self._process.is_running

    def start(self, token: CancelToken) -> protocol.Ready:
        """Configure the worker and wait until its model is loaded."""
        send(self._process, self.configure)
        for reply in self._replies(0, token):
            if isinstance(reply, protocol.Ready):
                self.ready = reply
                return reply
        raise EngineError(Code.ENGINE_START, reason=self._process.exit_reason())

    def transcribe(
        self, request: protocol.Transcribe, descriptor: int, token: CancelToken
    ) -> Iterator[protocol.Reply]:
        """Run a job and yield what it reports, `Done` last.

        Raises the error that the worker reports, EngineError when the worker fails, and JobStoppedError
        when the token was raised and the engine did not let go in time.
        """
        self._is_busy = True
        send(self._process, request, descriptor)
        yield from self._replies(request.job, token)

    def close(self) -> None:
        """End the worker; returns when it is gone (at most about a second)."""
        self._is_alive = False
        self._process.stop()
        self._reader.join(GRACE_S)

    def stderr_tail(self) -> str:
        """Return what the worker printed last, for diagnosis."""
        return self._process.stderr_tail()

    def _replies(self, job: int, token: CancelToken) -> Iterator[protocol.Reply]:
        give_up_at: float | None = None
        with token.listening(lambda: self._inbox.put(_Wake())):
            while True:
                item = self._next(give_up_at)
                if not isinstance(item, _Wake):
                    yield from self._checked(item, job)
                    if isinstance(item, protocol.Done) and item.job == job:
                        return
                elif give_up_at is None and token.is_cancelled():
                    give_up_at = time.monotonic() + GRACE_S
                    if job:
                        send(self._process, protocol.Cancel(job=job))

    def _checked(self, item: protocol.Reply | EngineError, job: int) -> Iterator[protocol.Reply]:
        """Yield what belongs to the job, raise what ends it, leave out what an earlier job still sent."""
        if isinstance(item, EngineError):
            raise item
        if isinstance(item, protocol.Ready):
            yield item
        elif isinstance(item, protocol.Failed):
            if item.job in {0, job}:
                self._is_busy = False
                raise error_from_code(item.code, **item.params)
        elif item.job == job:
            self._is_busy = not isinstance(item, protocol.Done)
            yield item

    def _next(self, give_up_at: float | None) -> protocol.Reply | EngineError | _Wake:
        timeout_s = STALL_S if give_up_at is None else max(0.0, give_up_at - time.monotonic())
        try:
            return self._inbox.get(timeout=timeout_s)
        except queue.Empty:
            if give_up_at is not None:
                self.close()
                raise JobStoppedError from None
            raise EngineError(Code.ENGINE_STALLED, seconds=round(STALL_S)) from None

    def _read(self) -> None:
        try:
            for reply in replies(self._process, protocol.decode_reply):
                self._inbox.put(reply)
        except EngineError as error:
            self._is_alive = False
            self._inbox.put(error)
