"""Patterns looked for in a process of their own: one that takes too long is ended, and nothing else waits for it.

Python's `re` holds the interpreter while it matches, and some patterns take years on a single line, so no thread
of the program may run one.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator, Sequence
from typing import Final, Self

from app.core.errors import Code, EngineError, OptionError, error_from_code
from app.core.finding import Query, Replaced, Span
from app.engine import finding_protocol as protocol
from app.engine.process import WorkerProcess
from app.engine.protocol import encode, read_body
from app.engine.roles import Role

LIMIT_S: Final = 3.0
_START_S: Final = 30.0


class FindingClient:
    """A worker for some requests in a row; OPTION_PATTERN_SLOW ends it."""

    def __init__(self, limit_s: float = LIMIT_S) -> None:
        self._limit_s = limit_s
        self._is_ready = False
        self._process = WorkerProcess(Role.FINDING)

    def found(self, query: Query, texts: Sequence[str]) -> list[tuple[int, list[Span]]]:
        """Do what `app.core.finding.found` does."""
        finds: list[tuple[int, list[Span]]] = []
        for first, part in _parts(texts):
            reply = self._ask(protocol.Find(query=query, texts=part), query)
            if not isinstance(reply, protocol.Finds):
                raise EngineError(Code.ENGINE_PROTOCOL, reason=type(reply).__name__)
            finds += [(first + at, list(spans)) for at, spans in reply.finds]
        return finds

    def replaced(
        self, query: Query, replacement: str, texts: Sequence[str], *, only: Span | None = None
    ) -> list[Replaced]:
        """Do what `app.core.finding.replaced` does."""
        made: list[Replaced] = []
        for first, part in _parts(texts):
            request = protocol.Replace(query=query, replacement=replacement, texts=part, only=only)
            reply = self._ask(request, query)
            if not isinstance(reply, protocol.Replacements):
                raise EngineError(Code.ENGINE_PROTOCOL, reason=type(reply).__name__)
            made += [Replaced(first + one.at, one.text, one.count) for one in reply.texts]
        return made

    def close(self) -> None:
        """End the worker."""
        self._process.stop()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _ask(self, request: protocol.FindingRequest, query: Query) -> protocol.FindingReply:
        if not self._is_ready:
            self._read((), _START_S, EngineError(Code.ENGINE_STALLED, seconds=round(_START_S)))
            self._is_ready = True
        slow = OptionError(Code.OPTION_PATTERN_SLOW, pattern=query.text[:80], seconds=round(self._limit_s, 1))
        self._process.write(encode(request))
        return self._read(request.texts, self._limit_s, slow)

    def _read(self, texts: tuple[str, ...], limit_s: float, late: Exception) -> protocol.FindingReply:
        """Wait for one frame; where none comes in time, end the worker and raise `late`."""
        is_late = threading.Event()

        def give_up() -> None:
            is_late.set()
            self._process.stop()

        timer = threading.Timer(limit_s, give_up)
        timer.start()
        body = None
        try:
            with contextlib.suppress(EOFError, OSError, ValueError):  # cut off in a frame, or closed by `give_up`
                body = read_body(self._process.read_exactly)
        finally:
            timer.cancel()
            timer.join()
        if is_late.is_set():
            raise late
        if body is None:
            raise EngineError(Code.ENGINE_DIED, reason=self._process.exit_reason())
        reply = protocol.decode_finding_reply(body, texts)
        if isinstance(reply, protocol.FindingFailed):
            raise error_from_code(reply.code, **reply.params)
        return reply


def _parts(texts: Sequence[str]) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Cut a list of texts into requests that are not too large, each with the place of its first text."""
    first = size = 0
    for at, text in enumerate(texts):
        if at > first and size + len(text) > protocol.MAX_REQUEST_CHARS:
            yield first, tuple(texts[first:at])
            first, size = at, 0
        size += len(text)
    if first < len(texts):
        yield first, tuple(texts[first:])
