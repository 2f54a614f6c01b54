"""Keep the waveform of a recording beside it, encrypted like it, so that it is drawn but once.

It is a blob of its own, which goes when the recording goes. What it is of is told by the name of that blob.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.core.errors import LibraryError
from app.core.waveform import Waveform
from app.library.records import BlobRow, BlobState, ItemRow
from app.services.blob_source import audio_of

if TYPE_CHECKING:
    from app.library.library import Library

WAVEFORM: Final = "waveform"


def load(library: Library, item: ItemRow, waveform: Waveform) -> bool:
    """Fill a waveform with the one that is kept of an item's recording; False if there is none that fits."""
    kept = _kept(library, item)
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
    older = _kept(library, item)
    with library.blobs.writing(item.id, WAVEFORM) as writer:
        writer.write(audio.uid)
        writer.write(packed)
    if older:
        with library.database.transaction():
            library.blobs.doom(older)
            for blob in older:
                library.blob_rows.remove(blob.id)
        library.blobs.remove_doomed()


def _kept(library: Library, item: ItemRow) -> list[BlobRow]:
    blobs = library.blob_rows.of_item(item.id)
    return [blob for blob in blobs if blob.kind == WAVEFORM and blob.state is BlobState.READY]
