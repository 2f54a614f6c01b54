"""The life of the worker that makes sound files: lock first, then serve requests until input ends."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from app.core.errors import Code, EngineError, SoundlockError
from app.engine import encode_protocol as protocol
from app.worker.pipes import Pipes, preparation, requests, told
from app.worker.sandbox import Sandbox, SandboxError

if TYPE_CHECKING:
    from app.worker.encoding.encoder import Encoder
    from app.worker.encoding.meter import Meter


class EncodeWorker:
    """One process and one thread, one file at a time: who asks ends it to give a file up."""

    def __init__(self, frames: int, channel: int) -> None:
        self._pipes = Pipes(frames)
        self._work: Encoder | Meter | None = None
        os.close(channel)  # no descriptor is ever sent to this one

    def serve(self) -> int:
        """Serve until the program closes our input; return the exit status."""
        try:
            prepare = preparation(
                protocol.decode_encode_request, protocol.Prepare, protocol.ENCODE_PROTOCOL_VERSION
            )
            sandbox = self._lock(prepare)
        except (SandboxError, SoundlockError) as error:
            self._fail(error)
            return 1
        self._pipes.send(protocol.Prepared(protocol=protocol.ENCODE_PROTOCOL_VERSION, sandbox=sandbox.report()))
        try:
            for request in requests(protocol.decode_encode_request):
                self._answer(request)
        except (SoundlockError, EOFError, OSError):
            return 2
        return 0

    @staticmethod
    def _lock(prepare: protocol.Prepare) -> Sandbox:
        sandbox = Sandbox(readable=[], cuda=False, data_limit_bytes=prepare.data_limit_bytes)
        with sandbox.locking():
            from app.worker.encoding import encoder, meter  # noqa: F401, PLC0415 (native libraries, in the lock's order)
        return sandbox

    def _answer(self, request: protocol.EncodeRequest) -> None:
        try:
            self._do(request)
        except Exception as error:  # noqa: BLE001 (the boundary of the process)
            self._fail(error)

    def _do(self, request: protocol.EncodeRequest) -> None:
        match request:
            case protocol.Measure():
                from app.worker.encoding.meter import Meter  # noqa: PLC0415

                self._work = Meter(request.rate_hz, request.channels, request.gain_db, request.ceiling_dbtp)
            case protocol.Encode():
                from app.worker.encoding.encoder import Encoder  # noqa: PLC0415

                self._work = Encoder(
                    request.form,
                    request.rate_hz,
                    request.channels,
                    self._put,
                    gain_db=request.gain_db,
                    ceiling_dbtp=request.ceiling_dbtp,
                    chapters=request.chapters,
                    tags=request.tags,
                )
            case protocol.Pcm() if self._work is not None:
                self._work.take(request.data)
                self._pipes.send(protocol.Took())
            case protocol.End() if self._work is not None:
                self._pipes.send(_ended(self._work))
                self._work = None
            case _:
                raise EngineError(Code.ENGINE_PROTOCOL, reason=type(request).__name__)

    def _put(self, offset: int, data: bytes) -> None:
        self._pipes.send(protocol.FilePart(offset=offset, data=data))

    def _fail(self, error: Exception) -> None:
        code, params = told(error)
        self._work = None
        self._pipes.send(protocol.EncodingFailed(code=code, params=params))


def _ended(work: Encoder | Meter) -> protocol.Measured | protocol.Encoded:
    match end := work.finish():
        case int():
            return protocol.Encoded(size_bytes=end)
        case loudness, peak:
            return protocol.Measured(integrated_lufs=loudness, true_peak_dbtp=peak)
