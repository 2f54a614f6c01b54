"""Whether anything may leave for a vendor now: asked before each request, and again while one is under way."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from app.core.cloud import CloudProfile, Consent
from app.core.egress import ConsentStore
from app.core.errors import CloudError, Code
from app.core.vendor_facts import VendorFacts

_CLOCK_MARGIN_MS: Final = 24 * 3600 * 1000


class Gate:
    """The switches of one call: offline first, which wins over everything, then what the user agreed to."""

    def __init__(
        self,
        profile: CloudProfile,
        consent: Consent | None,
        *,
        facts: VendorFacts,
        consents: ConsentStore,
        is_offline: Callable[[], bool],
        now_ms: Callable[[], int],
        is_sensitive: bool = False,
    ) -> None:
        self.profile = profile
        self.region = facts.region_of(profile)
        self.proxy = profile.endpoint.proxy_place if profile.endpoint else ""
        self._consent = consent
        self._facts = facts
        self._consents = consents
        self._is_offline = is_offline
        self._now_ms = now_ms
        self._is_sensitive = is_sensitive

    def check(self) -> None:
        """Raise CloudError CLOUD_OFF, CLOUD_NO_CONSENT, CLOUD_CONSENT_ENDED or CLOUD_SENSITIVE if it is shut.

        A call without consent, to have something deleted, is held up by the offline switch alone.
        """
        if self._is_offline():
            raise CloudError(Code.CLOUD_OFF)
        if self._consent is None:
            return
        title, in_force = self._facts.title, self._consents.consent(self.profile.vendor)
        if in_force is None or not self._is_in_time(in_force):
            raise CloudError(Code.CLOUD_CONSENT_ENDED, vendor=title)
        if in_force != self._consent or in_force.vendor is not self.profile.vendor:
            raise CloudError(Code.CLOUD_NO_CONSENT, vendor=title)
        if in_force.facts_sha256 != self._facts.sha256:
            raise CloudError(Code.CLOUD_NO_CONSENT, vendor=title)
        missing = min(self._facts.attestations - in_force.attestations, default=None)
        if self._is_sensitive and missing is not None:
            raise CloudError(Code.CLOUD_SENSITIVE, vendor=title, missing=missing.public_name)

    def _is_in_time(self, consent: Consent) -> bool:
        """Say whether a consent holds now; a clock that was set back does not make it last longer."""
        return consent.given_ms - _CLOCK_MARGIN_MS <= self._now_ms() < consent.expires_ms
