"""A file whose content is a key."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Final

from app.core.errors import Code, InputError, LibraryError
from app.core.text import display_name
from app.services.files import write_whole

_MAX_BYTES: Final = 1 << 20
_NEW_BYTES: Final = 32


def read_key_file(path: Path) -> bytes:
    """Return what is in it; InputError, or LIBRARY_WRONG_KEY if it is empty or larger than 1 MiB."""
    try:
        with path.open("rb") as stream:
            data = stream.read(_MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise InputError(Code.INPUT_MISSING, name=display_name(path)) from error
    except OSError as error:
        reason = error.strerror or "read error"
        raise InputError(Code.INPUT_UNREADABLE, name=display_name(path), reason=reason) from error
    if not data or len(data) > _MAX_BYTES:
        raise LibraryError(Code.LIBRARY_WRONG_KEY, what="key file")
    return data


def write_key_file(path: Path) -> None:
    """Make a key file of random bytes; OutputError, also where there is a file of that name."""
    write_whole(path, secrets.token_bytes(_NEW_BYTES), overwrite=False)
