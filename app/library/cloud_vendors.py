"""How each cloud vendor is reached, and what the user agreed to; nothing here means that it is off."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import msgspec

from app.core.cloud import CloudProfile, CloudVendor, Consent
from app.core.errors import Code, LibraryError
from app.library.deeds import Deed

if TYPE_CHECKING:
    from app.library.database import Database
    from app.library.ledger import Ledger

T = TypeVar("T")


class CloudVendors:
    """Keeps a profile and, while it is in force, a consent for each vendor."""

    def __init__(self, database: Database, ledger: Ledger) -> None:
        self._database = database
        self._ledger = ledger

    def profile(self, vendor: CloudVendor) -> CloudProfile:
        """Return how a vendor is reached: in its usual region unless the user chose otherwise."""
        row = self._row(vendor)
        if row is None:
            return CloudProfile(vendor=vendor)
        return _read(row[1], CloudProfile)

    def set_profile(self, profile: CloudProfile) -> None:
        """Keep how a vendor is to be reached; what was agreed to for another way ends."""
        with self._database.transaction():
            if profile != self.profile(profile.vendor):
                self.withdraw(profile.vendor)
            self._write(profile.vendor, profile=msgspec.msgpack.encode(profile))

    def consent(self, vendor: CloudVendor) -> Consent | None:
        """Return the consent that is in force, None if none was given or it was taken back."""
        row = self._row(vendor)
        return None if row is None or row[2] is None else _read(row[2], Consent)

    def agree(self, consent: Consent) -> None:
        """Keep what the user agreed to, in the place of what was agreed to before."""
        profile = self.profile(consent.vendor)
        with self._database.transaction():
            self._write(consent.vendor, consent=msgspec.msgpack.encode(consent))
            self._ledger.append(
                Deed.CLOUD_AGREED,
                vendor=consent.vendor.value,
                facts=consent.facts_sha256.hex(),
                expires_ms=consent.expires_ms,
                attestations=" ".join(sorted(consent.attestations)),
                region=profile.region,
                way=" ".join(profile.endpoint.places) if profile.endpoint else "",
            )

    def withdraw(self, vendor: CloudVendor) -> None:
        """Take a consent back."""
        if self.consent(vendor) is not None:
            with self._database.transaction():
                self._write(vendor, consent=None)
                self._ledger.append(Deed.CLOUD_WITHDRAWN, vendor=vendor.value)

    def _row(self, vendor: CloudVendor) -> tuple[int, bytes, bytes | None] | None:
        rows = self._database.execute(
            "SELECT id, profile, consent FROM cloud_vendors WHERE vendor = ?", (vendor.value,)
        )
        return (int(rows[0][0]), rows[0][1], rows[0][2]) if rows else None

    def _write(self, vendor: CloudVendor, **values: bytes | None) -> None:
        row = self._row(vendor)
        with self._database.transaction():
            if row is None:
                usual = msgspec.msgpack.encode(CloudProfile(vendor=vendor))
                self._database.rows.insert("cloud_vendors", vendor=vendor.value, **{"profile": usual, **values})
            else:
                self._database.rows.update("cloud_vendors", row[0], **values)


def _read(data: bytes, kind: type[T]) -> T:
    try:
        return msgspec.msgpack.decode(data, type=kind)
    except msgspec.MsgspecError as error:
        raise LibraryError(Code.LIBRARY_DATABASE, reason="cloud vendor") from error
