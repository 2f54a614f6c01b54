"""Keep the waveform of a recording beside it, encrypted like it, so that it is drawn but once.

It is a blob of its own, which goes when the recording goes. What it is of is told by the name of that blob.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.core.errors import LibraryError
from app.core.waveform import Waveform
from app.library.records import ItemRow
from app.services.blob_source import audio_of
from app.services.kept_blobs import kept_blobs, replace_blob

if TYPE_CHECKING:
    from app.library.library import Library

WAVEFORM: Final = "waveform"


def load(library: Library, item: ItemRow, waveform: Waveform) -> bool:
    """Fill a waveform with the one that is kept of an item's recording; False if there is none that fits."""
    kept = kept_blobs(library, item.id, WAVEFORM)
    if not kept:
        return False
    audio = audio_of(library, item)
    try:
        with library.blobs.reading(kept[-1]) as reader:
            content = reader.readall()
        if content[: len(audio.uid)] != audio.uid:
            return False
        waveform.restore(content[len(audio.uid) :])
    except (LibraryError, ValueError):  # damaged or of another program: it is drawn anew, which harms nothing
        return False
    return True


def keep(library: Library, item: ItemRow, packed: bytes) -> None:
    """Keep a packed waveform in the place of an older one; the recording has to be there still."""
    audio = audio_of(library, item)
    replace_blob(library, item.id, WAVEFORM, audio.uid, packed)
