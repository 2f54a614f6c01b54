"""Certificate authorities that a user names for a private way, looked at when they are given."""

from __future__ import annotations

import hashlib
import ssl
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from app.core.errors import CloudError, Code
from app.egress.identity import subject_of

MOST_BYTES: Final = 1_000_000
"""Five times what whole systems trust."""

_BEGIN: Final = b"-----BEGIN CERTIFICATE-----"
_END: Final = b"-----END CERTIFICATE-----"
_PRIVATE: Final = b"PRIVATE KEY-----"
_DER: Final = 0x30


@dataclass(frozen=True, slots=True, kw_only=True)
class Authority:
    """One certificate, as a person tells it from others; times are ms since 1970."""

    subject: str
    begins_ms: int
    ends_ms: int
    sha256: bytes

    @property
    def fingerprint(self) -> str:
        """Return it as browsers and OpenSSL write it."""
        return self.sha256.hex(":").upper()


@dataclass(frozen=True, slots=True, kw_only=True)
class Authorities:
    """What a file holds of them: the certificates alone, whatever else stood in it."""

    pem: bytes
    known: tuple[Authority, ...]


def authorities(data: bytes, name: str, now_ms: int) -> Authorities:
    """Return the authorities in a file, PEM or DER; CLOUD_WAY_AUTHORITY, by the file's name, for what has none.

    Certificates of others, as of a server beside its authority, are left away. One that has expired is taken only
    beside one that is in force.
    """
    found = _told(data, name)
    if not found.known:
        raise _refusal(name, "it is no certificate of an authority")
    if all(one.ends_ms <= now_ms for one in found.known):
        raise _refusal(name, "its certificate has expired")
    if not any(one.begins_ms <= now_ms < one.ends_ms for one in found.known):
        raise _refusal(name, "its certificate is not valid yet")
    return found


def kept_authorities(pem: bytes) -> tuple[Authority, ...]:
    """Return those that were taken before, expired or not."""
    return _told(pem, "").known if pem else ()


def _told(data: bytes, name: str) -> Authorities:
    if not data.strip():
        raise _refusal(name, "it is empty")
    if len(data) > MOST_BYTES:
        raise _refusal(name, "it is larger than a megabyte")
    if _PRIVATE in data:
        raise _refusal(name, "a private key is in it, which nobody else may have")
    certificates = list(_certificates(data))
    if not certificates:
        raise _refusal(name, "no certificate is in it")
    found: dict[bytes, Authority] = {}
    for pem in certificates:
        try:
            found.update(_authority(pem))
        except (ssl.SSLError, ValueError) as error:
            is_pem = _BEGIN in data  # anything may be written in DER: keys, and what holds keys
            raise _refusal(
                name, "its certificate is not valid" if is_pem else "no certificate is in it"
            ) from error
    kept = "".join(map(ssl.DER_cert_to_PEM_cert, found))
    return Authorities(pem=kept.encode(), known=tuple(found.values()))


def _certificates(data: bytes) -> Iterator[bytes]:
    """Yield each certificate as PEM."""
    if _BEGIN not in data and data[0] == _DER:
        yield ssl.DER_cert_to_PEM_cert(data).encode()
        return
    for after in data.split(_BEGIN)[1:]:
        inside, end, _ = after.partition(_END)
        if end:
            yield _BEGIN + inside + _END


def _authority(pem: bytes) -> Mapping[bytes, Authority]:
    """Return a certificate as DER with what it says of itself, nothing of one that may vouch for nobody."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(cadata=pem.decode("ascii"))
    told: list[dict[str, Any]] = context.get_ca_certs()
    return {
        der: Authority(
            subject=subject_of(facts["subject"]),
            begins_ms=round(ssl.cert_time_to_seconds(facts["notBefore"]) * 1000),
            ends_ms=round(ssl.cert_time_to_seconds(facts["notAfter"]) * 1000),
            sha256=hashlib.sha256(der).digest(),
        )
        for der, facts in zip(context.get_ca_certs(binary_form=True), told, strict=True)  # of one at most
    }


def _refusal(name: str, reason: str) -> CloudError:
    return CloudError(Code.CLOUD_WAY_AUTHORITY, name=name, reason=reason)
