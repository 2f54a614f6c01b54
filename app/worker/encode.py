"""The life of the worker that makes sound files: lock first, then serve requests until input ends."""

from __future__ import annotations

import dataclasses
import os
import sys
from typing import TYPE_CHECKING

from app.core.errors import Code, EngineError, Param, SoundlockError
from app.core.isolation import SandboxReport
from app.engine import encode_protocol as protocol
from app.engine.protocol import read_body
from app.worker.pipes import Pipes, read_exactly
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
            sandbox = self._lock(self._read_preparation())
        except SandboxError as error:
            self._fail(Code.ENGINE_SANDBOX, {"reason": error.code})
            return 1
        except SoundlockError as error:
            self._fail(error.code, error.params)
            return 1
        report = SandboxReport(**dataclasses.asdict(sandbox.report()))
        self._pipes.send(protocol.Prepared(protocol=protocol.ENCODE_PROTOCOL_VERSION, sandbox=report))
        try:
            while (body := read_body(read_exactly)) is not None:
                self._answer(protocol.decode_encode_request(body))
        except (SoundlockError, EOFError, OSError):
            return 2
        return 0

    @staticmethod
    def _read_preparation() -> protocol.Prepare:
        body = read_body(read_exactly)
        if body is None:
            os._exit(0)
        frame = protocol.decode_encode_request(body)
        if not isinstance(frame, protocol.Prepare) or frame.protocol != protocol.ENCODE_PROTOCOL_VERSION:
            raise EngineError(Code.ENGINE_PROTOCOL, reason="version")
        return frame

    @staticmethod
    def _lock(prepare: protocol.Prepare) -> Sandbox:
        sandbox = Sandbox(readable=[], cuda=False, data_limit_bytes=prepare.data_limit_bytes)
        sandbox.limit()
        sandbox.restrict_files()
        from app.worker.encoding import encoder, meter  # noqa: F401, PLC0415 (native libraries, in the lock's order)

        sandbox.deny_network()
        return sandbox

    def _answer(self, request: protocol.EncodeRequest) -> None:
        try:
            self._do(request)
        except SoundlockError as error:
            self._fail(error.code, error.params)
        except MemoryError:
            self._fail(Code.ENGINE_MEMORY, {})
        except Exception as error:  # noqa: BLE001 (the boundary of the process: a code crosses, the rest goes to stderr)
            sys.excepthook(type(error), error, error.__traceback__)
            self._fail(Code.ENGINE_FAILED, {"reason": type(error).__name__})

    def _do(self, request: protocol.EncodeRequest) -> None:
        match request:
            case protocol.Measure():
                from app.worker.encoding.meter import Meter  # noqa: PLC0415

                self._work = Meter(request.rate_hz, request.channels)
            case protocol.Encode():
                from app.worker.encoding.encoder import Encoder  # noqa: PLC0415

                self._work = Encoder(
                    request.form,
                    request.rate_hz,
                    request.channels,
                    self._put,
                    gain_db=request.gain_db,
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

    def _fail(self, code: Code, params: dict[str, Param]) -> None:
        self._work = None
        self._pipes.send(protocol.EncodingFailed(code=code, params=params))


def _ended(work: Encoder | Meter) -> protocol.Measured | protocol.Encoded:
    match end := work.finish():
        case int():
            return protocol.Encoded(size_bytes=end)
        case loudness, peak:
            return protocol.Measured(integrated_lufs=loudness, true_peak_dbtp=peak)
