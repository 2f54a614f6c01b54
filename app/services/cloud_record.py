"""What left this computer for cloud voices, as the library's ledger has it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING

from app.services.cloud_desk import CloudDesk

if TYPE_CHECKING:
    from app.library.cloud_use import Use
    from app.library.ledger import Entry


class RecordDesk(CloudDesk):
    """Reads the record; nobody can change it."""

    def uses(self, since: date | None = None) -> tuple[Use, ...]:
        """Return what left for each vendor on each day, the latest first."""
        return self._kept(lambda cloud: cloud.use.days(since.isoformat() if since else ""))

    def is_unusual(self) -> bool:
        """Say whether far more left today than usual, which the user should be told."""
        return self._kept(lambda cloud: cloud.use.is_unusual())

    def entries(self, most: int | None = None) -> tuple[Entry, ...]:
        """Return what the ledger says of cloud voices, the latest first; a request and its end are two entries."""
        found = self.access.call(
            lambda library: [entry for entry in library.ledger.entries() if entry.deed.startswith("cloud.")]
        )
        return tuple(islice(reversed(found), most))

    def digest(self, text: str) -> str:
        """Return by what the ledger knows a text that was sent, to look it up there."""
        return self._kept(lambda cloud: cloud.use.digest(text))

    def signed_ledger(self) -> bytes:
        """Return the whole ledger as JSON lines, signed by the library."""
        return self.access.call(lambda library: library.signed_ledger())


def of_vendor(entries: Sequence[Entry], vendor: str) -> tuple[Entry, ...]:
    """Return the entries that name a vendor, and those that tell how requests to it ended."""
    numbers = {one.number for one in entries if one.facts.get("vendor") == vendor}
    return tuple(one for one in entries if {one.number, one.facts.get("request")} & numbers)
