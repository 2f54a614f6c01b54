"""The worker that finds names with a model of the user's, seen from the program."""

from __future__ import annotations

import queue
from typing import Final

from app.core.errors import Code, EngineError
from app.core.finding import Span
from app.engine import names_protocol as protocol
from app.engine.link import Link, expected
from app.engine.machine import fitting_threads, worker_limit_bytes
from app.engine.roles import Role

_START_S: Final = 120.0  # a large model comes from a slow disk
_PATIENCE_S: Final = 300.0  # for a hundred thousand characters and a slow computer
_MOST_MEMORY_BYTES: Final = 6 << 30


class NamesClient(Link[protocol.NamesReply]):
    """One thread asks, and waits for each answer."""

    def __init__(self, model_dir: str) -> None:
        self._chars = 0
        self._replies: queue.SimpleQueue[protocol.NamesReply | EngineError] = queue.SimpleQueue()
        super().__init__(Role.NAMES, self._decoded, self._replies.put)
        self._model_dir = model_dir

    def start(self) -> protocol.NamesReady:
        """Wait until the worker is locked and has its model; EngineError or ModelError if it comes to nothing."""
        self._send(
            protocol.PrepareNames(
                protocol=protocol.NAMES_PROTOCOL_VERSION,
                model_dir=self._model_dir,
                threads=fitting_threads(),
                data_limit_bytes=worker_limit_bytes(_MOST_MEMORY_BYTES),
            )
        )
        return self._first_reply(protocol.NamesReady, _START_S)

    def names(self, text: str) -> list[Span]:
        """Return where names stand in a text, in order; EngineError if the worker comes to nothing."""
        found: list[Span] = []
        for first in range(0, len(text), protocol.MAX_TEXT_CHARS):
            part = text[first : first + protocol.MAX_TEXT_CHARS]
            found += [(first + start, first + end) for start, end in self._ask(part)]
        return found

    def _ask(self, text: str) -> tuple[Span, ...]:
        whole = text.encode("utf-8", "replace").decode()  # half a surrogate pair is no character: a “?” for each
        self._chars = len(whole)
        self._send(protocol.FindNames(text=whole))
        try:
            return expected(protocol.Names, self._replies.get(timeout=_PATIENCE_S)).places
        except queue.Empty:
            raise EngineError(Code.ENGINE_STALLED, seconds=round(_PATIENCE_S)) from None

    def _decoded(self, body: bytes) -> protocol.NamesReply:
        return protocol.decode_names_reply(body, self._chars)
