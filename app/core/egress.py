"""What the way out asks of the library: consent, credentials, and a record of all that leaves."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from typing import Protocol

from app.core.cloud import CloudProfile, CloudVendor, Consent


class Purpose(enum.StrEnum):
    """Why a request is made; values never change once published, the ledger names them."""

    SPEECH = "speech"
    VOICES = "voices"
    PROBE = "probe"
    TOKEN = "token"  # noqa: S105 (no secret, but the exchange of one)
    DELETION = "deletion"
    CONNECTION = "connection"  # a host is reached and proves who it is; nothing is sent to it


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaving:
    """One request that is about to leave. The text is only ever kept as a keyed hash."""

    vendor: CloudVendor
    purpose: Purpose
    host: str
    region: str = ""
    proxy: str = ""  # by which it goes, if by any
    model: str = ""
    attempt: int = 1
    text: str = field(default="", repr=False)
    replaced: int = 0  # identifiers that were taken out of it
    body_bytes: int = 0
    cost_micros: int = 0  # estimated, in millionths of a US dollar


@dataclass(frozen=True, slots=True, kw_only=True)
class Returned:
    """How a request ended: `outcome` is `ok`, a stable code of ours, or the kind of the vendor's refusal."""

    outcome: str
    status: int = 0  # of HTTP; 0 where no answer came
    answer_bytes: int = 0
    took_ms: int = 0
    has_left: bool = True  # whether any of the request was sent
    kept: str = ""  # under what the vendor keeps the text against our word; to be deleted there
    profile: CloudProfile | None = field(default=None, repr=False)  # how the vendor was reached


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowance:
    """What may be spent on all vendors together in a day; 0 for no bound."""

    characters: int = 0
    cost_micros: int = 0


class ConsentStore(Protocol):
    """What the user agreed to."""

    def consent(self, vendor: CloudVendor) -> Consent | None:
        """Return the consent that is in force, None if none was given or it was taken back."""
        ...


class CloudCredentials(Protocol):
    """The user's keys."""

    def key(self, vendor: CloudVendor) -> str:
        """Return the key of a vendor; CloudError CLOUD_NO_KEY."""
        ...


class EgressLedger(Protocol):
    """The record of what left, and how much of it."""

    def check(self, characters: int, cost_micros: int, allowance: Allowance) -> None:
        """Raise CloudError CLOUD_BUDGET if a whole text is more than may still leave today; counts nothing."""
        ...

    def leaving(self, leaving: Leaving, allowance: Allowance) -> int:
        """Count and write down, on the disk before this returns; CloudError CLOUD_BUDGET if it may not leave."""
        ...

    def returned(self, number: int, leaving: Leaving, returned: Returned) -> None:
        """Write down how the request of that number ended."""
        ...
