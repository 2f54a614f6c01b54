"""The keys of the user's accounts: tested before they are kept, never shown again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.cloud import CloudVendor
from app.core.errors import CloudError, Code
from app.services.cloud_desk import CloudDesk

if TYPE_CHECKING:
    from app.egress.broker import KeyTest


class KeyDesk(CloudDesk):
    """One key for each vendor."""

    def add_key(self, vendor: CloudVendor, pasted: str) -> KeyTest:
        """Test a key at the vendor and keep it in the place of the old one; what is wrong with it leaves that one.

        `is_wide` of the answer says that the key can do more than speak: the user should make a smaller one.
        """
        key = self._checked(vendor, pasted)
        tested = self._broker.test_key(*self._agreed(vendor), key)
        self._kept(lambda cloud: cloud.keys.keep(vendor, key))
        self._forget_tokens(vendor)  # those of the old key, too
        return tested

    def test_key(self, vendor: CloudVendor) -> KeyTest:
        """Test the key that is kept, by requests that cost nothing."""
        key = self._kept(lambda cloud: cloud.keys.key(vendor))
        return self._broker.test_key(*self._agreed(vendor), key)

    def remove_key(self, vendor: CloudVendor, *, leaves_deletions: bool = False) -> None:
        """Remove a key from keychain and database.

        CLOUD_DELETIONS_OPEN while the vendor has something to delete, which takes the key, unless that is left so.
        """
        count = len(self._open_deletions(vendor))
        if count and not leaves_deletions:
            raise CloudError(Code.CLOUD_DELETIONS_OPEN, vendor=vendor.public_name, count=count)
        self._kept(lambda cloud: cloud.keys.remove(vendor))
        self._forget_tokens(vendor)

    def _checked(self, vendor: CloudVendor, pasted: str) -> str:
        try:
            return self._vendor(vendor).checked_key(pasted)
        except CloudError as error:
            error.params = {"reason": "it has another form", **error.params, "vendor": vendor.public_name}
            raise
