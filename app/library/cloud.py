"""What an open library keeps for cloud voices, together."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.library.cloud_deletions import CloudDeletions
from app.library.cloud_keys import CloudKeys
from app.library.cloud_rules import CloudRules
from app.library.cloud_use import CloudUse
from app.library.cloud_vendors import CloudVendors
from app.library.records import now_ms

if TYPE_CHECKING:
    from app.library.database import Database
    from app.library.key_ring import KeyRing
    from app.library.ledger import Ledger


class Cloud:
    """Profiles, consents, rules, keys, the record of what left, and what is to be deleted at vendors."""

    def __init__(
        self, database: Database, keys: KeyRing, ledger: Ledger, clock: Callable[[], int] = now_ms
    ) -> None:
        self.vendors = CloudVendors(database, ledger)
        self.rules = CloudRules(database, ledger)
        self.keys = CloudKeys(database, keys, ledger, clock)
        self.use = CloudUse(database, keys, ledger, clock)
        self.deletions = CloudDeletions(database, ledger, clock)
