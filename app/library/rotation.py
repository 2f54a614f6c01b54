"""Change the master key so that a kill at any point leaves a library that opens.

The journal is written first; then come the keychain's new secrets, the database (in one instant, which decides
whether the change has happened), the slot file, and last the old secrets and the journal go. Journal and old
slot file are overwritten: who has a secret of then would get by them to what the disk still has of old files.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace as changed
from typing import TYPE_CHECKING, Final, TypeVar

import msgspec

from app.core.errors import Code, LibraryError
from app.crypto import slots_v1 as slots
from app.crypto.hierarchy import MasterKey
from app.crypto.secret import Secret
from app.crypto.signing import verify
from app.crypto.wrap import context, opened, sealed
from app.library.keychain import Keychain
from app.library.layout import Layout
from app.library.records import now_ms
from app.library.safe_files import told_as_library_errors, wipe, write_over, write_whole
from app.library.slot_entries import forget, new_entry
from app.library.ways import WaysChange

if TYPE_CHECKING:
    from app.library.database import Database

_VERSION: Final = 1
_LABEL: Final = b"soundlock/v1/rotation"
_Part = TypeVar("_Part")

Change = Callable[[MasterKey, MasterKey], AbstractContextManager[Callable[[], object]]]
"""Get ready to bring what lies in the database from the old key to the new; give the call that writes it."""


class _ForOld(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What whoever still holds the old master key needs to go on."""

    master_key: bytes
    slot_file: bytes
    old_entries: tuple[str, ...]
    new_entries: tuple[str, ...]


class _ForNew(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What whoever holds the new master key needs to clear up."""

    old_entries: tuple[str, ...]


class _Journal(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    version: int
    for_old: bytes  # sealed under the old key-wrapping key
    for_new: bytes  # sealed under the new one


class Rotation:
    """One change of the master key, prepared in memory."""

    def __init__(self, layout: Layout, unlocked: slots.Unlocked, ways: WaysChange) -> None:
        self._layout = layout
        self._old = unlocked
        self._secrets = dict(ways.new_secrets)
        changed = ways.apply(unlocked)
        self._data, self.state = slots.rotate(changed, MasterKey.new(unlocked.mk.epoch + 1))
        for slot in changed.file.slots:
            # The keychain's part of a combined slot cannot be changed without its other parts; it stays.
            if slot.kind is slots.SlotKind.KEYCHAIN:
                entry, secret = new_entry(unlocked.file.library_id), Secret.random()
                self._secrets[entry] = secret
                new = slots.NewSlot(
                    secret=slots.SlotSecret(keychain=secret), label=slot.label, created_ms=now_ms(), entry=entry
                )
                self._data, self.state = slots.replace(self.state, slot.id, new)
        kept = {slot.entry for slot in self.state.file.slots}
        entries = (slot.entry for slot in unlocked.file.slots if slot.entry)
        self._old_entries = tuple(entry for entry in entries if entry not in kept)

    def carry_out(self, database: Database, keychain: Keychain | None, change: Change) -> slots.Unlocked:
        """Change the key of everything and return the new state; the old master key is wiped.

        What `change` writes into the database is part of the same instant. LibraryError before that instant leaves
        all as it was; if nobody knows whether it came, the database is closed, and the next opening finds out.
        """
        with told_as_library_errors(self._layout.root):
            write_whole(self._layout.rotation, self._journal())
        try:
            self._fill(keychain)
            with self.state.mk.database_key() as key, change(self._old.mk, self.state.mk) as inside:
                database.rekey(key, epoch=self.state.mk.epoch, with_it=inside)
        except Exception:
            if database.is_open:
                forget(keychain, self._secrets)
                self._end()
            self.state.mk.close()
            raise
        with told_as_library_errors(self._layout.root):
            write_over(self._layout.slots, self._data)
        forget(keychain, self._old_entries)
        self._end()
        self._old.mk.close()
        return self.state

    def _fill(self, keychain: Keychain | None) -> None:
        for entry, secret in self._secrets.items():
            if keychain is None:
                raise LibraryError(Code.LIBRARY_KEYCHAIN_ABSENT)
            keychain.write(entry, secret)
            secret.close()

    def _end(self) -> None:
        with told_as_library_errors(self._layout.root):
            wipe(self._layout.rotation)

    def _journal(self) -> bytes:
        library_id = self._old.file.library_id
        for_old = _ForOld(
            master_key=bytes(self.state.mk.secret.view()),
            slot_file=self._data,
            old_entries=self._old_entries,
            new_entries=tuple(self._secrets),
        )
        for_new = _ForNew(old_entries=self._old_entries)
        with self._old.mk.wrapping_key() as old, self.state.mk.wrapping_key() as new:
            return msgspec.msgpack.encode(
                _Journal(
                    version=_VERSION,
                    for_old=sealed(old, msgspec.msgpack.encode(for_old), _aad(library_id, "old")),
                    for_new=sealed(new, msgspec.msgpack.encode(for_new), _aad(library_id, "new")),
                )
            )


def finish(
    layout: Layout,
    unlocked: slots.Unlocked,
    keychain: Keychain | None,
    opens: Callable[[MasterKey], bool],
) -> slots.Unlocked:
    """Finish or undo a change of the master key that was cut off; return the state that holds now.

    `opens` says whether the database opens under a master key. Nothing to do without a journal.
    """
    with told_as_library_errors(layout.root):
        try:
            data = layout.rotation.read_bytes()
        except FileNotFoundError:
            return unlocked
    try:
        state = _finished(layout, unlocked, keychain, opens, _read(data))
    except LibraryError as error:
        # A journal that nobody can read, or of another day, is needed only if the database waits for it.
        if error.code is not Code.LIBRARY_TAMPERED or not opens(unlocked.mk):
            raise
        state = unlocked
    with told_as_library_errors(layout.root):
        wipe(layout.rotation)
    return state


def _finished(
    layout: Layout,
    unlocked: slots.Unlocked,
    keychain: Keychain | None,
    opens: Callable[[MasterKey], bool],
    journal: _Journal,
) -> slots.Unlocked:
    library_id = unlocked.file.library_id
    with unlocked.mk.wrapping_key() as kwk:
        if not _is_for(kwk, journal.for_old, _aad(library_id, "old")):
            after = _decoded(_ForNew, opened(kwk, journal.for_new, _aad(library_id, "new")))
            forget(keychain, after.old_entries)
            return unlocked
        before = _decoded(_ForOld, opened(kwk, journal.for_old, _aad(library_id, "old")))
    new_mk = MasterKey(Secret(before.master_key), unlocked.mk.epoch + 1)
    if not opens(new_mk):
        new_mk.close()
        # A database that cannot be read now opens under neither, and the journal may hold its only key.
        if not opens(unlocked.mk):
            raise LibraryError(Code.LIBRARY_DATABASE, reason="unreadable during a change of key")
        forget(keychain, before.new_entries)
        return unlocked
    state = _adopted(unlocked, new_mk, before.slot_file)
    with told_as_library_errors(layout.root):
        write_over(layout.slots, before.slot_file)
    forget(keychain, before.old_entries)
    unlocked.mk.close()
    return state


def _adopted(unlocked: slots.Unlocked, mk: MasterKey, data: bytes) -> slots.Unlocked:
    file = slots.parse(data)
    verify(unlocked.file.payload.signing_public, file.signature, file.signed, what="key slots")
    ids = [slot.id for slot in file.slots]
    # The keychain's slot has a new id by now; the others keep theirs, or were taken away.
    in_keychain = [slot.id for slot in file.slots if slot.kind is slots.SlotKind.KEYCHAIN]
    slot_id = unlocked.slot_id if unlocked.slot_id in ids or not in_keychain else in_keychain[0]
    return changed(unlocked, mk=mk, file=file, slot_id=slot_id)


def _is_for(kwk: Secret, box: bytes, aad: bytes) -> bool:
    try:
        opened(kwk, box, aad)
    except LibraryError:
        return False
    return True


def _read(data: bytes) -> _Journal:
    journal = _decoded(_Journal, data)
    if journal.version != _VERSION:
        raise LibraryError(Code.LIBRARY_VERSION, name="rotation journal", version=journal.version)
    return journal


def _decoded(form: type[_Part], data: bytes) -> _Part:
    try:
        return msgspec.msgpack.decode(data, type=form)
    except (msgspec.MsgspecError, ValueError):
        raise LibraryError(Code.LIBRARY_TAMPERED, what="rotation journal") from None


def _aad(library_id: bytes, side: str) -> bytes:
    return context(_LABEL, library_id, side)
