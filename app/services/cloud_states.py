"""How things stand with cloud voices, for each vendor and in a few numbers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Final

from app.core.cloud import CloudProfile, CloudVendor, Consent
from app.core.vendor_facts import VendorFacts
from app.services.cloud_desk import CloudDesk
from app.services.cloud_watch import CloudStanding

if TYPE_CHECKING:
    from app.library.cloud_keys import KeptKey

DAY_MS: Final = 24 * 3600 * 1000
OLD_KEY_DAYS: Final = 90


@dataclass(frozen=True, slots=True, kw_only=True)
class VendorState:
    """How things stand with a vendor. `consent` is None while it is off."""

    vendor: CloudVendor
    facts: VendorFacts
    profile: CloudProfile
    consent: Consent | None
    is_agreed: bool  # the consent is in force, and the facts are still those that were agreed to
    is_stale: bool  # nobody checked the facts for long
    key: KeptKey | None
    key_days: int  # how old the key is
    is_old_key: bool  # it should be replaced
    open_deletions: int

    @property
    def private_places(self) -> tuple[str, ...]:
        """Return the hosts of the private way, as may be shown; none where the vendor's own are spoken to."""
        return self.profile.endpoint.places if self.profile.endpoint else ()


class StateDesk(CloudDesk):
    """Asks the library, and nobody else."""

    def vendors(self) -> tuple[VendorState, ...]:
        """Return how things stand with each vendor."""
        return tuple(self.state(vendor) for vendor in CloudVendor)

    def state(self, vendor: CloudVendor) -> VendorState:
        """Return how things stand with a vendor."""
        facts, now = self.facts(vendor), self._now_ms()
        profile, consent, key, waiting = self._kept(
            lambda cloud: (
                cloud.vendors.profile(vendor),
                cloud.vendors.consent(vendor),
                cloud.keys.kept(vendor),
                cloud.deletions.all(vendor, only_open=True),
            )
        )
        key_days = (now - key.added_ms) // DAY_MS if key else 0
        return VendorState(
            vendor=vendor,
            facts=facts,
            profile=profile,
            consent=consent,
            is_agreed=consent is not None and self._is_in_force(consent),
            is_stale=facts.is_stale(_day(now)),
            key=key,
            key_days=key_days,
            is_old_key=key_days > OLD_KEY_DAYS,
            open_deletions=len(waiting),
        )

    def standing(self) -> CloudStanding:
        """Return what may leave and what left."""
        used, consents = self._kept(
            lambda cloud: (cloud.use.days(), [cloud.vendors.consent(vendor) for vendor in CloudVendor])
        )
        return CloudStanding(
            is_offline=self.is_offline,
            on=tuple(one.vendor for one in consents if one is not None and self._is_in_force(one)),
            used=tuple(dict.fromkeys(use.vendor for use in used)),
            characters=sum(use.characters for use in used),
            requests=sum(use.requests for use in used),
        )


def _day(time_ms: int) -> date:
    return datetime.fromtimestamp(time_ms / 1000, UTC).date()
