"""Who reads for whom: the voices chosen for the speakers of a recording, kept beside it, encrypted like it.

They are a blob of their own, which goes when the recording goes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from app.core.errors import LibraryError
from app.services.kept_blobs import kept_blobs, replace_blob

if TYPE_CHECKING:
    from app.library.library import Library

_KIND: Final = "voices"
_VERSION: Final = 1


class _Content(msgspec.Struct):
    version: int
    voices: dict[str, str]


def kept_voices(library: Library, item: int) -> dict[str, str]:
    """Return the chosen voices by the names of speakers; none where they cannot be read."""
    blobs = kept_blobs(library, item, _KIND)
    if not blobs:
        return {}
    try:
        with library.blobs.reading(blobs[-1]) as reader:
            content = msgspec.json.decode(reader.readall(), type=_Content)
    except (LibraryError, msgspec.MsgspecError):  # damaged or of a newer program: each speaker gets a voice anyway
        return {}
    return content.voices if content.version == _VERSION else {}


def keep_voices(library: Library, item: int, voices: dict[str, str]) -> None:
    """Keep the chosen voices in the place of those that were kept."""
    replace_blob(library, item, _KIND, msgspec.json.encode(_Content(_VERSION, voices)))
