"""An open library: its content, its keys, and what changes them."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Self

from app.core.errors import Code, LibraryError, WarningCode
from app.core.transcript import Notice
from app.crypto.hierarchy import MasterKey
from app.crypto.slots_v1 import Slot, SlotKind, SlotSecret
from app.library.anchor import Anchor
from app.library.blob_rows import BlobRows
from app.library.blob_store import BlobStore
from app.library.cloud import Cloud
from app.library.deeds import Deed
from app.library.deletion import Doomed, Receipt, shred
from app.library.instance_lock import InstanceLock
from app.library.items import Items
from app.library.jobs import Jobs
from app.library.key_ring import KeyRing
from app.library.labels import Collections, Notes, Tags
from app.library.layout import Layout
from app.library.ledger import Ledger
from app.library.marks import Marks
from app.library.records import ItemRow
from app.library.revisions import Revisions
from app.library.safe_files import is_open_to_others, told_as_library_errors
from app.library.search import Search
from app.library.transcripts import Transcripts
from app.library.ways import SAME_WAYS, WaysChange, together, way_of, with_another, without

if TYPE_CHECKING:
    from app.library.database import Database


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
        self.marks = Marks(database)
        self.jobs = Jobs(database)
        self.blob_rows = BlobRows(database)
        self.blobs = BlobStore(layout, keys, self.blob_rows, self.items)
        self.ledger = Ledger(database, keys.others.audit)
        self.cloud = Cloud(database, keys, self.ledger)
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
    def is_asked_to_lock(self) -> bool:
        """Say whether another program asked for the library to be locked; any thread may ask."""
        return self._lock.is_asked_to_lock

    @property
    def ways(self) -> tuple[Slot, ...]:
        """Return the ways to open the library."""
        return self.keys.ways

    @property
    def notices(self) -> tuple[Notice, ...]:
        """Return what its user should know about the place that the library lies in."""
        found: list[Notice] = []
        with told_as_library_errors(self.layout.root):
            if is_open_to_others(self.layout.root):
                found.append(Notice(code=WarningCode.LIBRARY_OPEN_TO_OTHERS))
        apart = len(self.blobs.quarantine.files())
        if apart:
            found.append(Notice(code=WarningCode.LIBRARY_QUARANTINE, params={"count": apart}))
        return tuple(found)

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

        The change of the master key is what makes the old secret worthless for everything that comes after. For a
        way that requires several things, `secret` holds all but the keychain's part.
        """

        def note() -> None:
            self.ledger.append(Deed.SLOT_REMOVED, kind=old.kind.value)
            self.ledger.append(Deed.SLOT_ADDED, kind=old.kind.value if old.factors else secret.kind.value)

        old = way_of(self.ways, slot_id)
        self.rotate(note, with_another(self.id, old, secret, label=label))

    def remove_slot(self, slot_id: bytes) -> None:
        """Take a way to open the library away, and change the master key; LIBRARY_LAST_SLOT for the last one."""
        gone = way_of(self.ways, slot_id)
        self.rotate(lambda: self.ledger.append(Deed.SLOT_REMOVED, kind=gone.kind.value), without(slot_id))

    def require_all(self, secret: SlotSecret, *, label: str) -> None:
        """Let the library open only by the keychain and these secrets together, and by the recovery key.

        All other ways are taken away, and the master key is changed.
        """
        self.rotate(
            lambda: self.ledger.append(Deed.SLOT_ADDED, kind=SlotKind.COMBINED.value),
            together(self.id, secret, label=label),
        )

    # ---- the master key

    def rotate(self, with_it: Callable[[], object] = lambda: None, new_ways: WaysChange = SAME_WAYS) -> None:
        """Change the master key, in one instant with the ways and with what `with_it` writes into the database.

        After an error in that instant the library is locked: open it again, and the change is either finished or
        undone.
        """

        @contextlib.contextmanager
        def change(old: MasterKey, new: MasterKey) -> Iterator[Callable[[], None]]:
            with self.blobs.rewrapping(old, new) as put_keys:

                def inside() -> None:
                    with_it()
                    put_keys()
                    self.ledger.append(Deed.ROTATED, epoch=new.epoch)

                yield inside

        self.keys.rotate(self.database, change, new_ways)

    def delete(self, items: Sequence[ItemRow]) -> Receipt:
        """Delete items for good."""
        return shred(self, Doomed(items=tuple(items)))

    def discard(self, item: int) -> None:
        """Forget an item that was never taken in as a whole, with what was written of it."""
        with self.database.transaction():
            self.blobs.doom(self.blob_rows.of_item(item))
            self.items.remove(item)
        self.blobs.remove_doomed()

    def destroy(self) -> None:
        """Delete everything: first what opens the library, then the rest; it is locked afterwards.

        Copies that were made before still open by a passphrase, recovery key or key file.
        """
        self.blobs.close()
        entries = self.cloud.keys.entries
        self.database.close()
        self.keys.destroy(entries)
        with told_as_library_errors(self.layout.root):
            shutil.rmtree(self.layout.root)
        self._lock.release()

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

    def close(self) -> None:
        """Lock: close readers and database, wipe the keys, and note in the keychain how far the library is.

        The keychain comes last: it may take as long as a person needs to unlock it.
        """
        with contextlib.ExitStack() as closing:
            closing.callback(self._lock.release)
            closing.callback(self._note, self._anchor())
            closing.callback(self.keys.close)
            closing.callback(self.database.close)
            closing.callback(self.blobs.close)

    def _anchor(self) -> Anchor | None:
        """Return how far the library is, None if the database cannot say it any more."""
        try:
            return Anchor(self.database.state.generation, *self.ledger.place)
        except LibraryError:
            return None

    def _note(self, anchor: Anchor | None) -> None:
        """Tell the keychain if it is there; otherwise the next unlocking compares with an older note."""
        if anchor is not None:
            with contextlib.suppress(LibraryError):
                self.keys.note(anchor)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
