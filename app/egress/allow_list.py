"""To whom anything may be sent: the table that is enforced, and from which is told what leaves this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.errors import CloudError, Code
from app.egress.private_way import is_host

if TYPE_CHECKING:
    from app.core.cloud import CloudProfile
    from app.core.vendor_facts import VendorFacts
    from app.egress.messages import Outgoing
    from app.egress.vendor import Vendor


def hosts(profile: CloudProfile, facts: VendorFacts) -> frozenset[str]:
    """Return the only hosts that a profile's requests may go to; CloudError CLOUD_REGION, CLOUD_HOST.

    A private endpoint stands alone: the public hosts are not spoken to then. Its region has to be known, too.
    """
    region = facts.region_of(profile)
    private = profile.endpoint.host if profile.endpoint else ""
    if not private:
        return facts.hosts_in(region)
    if not is_host(private):
        raise CloudError(Code.CLOUD_HOST, host=private[:80])
    return frozenset({private})


def check_host(request: Outgoing, profile: CloudProfile, facts: VendorFacts, vendor: Vendor) -> None:
    """Refuse a request to a host that the sheet, or the vendor's own module, does not name; CLOUD_HOST."""
    if request.host not in hosts(profile, facts) or request.host not in vendor.hosts(profile):
        raise CloudError(Code.CLOUD_HOST, host=request.host[:80])
