"""The life of the worker that reads recordings for playback: lock first, then serve requests until input ends."""

from __future__ import annotations

import os
import queue
import threading
from typing import TYPE_CHECKING

from app.core.errors import SoundlockError
from app.engine import media_protocol as protocol
from app.engine.channel import Channel
from app.worker.pipes import Pipes, preparation, requests, told
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
            prepare = preparation(protocol.decode_media_request, protocol.Prepare, protocol.MEDIA_PROTOCOL_VERSION)
            sandbox = self._lock(prepare)
        except (SandboxError, SoundlockError) as error:
            self._fail(0, error)
            return 1
        from app.worker.deck import Deck  # noqa: PLC0415 (native libraries are loaded in the lock's order)

        threading.Thread(target=self._control, name="control", daemon=True).start()
        self._pipes.send(protocol.Prepared(protocol=protocol.MEDIA_PROTOCOL_VERSION, sandbox=sandbox.report()))
        deck = Deck(self._pipes.send)
        while True:
            self._turn(deck)

    @staticmethod
    def _lock(prepare: protocol.Prepare) -> Sandbox:
        sandbox = Sandbox(readable=[], cuda=False, data_limit_bytes=prepare.data_limit_bytes)
        with sandbox.locking():
            import app.worker.deck  # noqa: F401, PLC0415
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
        except Exception as error:  # noqa: BLE001 (the boundary of the process)
            self._fail(deck.medium, error)
            deck.close()

    def _fail(self, medium: int, error: Exception) -> None:
        code, params = told(error)
        self._pipes.send(protocol.MediumFailed(medium=medium, code=code, params=params))

    def _control(self) -> None:
        """Listen while the main thread decodes; the end of input ends the process."""
        try:
            for request in requests(protocol.decode_media_request):
                is_opening = isinstance(request, protocol.OpenMedium)
                self._requests.put((request, self._channel.receive() if is_opening else None))
        except (SoundlockError, EOFError, OSError):
            os._exit(2)
        os._exit(0)
