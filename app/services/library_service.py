"""Make, open and unlock libraries."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.crypto import slots_v1 as slots
from app.crypto.slots_v1 import SlotKind, SlotSecret
from app.library.keychain import Keychain
from app.library.layout import Layout
from app.library.library import Library
from app.library.opening import Way, create, open_library
from app.library.safe_files import told_as_library_errors


class LibraryService:
    """Knows where the user's own library is, and which keychain. Calls may take seconds: no window thread."""

    def __init__(self, own: Path, keychain: Keychain) -> None:
        self.own = own
        self._keychain = keychain

    def exists(self) -> bool:
        """Say whether the user has a library in the usual place."""
        return Layout(self.own).exists()

    def ways(self, folder: Path | None = None) -> frozenset[SlotKind]:
        """Return what a library opens with, the user's own unless another is named; it may stay closed.

        Of several things that are needed together, what the user has to bring is named.
        """
        path = Layout(folder or self.own).slots
        with told_as_library_errors(path):
            file = slots.parse(path.read_bytes())
        together = {kind for slot in file.slots for kind in slot.factors} - {SlotKind.KEYCHAIN}
        return frozenset(together | {slot.kind for slot in file.slots})

    def create(self, folder: Path | None, ways: Sequence[Way], *, in_keychain: bool) -> Library:
        """Make a library, in the usual place unless a folder is given, and return it open."""
        return create(folder or self.own, self._keychain, ways, in_keychain=in_keychain)

    def open(
        self, folder: Path | None, secret: SlotSecret | None = None, *, accepts_older: bool = False
    ) -> Library:
        """Open a library by the keychain or by a secret of the user's."""
        return open_library(folder or self.own, self._keychain, secret, accepts_older=accepts_older)
