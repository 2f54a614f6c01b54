"""A file whose content is a key."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Final

from app.core.errors import Code, LibraryError
from app.services.files import beginning, write_whole

_MAX_BYTES: Final = 1 << 20
_NEW_BYTES: Final = 32


def read_key_file(path: Path) -> bytes:
    """Return what is in it; InputError, or LIBRARY_WRONG_KEY if it is empty or larger than 1 MiB."""
    data = beginning(path, _MAX_BYTES + 1)
    if not data or len(data) > _MAX_BYTES:
        raise LibraryError(Code.LIBRARY_WRONG_KEY, what="key file")
    return data


def write_key_file(path: Path) -> None:
    """Make a key file of random bytes; OutputError, also where there is a file of that name."""
    write_whole(path, secrets.token_bytes(_NEW_BYTES), overwrite=False)
