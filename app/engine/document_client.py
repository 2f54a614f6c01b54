"""A document read in a process of its own, which is ended when it takes too long or nobody waits any more."""

from __future__ import annotations

import os
import threading
from typing import Final, Self

from app.core.document import MAX_BLOCKS, MAX_CHARS, Block, Chapter, Document
from app.core.errors import Code, EngineError, InputError, error_from_code
from app.engine import document_protocol as protocol
from app.engine.link import replies, send
from app.engine.machine import worker_limit_bytes
from app.engine.process import WorkerProcess
from app.engine.roles import Role

LIMIT_S: Final = 300.0
MEMORY_BYTES: Final = 1 << 30


class DocumentClient:
    """A worker for one document."""

    def __init__(self, *, limit_s: float = LIMIT_S, memory_bytes: int = MEMORY_BYTES) -> None:
        self._limit_s = limit_s
        self._memory_bytes = worker_limit_bytes(memory_bytes)
        self._is_late = False
        self._is_given_up = False
        self._is_over = threading.Event()
        self._process = WorkerProcess(Role.DOCUMENT)
        # The one thread that ends the worker: when all is read, when nobody waits for it, when time is up.
        self._watch = threading.Thread(target=self._watch_over, name=f"document-{self.pid}-watch", daemon=True)
        self._watch.start()

    @property
    def pid(self) -> int:
        """Return the worker's process id."""
        return self._process.pid

    def read(self, descriptor: int, suffix: str, password: str = "") -> Document | None:
        """Return what a document says, None when it was given up; the caller keeps and closes its descriptor.

        InputError (without a name) says what is wrong with the document, EngineError with the worker.
        """
        try:
            prepare = protocol.Prepare(
                protocol=protocol.DOCUMENT_PROTOCOL_VERSION,
                suffix=suffix,
                is_pdf=_is_pdf(descriptor),
                data_limit_bytes=self._memory_bytes,
                password=password,
            )
            send(self._process, prepare, descriptor)
            return self._collect()
        except EngineError:
            if self._is_given_up:
                return None
            if self._is_late:
                raise InputError(Code.INPUT_SLOW, seconds=round(self._limit_s)) from None
            raise

    def give_up(self) -> None:
        """Make `read` return None soon; returns at once, from any thread."""
        self._is_given_up = True
        self._is_over.set()

    def close(self) -> None:
        """End the worker."""
        self._is_over.set()
        self._watch.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _watch_over(self) -> None:
        self._is_late = not self._is_over.wait(self._limit_s)
        self._process.stop()

    def _collect(self) -> Document:
        blocks: list[Block] = []
        chapters: list[Chapter] = []
        chars = 0
        told = replies(self._process, protocol.decode_document_reply)
        while True:
            match next(told):
                case protocol.Prepared():
                    pass
                case protocol.Blocks(blocks=more):
                    blocks += more
                    chars += sum(len(block.text) for block in more)
                    if chars > MAX_CHARS or len(blocks) > MAX_BLOCKS:
                        raise EngineError(Code.ENGINE_PROTOCOL, reason="length")
                case protocol.Chapters(chapters=later):
                    chapters += later
                case protocol.DocumentFailed() as failed:
                    raise error_from_code(failed.code, **failed.params)
                case protocol.DocumentRead() as done:
                    _check_chapters(chapters, len(blocks))
                    return Document(done.title, done.language, tuple(blocks), tuple(chapters), done.notices)


def _is_pdf(descriptor: int) -> bool:
    try:
        os.lseek(descriptor, 0, os.SEEK_SET)
        return protocol.PDF_MAGIC in os.read(descriptor, protocol.PDF_MAGIC_WITHIN)
    except OSError as error:
        raise InputError(Code.INPUT_UNREADABLE, reason=error.strerror or "read error") from error


def _check_chapters(untrusted_chapters: list[Chapter], blocks: int) -> None:
    places = [chapter.first_block for chapter in untrusted_chapters]
    if len(places) > protocol.MAX_CHAPTERS or places != sorted(places) or (places and places[-1] >= blocks):
        raise EngineError(Code.ENGINE_PROTOCOL, reason="chapters")
