"""The life of the worker that reads recordings for playback: lock first, then serve requests until input ends."""

from __future__ import annotations

import dataclasses
import os
import queue
import sys
import threading
from typing import TYPE_CHECKING

from app.core.errors import Code, EngineError, SoundlockError
from app.core.isolation import SandboxReport
from app.engine import media_protocol as protocol
from app.engine.channel import Channel
from app.engine.protocol import read_body
from app.worker.pipes import Pipes, read_exactly
from app.worker.sandbox import Sandbox, SandboxError

if TYPE_CHECKING:
    from app.worker.deck import Deck


class MediaWorker:
    """One process, one recording at a time. The main thread decodes, a second one listens."""

    def __init__(self, frames: int, channel: int) -> None:
        self._pipes = Pipes(frames)
        self._channel = Channel.inherited(channel)
        self._requests: queue.SimpleQueue[tuple[protocol.MediaRequest, int | None]] = queue.SimpleQueue()

    def serve(self) -> int:
        """Serve until the program closes our input; return the exit status."""
        try:
            sandbox = self._lock(self._read_preparation())
        except SandboxError as error:
            self._fail(0, Code.ENGINE_SANDBOX, {"reason": error.code})
            return 1
        except SoundlockError as error:
            self._fail(0, error.code, error.params)
            return 1
        from app.worker.deck import Deck  # noqa: PLC0415 (native libraries are loaded in the lock's order)

        threading.Thread(target=self._control, name="control", daemon=True).start()
        report = SandboxReport(**dataclasses.asdict(sandbox.report()))
        self._pipes.send(protocol.Prepared(protocol=protocol.MEDIA_PROTOCOL_VERSION, sandbox=report))
        deck = Deck(self._pipes.send)
        while True:
            self._turn(deck)

    @staticmethod
    def _read_preparation() -> protocol.Prepare:
        body = read_body(read_exactly)
        if body is None:
            os._exit(0)
        frame = protocol.decode_media_request(body)
        if not isinstance(frame, protocol.Prepare) or frame.protocol != protocol.MEDIA_PROTOCOL_VERSION:
            raise EngineError(Code.ENGINE_PROTOCOL, reason="version")
        return frame

    @staticmethod
    def _lock(prepare: protocol.Prepare) -> Sandbox:
        sandbox = Sandbox(readable=[], cuda=False, data_limit_bytes=prepare.data_limit_bytes)
        sandbox.limit()
        sandbox.restrict_files()
        import app.worker.deck  # noqa: F401, PLC0415

        sandbox.deny_network()
        return sandbox

    def _turn(self, deck: Deck) -> None:
        """Take what was asked for, or where nothing was, do a step of what is under way."""
        try:
            try:
                request, descriptor = self._requests.get(block=not deck.has_work)
            except queue.Empty:
                deck.step()
            else:
                deck.take(request, descriptor)
        except SoundlockError as error:
            self._fail(deck.medium, error.code, error.params)
            deck.close()
        except MemoryError:
            self._fail(deck.medium, Code.ENGINE_MEMORY, {})
            deck.close()
        except Exception as error:  # noqa: BLE001 (the boundary of the process: a code crosses, the rest goes to stderr)
            sys.excepthook(type(error), error, error.__traceback__)
            self._fail(deck.medium, Code.ENGINE_FAILED, {"reason": type(error).__name__})
            deck.close()

    def _fail(self, medium: int, code: Code, params: dict[str, str | int | float]) -> None:
        self._pipes.send(protocol.MediumFailed(medium=medium, code=code, params=params))

    def _control(self) -> None:
        """Listen while the main thread decodes; the end of input ends the process."""
        try:
            while (body := read_body(read_exactly)) is not None:
                frame = protocol.decode_media_request(body)
                is_opening = isinstance(frame, protocol.OpenMedium)
                self._requests.put((frame, self._channel.receive() if is_opening else None))
        except (SoundlockError, EOFError, OSError):
            os._exit(2)
        os._exit(0)
