"""Patterns looked for in a process of their own: one that takes too long is ended, and nothing else waits for it.

Python's `re` holds the interpreter while it matches, and some patterns take years on a single line, so no thread
of the program may run one.
"""

from __future__ import annotations

import queue
from collections.abc import Iterator, Sequence
from typing import Final, Self, TypeVar

from app.core.errors import Code, EngineError, OptionError
from app.core.finding import Query, Replaced, Span
from app.engine import finding_protocol as protocol
from app.engine.frames import Frame
from app.engine.link import Link, expected
from app.engine.roles import Role

LIMIT_S: Final = 3.0

Answer = TypeVar("Answer", bound=Frame)


class FindingClient(Link[protocol.FindingReply]):
    """A worker for some requests in a row; OPTION_PATTERN_SLOW ends it."""

    def __init__(self, limit_s: float = LIMIT_S) -> None:
        self._limit_s = limit_s
        self._is_ready = False
        self._texts: tuple[str, ...] = ()
        self._replies: queue.SimpleQueue[protocol.FindingReply | EngineError] = queue.SimpleQueue()
        super().__init__(Role.FINDING, self._decoded, self._replies.put)

    def found(self, query: Query, texts: Sequence[str]) -> list[tuple[int, list[Span]]]:
        """Do what `app.core.finding.found` does."""
        finds: list[tuple[int, list[Span]]] = []
        for first, part in _parts(texts):
            reply = self._ask(protocol.Find(query=query, texts=part), protocol.Finds)
            finds += [(first + at, list(spans)) for at, spans in reply.finds]
        return finds

    def replaced(
        self, query: Query, replacement: str, texts: Sequence[str], *, only: Span | None = None
    ) -> list[Replaced]:
        """Do what `app.core.finding.replaced` does."""
        made: list[Replaced] = []
        for first, part in _parts(texts):
            request = protocol.Replace(query=query, replacement=replacement, texts=part, only=only)
            reply = self._ask(request, protocol.Replacements)
            made += [Replaced(first + one.at, one.text, one.count) for one in reply.texts]
        return made

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _ask(self, request: protocol.FindingRequest, kind: type[Answer]) -> Answer:
        if not self._is_ready:
            self._first_reply(protocol.Prepared)
            self._is_ready = True
        self._texts = request.texts
        self._send(request)
        try:
            return expected(kind, self._replies.get(timeout=self._limit_s))
        except queue.Empty:
            self.close()
            pattern, seconds = request.query.text[:80], round(self._limit_s, 1)
            raise OptionError(Code.OPTION_PATTERN_SLOW, pattern=pattern, seconds=seconds) from None

    def _decoded(self, body: bytes) -> protocol.FindingReply:
        return protocol.decode_finding_reply(body, self._texts)


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
