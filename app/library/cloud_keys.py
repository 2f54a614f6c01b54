"""The user's keys for cloud vendors: short ones in the keychain, long ones sealed in the database.

A new key is written whole before the old one goes, and whatever was left half-way is swept at the next change.
Nothing shows a key again, and no copy stays behind when it is removed.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.core.cloud import CloudVendor
from app.core.errors import CloudError, Code, LibraryError
from app.crypto.secret import Secret
from app.crypto.wrap import context, opened, sealed
from app.library.deeds import Deed
from app.library.records import now_ms
from app.library.slot_entries import new_entry

if TYPE_CHECKING:
    from app.library.database import Database
    from app.library.key_ring import KeyRing
    from app.library.ledger import Ledger
    from app.library.tables import Row

_SHORT_BYTES: Final = 256  # Windows' keychain holds 1,280 characters, and base64 makes 4 of 3


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptKey:
    """What may be told of a key: where it lies and since when."""

    is_in_keychain: bool
    added_ms: int


class CloudKeys:
    """Keeps one key for each vendor. The keychain may take as long as a person needs to unlock it."""

    def __init__(
        self, database: Database, keys: KeyRing, ledger: Ledger, clock: Callable[[], int] = now_ms
    ) -> None:
        self._database = database
        self._keys = keys
        self._ledger = ledger
        self._clock = clock

    def kept(self, vendor: CloudVendor) -> KeptKey | None:
        """Say whether there is a key and how old it is."""
        rows = self._rows(vendor, "ready")
        return KeptKey(is_in_keychain=bool(rows[0][2]), added_ms=rows[0][4]) if rows else None

    def key(self, vendor: CloudVendor) -> str:
        """Return a key; CloudError CLOUD_NO_KEY if there is none, or if this computer's keychain lacks it."""
        rows = self._rows(vendor, "ready")
        if not rows:
            raise CloudError(Code.CLOUD_NO_KEY, vendor=vendor.public_name)
        _, _, entry, box, _ = rows[0]
        if not entry:
            return opened(self._keys.others.credential, box, self._aad(vendor)).decode()
        secret = self._keys.keychain.read(entry) if self._keys.keychain else None
        if secret is None:
            raise CloudError(Code.CLOUD_NO_KEY, vendor=vendor.public_name)
        with secret:
            return bytes(secret.view()).decode()

    def keep(self, vendor: CloudVendor, key: str) -> None:
        """Keep a key in the place of the one before, which goes when the new one is safe."""
        entry = self._in_keychain(vendor, key)
        before = self._rows(vendor)
        with self._database.transaction():
            if entry:
                for row_id, _, other, _, _ in before:
                    if other == entry:
                        self._database.rows.update("cloud_keys", row_id, state="ready")
            else:
                box = sealed(self._keys.others.credential, key.encode(), self._aad(vendor))
                self._add(vendor, "ready", sealed=box)
            for row_id, state, other, _, _ in before:
                if other != entry or state == "ready":
                    self._database.rows.update("cloud_keys", row_id, state="leaving")
            self._ledger.append(Deed.CLOUD_KEY_ADDED, vendor=vendor.value)
        self.sweep()

    def remove(self, vendor: CloudVendor) -> None:
        """Remove a key from wherever it lies."""
        rows = self._rows(vendor)
        if rows:
            with self._database.transaction():
                for row in rows:
                    self._database.rows.update("cloud_keys", row[0], state="leaving")
                self._ledger.append(Deed.CLOUD_KEY_REMOVED, vendor=vendor.value)
        self.sweep()

    def sweep(self) -> None:
        """Remove what is not, or no longer, a vendor's key; what the keychain does not let go is kept in mind."""
        for row_id, state, entry, _, _ in self._rows(None):
            if state == "ready" or (entry and self._keys.keychain is None):  # another start may have the keychain
                continue
            with contextlib.suppress(LibraryError):
                if entry and self._keys.keychain:
                    self._keys.keychain.remove(entry)
                with self._database.transaction():
                    self._database.rows.delete("cloud_keys", row_id)

    @property
    def entries(self) -> list[str]:
        """Return the keychain's entries that hold keys, to be removed with the library."""
        return [row[2] for row in self._rows(None) if row[2]]

    def _in_keychain(self, vendor: CloudVendor, key: str) -> str:
        """Put a short key into the keychain and return its entry; nothing where it has to be sealed instead.

        The row is there before the entry is, so that no entry is ever forgotten.
        """
        keychain = self._keys.keychain
        if keychain is None or len(key.encode()) > _SHORT_BYTES:
            return ""
        entry = new_entry(self._keys.library_id)
        with self._database.transaction():
            self._add(vendor, "writing", entry=entry)
        try:
            with Secret(key.encode()) as secret:
                keychain.write(entry, secret)
        except LibraryError:  # none, or one that does not work: encrypted in the database it is as safe
            self.sweep()
            return ""
        return entry

    def _add(self, vendor: CloudVendor, state: str, *, entry: str = "", sealed: bytes = b"") -> None:
        self._database.rows.insert(
            "cloud_keys", vendor=vendor.value, state=state, entry=entry, sealed=sealed, added_ms=self._clock()
        )

    def _rows(self, vendor: CloudVendor | None, state: str = "") -> list[Row]:
        return self._database.execute(
            "SELECT id, state, entry, sealed, added_ms FROM cloud_keys"
            " WHERE (? = '' OR vendor = ?) AND (? = '' OR state = ?) ORDER BY id DESC",
            (vendor.value if vendor else "", vendor.value if vendor else "", state, state),
        )

    def _aad(self, vendor: CloudVendor) -> bytes:
        return context(b"soundlock/v1/cloud-key", self._keys.library_id, vendor.value)
