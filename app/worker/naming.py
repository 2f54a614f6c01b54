"""The life of the worker that finds names: lock, load its model, then answer requests until input ends."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.errors import SoundlockError
from app.engine import names_protocol as protocol
from app.worker.pipes import Pipes, preparation, requests, told
from app.worker.sandbox import Sandbox, SandboxError

if TYPE_CHECKING:
    from app.worker.name_model import NameModel


class NamesWorker:
    """One process, one model and one thread: who asks ends it when it takes too long."""

    def __init__(self, frames: int, channel: int) -> None:
        self._pipes = Pipes(frames)
        os.close(channel)  # no descriptor is ever sent to this one

    def serve(self) -> int:
        """Serve until the program closes our input; return the exit status."""
        version = protocol.NAMES_PROTOCOL_VERSION
        try:
            prepare = preparation(protocol.decode_names_request, protocol.PrepareNames, version)
            sandbox = self._lock(prepare)
            model = _model(prepare)
        except (SandboxError, SoundlockError) as error:
            self._fail(error)
            return 1
        self._pipes.send(protocol.NamesReady(protocol=version, sandbox=sandbox.report()))
        try:
            for request in requests(protocol.decode_names_request):
                if not isinstance(request, protocol.FindNames):
                    return 2
                self._answer(model, request)
        except (SoundlockError, EOFError, OSError):
            return 2
        return 0

    @staticmethod
    def _lock(prepare: protocol.PrepareNames) -> Sandbox:
        sandbox = Sandbox(readable=[prepare.model_dir], cuda=False, data_limit_bytes=prepare.data_limit_bytes)
        with sandbox.locking():
            import onnxruntime  # noqa: F401, PLC0415 (modules are found before the lock is closed)
            import tokenizers  # noqa: F401, PLC0415
        return sandbox

    def _answer(self, model: NameModel, request: protocol.FindNames) -> None:
        try:
            self._pipes.send(protocol.Names(places=tuple(model.names(request.text))))
        except Exception as error:  # noqa: BLE001 (the boundary of the process)
            self._fail(error)

    def _fail(self, error: Exception) -> None:
        code, params = told(error)
        self._pipes.send(protocol.NamesFailed(code=code, params=params))


def _model(prepare: protocol.PrepareNames) -> NameModel:
    from app.worker.name_model import NameModel  # noqa: PLC0415 (native libraries are loaded in the lock's order)

    return NameModel(Path(prepare.model_dir), prepare.threads)
