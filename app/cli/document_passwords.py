"""Documents that open with a password: from a file, or typed at the terminal, and never an argument."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from app.core.document import Document
from app.core.errors import Code, InputError, OptionError
from app.core.text import display_name
from app.engine.document_protocol import MAX_PASSWORD_CHARS
from app.services.document_service import DocumentService
from app.services.inputs import MediaSource

_MOST_BYTES = 4 * MAX_PASSWORD_CHARS + 2


def read_document(source: MediaSource, password_file: Path | None = None) -> Document:
    """Return what a document says; a password that it needs is asked for where there is a terminal."""
    password = "" if password_file is None else _first_line(password_file)
    try:
        return _read(source, password)
    except InputError as error:
        if error.code is not Code.INPUT_PASSWORD_NEEDED or not sys.stdin.isatty():
            raise
    for is_last in (False, False, True):
        typed: str = click.prompt(f"Password of {source.name}", hide_input=True, err=True)
        try:
            return _read(source, typed)
        except InputError as refused:
            if refused.code is not Code.INPUT_PASSWORD_WRONG or is_last:
                raise
            click.echo("That does not open it.", err=True)
    raise AssertionError  # the last time returns or raises


def _read(source: MediaSource, password: str) -> Document:
    if source.path is not None:
        document = DocumentService().read(source.path, password=password)
    else:
        descriptor = _standard_input(source)
        try:
            document = DocumentService().read_open(descriptor, source.name, password=password)
        finally:
            os.close(descriptor)
    assert document is not None  # noqa: S101 (None is for those who can cancel)
    return document


def _standard_input(source: MediaSource) -> int:
    try:
        return source.open_input()
    except InputError as error:
        if error.code is Code.INPUT_EMPTY:
            raise InputError(Code.INPUT_NO_TEXT, name=source.name) from error
        raise


def _first_line(file: Path) -> str:
    """Read a password, UTF-8, to the end of its line."""
    try:
        with file.open("rb") as stream:
            line = stream.readline(_MOST_BYTES)
        return line.decode().removesuffix("\n").removesuffix("\r")
    except (OSError, UnicodeDecodeError) as error:
        value = f"{display_name(file)} (it cannot be read)"
        raise OptionError(Code.OPTION_INVALID, option="--password-file", value=value) from error
