"""What vendors keep of their users, and have to delete."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.cloud import CloudVendor
from app.core.errors import CloudError, Code
from app.services.cloud_desk import CloudDesk

if TYPE_CHECKING:
    from app.library.cloud_deletions import VendorDeletion


@dataclass(frozen=True, slots=True, kw_only=True)
class Purge:
    """What came of asking vendors to delete; those that failed are asked again the next time."""

    confirmed: int
    let_go: int
    errors: tuple[CloudError, ...]

    @property
    def is_unknown(self) -> bool:
        """Say whether all that is left is what the vendors say they know nothing of."""
        return bool(self.errors) and all(error.code is Code.CLOUD_DELETION_UNKNOWN for error in self.errors)


class PurgeDesk(CloudDesk):
    """Asks until there is a receipt."""

    def deletions(self, vendor: CloudVendor | None = None) -> tuple[VendorDeletion, ...]:
        """Return the numbers under which vendors may keep something, and receipts for what they deleted."""
        return self._kept(lambda cloud: cloud.deletions.all(vendor))

    def purge(self, vendor: CloudVendor | None = None, *, lets_go: bool = False) -> Purge:
        """Ask vendors to delete all that is not confirmed as deleted yet; works without consent, not offline.

        That a vendor knows nothing under a number is CLOUD_DELETION_UNKNOWN, and no receipt: the key may be
        another account's. `lets_go` waits no longer for these; the ledger tells of it.
        """
        confirmed, let_go, errors = 0, 0, []
        for one in self._open_deletions(vendor):
            try:
                status = self._broker.delete(one.profile, one.customer)
            except CloudError as error:
                if error.code is not Code.CLOUD_NOT_FOUND:
                    errors.append(error)
                elif lets_go:
                    self._let_go(one)
                    let_go += 1
                else:
                    errors.append(CloudError(Code.CLOUD_DELETION_UNKNOWN, vendor=one.profile.vendor.public_name))
                continue
            self._confirm(one, status)
            confirmed += 1
        return Purge(confirmed=confirmed, let_go=let_go, errors=tuple(errors))

    def _confirm(self, deletion: VendorDeletion, status: int) -> None:
        self._kept(lambda cloud: cloud.deletions.confirm(deletion, status))

    def _let_go(self, deletion: VendorDeletion) -> None:
        self._kept(lambda cloud: cloud.deletions.let_go(deletion))
