"""An item's recording as the worker takes it: a descriptor of sealed bytes, and the key of this one blob."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from app.core.errors import Code, LibraryError
from app.engine.protocol import Seal
from app.library.records import BlobRow, ItemRow
from app.services.import_service import AUDIO
from app.services.saving import Access

if TYPE_CHECKING:
    from app.library.library import Library


class BlobSource:
    """An item's recording as the engine takes its input: a descriptor of sealed bytes, and what opens them."""

    def __init__(self, access: Access, item: ItemRow, blob: BlobRow) -> None:
        self._access = access
        self._blob = blob
        self._name = item.title

    @property
    def name(self) -> str:
        """Return the title."""
        return self._name

    def open_input(self) -> int:
        """Return a descriptor of the encrypted file."""

        def opened(library: Library) -> int:
            with library.blobs.file(library.blob_rows.get(self._blob.id)) as stream:
                return os.dup(stream.fileno())

        return self._access.call(opened)

    def seal(self) -> Seal:
        """Return the key of this one blob, fetched when the job starts."""
        return self._access.call(self._sealed)

    def _sealed(self, library: Library) -> Seal:
        blob = library.blob_rows.get(self._blob.id)  # its key may be wrapped anew since the job was queued
        key, context = library.blobs.key(blob)
        with key:
            return Seal(
                key=bytes(key.view()),
                library_id=context.library_id,
                item_id=context.item_id,
                kind=context.kind,
                revision=context.revision,
                blob_id=context.blob_id,
                true_length=blob.true_length or 0,
            )


def audio_of(library: Library, item: ItemRow) -> BlobRow:
    """Return the recording of an item; LIBRARY_BLOB_MISSING if there is none."""
    blobs = [blob for blob in library.blob_rows.of_item(item.id) if blob.kind == AUDIO]
    if not blobs:
        raise LibraryError(Code.LIBRARY_BLOB_MISSING, name=item.title)
    return blobs[-1]
