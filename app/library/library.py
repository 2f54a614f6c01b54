"""An open library: its content, its keys, and what changes them."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Self

from app.core.errors import Code, LibraryError
from app.crypto import slots_v1 as slots
from app.crypto.hierarchy import MasterKey
from app.library.anchor import Anchor, entry_of
from app.library.blob_rows import BlobRows
from app.library.blob_store import BlobStore
from app.library.database import Database
from app.library.instance_lock import InstanceLock
from app.library.items import Items
from app.library.jobs import Jobs
from app.library.keychain import Keychain
from app.library.labels import Collections, Notes, Tags
from app.library.layout import Layout
from app.library.ledger import Deed, Ledger
from app.library.records import BlobRow, ItemRow, TranscriptRow, now_ms
from app.library.revisions import Revisions
from app.library.rotation import Rotation
from app.library.rules import Rule
from app.library.safe_files import remove, told_as_library_errors, write_whole
from app.library.search import Search
from app.library.slot_entries import forget, keychain_slot
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

    def __init__(
        self,
        layout: Layout,
        lock: InstanceLock,
        unlocked: slots.Unlocked,
        database: Database,
        keychain: Keychain | None,
    ) -> None:
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
        self.blobs = BlobStore(layout, unlocked.file.library_id, self.blob_rows, self.items)
        self.ledger = Ledger(database, unlocked.keys.audit)
        self._lock = lock
        self._unlocked = unlocked
        self._keychain = keychain

    @property
    def id(self) -> bytes:
        """Return the library's random id."""
        return self._unlocked.file.library_id

    @property
    def epoch(self) -> int:
        """Return how many master keys there have been."""
        return self._unlocked.mk.epoch

    @property
    def ways(self) -> tuple[slots.Slot, ...]:
        """Return the ways to open the library."""
        return self._unlocked.file.slots

    @property
    def opened_by(self) -> bytes:
        """Return the id of the slot that it was opened with."""
        return self._unlocked.slot_id

    @property
    def master_key(self) -> MasterKey:
        """Return the master key of now, for blobs."""
        return self._unlocked.mk

    # ---- ways to open it

    def add_slot(self, secret: slots.SlotSecret, *, label: str) -> None:
        """Let a passphrase, a recovery key or a key file open the library."""
        self._take(slots.add(self._unlocked, slots.NewSlot(secret=secret, label=label, created_ms=now_ms())))
        self.ledger.append(Deed.SLOT_ADDED, kind=secret.kind.value)

    def add_keychain_slot(self, *, label: str) -> None:
        """Let this computer's keychain open the library."""
        if self._keychain is None:
            raise LibraryError(Code.LIBRARY_KEYCHAIN_ABSENT)
        self._take(slots.add(self._unlocked, keychain_slot(self._keychain, self.id, label=label)))
        self.ledger.append(Deed.SLOT_ADDED, kind=slots.SlotKind.KEYCHAIN.value)

    def replace_slot(self, slot_id: bytes, secret: slots.SlotSecret, *, label: str) -> None:
        """Put a new secret in the place of an old one, as for a changed passphrase, and change the master key.

        The change of the master key is what makes the old secret worthless for everything that comes after.
        """
        new = slots.NewSlot(secret=secret, label=label, created_ms=now_ms())
        self._take(slots.replace(self._unlocked, slot_id, new))
        self.ledger.append(Deed.SLOT_REMOVED, kind=secret.kind.value)
        self.ledger.append(Deed.SLOT_ADDED, kind=secret.kind.value)
        self.rotate()

    def remove_slot(self, slot_id: bytes) -> None:
        """Take a way to open the library away, and change the master key; LIBRARY_LAST_SLOT for the last one."""
        gone = next((slot for slot in self.ways if slot.id == slot_id), None)
        self._take(slots.remove(self._unlocked, slot_id))
        if gone is not None:
            forget(self._keychain, [gone.entry] if gone.entry else [])
            self.ledger.append(Deed.SLOT_REMOVED, kind=gone.kind.value)
        self.rotate()

    def require_all(self, secret: slots.SlotSecret, *, label: str) -> None:
        """Let the library open only by the keychain and these secrets together, and by the recovery key.

        All other ways are taken away, and the master key is changed.
        """
        if self._keychain is None:
            raise LibraryError(Code.LIBRARY_KEYCHAIN_ABSENT)
        old_entries = [slot.entry for slot in self.ways if slot.entry]
        new = keychain_slot(self._keychain, self.id, label=label)
        both = replace(secret, keychain=new.secret.keychain)
        data, state = slots.add(self._unlocked, replace(new, secret=both))
        for slot in self.ways:
            if slot.kind is not slots.SlotKind.RECOVERY:
                data, state = slots.remove(state, slot.id)
        self._take((data, state))
        forget(self._keychain, old_entries)
        self.ledger.append(Deed.SLOT_ADDED, kind=slots.SlotKind.COMBINED.value)
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

        self._unlocked = Rotation(self.layout, self._unlocked).carry_out(self.database, self._keychain, inside)

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
            opened_before_by=tuple(
                slot.kind.value for slot in self.ways if slot.kind is not slots.SlotKind.KEYCHAIN
            ),
        )

    def destroy(self) -> None:
        """Delete everything: first what opens the library, then the rest; it is locked afterwards.

        Copies that were made before still open by a passphrase, recovery key or key file.
        """
        entries = [slot.entry for slot in self.ways if slot.entry]
        root = self.layout.root
        self.database.close()
        self._unlocked.close()
        self.blobs.close()
        with told_as_library_errors(root):
            remove(self.layout.slots)
            forget(self._keychain, [*entries, entry_of(self.id)])
            for folder in (self.layout.blobs, root):
                if folder.is_dir():
                    shutil.rmtree(folder)
        self._lock.release()

    def _owners(self, doomed: Doomed) -> Iterator[tuple[str, str]]:
        yield from ((item.uid.hex(), "item") for item in doomed.items)
        for rows, what in ((doomed.blobs, "audio"), (doomed.transcripts, "transcript")):
            yield from ((self.items.get(row.item).uid.hex(), what) for row in rows)

    # ---- order

    def put_into(self, item: ItemRow, collection: str | None) -> None:
        """Put an item into the collection of this name, made if it is new, or into none."""
        with self.database.transaction():
            self.collections.put(item.id, None if collection is None else self._collection(collection))

    def set_rule(self, collection: str, given: dict[str, int | bool], *, keeps_others: bool) -> None:
        """Change a collection's rule, made if it is new; OptionError if that is no rule (app.library.rules)."""
        with self.database.transaction():
            number = self._collection(collection)
            row = next(row for row in self.collections.list() if row.id == number)
            before = Rule.read(row.retention) if keeps_others else Rule()
            self.collections.set_retention(number, before.changed(given).written())

    def _collection(self, name: str) -> int:
        known = {row.name: row.id for row in self.collections.list()}
        return known[name] if name in known else self.collections.add(name)

    def verify(self) -> list[LibraryError]:
        """Read everything and return what is wrong: rows, blobs, ledger; an empty list is a clean library."""
        flaws: list[LibraryError] = []
        try:
            self.database.verify()
        except LibraryError as error:
            flaws.append(error)
        for blob in self.blob_rows.all():
            try:
                self.blobs.verify(self.master_key, blob)
            except LibraryError as error:
                error.params["item"] = self.items.get(blob.item).uid.hex()
                flaws.append(error)
        flaw = self.ledger.flaw()
        if flaw is not None:
            flaws.append(LibraryError(Code.LIBRARY_TAMPERED, what=f"ledger entry {flaw.index + 1}, {flaw.kind}"))
        return flaws

    def signed_ledger(self) -> bytes:
        """Return the ledger as JSON lines with the library's signature."""
        return self.ledger.exported(self._unlocked.keys.signing)

    def note_state(self) -> None:
        """Note in the keychain how far the library is; a keychain that is away is no reason to stop."""
        if self._keychain is None or all(slot.kind is not slots.SlotKind.KEYCHAIN for slot in self.ways):
            return
        anchor = Anchor(self.database.state.generation, *self.ledger.place)
        with anchor.kept_form() as kept:
            self._keychain.write(entry_of(self.id), kept)

    def close(self) -> None:
        """Lock: close the database and all readers, and wipe the keys."""
        try:
            self.note_state()
        except LibraryError:
            pass  # the next unlocking compares with an older note, which is allowed
        finally:
            self.blobs.close()
            self.database.close()
            self._unlocked.close()
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _take(self, change: tuple[bytes, slots.Unlocked]) -> None:
        data, state = change
        with told_as_library_errors(self.layout.slots):
            write_whole(self.layout.slots, data)
        self._unlocked = state
