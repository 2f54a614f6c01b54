"""Folders of models that a user brings along: taken in whole or not at all, and removed."""

from __future__ import annotations

import contextlib
import secrets
import shutil
from collections.abc import Iterator
from pathlib import Path

from app.core.text import display_name
from app.services.files import output_error


def is_folder_name(name: str) -> bool:
    """Say whether a model may be called so: no path, nothing hidden, nothing that a screen shows otherwise."""
    has_path = "/" in name or "\\" in name
    return bool(name) and not name.startswith(".") and not has_path and name == display_name(name)


@contextlib.contextmanager
def taking_in(root: Path, name: str) -> Iterator[Path]:
    """Give an empty folder to fill, which then becomes `name` in `root`; OutputError leaves nothing behind."""
    temporary = root / f".{secrets.token_hex(8)}.part"
    try:
        root.mkdir(parents=True, exist_ok=True, mode=0o700)
        temporary.mkdir(mode=0o700)
        try:
            yield temporary
            temporary.rename(root / name)
        finally:
            shutil.rmtree(temporary, ignore_errors=True)
    except OSError as error:
        raise output_error(error, display_name(name)) from error


def remove_folder(folder: Path) -> None:
    """Delete a folder with all that is in it, or the link that stands for one; OutputError."""
    try:
        if folder.is_symlink():
            folder.unlink()
        else:
            shutil.rmtree(folder)
    except OSError as error:
        raise output_error(error, display_name(folder)) from error
