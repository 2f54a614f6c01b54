"""An open library: its content, its keys, and what changes them."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Self

from app.core.errors import Code, LibraryError
from app.crypto.hierarchy import MasterKey
from app.crypto.slots_v1 import Slot, SlotKind, SlotSecret
from app.library.anchor import Anchor
from app.library.blob_rows import BlobRows
from app.library.blob_store import BlobStore
from app.library.database import Database
from app.library.instance_lock import InstanceLock
from app.library.items import Items
from app.library.jobs import Jobs
from app.library.key_ring import KeyRing
from app.library.labels import Collections, Notes, Tags
from app.library.layout import Layout
from app.library.ledger import Deed, Ledger
from app.library.records import BlobRow, ItemRow, TranscriptRow, now_ms
from app.library.revisions import Revisions
from app.library.safe_files import told_as_library_errors
from app.library.search import Search
from app.library.transcripts import Transcripts


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


class Library:
    """Everything that can be done while the library is unlocked; `close` locks it."""

    def __init__(self, layout: Layout, lock: InstanceLock, keys: KeyRing, database: Database) -> None:
        self.layout = layout
        self.database = database
        self.items = Items(database)
        self.transcripts = Transcripts(database)
        self.revisions = Revisions(database)
        self.search = Search(database)
        self.tags = Tags(database)
        self.collections = Collections(database)
        self.notes = Notes(database)
        self.jobs = Jobs(database)
        self.blob_rows = BlobRows(database)
        self.blobs = BlobStore(layout, keys, self.blob_rows, self.items)
        self.ledger = Ledger(database, keys.others.audit)
        self.keys = keys
        self._lock = lock

    @property
    def id(self) -> bytes:
        """Return the library's random id."""
        return self.keys.library_id

    @property
    def epoch(self) -> int:
        """Return how many master keys there have been."""
        return self.keys.master_key.epoch

    @property
    def ways(self) -> tuple[Slot, ...]:
        """Return the ways to open the library."""
        return self.keys.ways

    # ---- ways to open it

    def add_slot(self, secret: SlotSecret, *, label: str) -> None:
        """Let a passphrase, a recovery key or a key file open the library."""
        self.keys.add(secret, label=label)
        self.ledger.append(Deed.SLOT_ADDED, kind=secret.kind.value)

    def add_keychain_slot(self, *, label: str) -> None:
        """Let this computer's keychain open the library."""
        self.keys.add_keychain(label=label)
        self.ledger.append(Deed.SLOT_ADDED, kind=SlotKind.KEYCHAIN.value)

    def replace_slot(self, slot_id: bytes, secret: SlotSecret, *, label: str) -> None:
        """Put a new secret in the place of an old one, as for a changed passphrase, and change the master key.

        The change of the master key is what makes the old secret worthless for everything that comes after.
        """
        self.keys.replace(slot_id, secret, label=label)
        self.ledger.append(Deed.SLOT_REMOVED, kind=secret.kind.value)
        self.ledger.append(Deed.SLOT_ADDED, kind=secret.kind.value)
        self.rotate()

    def remove_slot(self, slot_id: bytes) -> None:
        """Take a way to open the library away, and change the master key; LIBRARY_LAST_SLOT for the last one."""
        gone = self.keys.remove(slot_id)
        self.ledger.append(Deed.SLOT_REMOVED, kind=gone.kind.value)
        self.rotate()

    def require_all(self, secret: SlotSecret, *, label: str) -> None:
        """Let the library open only by the keychain and these secrets together, and by the recovery key.

        All other ways are taken away, and the master key is changed.
        """
        self.keys.require_all(secret, label=label)
        self.ledger.append(Deed.SLOT_ADDED, kind=SlotKind.COMBINED.value)
        self.rotate()

    # ---- the master key

    def rotate(self, with_it: Callable[[], object] = lambda: None) -> None:
        """Change the master key; what `with_it` writes into the database is part of the same instant.

        After an error in the database itself the library is locked: open it again, and the change is either
        finished or undone.
        """

        def inside(old: MasterKey, new: MasterKey) -> None:
            with_it()
            self.blobs.rewrap(old, new)
            self.ledger.append(Deed.ROTATED, epoch=new.epoch)

        self.keys.rotate(self.database, inside)

    def delete(self, items: Sequence[ItemRow]) -> Receipt:
        """Delete items for good."""
        return self.shred(Doomed(items=tuple(items)))

    def shred(self, doomed: Doomed) -> Receipt:
        """Delete for good: rows and keys in one instant with the master key that opened them, then the files."""
        gone = {blob.id: blob for item in doomed.items for blob in self.blob_rows.of_item(item.id)}
        gone |= {blob.id: blob for blob in doomed.blobs}

        def inside() -> None:
            for blob in doomed.blobs:
                self.blob_rows.remove(blob.id)
            for transcript in doomed.transcripts:
                self.transcripts.remove(transcript.id)
            for item in doomed.items:
                self.items.remove(item.id)
            for owner, what in self._owners(doomed):
                self.ledger.append(Deed.DELETED, item=owner, what=what)

        self.rotate(inside)
        for blob in gone.values():
            self.blobs.remove_file(blob.uid)
        return Receipt(
            items=len(doomed.items),
            files=len(gone),
            transcripts=len(doomed.transcripts),
            epoch=self.epoch,
            time_ms=now_ms(),
            opened_before_by=tuple(slot.kind.value for slot in self.ways if slot.kind is not SlotKind.KEYCHAIN),
        )

    def destroy(self) -> None:
        """Delete everything: first what opens the library, then the rest; it is locked afterwards.

        Copies that were made before still open by a passphrase, recovery key or key file.
        """
        self.blobs.close()
        self.database.close()
        self.keys.destroy()
        with told_as_library_errors(self.layout.root):
            shutil.rmtree(self.layout.root)
        self._lock.release()

    def _owners(self, doomed: Doomed) -> Iterator[tuple[str, str]]:
        yield from ((item.uid.hex(), "item") for item in doomed.items)
        for rows, what in ((doomed.blobs, "audio"), (doomed.transcripts, "transcript")):
            yield from ((self.items.get(row.item).uid.hex(), what) for row in rows)

    # ---- order

    def verify(self) -> list[LibraryError]:
        """Read everything and return what is wrong: rows, blobs, ledger; an empty list is a clean library."""
        flaws: list[LibraryError] = []
        try:
            self.database.verify()
        except LibraryError as error:
            flaws.append(error)
        for blob in self.blob_rows.all():
            try:
                self.blobs.verify(blob)
            except LibraryError as error:
                error.params["item"] = self.items.get(blob.item).uid.hex()
                flaws.append(error)
        flaw = self.ledger.flaw()
        if flaw is not None:
            flaws.append(LibraryError(Code.LIBRARY_TAMPERED, what=f"ledger entry {flaw.index + 1}, {flaw.kind}"))
        return flaws

    def signed_ledger(self) -> bytes:
        """Return the ledger as JSON lines with the library's signature."""
        return self.ledger.exported(self.keys.others.signing)

    def note_state(self) -> None:
        """Note in the keychain how far the library is."""
        self.keys.note(Anchor(self.database.state.generation, *self.ledger.place))

    def close(self) -> None:
        """Lock: close the database and all readers, and wipe the keys."""
        try:
            self.note_state()
        except LibraryError:
            pass  # the next unlocking compares with an older note, which is allowed
        finally:
            self.blobs.close()
            self.database.close()
            self.keys.close()
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
