"""Make a library, and open one."""

from __future__ import annotations

import contextlib
import dataclasses
import secrets
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from app.core.errors import Code, LibraryError
from app.core.text import display_name
from app.crypto import slots_v1 as slots
from app.crypto.hierarchy import MasterKey
from app.library import rotation
from app.library.connection import log_of
from app.library.database import Database
from app.library.deeds import Deed
from app.library.instance_lock import InstanceLock
from app.library.items import Filter
from app.library.key_ring import KeyRing
from app.library.keychain import Keychain
from app.library.layout import Layout
from app.library.library import Library
from app.library.records import ItemState, now_ms
from app.library.safe_files import (
    PART,
    close_to_others,
    keep_for_owner,
    make_folder,
    remove,
    told_as_library_errors,
    write_whole,
)
from app.library.slot_entries import forget, keychain_secret, keychain_slot, keychain_way
from app.library.ways import way_of

_ID_BYTES: Final = 16
_MAX_SLOT_FILE: Final = 1 << 20


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A way to open a new library, with a secret of the user's own; `label` is shown in the list of ways."""

    secret: slots.SlotSecret
    label: str = ""


def create(root: Path, keychain: Keychain | None, ways: Sequence[Way], *, in_keychain: bool) -> Library:
    """Make a library in an absent or empty folder and return it, open.

    The slot file comes last: without it there is no library, and what a crash left before is cleared away here.
    """
    layout = Layout(root)
    with told_as_library_errors(root):
        make_folder(root)
        _refuse_others(layout)  # before anything of them is changed
        keep_for_owner(root, 0o700)
    with _locked(layout) as lock:
        _clear_leftovers(layout)
        library_id = secrets.token_bytes(_ID_BYTES)
        made = [slots.NewSlot(secret=way.secret, label=way.label, created_ms=now_ms()) for way in ways]
        if in_keychain:
            if keychain is None:
                raise LibraryError(Code.LIBRARY_KEYCHAIN_ABSENT)
            made.insert(0, keychain_slot(keychain, library_id, label=""))
        with contextlib.ExitStack() as undoing:
            undoing.callback(forget, keychain, [new.entry for new in made if new.entry])
            data, unlocked = slots.create(library_id, MasterKey.new(), made)
            undoing.callback(unlocked.close)
            with unlocked.mk.database_key() as key:
                database = Database.open(layout.database, key, unlocked.keys.state, create=True)
            undoing.callback(database.close)
            library = Library(layout, lock, KeyRing(layout, unlocked, keychain), database)
            library.ledger.append(Deed.CREATED)
            with told_as_library_errors(root):
                write_whole(layout.slots, data)
            undoing.pop_all()  # it is made
        return library


def open_library(
    root: Path,
    keychain: Keychain | None,
    secret: slots.SlotSecret | None = None,
    *,
    accepts_older: bool = False,
) -> Library:
    """Open a library by the keychain, or by a secret of the user's; LibraryError says why it stays closed.

    `accepts_older` says that the user put back a backup on purpose, or goes on without what was saved last.
    """
    layout = Layout(root)
    with told_as_library_errors(root):
        if not layout.exists():
            raise LibraryError(Code.LIBRARY_MISSING, name=display_name(root))
    with _locked(layout) as lock:
        with told_as_library_errors(root):
            close_to_others(root)
            if not layout.database.is_file():
                raise LibraryError(Code.LIBRARY_DATABASE, reason="missing")
        file = slots.parse(_slot_bytes(layout))
        unlocked = _unlocked(file, keychain, secret)
        opened_by = way_of(file.slots, unlocked.slot_id).kind  # as it was before a change of key is finished
        try:
            unlocked = rotation.finish(
                layout, unlocked, keychain, lambda mk: _opens(layout, unlocked, mk, accepts_older=accepts_older)
            )
            with unlocked.mk.database_key() as key:
                database = Database.open(layout.database, key, unlocked.keys.state, accepts_older=accepts_older)
        except BaseException:
            unlocked.close()
            raise
        library = Library(layout, lock, KeyRing(layout, unlocked, keychain), database)
        try:
            if not accepts_older:
                _check_anchor(library)
            library.jobs.recover_interrupted()
            if _clear_parts(layout) + library.blobs.repair() + _settle_imports(library):
                library.ledger.append(Deed.REPAIRED)
            library.ledger.append(Deed.RESTORED if accepts_older else Deed.UNLOCKED, kind=opened_by.value)
        except BaseException:
            library.database.close()
            unlocked.close()
            raise
        return library


@contextlib.contextmanager
def _locked(layout: Layout) -> Iterator[InstanceLock]:
    """Hold the library; on an error let go of it again."""
    lock = InstanceLock(layout.lock)
    try:
        yield lock
    except BaseException:
        lock.release()
        raise


def _clear_leftovers(layout: Layout) -> None:
    """Remove a creation that was cut off."""
    with told_as_library_errors(layout.root):
        for name in _refuse_others(layout) - {layout.lock.name}:
            (layout.root / name).unlink()


def _refuse_others(layout: Layout) -> set[str]:
    """Return what a creation that was cut off left; LibraryError LIBRARY_EXISTS if anything else is there."""
    ours = {layout.lock.name, *(layout.database.name + suffix for suffix in ("", "-wal", "-shm"))}
    names = {path.name for path in layout.root.iterdir()}
    if names - ours:
        raise LibraryError(Code.LIBRARY_EXISTS, name=display_name(layout.root))
    return names


def _slot_bytes(layout: Layout) -> bytes:
    with told_as_library_errors(layout.root), layout.slots.open("rb") as stream:
        return stream.read(_MAX_SLOT_FILE + 1)


def _unlocked(file: slots.SlotFile, keychain: Keychain | None, secret: slots.SlotSecret | None) -> slots.Unlocked:
    if secret is None:
        slot, kept = keychain_way(keychain, file)
        with kept:
            return slots.unlock(file, slot.id, slots.SlotSecret(keychain=kept))
    refusal = LibraryError(Code.LIBRARY_NO_SUCH_SLOT, what=secret.kind.spoken)
    for slot in sorted(file.slots, key=lambda slot: slot.kind is slots.SlotKind.COMBINED):
        takes_part = slot.kind is slots.SlotKind.COMBINED and secret.recovery is None
        if takes_part or slot.kind is secret.kind:
            try:
                return _unlocked_by(slot, file, keychain, secret)
            except LibraryError as error:
                if error.code is not Code.LIBRARY_WRONG_KEY:
                    raise
                refusal = error
    raise refusal


def _unlocked_by(
    slot: slots.Slot, file: slots.SlotFile, keychain: Keychain | None, secret: slots.SlotSecret
) -> slots.Unlocked:
    """Open the library by one slot; of what it requires together, the keychain brings its part."""
    if slots.SlotKind.KEYCHAIN not in slot.factors:
        return slots.unlock(file, slot.id, secret)
    with keychain_secret(keychain, slot) as kept:
        return slots.unlock(file, slot.id, dataclasses.replace(secret, keychain=kept))


def _opens(layout: Layout, unlocked: slots.Unlocked, mk: MasterKey, *, accepts_older: bool) -> bool:
    try:
        with mk.database_key() as key:
            Database.open(layout.database, key, unlocked.keys.state, accepts_older=accepts_older).close()
    except LibraryError as error:
        if error.code in {Code.LIBRARY_DATABASE, Code.LIBRARY_LOG}:
            return False
        raise
    return True


def _clear_parts(layout: Layout) -> int:
    """Remove files whose writing was cut off before they took their name; count them."""
    with told_as_library_errors(layout.root):
        parts = [part for name in (PART, log_of(Path(PART)).name) for part in layout.root.glob(f"*{name}")]
        for part in parts:
            remove(part)
    return len(parts)


def _settle_imports(library: Library) -> int:
    """Finish imports whose recording was whole when the program ended, and forget the others; count them."""
    cut_off = library.items.list(Filter(state=ItemState.IMPORTING))
    for item in cut_off:
        if library.blob_rows.of_item(item.id):
            library.items.set_ready(item.id)
        else:
            library.items.remove(item.id)
    return len(cut_off)


def _check_anchor(library: Library) -> None:
    """Refuse a library that is behind what the keychain noted of it."""
    anchor = library.keys.noted()
    if anchor is None:
        return
    if library.database.state.generation < anchor.generation:
        raise LibraryError(Code.LIBRARY_ROLLED_BACK, what="database")
    if library.ledger.flaw(count=anchor.ledger_count, head=anchor.ledger_head) is not None:
        raise LibraryError(Code.LIBRARY_ROLLED_BACK, what="ledger")
