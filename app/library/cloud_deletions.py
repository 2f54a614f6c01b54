"""What is to be deleted at a vendor, kept until the vendor says that it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from app.core.cloud import CloudProfile, CloudVendor
from app.core.errors import Code, LibraryError
from app.library.deeds import Deed
from app.library.records import now_ms

if TYPE_CHECKING:
    from app.library.database import Database
    from app.library.ledger import Ledger


@dataclass(frozen=True, slots=True, kw_only=True)
class VendorDeletion:
    """One random number under which a vendor may keep something; the receipt is `confirmed_ms` and `status`."""

    id: int
    profile: CloudProfile
    customer: str
    asked_ms: int
    confirmed_ms: int | None
    status: int


class CloudDeletions:
    """A number is noted before it is first sent, so that what is kept under it is never forgotten."""

    def __init__(self, database: Database, ledger: Ledger, clock: Callable[[], int] = now_ms) -> None:
        self._database = database
        self._ledger = ledger
        self._clock = clock

    def note(self, profile: CloudProfile, customer: str) -> None:
        """Note a number that is about to be sent; one that was deleted and is sent again has to be once more."""
        known = next((one for one in self.all(profile.vendor) if one.customer == customer), None)
        with self._database.transaction():
            if known is not None:
                self._database.rows.update("cloud_deletions", known.id, confirmed_ms=None, status=0)
                return
            self._database.rows.insert(
                "cloud_deletions",
                vendor=profile.vendor.value,
                profile=msgspec.msgpack.encode(profile),
                customer=customer,
                asked_ms=self._clock(),
                confirmed_ms=None,
                status=0,
            )

    def all(self, vendor: CloudVendor | None = None, *, only_open: bool = False) -> tuple[VendorDeletion, ...]:
        """Return what was noted, the oldest first."""
        name = vendor.value if vendor else ""
        rows = self._database.execute(
            "SELECT id, profile, customer, asked_ms, confirmed_ms, status FROM cloud_deletions"
            " WHERE (? = '' OR vendor = ?) AND (? = 0 OR confirmed_ms IS NULL) ORDER BY id",
            (name, name, int(only_open)),
        )
        return tuple(
            VendorDeletion(
                id=row_id,
                profile=_profile(profile),
                customer=customer,
                asked_ms=asked_ms,
                confirmed_ms=confirmed_ms,
                status=status,
            )
            for row_id, profile, customer, asked_ms, confirmed_ms, status in rows
        )

    def confirm(self, deletion: VendorDeletion, status: int) -> None:
        """Keep what the vendor answered as the receipt."""
        with self._database.transaction():
            self._database.rows.update("cloud_deletions", deletion.id, confirmed_ms=self._clock(), status=status)
            self._ledger.append(
                Deed.CLOUD_DELETED,
                vendor=deletion.profile.vendor.value,
                customer=deletion.customer,
                status=status,
            )

    def let_go(self, deletion: VendorDeletion) -> None:
        """Wait no longer for a vendor that says it knows nothing under a number."""
        with self._database.transaction():
            self._database.rows.delete("cloud_deletions", deletion.id)
            self._ledger.append(
                Deed.CLOUD_LET_GO, vendor=deletion.profile.vendor.value, customer=deletion.customer
            )


def _profile(data: bytes) -> CloudProfile:
    try:
        return msgspec.msgpack.decode(data, type=CloudProfile)
    except msgspec.MsgspecError as error:
        raise LibraryError(Code.LIBRARY_DATABASE, reason="cloud deletion") from error
