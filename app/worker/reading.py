"""The life of the worker that reads a document: lock first, then read the one that it was started for."""

from __future__ import annotations

import os
import threading

from app.core.errors import Code, EngineError, InputError, SoundlockError
from app.engine import document_protocol as protocol
from app.engine.channel import Channel
from app.worker.pipes import Pipes, preparation, requests, told
from app.worker.sandbox import Sandbox, SandboxError


class DocumentWorker:
    """One process, one document."""

    def __init__(self, frames: int, channel: int) -> None:
        self._pipes = Pipes(frames)
        self._channel = Channel.inherited(channel)

    def serve(self) -> int:
        """Read the document; return the exit status."""
        try:
            version = protocol.DOCUMENT_PROTOCOL_VERSION
            prepare = preparation(protocol.decode_document_request, protocol.Prepare, version)
            sandbox = self._lock(prepare)
        except (SandboxError, SoundlockError) as error:
            return self._fail(error)
        threading.Thread(target=_end_with_input, name="control", daemon=True).start()
        self._pipes.send(protocol.Prepared(protocol=version, sandbox=sandbox.report()))
        return self._read(prepare)

    @staticmethod
    def _lock(prepare: protocol.Prepare) -> Sandbox:
        sandbox = Sandbox(readable=[], cuda=False, data_limit_bytes=prepare.data_limit_bytes)
        with sandbox.locking():
            # Native libraries are loaded in the lock's order.
            import lxml.etree  # noqa: F401, PLC0415

            if prepare.is_pdf:
                import pypdfium2  # noqa: F401, PLC0415
        return sandbox

    def _read(self, prepare: protocol.Prepare) -> int:
        from app.worker.documents.kinds import read_document  # noqa: PLC0415 (after the lock)
        from app.worker.documents.manuscript import Manuscript  # noqa: PLC0415

        try:
            manuscript = Manuscript(self._pipes.send)
            with os.fdopen(self._channel.receive(), "rb") as file:
                read_document(file, prepare.suffix, manuscript, prepare.password)
            manuscript.finish()
        except MemoryError:
            return self._fail(InputError(Code.INPUT_DEMANDING))
        except OSError as error:
            return self._fail(InputError(Code.INPUT_UNREADABLE, reason=os.strerror(error.errno or 0)))
        except Exception as error:  # noqa: BLE001 (the boundary of the process)
            return self._fail(error)
        return 0

    def _fail(self, error: Exception) -> int:
        code, params = told(error)
        self._pipes.send(protocol.DocumentFailed(code=code, params=params))
        return 1


def _end_with_input() -> None:
    """End the process with its input: nobody waits for the document any more."""
    try:
        request = next(requests(protocol.decode_document_request), None)
    except (EngineError, EOFError, OSError):
        os._exit(2)
    os._exit(0 if request is None else 2)
