"""From what opens a slot (keychain secret, passphrase, recovery key, key file, or several) to the slot's keys."""

from __future__ import annotations

import enum
import hashlib
import hmac
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Final, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)

from app.core.errors import Code, LibraryError
from app.crypto.kdf import KEY_BYTES, Argon2Params, hkdf, passphrase_seed
from app.crypto.secret import Secret
from app.crypto.wrap import context

PUBLIC_BYTES: Final = 1216  # ML-KEM-768 || X25519
SEALED_BYTES: Final = 1168  # encapsulated key, 32 bytes, tag
MAC_BYTES: Final = 32

_MLKEM_PUBLIC_BYTES: Final = 1184
_MLKEM_SEED_BYTES: Final = 64
_LABEL: Final = b"soundlock/v1/slot/"
_SUITE: Final = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


class SlotKind(enum.StrEnum):
    """Name a way to open the library; the values stand in the file."""

    KEYCHAIN = "keychain"
    PASSPHRASE = "passphrase"  # noqa: S105 - a name, no secret
    RECOVERY = "recovery"
    KEYFILE = "keyfile"
    COMBINED = "combined"

    @property
    def spoken(self) -> str:
        """Return how an error names it."""
        return _SPOKEN[self]


_SPOKEN: Final = {
    SlotKind.KEYCHAIN: "keychain secret",
    SlotKind.PASSPHRASE: "passphrase",
    SlotKind.RECOVERY: "recovery key",
    SlotKind.KEYFILE: "key file",
    SlotKind.COMBINED: "combination",
}

# What a combined slot may demand, in the order in which the seeds are joined.
FACTORS: Final = (SlotKind.KEYCHAIN, SlotKind.PASSPHRASE, SlotKind.KEYFILE)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class SlotSecret:
    """What the user brings: one thing for a slot of its kind, several for a combined slot."""

    keychain: Secret | None = None  # 32 bytes
    passphrase: str | None = field(default=None, repr=False)
    recovery: Secret | None = None  # 32 bytes
    keyfile: bytes | None = field(default=None, repr=False)  # what the file holds

    @property
    def kind(self) -> SlotKind:
        """Return the kind of slot that all of this together makes."""
        given = [kind for kind in SlotKind if kind is not SlotKind.COMBINED and getattr(self, kind) is not None]
        if not given or (len(given) > 1 and SlotKind.RECOVERY in given):
            raise ValueError("a slot has one secret, or several without the recovery key")
        return given[0] if len(given) == 1 else SlotKind.COMBINED

    @property
    def factors(self) -> tuple[SlotKind, ...]:
        """Return what a combined slot made of this demands; nothing for the other kinds."""
        if self.kind is not SlotKind.COMBINED:
            return ()
        return tuple(kind for kind in FACTORS if getattr(self, kind) is not None)


class SlotKeys:
    """The keys of one slot, all derived from its seed: one MAC key and one pair of hybrid keys."""

    def __init__(self, seed: Secret) -> None:
        self._seed = seed

    @classmethod
    def derived(
        cls, secret: SlotSecret, needed: Sequence[SlotKind], kdf: Argon2Params | None, place: bytes
    ) -> Self:
        """Derive the keys of the slot at `place` (library id || slot id) from the needed parts of the secret.

        LibraryError: LIBRARY_WRONG_KEY if a part is absent or malformed, LIBRARY_KEY_LIMITS, LIBRARY_KEY_MEMORY.
        """
        if len(needed) == 1:
            return cls(_factor_seed(needed[0], secret, kdf, place))
        with ExitStack() as seeds:
            factors = [seeds.enter_context(_factor_seed(kind, secret, kdf, place)) for kind in needed]
            joined = seeds.enter_context(Secret.taking(bytearray().join(factor.view() for factor in factors)))
            return cls(hkdf(joined, context(_LABEL + SlotKind.COMBINED.encode(), *needed), KEY_BYTES, place))

    def public(self) -> bytes:
        """Return the slot's public key, ML-KEM-768 || X25519."""
        mlkem, x25519 = self._private()
        return mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw()

    def mac(self, data: bytes) -> bytes:
        """Return the HMAC-SHA256 that only a holder of the slot's secret can make."""
        with hkdf(self._seed, _LABEL + b"mac") as key:
            return hmac.digest(key.view(), data, "sha256")

    def opened(self, sealed: bytes, info: bytes) -> Secret:
        """Open what was sealed to the public key; LibraryError LIBRARY_TAMPERED if bytes or info differ."""
        try:
            return Secret.taking(
                bytearray(_SUITE.decrypt(sealed, MLKEM768X25519PrivateKey(*self._private()), info))
            )
        except InvalidTag:
            raise LibraryError(Code.LIBRARY_TAMPERED, what="key slots") from None

    def close(self) -> None:
        """Wipe the seed."""
        self._seed.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _private(self) -> tuple[MLKEM768PrivateKey, X25519PrivateKey]:
        mlkem_seed = hkdf(self._seed, _LABEL + b"mlkem768", _MLKEM_SEED_BYTES)
        with mlkem_seed, hkdf(self._seed, _LABEL + b"x25519") as scalar:
            return (
                MLKEM768PrivateKey.from_seed_bytes(mlkem_seed.view()),
                X25519PrivateKey.from_private_bytes(scalar.view()),
            )


def seal(public: bytes, key: Secret, info: bytes) -> bytes:
    """Seal a key to a slot's public key (RFC 9180, base mode), bound to `info`."""
    mlkem = MLKEM768PublicKey.from_public_bytes(public[:_MLKEM_PUBLIC_BYTES])
    x25519 = X25519PublicKey.from_public_bytes(public[_MLKEM_PUBLIC_BYTES:])
    return _SUITE.encrypt(key.view(), MLKEM768X25519PublicKey(mlkem, x25519), info)


def _factor_seed(kind: SlotKind, secret: SlotSecret, kdf: Argon2Params | None, place: bytes) -> Secret:
    with _stretched(kind, secret, kdf) as key:
        return hkdf(key, _LABEL + kind.encode(), KEY_BYTES, place)


def _stretched(kind: SlotKind, secret: SlotSecret, kdf: Argon2Params | None) -> Secret:
    """Return 32 bytes that stand for one part of the secret."""
    part: Secret | str | bytes | None = getattr(secret, kind)
    if isinstance(part, str) and kdf is not None:
        return passphrase_seed(part, kdf)
    if isinstance(part, Secret) and len(part) == KEY_BYTES:
        return part.copy()
    if isinstance(part, bytes) and part:
        return Secret(hashlib.sha256(part).digest())
    raise LibraryError(Code.LIBRARY_WRONG_KEY, what=kind.spoken)
