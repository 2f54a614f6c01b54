"""Cloud voices: the vendors, the profile of one, and what the user agreed to."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from typing import Final

from app.core.voices import Voice

PIN_BYTES: Final = 32
"""Of SHA-256."""


class CloudVendor(enum.StrEnum):
    """A vendor whose voices can be asked for; values never change once published."""

    POLLY = "polly"
    GOOGLE = "google"
    AZURE = "azure"
    WATSON = "watson"
    OPENAI = "openai"
    ELEVENLABS = "elevenlabs"
    DEEPGRAM = "deepgram"

    @property
    def public_name(self) -> str:
        """Return the name that people know."""
        return _TITLES[self]


_TITLES: Final = {
    CloudVendor.POLLY: "Amazon Polly",
    CloudVendor.GOOGLE: "Google Cloud Text-to-Speech",
    CloudVendor.AZURE: "Azure Speech",
    CloudVendor.WATSON: "IBM Watson Text to Speech",
    CloudVendor.OPENAI: "OpenAI",
    CloudVendor.ELEVENLABS: "ElevenLabs",
    CloudVendor.DEEPGRAM: "Deepgram",
}


class Attestation(enum.StrEnum):
    """What the user says of a contract with the vendor; the program cannot know it."""

    DPA = "dpa"  # a data processing agreement
    BAA = "baa"  # a business associate agreement
    ZERO_RETENTION = "zero_retention"
    TRAINING_OPT_OUT = "training_opt_out"

    @property
    def public_name(self) -> str:
        """Return what people call it."""
        return _CONTRACTS[self]


_CONTRACTS: Final = {
    Attestation.DPA: "a data processing agreement",
    Attestation.BAA: "a business associate agreement",
    Attestation.ZERO_RETENTION: "an agreement that nothing is kept",
    Attestation.TRAINING_OPT_OUT: "an agreement that nothing is trained on",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """A private way to the vendor: another host, its own certificate authority, a proxy."""

    host: str = ""  # `vpce-….polly.eu-west-1.vpce.amazonaws.com`, with `:port` where it is not 443
    ca_pem: bytes = b""
    proxy: str = field(default="", repr=False)  # `http://host:port`, with `user:password@` where it asks for one
    proxy_ca_pem: bytes = b""  # for a proxy that is itself reached by `https://`
    spki_sha256: bytes = b""  # of the keys that certificates may have, one behind the other; empty: not pinned

    @property
    def places(self) -> tuple[str, ...]:
        """Return the hosts that a text passes on its way, as may be shown."""
        return tuple(place for place in (self.host, self.proxy_place) if place)

    @property
    def pins(self) -> tuple[bytes, ...]:
        """Return the pinned keys, each by itself."""
        return tuple(self.spki_sha256[at : at + PIN_BYTES] for at in range(0, len(self.spki_sha256), PIN_BYTES))

    @property
    def proxy_place(self) -> str:
        """Return the proxy as may be shown: without user and password."""
        return self.proxy.partition("://")[2].rpartition("@")[2].strip("/")


@dataclass(frozen=True, slots=True, kw_only=True)
class CloudProfile:
    """How a vendor is reached; `account` is what the vendor wants in a path (Watson's instance id)."""

    vendor: CloudVendor
    region: str = ""
    account: str = ""
    endpoint: Endpoint | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CloudVoice(Voice):
    """A vendor's voice, and the models that speak with it, the best first; none where there is only one way."""

    models: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """What the user agreed to: this vendor, by facts with this hash, until then. Times are ms since 1970."""

    vendor: CloudVendor
    facts_sha256: bytes
    given_ms: int
    expires_ms: int
    attestations: frozenset[Attestation] = field(default_factory=frozenset)
