"""Delete for good: rows and keys in one instant with the master key that opened them, then the files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.crypto.slots_v1 import SlotKind
from app.library.deeds import Deed
from app.library.records import BlobRow, ItemRow, TranscriptRow, now_ms

if TYPE_CHECKING:
    from app.library.library import Library


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What a deletion did. Copies made before still open by the ways that are named in `opened_before_by`."""

    items: int
    files: int
    transcripts: int
    epoch: int
    time_ms: int
    opened_before_by: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Doomed:
    """What is to be deleted for good: whole items, and single recordings or transcripts of others."""

    items: tuple[ItemRow, ...] = ()
    blobs: tuple[BlobRow, ...] = ()
    transcripts: tuple[TranscriptRow, ...] = ()


def shred(library: Library, doomed: Doomed) -> Receipt:
    """Delete what is doomed and change the master key; a kill on the way leaves all of it or nothing."""
    gone = {blob.id: blob for item in doomed.items for blob in library.blob_rows.of_item(item.id)}
    gone |= {blob.id: blob for blob in doomed.blobs}

    def inside() -> None:
        for blob in doomed.blobs:
            library.blob_rows.remove(blob.id)
        for transcript in doomed.transcripts:
            library.transcripts.remove(transcript.id)
        for item in doomed.items:
            library.items.remove(item.id)
        library.blobs.doom(gone.values())
        for owner, what in _owners(library, doomed):
            library.ledger.append(Deed.DELETED, item=owner, what=what)

    library.rotate(inside)
    library.blobs.remove_doomed()
    return Receipt(
        items=len(doomed.items),
        files=len(gone),
        transcripts=len(doomed.transcripts),
        epoch=library.epoch,
        time_ms=now_ms(),
        opened_before_by=tuple(slot.kind.value for slot in library.ways if slot.kind is not SlotKind.KEYCHAIN),
    )


def _owners(library: Library, doomed: Doomed) -> Iterator[tuple[str, str]]:
    yield from ((item.uid.hex(), "item") for item in doomed.items)
    # A recording goes with its waveform, and is named once.
    heard = dict.fromkeys(blob.item for blob in doomed.blobs)
    yield from ((library.items.get(item).uid.hex(), "audio") for item in heard)
    yield from ((library.items.get(row.item).uid.hex(), "transcript") for row in doomed.transcripts)
