"""Google's service accounts: the file that Google hands out, and the tokens that such an account signs itself.

A token is for one service alone and is signed here (google.aip.dev/auth/4111), as Google's own client does it: no
other host is asked for one, and what is given away is of no use elsewhere.
"""

from __future__ import annotations

import json
import re
from base64 import urlsafe_b64encode
from collections.abc import Callable
from typing import Final

from app.core.cloud import CloudVendor
from app.egress import answers, keys

Sign = Callable[[bytes, bytes], bytes]
"""Takes a private key in PEM and a message, and returns the signature by RSA, PKCS #1 v1.5 and SHA-256."""

_TOKEN_S: Final = 600
_FIELDS: Final = {
    "client_email": re.compile(r"[a-z0-9.-]{1,100}@[a-z0-9.-]{1,100}\.gserviceaccount\.com"),
    "private_key_id": re.compile(r"[0-9a-f]{40}"),
    "private_key": re.compile(
        r"-----BEGIN PRIVATE KEY-----\n(?:[A-Za-z0-9+/=]{1,76}\n){4,100}-----END PRIVATE KEY-----\n?"
    ),
    "project_id": re.compile(r"[a-z0-9.:-]{4,80}"),
}
"""What is needed of the file; the addresses in it are not believed and not kept."""


def checked(vendor: CloudVendor, pasted: str) -> str:
    """Return what is needed of a service account's file; CLOUD_KEY_FORM for anything else."""
    try:
        account = json.loads(pasted)
    except (ValueError, RecursionError):
        account = None
    if answers.text(account, "type") != "service_account":
        raise keys.key_error(vendor, "it has another form")
    for field, form in _FIELDS.items():
        if not form.fullmatch(answers.text(account, field)):
            raise keys.key_error(vendor, f"{field} is missing")
    return json.dumps({field: answers.text(account, field) for field in _FIELDS})


def project_of(key: str) -> str:
    """Return the project that an account belongs to."""
    return answers.text(json.loads(key), "project_id")


def token(key: str, sign: Sign, audience: str, now_s: int) -> str:
    """Return a token for a service, signed for ten minutes."""
    account = json.loads(key)
    header = {"alg": "RS256", "kid": account["private_key_id"], "typ": "JWT"}
    email = account["client_email"]
    claims = {"aud": audience, "exp": now_s + _TOKEN_S, "iat": now_s, "iss": email, "sub": email}
    signed = b".".join(_base64(json.dumps(part, separators=(",", ":")).encode()) for part in (header, claims))
    return b".".join((signed, _base64(sign(account["private_key"].encode(), signed)))).decode()


def _base64(data: bytes) -> bytes:
    return urlsafe_b64encode(data).rstrip(b"=")
