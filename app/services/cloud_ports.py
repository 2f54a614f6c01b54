"""The open library as the broker sees it: consent, keys and ledger, each on the library's own thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.cloud import CloudVendor, Consent
from app.core.egress import Allowance, Leaving, Returned
from app.services.cloud_watch import CloudWatch
from app.services.saving import Access

if TYPE_CHECKING:
    from app.egress.vendor import Vendor
    from app.library.library import Library


def cloud_vendor(name: CloudVendor) -> Vendor:
    """Return what makes the requests of a vendor, loaded now."""
    from app.crypto.rsa import rs256  # noqa: PLC0415 (what only cloud voices need is loaded for them)
    from app.egress.vendor_list import vendor_of  # noqa: PLC0415

    return vendor_of(name, rs256)


class LibraryPorts:
    """Asks the library that is open; LIBRARY_LOCKED if none is, and so nothing leaves."""

    def __init__(self, session: Access, watch: CloudWatch) -> None:
        self._session = session
        self._watch = watch

    def consent(self, vendor: CloudVendor) -> Consent | None:
        """Return the consent that is in force."""
        return self._session.call(lambda library: library.cloud.vendors.consent(vendor))

    def key(self, vendor: CloudVendor) -> str:
        """Return the key of a vendor."""
        return self._session.call(lambda library: library.cloud.keys.key(vendor))

    def check(self, characters: int, cost_micros: int, allowance: Allowance) -> None:
        """Refuse a text that is more than may still leave today."""
        self._session.call(lambda library: library.cloud.use.check(characters, cost_micros, allowance))

    def leaving(self, leaving: Leaving, allowance: Allowance) -> int:
        """Count and write down what is about to leave."""
        with self._watch.beginning():
            number = self._session.call(lambda library: library.cloud.use.leaving(leaving, allowance))
            self._watch.left(number, leaving.vendor)
        return number

    def returned(self, number: int, leaving: Leaving, returned: Returned) -> None:
        """Write down how it ended, and note for deletion what the vendor keeps against our word."""

        def write(library: Library) -> None:
            library.cloud.use.returned(number, leaving, returned)
            if returned.kept and returned.profile is not None:
                library.cloud.deletions.note(returned.profile, returned.kept)

        try:
            self._session.call(write)
        finally:
            self._watch.came_back(number)
