"""Make, open and unlock libraries."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.errors import Code, LibraryError
from app.core.text import display_name
from app.crypto import slots_v1 as slots
from app.crypto.slots_v1 import SlotKind, SlotSecret
from app.library.instance_lock import lock_elsewhere
from app.library.layout import Layout
from app.library.safe_files import told_as_library_errors

if TYPE_CHECKING:
    from app.library.keychain import Keychain
    from app.library.library import Library
    from app.library.opening import Way


class Place(enum.StrEnum):
    """Name what a folder is to somebody who looks for a library."""

    OWN = "own"
    LIBRARY = "library"
    EMPTY = "empty"


class LibraryService:
    """Knows where the user's own library is, and which keychain. Calls may take seconds: no window thread."""

    def __init__(self, own: Path, keychain: Keychain) -> None:
        self.own = own
        self._keychain = keychain

    def exists(self, folder: Path | None = None) -> bool:
        """Say whether there is a library, in the usual place unless a folder is given."""
        return Layout(folder or self.own).exists()

    def look_at(self, folder: Path) -> Place:
        """Say what a folder is that the user chose; LIBRARY_MISSING if it holds other things than a library."""
        with told_as_library_errors(folder):
            if self.own.exists() and folder.samefile(self.own):
                return Place.OWN
            is_empty = not any(folder.iterdir())
        if is_empty:
            return Place.EMPTY
        if not Layout(folder).exists():
            raise LibraryError(Code.LIBRARY_MISSING, name=display_name(folder))
        self.ways(folder)  # reads it, so that a damaged one is told before another one is locked
        return Place.LIBRARY

    def ways(self, folder: Path | None = None) -> frozenset[SlotKind]:
        """Return what a library opens with, the user's own unless another is named; it may stay closed.

        Of several things that are needed together, what the user has to bring is named.
        """
        path = Layout(folder or self.own).slots
        with told_as_library_errors(path):
            file = slots.parse(path.read_bytes())
        together = {kind for slot in file.slots for kind in slot.factors} - {SlotKind.KEYCHAIN}
        return frozenset(together | {slot.kind for slot in file.slots})

    def lock_elsewhere(self, folder: Path | None = None) -> bool:
        """Have a library locked by whoever has it open, False if nobody has; LIBRARY_BUSY if it stays open."""
        layout = Layout(folder or self.own)
        if not layout.exists():
            raise LibraryError(Code.LIBRARY_MISSING, name=display_name(layout.root))
        return lock_elsewhere(layout.lock)

    def create(self, folder: Path | None, ways: Sequence[Way], *, in_keychain: bool) -> Library:
        """Make a library, in the usual place unless a folder is given, and return it open."""
        from app.library.opening import create  # noqa: PLC0415 (loads the whole library)

        return create(folder or self.own, self._keychain, ways, in_keychain=in_keychain)

    def open(
        self, folder: Path | None, secret: SlotSecret | None = None, *, accepts_older: bool = False
    ) -> Library:
        """Open a library by the keychain or by a secret of the user's."""
        from app.library.opening import open_library  # noqa: PLC0415 (loads the whole library)

        return open_library(folder or self.own, self._keychain, secret, accepts_older=accepts_older)
