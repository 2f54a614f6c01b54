"""What the user decides: which vendors may speak, how they are reached, and what becomes of identifiers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from app.core.cloud import Attestation, CloudProfile, CloudVendor, Consent
from app.services.cloud_keyring import KeyDesk
from app.services.cloud_states import DAY_MS
from app.services.cloud_ways import check_way

if TYPE_CHECKING:
    from app.egress.identity import Identity
    from app.privacy.rules import Rules

CONSENT_DAYS: Final = 365


class DecisionDesk(KeyDesk):
    """Each decision is in the library before it holds, and ends at once what it does not cover."""

    def enable(
        self, vendor: CloudVendor, *, attestations: frozenset[Attestation] = frozenset(), days: int = CONSENT_DAYS
    ) -> Consent:
        """Keep that the user agreed to what `facts` says now, for so many days, and what they say of contracts."""
        now = self._now_ms()
        consent = Consent(
            vendor=vendor,
            facts_sha256=self.facts(vendor).sha256,
            given_ms=now,
            expires_ms=now + days * DAY_MS,
            attestations=attestations,
        )
        self._kept(lambda cloud: cloud.vendors.agree(consent))
        self._told()
        return consent

    def disable(self, vendor: CloudVendor, *, keeps_key: bool = False) -> None:
        """Take the consent back, end what is under way, and remove the key unless it is to be kept.

        The key stays as long as the vendor has something to delete, which takes the key; `state` says so.
        """
        self._kept(lambda cloud: cloud.vendors.withdraw(vendor))
        self._told()
        if not keeps_key and not self._open_deletions(vendor):
            self.remove_key(vendor)

    def check_profile(self, profile: CloudProfile) -> None:
        """Raise what is wrong with a region, an account or a private way; nothing is kept, and nobody asked."""
        from app.egress.allow_list import hosts  # noqa: PLC0415 (what only cloud voices need is loaded for them)

        if profile.endpoint is not None:
            check_way(profile.endpoint, self._now_ms())
        hosts(profile, self.facts(profile.vendor))
        vendor = self._vendor(profile.vendor)
        vendor.hosts(profile)
        if profile.account:  # it becomes a part of addresses
            vendor.voices_request(profile)

    def set_profile(self, profile: CloudProfile) -> None:
        """Keep in which region, or by which private way, a vendor is reached, as `check_profile` lets it.

        Another way than before asks for another consent.
        """
        self.check_profile(profile)
        was_on = self._kept(lambda cloud: cloud.vendors.consent(profile.vendor)) is not None
        self._kept(lambda cloud: cloud.vendors.set_profile(profile))
        if was_on:
            self._told()

    def try_profile(self, profile: CloudProfile) -> tuple[Identity, ...]:
        """Reach a vendor's hosts in a way that need not be kept, and have them prove who they are; CloudError.

        No consent is needed, for they are sent nothing; the ledger tells of it, and the offline switch wins.
        """
        self.check_profile(profile)
        return self._broker.prove(profile)

    def change_rules(self, change: Callable[[Rules], Rules]) -> Rules:
        """Keep what `change` makes of the rules, and return it; what it raises leaves them as they are."""
        return self._kept(lambda cloud: cloud.rules.change(change))
