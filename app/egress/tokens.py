"""The tokens that were got for keys, in memory alone; the keys themselves are not kept beside them."""

from __future__ import annotations

import hmac
import secrets
import threading
import time
from typing import Final

from app.core.cloud import CloudVendor
from app.egress.messages import Token

_MARGIN_S: Final = 60


class Tokens:
    """Known by a keyed digest of the key, until shortly before they end. Any thread may ask."""

    def __init__(self) -> None:
        self._salt = secrets.token_bytes(32)
        self._lock = threading.Lock()
        self._held: dict[tuple[CloudVendor, bytes], tuple[Token, float]] = {}

    def of(self, vendor: CloudVendor, key: str) -> Token | None:
        """Return the token that was got for a key; None if there is none that still holds."""
        with self._lock:
            token, until = self._held.get((vendor, self._digest(key)), (None, 0.0))
        return token if time.monotonic() < until else None

    def keep(self, vendor: CloudVendor, key: str, token: Token) -> None:
        """Hold a token for as long as it is valid."""
        until = time.monotonic() + max(0, token.seconds - _MARGIN_S)
        with self._lock:
            self._held[vendor, self._digest(key)] = token, until

    def forget(self, vendor: CloudVendor | None = None) -> None:
        """Forget the tokens of a vendor, or all of them."""
        with self._lock:
            self._held = {
                at: held for at, held in self._held.items() if vendor is not None and at[0] is not vendor
            }

    def _digest(self, key: str) -> bytes:
        return hmac.digest(self._salt, key.encode(), "sha256")
