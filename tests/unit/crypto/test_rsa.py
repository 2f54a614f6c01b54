"""RS256: what other code verifies, and what is no key for it."""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
)

from app.core.errors import CloudError, Code
from app.crypto.rsa import rs256

KEY = rsa.generate_private_key(65537, 2048)


def pem(
    key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey, encryption: KeySerializationEncryption | None = None
) -> bytes:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, encryption or NoEncryption())


def test_the_signature_is_one_that_others_verify() -> None:
    KEY.public_key().verify(rs256(pem(KEY), b"data"), b"data", padding.PKCS1v15(), SHA256())


@pytest.mark.parametrize(
    "key",
    [
        b"",
        b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n",
        pem(KEY)[:-60],
        pem(KEY, BestAvailableEncryption(b"password")),
        pem(ec.generate_private_key(ec.SECP256R1())),
        pem(rsa.generate_private_key(65537, 1024)),
    ],
    ids=["nothing", "no key", "cut", "with a password", "another kind", "weak"],
)
def test_what_is_no_key_for_it_is_refused(key: bytes) -> None:
    with pytest.raises(CloudError) as error:
        rs256(key, b"data")
    assert error.value.code is Code.CLOUD_KEY_FORM
    assert "vendor" in error.value.params  # which is how the broker knows that it is to be named
