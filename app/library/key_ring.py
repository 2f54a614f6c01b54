"""The keys of an open library: the master key, the ways to reach it, and what the keychain remembers."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from app.core.errors import Code, LibraryError
from app.crypto import slots_v1 as slots
from app.crypto.hierarchy import MasterKey
from app.library.anchor import Anchor, entry_of
from app.library.keychain import Keychain
from app.library.layout import Layout
from app.library.records import now_ms
from app.library.rotation import Change, Rotation
from app.library.safe_files import told_as_library_errors, wipe, write_over
from app.library.slot_entries import forget, keychain_slot
from app.library.ways import WaysChange

if TYPE_CHECKING:
    from app.library.database import Database


class KeyRing:
    """Holds the keys and writes the slot file. A way is added at once, and taken away with the master key."""

    def __init__(self, layout: Layout, unlocked: slots.Unlocked, keychain: Keychain | None) -> None:
        self._layout = layout
        self._unlocked = unlocked
        self._keychain = keychain

    @property
    def library_id(self) -> bytes:
        """Return the library's random id."""
        return self._unlocked.file.library_id

    @property
    def master_key(self) -> MasterKey:
        """Return the master key of now."""
        return self._unlocked.mk

    @property
    def others(self) -> slots.LibraryKeys:
        """Return the keys that outlive a master key."""
        return self._unlocked.keys

    @property
    def ways(self) -> tuple[slots.Slot, ...]:
        """Return the ways to open the library."""
        return self._unlocked.file.slots

    @property
    def opened_by(self) -> bytes:
        """Return the id of the way by which it was opened."""
        return self._unlocked.slot_id

    @property
    def entries(self) -> list[str]:
        """Return the keychain's entries that open the library, alone or with something else."""
        return [slot.entry for slot in self.ways if slot.entry]

    @property
    def keychain(self) -> Keychain | None:
        """Return the keychain of this computer, None where there is none."""
        return self._keychain

    # ---- ways to open it

    def add(self, secret: slots.SlotSecret, *, label: str) -> None:
        """Add a way of the user's own."""
        self._take(slots.add(self._unlocked, slots.NewSlot(secret=secret, label=label, created_ms=now_ms())))

    def add_keychain(self, *, label: str) -> None:
        """Add this computer's keychain."""
        self._take(slots.add(self._unlocked, keychain_slot(self._present(), self.library_id, label=label)))

    # ---- the master key

    def rotate(self, database: Database, change: Change, ways: WaysChange) -> None:
        """Change the master key, and in the same instant the ways and what `change` writes."""
        rotation = Rotation(self._layout, self._unlocked, ways)
        self._unlocked = rotation.carry_out(database, self._keychain, change)

    # ---- what the keychain remembers

    def note(self, anchor: Anchor) -> None:
        """Note how far the library is, where the keychain opens it."""
        if self._keychain is not None and self.entries:
            with anchor.kept_form() as kept:
                self._keychain.write(entry_of(self.library_id), kept)

    def noted(self) -> Anchor | None:
        """Return what was noted last; None where nothing was, or where the keychain is away.

        Then the library was opened by another way: the comparison is not possible, and not promised.
        """
        if self._keychain is None or not self.entries:
            return None
        try:
            kept = self._keychain.read(entry_of(self.library_id))
        except LibraryError:
            return None
        if kept is None:
            return None
        with kept:
            return Anchor.of(kept)

    def close(self) -> None:
        """Wipe all keys."""
        self._unlocked.close()

    def destroy(self, others: Iterable[str] = ()) -> None:
        """Wipe all keys, and remove what opens the library: the slot file, and all of it in the keychain.

        Of what else lies there for the library, the entries named in `others` go too.
        """
        entries = [*self.entries, entry_of(self.library_id), *others]
        self.close()
        with told_as_library_errors(self._layout.root):
            wipe(self._layout.slots)
        forget(self._keychain, entries)

    def _present(self) -> Keychain:
        if self._keychain is None:
            raise LibraryError(Code.LIBRARY_KEYCHAIN_ABSENT)
        return self._keychain

    def _take(self, change: tuple[bytes, slots.Unlocked]) -> None:
        data, state = change
        with told_as_library_errors(self._layout.root):
            write_over(self._layout.slots, data)
        self._unlocked = state
