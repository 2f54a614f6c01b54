"""How a host proved who it is, for whoever only tries a connection to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.core.text import printable

_SHOWN: Final = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """What a certificate says that was found good; times are ms since 1970."""

    host: str
    tls: str  # `TLS 1.3`
    issuer: str  # nothing where the system alone has read the certificate, and so below
    ends_ms: int
    spki_sha256: bytes  # of its key, as it can be pinned


class ProvedError(Exception):
    """End a connection that was only to be tried: its host has proved who it is, and was sent nothing."""

    def __init__(self, identity: Identity) -> None:
        super().__init__(identity.host)
        self.identity = identity


def subject_of(names: tuple[tuple[tuple[str, str], ...], ...]) -> str:
    """Return the common name in what Python makes of a certificate, else all the names there are."""
    told = [pair for group in names for pair in group]
    common = [value for kind, value in told if kind == "commonName"]
    return printable(", ".join(common or [value for _, value in told]))[:_SHOWN]
