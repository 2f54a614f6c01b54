"""Go back and forth in the edits of an item's latest transcript, and forget older ones."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from app.core.errors import Code, LibraryError
from app.library.deeds import Deed
from app.library.records import ItemRow, RevisionRow, TranscriptRow

if TYPE_CHECKING:
    from app.library.library import Library


def latest_of(library: Library, item: ItemRow) -> TranscriptRow:
    """Return the transcript of an item that is shown; LIBRARY_NO_SUCH_ITEM if it has none."""
    latest = library.transcripts.latest(item.id)
    if latest is None:
        raise LibraryError(Code.LIBRARY_NO_SUCH_ITEM, name=f"{item.title} (transcript)")
    return latest


def undone(library: Library, item: ItemRow) -> RevisionRow | None:
    """Take the last edit of an item's transcript back and return it, None if there is none."""
    return library.revisions.undo(latest_of(library, item).id)


def redone(library: Library, item: ItemRow) -> RevisionRow | None:
    """Make the edit again that was undone last and return it, None if there is none."""
    return library.revisions.redo(latest_of(library, item).id)


def forget(library: Library, transcripts: Iterable[TranscriptRow]) -> None:
    """Remove transcripts with their edits, and write that into the ledger."""
    with library.database.transaction():
        for row in transcripts:
            library.transcripts.remove(row.id)
            uid = library.items.get(row.item).uid.hex()
            library.ledger.append(Deed.DELETED, item=uid, what="transcript")
