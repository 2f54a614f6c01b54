"""Small things kept beside a recording, encrypted like it: one of a kind, gone when the recording goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.library.records import BlobRow, BlobState

if TYPE_CHECKING:
    from app.library.library import Library


def kept_blobs(library: Library, item: int, kind: str) -> list[BlobRow]:
    """Return what is kept of a kind, the newest last."""
    blobs = library.blob_rows.of_item(item)
    return [blob for blob in blobs if blob.kind == kind and blob.state is BlobState.READY]


def replace_blob(library: Library, item: int, kind: str, *parts: bytes) -> None:
    """Keep something in the place of what was kept of its kind."""
    older = kept_blobs(library, item, kind)
    with library.blobs.writing(item, kind) as writer:
        for part in parts:
            writer.write(part)
    if older:
        with library.database.transaction():
            library.blobs.doom(older)
            for blob in older:
                library.blob_rows.remove(blob.id)
        library.blobs.remove_doomed()
