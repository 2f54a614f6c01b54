"""Tell what a document is, by its content first and its name second, and have it read."""

from __future__ import annotations

import os
from typing import BinaryIO, Final

from app.core.document import MAX_CHARS
from app.core.errors import Code, InputError
from app.worker.documents.encodings import decoded
from app.worker.documents.manuscript import Manuscript

_MOST_TEXT_BYTES: Final = 4 * MAX_CHARS
_MARKDOWN: Final = frozenset({".md", ".markdown", ".mdown", ".mkd", ".mkdn"})


def read_document(file: BinaryIO, suffix: str, manuscript: Manuscript) -> None:
    """Write down what a document says; InputError if it cannot be read."""
    _read_text(file, suffix, manuscript)


def _read_text(file: BinaryIO, suffix: str, manuscript: Manuscript) -> None:
    if os.fstat(file.fileno()).st_size > _MOST_TEXT_BYTES:
        raise InputError(Code.INPUT_TOO_LONG, limit=f"{MAX_CHARS // 1_000_000}")
    text = decoded(file.read(), manuscript)
    if suffix in _MARKDOWN:
        from app.worker.documents.markdown import read_markdown  # noqa: PLC0415 (each format loads its own)

        read_markdown(text, manuscript)
    else:
        from app.worker.documents.plain import read_plain  # noqa: PLC0415

        read_plain(text, manuscript)
