"""The fact sheets of the vendors, read when they are asked for."""

from __future__ import annotations

from pathlib import Path

from app.core.cloud import CloudVendor
from app.core.errors import CloudError, Code
from app.core.vendor_facts import VendorFacts, facts_of


class CloudFacts:
    """Gives the sheet of a vendor."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._read: dict[CloudVendor, VendorFacts] = {}

    def __call__(self, vendor: CloudVendor) -> VendorFacts:
        """Return what is known of a vendor; CloudError CLOUD_FACTS."""
        if vendor not in self._read:
            try:
                data = (self._folder / f"{vendor.value}.json").read_bytes()
            except OSError as error:
                reason = error.strerror or "read error"
                raise CloudError(Code.CLOUD_FACTS, vendor=vendor.public_name, reason=reason) from error
            self._read[vendor] = facts_of(data, vendor)
        return self._read[vendor]
