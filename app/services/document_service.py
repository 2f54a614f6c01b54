"""Read documents: the file is opened here, and understood in a locked process of its own."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeVar

from app.core.document import Document
from app.core.errors import Code, EngineError, InputError, SoundlockError
from app.core.text import display_name
from app.engine.cancellation import CancelToken
from app.engine.document_client import DocumentClient
from app.engine.document_protocol import MAX_PASSWORD_CHARS, MAX_SUFFIX_CHARS
from app.services.inputs import check_file, opened_file

DOCUMENT_SUFFIXES: Final = (
    *(
        ".txt",
        ".md",
        ".markdown",
        ".html",
        ".htm",
        ".xhtml",
        ".docx",
        ".odt",
        ".epub",
        ".pdf",
        ".rtf",
        ".srt",
        ".vtt",
    ),
)
"""What a dialog offers; a file that is named is tried whatever its ending."""

_Place = TypeVar("_Place")
_Result = TypeVar("_Result")

_OF_THE_PROCESS: Final = frozenset(
    {Code.ENGINE_DIED, Code.ENGINE_PROTOCOL, Code.ENGINE_FAILED, Code.ENGINE_STALLED}
)


class DocumentService:
    """Waits for a process, so it is called in the background; nothing that was read is kept."""

    def __init__(self, make_client: Callable[[], DocumentClient] = DocumentClient) -> None:
        self._make_client = make_client

    def read(self, path: Path, cancel: CancelToken | None = None, *, password: str = "") -> Document | None:
        """Return what a file says, None when it was cancelled; SoundlockError says why it cannot be read.

        INPUT_PASSWORD_NEEDED and INPUT_PASSWORD_WRONG ask for a PDF's password.
        """
        descriptor = _with_text(opened_file, path, display_name(path))
        try:
            return self.read_open(descriptor, path.name, cancel, password=password)
        finally:
            os.close(descriptor)

    def read_open(
        self, descriptor: int, name: str, cancel: CancelToken | None = None, *, password: str = ""
    ) -> Document | None:
        """Do the same with a file that is open for reading; the caller closes it."""
        _with_text(check_file, descriptor, display_name(name))
        if len(password) > MAX_PASSWORD_CHARS:
            raise InputError(Code.INPUT_PASSWORD_WRONG, name=display_name(name))
        suffix = os.path.splitext(name)[1].lower()  # noqa: PTH122 (a name, no path)
        try:
            with self._make_client() as client, (cancel or CancelToken()).listening(client.give_up):
                return client.read(descriptor, suffix if len(suffix) <= MAX_SUFFIX_CHARS else "", password)
        except SoundlockError as error:
            raise _named(error, display_name(name)) from error


def _with_text(check: Callable[[_Place, str], _Result], place: _Place, name: str) -> _Result:
    """Do what needs a file that holds something, and say of an empty one that it has no text."""
    try:
        return check(place, name)
    except InputError as error:
        if error.code is Code.INPUT_EMPTY:
            raise InputError(Code.INPUT_NO_TEXT, name=name) from error
        raise


def _named(error: SoundlockError, name: str) -> SoundlockError:
    """Say it of the document, by its name."""
    if isinstance(error, EngineError) and error.code in _OF_THE_PROCESS:
        reason = error.params.get("reason", error.code.value)
        return InputError(Code.INPUT_READER_STOPPED, name=name, reason=reason)
    return type(error)(error.code, **{**error.params, "name": name})
