"""Wycheproof's attacks and the RFCs' examples, against our own wrappers or the very calls that they make.

Where the files come from: tests/vectors/wycheproof/README.md and tests/vectors/rfc/README.md.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.bindings._rust import openssl
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, MLKEM768X25519PrivateKey, Suite
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from app.core.errors import Code, LibraryError
from app.crypto.kdf import hkdf
from app.crypto.secret import Secret
from app.crypto.signing import verify
from app.crypto.wrap import opened

VECTORS: Final = Path(__file__).parents[2] / "vectors"
Case = dict[str, Any]


def cases(name: str) -> Iterator[tuple[Case, Case]]:
    """Yield each test with its group; byte strings are hexadecimal."""
    document = json.loads((VECTORS / "wycheproof" / name).read_text("utf-8"))
    for group in document["testGroups"]:
        for case in group["tests"]:
            yield group, case


def data(case: Case, *names: str) -> list[bytes]:
    return [bytes.fromhex(case[name]) for name in names]


def exchanged(case: Case) -> bytes:
    private, public = data(case, "private", "public")
    return X25519PrivateKey.from_private_bytes(private).exchange(X25519PublicKey.from_public_bytes(public))


def checked(name: str, accepts: Callable[[Case, Case], bool]) -> Counter[str]:
    """Compare every test's result with ours; what is only acceptable may be accepted or not."""
    counts = Counter[str]()
    for group, case in cases(name):
        is_accepted, result = accepts(group, case), case["result"]
        assert result == "acceptable" or is_accepted == (result == "valid"), (name, case["tcId"])
        counts[result] += 1
    print(f"{name}: {counts.total()} tests, {dict(counts)}")
    return counts


# ---- Wycheproof


def test_aes_256_gcm() -> None:
    def accepts(_group: Case, case: Case) -> bool:
        key, nonce, aad, plain, cipher, tag = data(case, "key", "iv", "aad", "msg", "ct", "tag")
        try:
            found = opened(Secret(key), nonce + cipher + tag, aad)
        except LibraryError as error:
            assert error.code is Code.LIBRARY_TAMPERED  # noqa: PT017 (no error is right as well)
            return False
        assert AESGCM(key).encrypt(nonce, plain, aad) == cipher + tag
        return found == plain

    assert set(checked("aes_256_gcm.json", accepts)) == {"valid", "invalid"}


def test_hkdf_sha256() -> None:
    def accepts(_group: Case, case: Case) -> bool:
        key, salt, info, derived = data(case, "ikm", "salt", "info", "okm")
        try:
            return hkdf(Secret(key), info, case["size"], salt) == Secret(derived)
        except ValueError:
            return False

    assert set(checked("hkdf_sha256.json", accepts)) == {"valid", "invalid"}


def test_x25519() -> None:
    def accepts(_group: Case, case: Case) -> bool:
        private, public, shared = data(case, "private", "public", "shared")
        try:
            found = X25519PrivateKey.from_private_bytes(private).exchange(
                X25519PublicKey.from_public_bytes(public)
            )
        except ValueError:  # a public key of low order: whoever sent it knows the outcome
            return False
        assert found == shared
        return True

    assert set(checked("x25519.json", accepts)) == {"valid", "acceptable"}


def test_ed25519() -> None:
    def accepts(group: Case, case: Case) -> bool:
        message, signature = data(case, "msg", "sig")
        try:
            verify(bytes.fromhex(group["publicKey"]["pk"]), signature, message)
        except LibraryError as error:
            assert error.code is Code.LIBRARY_TAMPERED  # noqa: PT017 (no error is right as well)
            return False
        return True

    assert set(checked("ed25519.json", accepts)) == {"valid", "invalid", "acceptable"}


def test_ml_kem_768_opens() -> None:
    def accepts(_group: Case, case: Case) -> bool:
        seed, cipher = data(case, "seed", "c")
        try:
            private = MLKEM768PrivateKey.from_seed_bytes(seed)
            shared = private.decapsulate(cipher)
        except ValueError:
            return False
        return [private.public_key().public_bytes_raw(), shared] == data(case, "ek", "K")

    assert set(checked("mlkem_768.json", accepts)) == {"valid", "invalid"}


def test_ml_kem_768_refuses_public_keys_that_are_none() -> None:
    def accepts(_group: Case, case: Case) -> bool:
        (public,) = data(case, "ek")
        try:
            MLKEM768PublicKey.from_public_bytes(public)
        except ValueError:
            return False
        return True

    assert set(checked("mlkem_768_encaps.json", accepts)) == {"invalid"}


def test_ml_kem_768_makes_the_published_keys() -> None:
    def accepts(_group: Case, case: Case) -> bool:
        seed, public = data(case, "seed", "ek")
        return MLKEM768PrivateKey.from_seed_bytes(seed).public_key().public_bytes_raw() == public

    assert set(checked("mlkem_768_keygen_seed.json", accepts)) == {"valid"}


# ---- RFCs


def examples(name: str) -> list[Any]:
    found = json.loads((VECTORS / "rfc" / name).read_text("utf-8"))["cases"]
    return [pytest.param(case, id=str(number)) for number, case in enumerate(found)]


@pytest.mark.parametrize("case", examples("hmac_sha256.json"))
def test_hmac_of_the_rfc(case: Case) -> None:
    key, message, tag = data(case, "key", "msg", "tag")
    assert hmac.digest(key, message, "sha256") == tag


@pytest.mark.parametrize("case", examples("x25519.json"))
def test_x25519_of_the_rfc(case: Case) -> None:
    private, public, shared = data(case, "private", "public", "shared")
    assert (
        X25519PrivateKey.from_private_bytes(private).exchange(X25519PublicKey.from_public_bytes(public)) == shared
    )


@pytest.mark.parametrize("case", examples("argon2id.json"))
def test_argon2id_of_the_rfc(case: Case) -> None:
    salt, passphrase, expected = data(case, "salt", "passphrase", "tag")
    more = {name: bytes.fromhex(case[name]) for name in ("secret", "ad") if name in case}
    argon2 = Argon2id(
        salt=salt,
        length=case["length"],
        iterations=case["passes"],
        lanes=case["lanes"],
        memory_cost=case["memory_kib"],
        **more,
    )
    tag = bytearray(case["length"])
    argon2.derive_into(passphrase, tag)
    assert tag == expected


KEMS: Final = {0x20: KEM.X25519, 0x647A: KEM.MLKEM768_X25519}
AEADS: Final = {1: AEAD.AES_128_GCM, 2: AEAD.AES_256_GCM, 3: AEAD.CHACHA20_POLY1305}


@pytest.mark.parametrize("case", examples("hpke.json"))
def test_hpke_of_the_rfc(case: Case) -> None:
    """Only cryptography's own door for tests takes additional data, which all published examples have."""
    secret, info, encapsulated, aad, cipher, plain = data(case, "skRm", "info", "enc", "aad", "ct", "pt")
    suite = Suite(KEMS[case["kem_id"]], KDF.HKDF_SHA256, AEADS[case["aead_id"]])
    private: X25519PrivateKey | MLKEM768X25519PrivateKey
    if case["kem_id"] == 0x20:
        private = X25519PrivateKey.from_private_bytes(secret)
    else:  # X-Wing: one seed for both keys
        seeds = hashlib.shake_256(secret).digest(96)
        private = MLKEM768X25519PrivateKey(
            MLKEM768PrivateKey.from_seed_bytes(seeds[:64]), X25519PrivateKey.from_private_bytes(seeds[64:])
        )
    assert openssl.hpke._decrypt_with_aad(suite, encapsulated + cipher, private, info, aad) == plain
    flipped = bytes([cipher[0] ^ 1]) + cipher[1:]
    for bad in ((encapsulated + flipped, info, aad), (encapsulated + cipher, info + b"x", aad)):
        with pytest.raises(InvalidTag):
            openssl.hpke._decrypt_with_aad(suite, bad[0], private, *bad[1:])
