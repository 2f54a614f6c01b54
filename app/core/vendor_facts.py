"""What is known of a cloud vendor: where texts go, what it costs, what is kept, and who says so.

A sheet is a JSON file in resources/cloud. What the user agrees to is tied to its hash, so that changed facts ask
again; hosts and regions are the ones that the allow-list is made of.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from app.core.cloud import Attestation, CloudProfile, CloudVendor
from app.core.errors import CloudError, Code

KEPT: Final = ("content", "metadata", "abuse_logs", "backups")
"""What a vendor may keep, each told apart: a partial opt-out leaves some of it."""

CURRENCY: Final = "USD"
"""In which all of them publish their prices, so that one budget holds for all."""

_STALE_AFTER: Final = timedelta(days=180)
_MAX_BYTES: Final = 200_000
_MICROS: Final = 1_000_000
_AMOUNT: Final = re.compile(r"[0-9]{1,6}(\.[0-9]{1,6})?")
_CLAIMS: Final = ("trains_on", "seen_by", "deletion", "privacy_switch")
_FIELDS: Final = frozenset(
    {
        "vendor", "title", "company", "checked", "regions", "default_region", "hosts", "prices", "keeps",
        *_CLAIMS, "notices", "attestations", "key_advice",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What is said of a vendor, and where; not verified means that nobody read it at its source."""

    says: str
    source: str
    verified: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    """What a million characters cost, in millionths of a US dollar; an empty model stands for all."""

    model: str
    micros_per_million: int
    source: str
    verified: bool

    def cost(self, characters: int) -> int:
        """Return what so many characters cost, rounded up, in millionths of a US dollar."""
        return -(-characters * self.micros_per_million // _MICROS)


@dataclass(frozen=True, slots=True, kw_only=True)
class VendorFacts:
    """One sheet. `keeps` has a claim for each of KEPT; `notices` are what else the user should know first."""

    vendor: CloudVendor
    title: str
    company: str
    checked: date
    regions: Mapping[str, str]
    default_region: str
    hosts: tuple[str, ...]
    prices: tuple[Price, ...]
    keeps: Mapping[str, Claim]
    trains_on: Claim
    seen_by: Claim
    deletion: Claim
    privacy_switch: Claim
    notices: tuple[Claim, ...]
    attestations: frozenset[Attestation]
    key_advice: tuple[str, ...]
    sha256: bytes

    @property
    def words(self) -> tuple[str, ...]:
        """Return what of the sheet can be said in another language: claims, advice, and places that are described.

        Places that have but the vendor's own name (`westeurope`, “West Europe”) keep it: it stands so in accounts.
        """
        claims = (*self.keeps.values(), self.trains_on, self.seen_by, self.deletion, self.privacy_switch)
        places = (name for code, name in self.regions.items() if name.replace(" ", "").lower() != code)
        says = (claim.says for claim in (*claims, *self.notices))
        return tuple(dict.fromkeys((self.company, *says, *self.key_advice, *places)))

    def is_stale(self, today: date) -> bool:
        """Say whether nobody looked at the facts for half a year."""
        return today - self.checked > _STALE_AFTER

    def region_of(self, profile: CloudProfile) -> str:
        """Return the region that a profile means, empty where there are none; CloudError CLOUD_REGION."""
        region = profile.region or self.default_region
        if region and region not in self.regions:
            raise CloudError(Code.CLOUD_REGION, vendor=self.title, region=profile.region[:80])
        return region

    def hosts_in(self, region: str) -> frozenset[str]:
        """Return the hosts that serve a region."""
        return frozenset(host.replace("{region}", region) for host in self.hosts)

    def price(self, model: str) -> Price | None:
        """Return what a model costs; the dearest for one without a price of its own, for the budget's sake."""
        named = [price for price in self.prices if model and price.model == model]
        return max(named or self.prices, key=lambda price: price.micros_per_million, default=None)


def facts_of(data: bytes, vendor: CloudVendor) -> VendorFacts:
    """Read a sheet; CloudError CLOUD_FACTS says what is wrong with it."""
    try:
        document = json.loads(data) if len(data) <= _MAX_BYTES else None
    except (ValueError, RecursionError):
        raise CloudError(Code.CLOUD_FACTS, vendor=vendor.value, reason="it has another form") from None
    return _Reader(vendor).facts(document)


class _Reader:
    """Reads what a file says, and names what it lacks."""

    def __init__(self, vendor: CloudVendor) -> None:
        self._vendor = vendor

    def facts(self, document: Any) -> VendorFacts:  # noqa: ANN401 (whatever a file holds)
        lacks_nothing = {"notices": [], **document} if isinstance(document, dict) else document
        sheet = self._fields(lacks_nothing, _FIELDS, "sheet")
        regions = {key: self._text(sheet["regions"], key) for key in self._mapping(sheet, "regions")}
        keeps = self._fields(sheet["keeps"], frozenset(KEPT), "keeps")
        facts = VendorFacts(
            vendor=self._vendor,
            title=self._text(sheet, "title"),
            company=self._text(sheet, "company"),
            checked=self._date(sheet, "checked"),
            regions=regions,
            default_region=self._text(sheet, "default_region", may_be_empty=True),
            hosts=self._texts(sheet, "hosts"),
            prices=tuple(self._price(price) for price in self._list(sheet, "prices")),
            keeps={name: self._claim(keeps, name) for name in KEPT},
            **{name: self._claim(sheet, name) for name in _CLAIMS},
            notices=tuple(self._claim({"notices": raw}, "notices") for raw in self._list(sheet, "notices")),
            attestations=frozenset(self._attestation(name) for name in self._texts(sheet, "attestations")),
            key_advice=self._texts(sheet, "key_advice"),
            sha256=hashlib.sha256(canonical(document)).digest(),
        )
        if sheet["vendor"] != self._vendor or not facts.hosts:
            raise self._senseless("vendor" if facts.hosts else "hosts")
        if facts.default_region not in ({*regions} or {""}):
            raise self._senseless("default_region")
        return facts

    def _price(self, raw: Any) -> Price:  # noqa: ANN401
        names = {"model", "per_million_characters", "currency", "source", "verified"}
        price = self._fields(raw, frozenset(names), "prices")
        amount = self._text(price, "per_million_characters")
        if price["currency"] != CURRENCY or not _AMOUNT.fullmatch(amount):
            raise self._senseless("prices")
        whole, _, cents = amount.partition(".")
        return Price(
            model=self._text(price, "model", may_be_empty=True),
            micros_per_million=int(whole) * _MICROS + int(cents.ljust(6, "0")),
            source=self._source(price),
            verified=self._toggle(price, "verified"),
        )

    def _claim(self, of: Mapping[str, Any], name: str) -> Claim:
        claim = self._fields(of[name], frozenset({"says", "source", "verified"}), name)
        return Claim(
            says=self._text(claim, "says"), source=self._source(claim), verified=self._toggle(claim, "verified")
        )

    def _source(self, of: Mapping[str, Any]) -> str:
        source = self._text(of, "source", may_be_empty=not self._toggle(of, "verified"))
        if source and not source.startswith("https://"):
            raise self._senseless("source")
        return source

    def _fields(self, raw: Any, names: frozenset[str], of: str) -> dict[str, Any]:  # noqa: ANN401
        if not isinstance(raw, dict):
            raise self._senseless(of)
        missing = min(names - raw.keys(), default="")
        if missing:
            raise CloudError(Code.CLOUD_FACTS, vendor=self._vendor.value, reason=f"{missing} is missing")
        if raw.keys() - names:
            raise self._senseless(str(min(raw.keys() - names)))
        return raw

    def _text(self, of: Mapping[str, Any], name: str, *, may_be_empty: bool = False) -> str:
        text = of[name]
        if not isinstance(text, str) or not (text.strip() or may_be_empty):
            raise self._senseless(name)
        return text

    def _toggle(self, of: Mapping[str, Any], name: str) -> bool:
        value = of[name]
        if not isinstance(value, bool):
            raise self._senseless(name)
        return value

    def _date(self, of: Mapping[str, Any], name: str) -> date:
        try:
            return date.fromisoformat(self._text(of, name))
        except ValueError:
            raise self._senseless(name) from None

    def _mapping(self, of: Mapping[str, Any], name: str) -> dict[str, Any]:
        value = of[name]
        if not isinstance(value, dict):
            raise self._senseless(name)
        return value

    def _list(self, of: Mapping[str, Any], name: str) -> list[Any]:
        value = of[name]
        if not isinstance(value, list):
            raise self._senseless(name)
        return value

    def _texts(self, of: Mapping[str, Any], name: str) -> tuple[str, ...]:
        values = self._list(of, name)
        if not all(isinstance(value, str) and value.strip() for value in values):
            raise self._senseless(name)
        return tuple(values)

    def _attestation(self, name: str) -> Attestation:
        if name not in set(Attestation):
            raise self._senseless("attestations")
        return Attestation(name)

    def _senseless(self, name: str) -> CloudError:
        return CloudError(Code.CLOUD_FACTS, vendor=self._vendor.value, reason=f"its {name} makes no sense")


def canonical(document: Any) -> bytes:  # noqa: ANN401
    """Return the bytes that are hashed: the same for a sheet that is only laid out otherwise."""
    return json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
