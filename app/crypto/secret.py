"""Containers for keys: wiped when closed, refused afterwards, never printed."""

from __future__ import annotations

import hmac
import secrets
from typing import NoReturn, Self

from app.core.errors import Code, LibraryError


class Secret:
    """Hold secret bytes in memory of our own, so that they can be overwritten.

    Python and the libraries below may hold copies that nobody can reach; what lies here is wiped for certain.
    """

    __hash__ = None  # type: ignore[assignment]  # a key is no dictionary key

    def __init__(self, value: bytes | bytearray | memoryview) -> None:
        self._bytes = bytearray(value)
        self._is_open = True

    @classmethod
    def random(cls, size: int = 32) -> Self:
        """Return new secret bytes from the system."""
        return cls.taking(bytearray(secrets.token_bytes(size)))

    @classmethod
    def taking(cls, value: bytearray) -> Self:
        """Take a bytearray over without a copy; the caller must not use it any more."""
        secret = cls(b"")
        secret._bytes = value
        return secret

    @property
    def is_open(self) -> bool:
        """Say whether the bytes are still there."""
        return self._is_open

    def view(self) -> memoryview:
        """Return the bytes, read-only; LibraryError LIBRARY_LOCKED after close."""
        if not self._is_open:
            raise LibraryError(Code.LIBRARY_LOCKED)
        return memoryview(self._bytes).toreadonly()

    def copy(self) -> Self:
        """Return another container of the same bytes, to be closed by itself."""
        return type(self)(self.view())

    def close(self) -> None:
        """Overwrite the bytes; views handed out before see zeros."""
        self._bytes[:] = bytes(len(self._bytes))
        self._is_open = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __len__(self) -> int:
        return len(self._bytes)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return hmac.compare_digest(self.view(), other.view())

    def __repr__(self) -> str:
        return f"{type(self).__name__}(***)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is never pickled")
