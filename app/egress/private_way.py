"""The form of a private way to a vendor: its host, its proxy and the key that is pinned, before any is used."""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import quote, unquote, urlsplit

from app.core.cloud import PIN_BYTES
from app.core.errors import CloudError, Code
from app.core.text import printable

_LABEL: Final = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_HOST: Final = re.compile(rf"({_LABEL}(?:\.{_LABEL})*)(?::([0-9]{{1,5}}))?", re.ASCII)
_MOST_OF_HOST: Final = 253
_MOST_OF_PROXY: Final = 1_000
_SHOWN: Final = 80
_PROXY_PORTS: Final = {"http": 80, "https": 443}
_PORTS: Final = range(1, 65_536)
_MOST_PINS: Final = 8
_HEX: Final = re.compile(r"[0-9a-f]{2}(?::?[0-9a-f]{2}){31}", re.ASCII | re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proxy:
    """An address of a proxy in its parts; `user` is empty where it asks for none."""

    scheme: str
    host: str
    port: int
    user: str = ""
    password: str = field(default="", repr=False)

    @property
    def address(self) -> str:
        """Return it in one, as `proxy_of` reads it; the password only where there is a user."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        before = f"{quote(self.user, safe='')}:{quote(self.password, safe='')}@" if self.user else ""
        return f"{self.scheme}://{before}{host}:{self.port}"


def is_host(text: str) -> bool:
    """Say whether a text is a host, with `:port` or without, as it may stand in a request."""
    found = _HOST.fullmatch(text) if len(text) <= _MOST_OF_HOST else None
    return found is not None and (found[2] is None or int(found[2]) in _PORTS)


def checked_host(given: str) -> str:
    """Return a host as it is kept, nothing for none; CLOUD_WAY_HOST."""
    host = given.strip().lower()
    if host and not is_host(host):
        raise CloudError(Code.CLOUD_WAY_HOST, host=printable(given.strip())[:_SHOWN])
    return host


def checked_proxy(given: str) -> str:
    """Return the address of a proxy as it is kept, nothing for none; CLOUD_WAY_PROXY."""
    address = given.strip()
    if address:
        proxy_of(address)
    return address


def proxy_of(address: str) -> Proxy:
    """Return the parts of a proxy's address; CLOUD_WAY_PROXY, which does not repeat it for its password."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError as error:  # a port that is none, or half an IPv6 address
        raise CloudError(Code.CLOUD_WAY_PROXY) from error
    is_plain = (
        len(address) <= _MOST_OF_PROXY and address.isascii() and address.isprintable() and " " not in address
    )
    is_address = parts.scheme in _PROXY_PORTS and parts.hostname and port != 0
    has_more = parts.path.strip("/") or parts.query or parts.fragment
    if not is_plain or not is_address or has_more:
        raise CloudError(Code.CLOUD_WAY_PROXY)
    host = parts.hostname or ""
    if ":" not in host and not is_host(host):
        raise CloudError(Code.CLOUD_WAY_PROXY)
    return Proxy(
        scheme=parts.scheme,
        host=host,
        port=port or _PROXY_PORTS[parts.scheme],
        user=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
    )


def checked_pin(given: str) -> bytes:
    """Return the SHA-256 that is pinned, several one behind the other, nothing for none; CLOUD_WAY_PIN.

    Each may be written in hexadecimal digits, with colons or without, or in Base64 as RFC 7469 has it. Several,
    for other hosts or for the key that comes next, are parted by semicolons as in curl.
    """
    text = "".join(given.split())
    pins = [_pin(one.removeprefix("sha256//")) for one in text.split(";")] if text else []
    if len(pins) > _MOST_PINS:
        raise CloudError(Code.CLOUD_WAY_PIN)
    return b"".join(pins)


def _pin(text: str) -> bytes:
    if _HEX.fullmatch(text):
        return bytes.fromhex(text.replace(":", ""))
    try:
        pin = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        pin = b""
    if len(pin) != PIN_BYTES:
        raise CloudError(Code.CLOUD_WAY_PIN)
    return pin
