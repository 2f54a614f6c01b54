"""The keys that what a library keeps for cloud voices is sealed with, with no library around them."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.crypto.secret import Secret


@dataclass
class OtherKeys:
    """Keys that outlive a master key."""

    credential: Secret = field(default_factory=lambda: Secret(bytes(range(64, 96))))


@dataclass
class Ring:
    """What stands in the place of a library's key ring."""

    others: OtherKeys = field(default_factory=OtherKeys)
    library_id: bytes = bytes(range(16))
    keychain: None = None
