"""The life of the worker that looks for patterns: lock, then answer requests until input ends."""

from __future__ import annotations

import os
from typing import Final

from app.core.errors import SoundlockError
from app.core.finding import found, replaced
from app.engine import finding_protocol as protocol
from app.worker.pipes import Pipes, requests, told
from app.worker.sandbox import Sandbox, SandboxError

_DATA_LIMIT_BYTES: Final = 512 << 20


class FindingWorker:
    """One process and one thread: who asks ends it when it takes too long."""

    def __init__(self, frames: int, channel: int) -> None:
        self._pipes = Pipes(frames)
        os.close(channel)  # no descriptor is ever sent to this one

    def serve(self) -> int:
        """Serve until the program closes our input; return the exit status."""
        try:
            self._lock()
        except SandboxError as error:
            self._fail(error)
            return 1
        self._pipes.send(protocol.Prepared())
        try:
            for request in requests(protocol.decode_finding_request):
                self._answer(request)
        except (SoundlockError, EOFError, OSError):
            return 2
        return 0

    @staticmethod
    def _lock() -> None:
        sandbox = Sandbox(readable=[], cuda=False, data_limit_bytes=_DATA_LIMIT_BYTES)
        with sandbox.locking():
            pass  # no native library is needed

    def _answer(self, request: protocol.FindingRequest) -> None:
        try:
            match request:
                case protocol.Find():
                    finds = found(request.query, request.texts)
                    self._pipes.send(protocol.Finds(finds=tuple((at, tuple(spans)) for at, spans in finds)))
                case protocol.Replace():
                    made = replaced(request.query, request.replacement, request.texts, only=request.only)
                    self._pipes.send(protocol.Replacements(texts=tuple(made)))
        except Exception as error:  # noqa: BLE001 (the boundary of the process)
            self._fail(error)

    def _fail(self, error: Exception) -> None:
        code, params = told(error)
        self._pipes.send(protocol.FindingFailed(code=code, params=params))
