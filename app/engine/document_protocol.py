"""Frames between the program and the worker that reads a document; see app.engine.frames.

A worker reads one document and is gone, so that nothing of one reaches another. Its descriptor follows over the
channel after `Prepare`.
"""

from __future__ import annotations

import re
from typing import Final

import msgspec

from app.core.document import MAX_BLOCK_CHARS, Block, Chapter
from app.core.isolation import SandboxReport
from app.core.legible import is_legible
from app.core.transcript import Notice
from app.engine.frames import (
    MAX_PARAMS,
    Failure,
    Frame,
    Preparation,
    decoded,
    is_time,
    params_are_sane,
    sandbox_is_sane,
)

DOCUMENT_PROTOCOL_VERSION: Final = 2
PDF_MAGIC: Final = b"%PDF-"
PDF_MAGIC_WITHIN: Final = 1024
"""The sign of a PDF stands this near to its beginning (PDF 1.7, Annex H)."""
MAX_FRAME_CHARS: Final = 400_000
MAX_FRAME_BLOCKS: Final = 5_000
MAX_TITLE_CHARS: Final = 300
MAX_CHAPTERS: Final = 10_000
MAX_FRAME_CHAPTERS: Final = 1_000
MAX_SUFFIX_CHARS: Final = 16
MAX_PASSWORD_CHARS: Final = 256
MAX_LEVEL: Final = 100
MAX_PAGE: Final = 1_000_000

LANGUAGE: Final = re.compile(r"(?:[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4})?")


# ---- program -> worker


class Prepare(Preparation, frozen=True, tag=True):
    """Say what this worker may take, and how the name of its document ends, lower case and with its dot.

    With `is_pdf` it loads PDFium before it is locked, and not otherwise: that takes a while.
    """

    suffix: str
    is_pdf: bool
    password: str
    """What opens a PDF that is encrypted, empty where none is known."""


# ---- worker -> program


class Prepared(Frame, frozen=True, tag=True):
    """The worker is locked and begins to read."""

    protocol: int
    sandbox: SandboxReport


class Blocks(Frame, frozen=True, tag=True):
    """The next blocks of the text."""

    blocks: tuple[Block, ...]


class Chapters(Frame, frozen=True, tag=True):
    """The next chapters, in the order of the text, when all blocks were sent."""

    chapters: tuple[Chapter, ...]


class DocumentRead(Frame, frozen=True, tag=True):
    """That was the whole document."""

    title: str
    language: str
    notices: tuple[Notice, ...]


class DocumentFailed(Failure, frozen=True, tag=True):
    """Why the document, or the worker's start, came to nothing; the program adds the name."""


DocumentReply = Prepared | Blocks | Chapters | DocumentRead | DocumentFailed

_request_decoder: Final[msgspec.msgpack.Decoder[Prepare]] = msgspec.msgpack.Decoder(Prepare)
_reply_decoder: Final[msgspec.msgpack.Decoder[DocumentReply]] = msgspec.msgpack.Decoder(DocumentReply)


def decode_document_request(body: bytes) -> Prepare:
    """Decode what the program sent; EngineError if it is no request of this version."""
    return decoded(_request_decoder, body, "request", _can_be_done)


def decode_document_reply(body: bytes) -> DocumentReply:
    """Decode and range-check what a worker sent; EngineError when anything is out of range."""
    return decoded(_reply_decoder, body, "reply", _is_sane)


def _can_be_done(request: Prepare) -> bool:
    is_short = len(request.suffix) <= MAX_SUFFIX_CHARS and len(request.password) <= MAX_PASSWORD_CHARS
    return request.protocol == DOCUMENT_PROTOCOL_VERSION and is_short


def _is_sane(untrusted: DocumentReply) -> bool:
    match untrusted:
        case Prepared():
            return untrusted.protocol == DOCUMENT_PROTOCOL_VERSION and sandbox_is_sane(untrusted.sandbox)
        case Blocks():
            return len(untrusted.blocks) <= MAX_FRAME_BLOCKS and all(map(_is_block, untrusted.blocks))
        case Chapters():
            return len(untrusted.chapters) <= MAX_FRAME_CHAPTERS and all(
                _is_title(chapter.title) and chapter.first_block >= 0 for chapter in untrusted.chapters
            )
        case DocumentRead():
            return (
                _is_title(untrusted.title)
                and LANGUAGE.fullmatch(untrusted.language) is not None
                and len(untrusted.notices) <= MAX_PARAMS
                and all(params_are_sane(notice.params) for notice in untrusted.notices)
            )
        case DocumentFailed():
            return params_are_sane(untrusted.params)


def _is_block(untrusted: Block) -> bool:
    return (
        0 < len(untrusted.text) <= MAX_BLOCK_CHARS
        and is_legible(untrusted.text)
        and 0 <= untrusted.level <= MAX_LEVEL
        and (untrusted.page is None or 1 <= untrusted.page <= MAX_PAGE)
        and _are_times(untrusted.start_s, untrusted.end_s)
    )


def _are_times(start_s: float | None, end_s: float | None) -> bool:
    if start_s is None or end_s is None:
        return start_s is end_s
    return is_time(start_s) and is_time(end_s) and start_s <= end_s


def _is_title(untrusted: str) -> bool:
    return len(untrusted) <= MAX_TITLE_CHARS and "\n" not in untrusted and is_legible(untrusted)
