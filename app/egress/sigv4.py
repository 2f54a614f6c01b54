"""Signing of requests to AWS: Signature Version 4, by the standard library.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from hashlib import sha256
from typing import Final

from app.egress.messages import Outgoing

_ALGORITHM: Final = "AWS4-HMAC-SHA256"
_UNRESERVED: Final = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~")


@dataclass(frozen=True, slots=True, kw_only=True)
class AwsKey:
    """An access key; the session token belongs to temporary ones."""

    id: str
    secret: str = field(repr=False)
    session_token: str = field(default="", repr=False)


def signed(request: Outgoing, key: AwsKey, *, region: str, service: str, now_s: int) -> Outgoing:
    """Return the request with the headers that sign its method, path, query, body and every header."""
    time = datetime.fromtimestamp(now_s, UTC).strftime("%Y%m%dT%H%M%SZ")
    own = (("x-amz-date", time), *((("x-amz-security-token", key.session_token),) if key.session_token else ()))
    headers = sorted((name.lower(), " ".join(value.split())) for name, value in (*request.headers, *own))
    headers = sorted([("host", request.host), *headers])
    names = ";".join(name for name, _ in headers)
    canonical = "\n".join(
        (
            request.method,
            "/".join(_encoded(_encoded(part)) for part in request.path.split("/")),  # twice, but for S3
            canonical_query(request.query),
            *(f"{name}:{value}" for name, value in headers),
            "",
            names,
            sha256(request.body).hexdigest(),
        )
    )
    scope = f"{time[:8]}/{region}/{service}/aws4_request"
    to_sign = "\n".join((_ALGORITHM, time, scope, sha256(canonical.encode()).hexdigest()))
    signing_key = f"AWS4{key.secret}".encode()
    for part in (time[:8], region, service, "aws4_request"):
        signing_key = hmac.digest(signing_key, part.encode(), "sha256")
    signature = hmac.digest(signing_key, to_sign.encode(), "sha256").hex()
    authorization = f"{_ALGORITHM} Credential={key.id}/{scope}, SignedHeaders={names}, Signature={signature}"
    return replace(request, secret_headers=(*own, ("authorization", authorization)))


def canonical_query(pairs: tuple[tuple[str, str], ...]) -> str:
    """Return a query as it is signed: each name and value encoded, then sorted."""
    return "&".join(f"{name}={value}" for name, value in sorted((_encoded(n), _encoded(v)) for n, v in pairs))


def _encoded(text: str) -> str:
    return "".join(chr(byte) if byte in _UNRESERVED else f"%{byte:02X}" for byte in text.encode())
