"""Read a document as the program does, and look at what came of it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.core.document import BlockKind, Document
from app.core.errors import Code, SoundlockError
from app.core.messages import sentence
from app.services.document_service import DocumentService


def read(path: Path) -> Document:
    document = DocumentService().read(path)
    assert document is not None
    return document


def read_bytes(folder: Path, name: str, data: bytes) -> Document:
    (folder / name).write_bytes(data)
    return read(folder / name)


def kinds(document: Document) -> list[tuple[str, str]]:
    return [(block.kind.value, block.text) for block in document.blocks]


def texts(document: Document, kind: BlockKind | None = None) -> list[str]:
    return [block.text for block in document.blocks if kind in {None, block.kind}]


def notices(document: Document) -> dict[str, dict[str, Any]]:
    return {notice.code.value: notice.params for notice in document.notices}


@contextlib.contextmanager
def refused(code: Code, **params: object) -> Iterator[None]:
    """Expect an error with these parameters whose sentence has all that it needs."""
    with pytest.raises(SoundlockError) as caught:
        yield
    assert (caught.value.code, caught.value.params) == (code, params)
    assert "?" not in sentence(caught.value)
