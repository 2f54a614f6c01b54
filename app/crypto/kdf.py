"""Keys from keys by HKDF-SHA256, and keys from passphrases by Argon2id within bounds that hold both ways."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Final, Self

import msgspec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.core.errors import Code, LibraryError
from app.crypto.secret import Secret

KEY_BYTES: Final = 32
SALT_BYTES: Final = 16
MIN_MEMORY_KIB: Final = 64 * 1024
MAX_MEMORY_KIB: Final = 2 * 1024 * 1024
MAX_PASSES: Final = 16
MAX_LANES: Final = 16
MAX_WORK_KIB: Final = 8 * 1024 * 1024  # memory times passes: some ten seconds on a slow computer

_USUAL_MEMORY_KIB: Final = 256 * 1024
_USUAL_PASSES: Final = 3
_USUAL_LANES: Final = 4
_MEMORY_FIGURES: Final = Path("/proc/meminfo")


def hkdf(key: Secret | memoryview, label: bytes, size: int = KEY_BYTES, salt: bytes = b"") -> Secret:
    """Derive `size` bytes by HKDF-SHA256 (RFC 5869) with `label` as its info."""
    derived = bytearray(size)
    HKDF(SHA256(), size, salt, label).derive_into(key.view() if isinstance(key, Secret) else key, derived)
    return Secret.taking(derived)


class Argon2Params(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Say how Argon2id (RFC 9106, version 1.3) turns one passphrase into a key; it is stored in the clear."""

    salt: bytes
    memory_kib: int
    passes: int
    lanes: int

    @classmethod
    def new(cls) -> Self:
        """Return what a new passphrase gets on this computer."""
        return cls.for_memory(free_memory())

    @classmethod
    def for_memory(cls, free_bytes: int | None) -> Self:
        """Return parameters with a new salt: 256 MiB, or 64 MiB where half of `free_bytes` is less."""
        is_short = free_bytes is not None and free_bytes // 2 < _USUAL_MEMORY_KIB * 1024
        memory_kib = MIN_MEMORY_KIB if is_short else _USUAL_MEMORY_KIB
        return cls(os.urandom(SALT_BYTES), memory_kib, _USUAL_PASSES, _USUAL_LANES)

    def checked(self) -> Self:
        """Return itself; LibraryError LIBRARY_KEY_LIMITS if a figure is weaker or dearer than we would write."""
        if len(self.salt) != SALT_BYTES:
            raise LibraryError(Code.LIBRARY_KEY_LIMITS, what=f"a salt of {len(self.salt)} bytes")
        if not MIN_MEMORY_KIB <= self.memory_kib <= MAX_MEMORY_KIB:
            raise LibraryError(Code.LIBRARY_KEY_LIMITS, what=f"{self.memory_kib} KiB of memory")
        if not 1 <= self.passes <= MAX_PASSES:
            raise LibraryError(Code.LIBRARY_KEY_LIMITS, what=f"{self.passes} passes")
        if not 1 <= self.lanes <= MAX_LANES:
            raise LibraryError(Code.LIBRARY_KEY_LIMITS, what=f"{self.lanes} lanes")
        if self.memory_kib * self.passes > MAX_WORK_KIB:
            raise LibraryError(
                Code.LIBRARY_KEY_LIMITS, what=f"{self.passes} passes over {self.memory_kib} KiB of memory"
            )
        return self

    def check_memory(self, free_bytes: int | None) -> None:
        """Refuse to take more than half of the free memory; None stands for a system that does not say."""
        if free_bytes is not None and self.memory_kib * 1024 > free_bytes // 2:
            raise self.too_little_memory(f"{free_bytes >> 20} MiB")

    def too_little_memory(self, free: str) -> LibraryError:
        """Build the error that says how much is needed."""
        return LibraryError(Code.LIBRARY_KEY_MEMORY, needed=f"{self.memory_kib >> 10} MiB", free=free)


def free_memory(figures: Path = _MEMORY_FIGURES) -> int | None:
    """Return the bytes that programs may still take, or None where the system does not say (Linux alone does)."""
    try:
        lines = figures.read_text("ascii").splitlines()
    except OSError:
        return None
    for line in lines:
        if line.startswith("MemAvailable:"):
            return int(line.split()[1]) * 1024
    return None


def passphrase_seed(
    passphrase: str, params: Argon2Params, *, free: Callable[[], int | None] = free_memory
) -> Secret:
    """Derive 32 bytes from the passphrase in Unicode's form NFC, so that every keyboard types the same key.

    The bounds are checked before any memory is taken. LibraryError: LIBRARY_KEY_LIMITS, LIBRARY_KEY_MEMORY,
    and LIBRARY_WRONG_KEY for what is no text at all.
    """
    params.checked().check_memory(free())
    try:
        text = unicodedata.normalize("NFC", passphrase).encode()
    except UnicodeEncodeError:  # half a character: it came from no keyboard
        raise LibraryError(Code.LIBRARY_WRONG_KEY, what="passphrase") from None
    if not text:
        raise LibraryError(Code.LIBRARY_WRONG_KEY, what="passphrase")
    seed = bytearray(KEY_BYTES)
    argon2 = Argon2id(
        salt=params.salt,
        length=KEY_BYTES,
        iterations=params.passes,
        lanes=params.lanes,
        memory_cost=params.memory_kib,
    )
    try:
        argon2.derive_into(text, seed)
    except MemoryError as error:
        raise params.too_little_memory("less") from error
    return Secret.taking(seed)
