"""The life of the worker that reads a document: lock first, then read the one that it was started for."""

from __future__ import annotations

import dataclasses
import os
import sys
import threading

from app.core.errors import Code, EngineError, Param, SoundlockError
from app.core.isolation import SandboxReport
from app.engine import document_protocol as protocol
from app.engine.channel import Channel
from app.engine.protocol import read_body
from app.worker.pipes import Pipes, read_exactly
from app.worker.sandbox import Sandbox, SandboxError


class DocumentWorker:
    """One process, one document."""

    def __init__(self, frames: int, channel: int) -> None:
        self._pipes = Pipes(frames)
        self._channel = Channel.inherited(channel)

    def serve(self) -> int:
        """Read the document; return the exit status."""
        try:
            prepare = self._read_preparation()
            sandbox = self._lock(prepare)
        except SandboxError as error:
            return self._fail(Code.ENGINE_SANDBOX, {"reason": error.code})
        except SoundlockError as error:
            return self._fail(error.code, error.params)
        threading.Thread(target=_end_with_input, name="control", daemon=True).start()
        report = SandboxReport(**dataclasses.asdict(sandbox.report()))
        self._pipes.send(protocol.Prepared(protocol=protocol.DOCUMENT_PROTOCOL_VERSION, sandbox=report))
        return self._read(prepare.suffix)

    @staticmethod
    def _read_preparation() -> protocol.Prepare:
        body = read_body(read_exactly)
        if body is None:
            os._exit(0)
        return protocol.decode_document_request(body)

    @staticmethod
    def _lock(prepare: protocol.Prepare) -> Sandbox:
        sandbox = Sandbox(readable=[], cuda=False, data_limit_bytes=prepare.data_limit_bytes)
        sandbox.limit()
        sandbox.restrict_files()
        # Native libraries are loaded in the lock's order.
        import lxml.etree  # noqa: F401, PLC0415

        if prepare.is_pdf:
            import pypdfium2  # noqa: F401, PLC0415

        sandbox.deny_network()
        return sandbox

    def _read(self, suffix: str) -> int:
        from app.worker.documents.kinds import read_document  # noqa: PLC0415 (after the lock)
        from app.worker.documents.manuscript import Manuscript  # noqa: PLC0415

        try:
            manuscript = Manuscript(self._pipes.send)
            with os.fdopen(self._channel.receive(), "rb") as file:
                read_document(file, suffix, manuscript)
            manuscript.finish()
        except SoundlockError as error:
            return self._fail(error.code, error.params)
        except MemoryError:
            return self._fail(Code.INPUT_DEMANDING, {})
        except OSError as error:
            return self._fail(Code.INPUT_UNREADABLE, {"reason": os.strerror(error.errno or 0)})
        except Exception as error:  # noqa: BLE001 (the boundary of the process: a code crosses, the rest goes to stderr)
            sys.excepthook(type(error), error, error.__traceback__)
            return self._fail(Code.ENGINE_FAILED, {"reason": type(error).__name__})
        return 0

    def _fail(self, code: Code, params: dict[str, Param]) -> int:
        self._pipes.send(protocol.DocumentFailed(code=code, params=params))
        return 1


def _end_with_input() -> None:
    """End the process with its input: nobody waits for the document any more."""
    try:
        body = read_body(read_exactly)
    except (EngineError, EOFError, OSError):
        os._exit(2)
    os._exit(0 if body is None else 2)
