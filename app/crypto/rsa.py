"""RS256: RSA signatures (RSASSA-PKCS1-v1_5 with SHA-256; RFC 7518, 3.3) by a private key of the user's."""

from __future__ import annotations

from typing import Final

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from app.core.errors import CloudError, Code

_LEAST_BITS: Final = 2048


def rs256(private_key_pem: bytes, data: bytes) -> bytes:
    """Return a signature; CloudError CLOUD_KEY_FORM for what is no open RSA key of 2,048 bits or more."""
    try:
        key = load_pem_private_key(private_key_pem, password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        key = None
    if not isinstance(key, RSAPrivateKey) or key.key_size < _LEAST_BITS:
        raise CloudError(Code.CLOUD_KEY_FORM, vendor="", reason="it has another form")  # the broker names it
    return key.sign(data, PKCS1v15(), SHA256())
