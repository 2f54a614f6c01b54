"""What all that is asked about cloud voices stands on: the open library, the switches, and the one way out."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeVar

from app.core import settings
from app.core.cloud import CloudProfile, CloudVendor, Consent
from app.core.egress import Allowance
from app.core.errors import CloudError, Code, LibraryError
from app.core.vendor_facts import VendorFacts
from app.library.records import now_ms
from app.services.cloud_ports import LibraryPorts
from app.services.cloud_watch import CloudWatch
from app.services.home import has_library
from app.services.saving import Access
from app.services.settings_service import SettingsService

if TYPE_CHECKING:
    from app.core.settings import Setting
    from app.egress.broker import Broker
    from app.egress.vendor import Vendor
    from app.library.cloud import Cloud
    from app.library.cloud_deletions import VendorDeletion
    from app.privacy.rules import Rules

T = TypeVar("T")
_MICROS: Final = 1_000_000
_SETTLE_S: Final = 2.0


class CloudDesk:
    """Holds the broker, which is made when it is first needed; any thread may ask."""

    def __init__(
        self,
        session: Access,
        own_settings: SettingsService,
        *,
        facts: Callable[[CloudVendor], VendorFacts],
        vendor: Callable[[CloudVendor], Vendor],
        now_ms: Callable[[], int] = now_ms,
    ) -> None:
        self.facts = facts
        self.access = session
        self.watch = CloudWatch()
        self._settings = own_settings
        self._vendor = vendor
        self._now_ms = now_ms
        self._making = threading.Lock()
        self._made: Broker | None = None
        self._is_closed = False
        own_settings.subscribe(self._on_setting)

    @property
    def is_offline(self) -> bool:
        """Say whether the offline switch is on, here or by another program: then nothing leaves."""
        return self._settings.current(settings.OFFLINE)

    @property
    def allowance(self) -> Allowance:
        """Return what the user allows for a day."""
        return Allowance(
            characters=self._settings.get(settings.DAILY_CHARACTERS),
            cost_micros=self._settings.get(settings.DAILY_COST) * _MICROS,
        )

    @property
    def rules(self) -> Rules:
        """Return the user's own terms, and what becomes of each class of identifier."""
        return self._kept(lambda cloud: cloud.rules.kept())

    def close(self) -> None:
        """End what is under way, begin nothing more, and forget the tokens; called before the library locks."""
        with self._making:
            self._is_closed = True
            if self._made is not None:
                self._made.close()

    def settle(self) -> bool:
        """Wait until it stands in the ledger how that ended, which has to be before the library locks."""
        return self.watch.wait_for_ends(_SETTLE_S)

    def reopen(self) -> None:
        """Let requests begin again; to be called once a library is open."""
        with self._making:
            self._is_closed = False
            if self._made is not None:
                self._made.reopen()

    # ---- for what stands on it

    @property
    def _broker(self) -> Broker:
        """Return the broker, which brings TLS."""
        with self._making:
            if self._made is None:
                self._made = self._new_broker()
                if self._is_closed:
                    self._made.close()
            return self._made

    def _new_broker(self) -> Broker:
        from app.egress.broker import Broker  # noqa: PLC0415 (what only cloud voices need is loaded for them)
        from app.egress.call import Ports  # noqa: PLC0415

        library = LibraryPorts(self.access, self.watch)
        return Broker(
            Ports(
                vendor=self._vendor,
                facts=self.facts,
                consents=library,
                credentials=library,
                ledger=library,
                allowance=lambda: self.allowance,
                is_offline=lambda: self.is_offline,
                now_ms=self._now_ms,
            )
        )

    def _kept(self, work: Callable[[Cloud], T]) -> T:
        """Do something with what the open library keeps for cloud voices.

        LIBRARY_LOCKED if it is not open, CLOUD_NO_LIBRARY if there is none.
        """
        try:
            return self.access.call(lambda library: work(library.cloud))
        except LibraryError as error:
            if error.code is Code.LIBRARY_LOCKED and not has_library():
                raise CloudError(Code.CLOUD_NO_LIBRARY) from None
            raise

    def _profile(self, vendor: CloudVendor) -> CloudProfile:
        return self._kept(lambda cloud: cloud.vendors.profile(vendor))

    def _agreed(self, vendor: CloudVendor) -> tuple[CloudProfile, Consent]:
        """Return how a vendor is reached and the consent to just that; CLOUD_OFF first, then CLOUD_NOT_ENABLED."""
        if self.is_offline:
            raise CloudError(Code.CLOUD_OFF)
        profile, consent = self._kept(lambda cloud: (cloud.vendors.profile(vendor), cloud.vendors.consent(vendor)))
        if consent is None:
            raise CloudError(Code.CLOUD_NOT_ENABLED, vendor=vendor.public_name)
        return profile, consent

    def _is_in_force(self, consent: Consent) -> bool:
        return self._now_ms() < consent.expires_ms and consent.facts_sha256 == self.facts(consent.vendor).sha256

    def _open_deletions(self, vendor: CloudVendor | None = None) -> tuple[VendorDeletion, ...]:
        return self._kept(lambda cloud: cloud.deletions.all(vendor, only_open=True))

    def _told(self) -> None:
        """Have who listens know of another decision, and end what it does not cover."""
        self.watch.tell()
        self._recheck()

    def _recheck(self) -> None:
        if self._made is not None:
            self._made.recheck()

    def _forget_tokens(self, vendor: CloudVendor) -> None:
        if self._made is not None:
            self._made.forget_tokens(vendor)

    def _on_setting(self, changed: Setting[Any]) -> None:
        if changed is settings.OFFLINE:
            self.watch.tell()
            if self.is_offline:  # otherwise nothing has to end, and this may be a window's thread
                self._recheck()
