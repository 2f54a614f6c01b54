"""Fixed points: published signatures, and a kept slot file that a second reader opens by its specification."""

from __future__ import annotations

import hashlib
import hmac
import json
import unicodedata
from pathlib import Path
from typing import Any, Final

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from app.core.errors import Code, LibraryError
from app.crypto.recovery_key import parsed
from app.crypto.secret import Secret
from app.crypto.signing import public_key, sign, verify
from app.crypto.slots_v1 import SlotKind, SlotSecret, parse, unlock

FOLDER: Final = Path(__file__).parents[2] / "vectors" / "slots-v1"
DATA: Final = (FOLDER / "library.slots").read_bytes()
KNOWN: Final[dict[str, Any]] = json.loads((FOLDER / "secrets.json").read_text("utf-8"))
KEY_NAMES: Final = ("signing", "audit", "credential", "state")


@pytest.mark.parametrize(
    ("seed", "public", "message", "signature"),
    [
        (
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
            "",
            (
                "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555"
                "fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
            ),
        ),
        (
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
            "72",
            (
                "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da0"
                "85ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
            ),
        ),
        (
            "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
            "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
            "af82",
            (
                "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac1"
                "8ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
            ),
        ),
    ],
)
def test_signatures_are_the_published_ones(seed: str, public: str, message: str, signature: str) -> None:
    """RFC 8032, 7.1: tests 1 to 3."""
    key, data = Secret(bytes.fromhex(seed)), bytes.fromhex(message)
    assert public_key(key).hex() == public
    assert sign(key, data).hex() == signature
    verify(bytes.fromhex(public), bytes.fromhex(signature), data)
    with pytest.raises(LibraryError) as caught:
        verify(bytes.fromhex(public), bytes.fromhex(signature), data + b"\0")
    assert caught.value.code is Code.LIBRARY_TAMPERED


# ---- the kept file, opened by the program


def kept_secret(kind: SlotKind) -> SlotSecret:
    keychain = Secret(bytes.fromhex(KNOWN["keychain"]))
    match kind:
        case SlotKind.KEYCHAIN:
            return SlotSecret(keychain=keychain)
        case SlotKind.PASSPHRASE:
            return SlotSecret(passphrase=KNOWN["passphrase"])
        case SlotKind.RECOVERY:
            return SlotSecret(recovery=parsed(KNOWN["recovery"]))
        case SlotKind.KEYFILE:
            return SlotSecret(keyfile=KNOWN["keyfile"].encode())
        case SlotKind.COMBINED:
            return SlotSecret(keychain=keychain, passphrase=KNOWN["passphrase"], keyfile=KNOWN["keyfile"].encode())


@pytest.mark.parametrize("kind", SlotKind)
def test_the_kept_file_opens_by_the_program(kind: SlotKind) -> None:
    file = parse(DATA)
    assert (file.library_id.hex(), file.epoch, file.generation) == (
        KNOWN["library_id"],
        KNOWN["epoch"],
        KNOWN["generation"],
    )
    opened = unlock(file, kind, kept_secret(kind))
    assert opened.mk.epoch == KNOWN["epoch"]
    assert bytes(opened.mk.secret.view()).hex() == KNOWN["master_key"]
    assert bytes(opened.mk.database_key().view()).hex() == KNOWN["database_key"]
    assert bytes(opened.mk.wrapping_key().view()).hex() == KNOWN["key_wrapping_key"]
    assert {name: bytes(getattr(opened.keys, name).view()).hex() for name in KEY_NAMES} == KNOWN["keys"]


# ---- the same, by resources/docs/key-slots-format-v1.md: nothing of ours is called below


def _context(*parts: bytes) -> bytes:
    return b"".join(len(part).to_bytes(4, "big") + part for part in parts)


def _expand(key: bytes, info: bytes, size: int) -> bytes:
    output, block, counter = b"", b"", 1
    while len(output) < size:
        block = hmac.digest(key, block + info + bytes([counter]), "sha256")
        output += block
        counter += 1
    return output[:size]


def _hkdf(key: bytes, label: bytes, size: int = 32, salt: bytes = b"") -> bytes:
    return _expand(hmac.digest(salt or bytes(32), key, "sha256"), label, size)


def _crockford(text: str) -> bytes:
    number = 0
    for char in text.replace("-", ""):
        number = number * 32 + "0123456789ABCDEFGHJKMNPQRSTVWXYZ".index(char)
    return (number >> 24).to_bytes(32, "big")


def _factor(kind: str, kdf: dict[str, Any] | None) -> bytes:
    if kind == "passphrase":
        assert kdf is not None
        return Argon2id(
            salt=kdf["salt"],
            length=32,
            iterations=kdf["passes"],
            lanes=kdf["lanes"],
            memory_cost=kdf["memory_kib"],
        ).derive(unicodedata.normalize("NFC", KNOWN["passphrase"]).encode())
    if kind == "keyfile":
        return hashlib.sha256(KNOWN["keyfile"].encode()).digest()
    return _crockford(KNOWN["recovery"]) if kind == "recovery" else bytes.fromhex(KNOWN["keychain"])


def _slot_seed(slot: dict[str, Any], library_id: bytes) -> bytes:
    salt = library_id + slot["id"]
    needed = slot["factors"] or [slot["kind"]]
    seeds = [
        _hkdf(_factor(kind, slot["kdf"]), b"soundlock/v1/slot/" + kind.encode(), salt=salt) for kind in needed
    ]
    if slot["kind"] != "combined":
        return seeds[0]
    label = _context(b"soundlock/v1/slot/combined", *(kind.encode() for kind in needed))
    return _hkdf(b"".join(seeds), label, salt=salt)


def _hpke_open(sealed: bytes, mlkem: MLKEM768PrivateKey, x25519: X25519PrivateKey, info: bytes) -> bytes:
    """Open in HPKE's base mode, from the KEM's parts: X-Wing's combiner, then the key schedule of RFC 9180."""
    mlkem_part, x25519_part, box = sealed[:1088], sealed[1088:1120], sealed[1120:]
    shared = hashlib.sha3_256(
        mlkem.decapsulate(mlkem_part)
        + x25519.exchange(X25519PublicKey.from_public_bytes(x25519_part))
        + x25519_part
        + x25519.public_key().public_bytes_raw()
        + rb"\.//^"
        + b"\\"
    ).digest()
    suite = b"HPKE\x64\x7a\x00\x01\x00\x02"

    def extract(salt: bytes, label: bytes, key: bytes) -> bytes:
        return hmac.digest(salt or bytes(32), b"HPKE-v1" + suite + label + key, "sha256")

    def expand(key: bytes, label: bytes, data: bytes, size: int) -> bytes:
        return _expand(key, size.to_bytes(2, "big") + b"HPKE-v1" + suite + label + data, size)

    schedule = b"\0" + extract(b"", b"psk_id_hash", b"") + extract(b"", b"info_hash", info)
    secret = extract(shared, b"secret", b"")
    key, nonce = expand(secret, b"key", schedule, 32), expand(secret, b"base_nonce", schedule, 12)
    return AESGCM(key).decrypt(nonce, box, b"")


@pytest.mark.parametrize("kind", [kind.value for kind in SlotKind])
def test_the_kept_file_opens_by_the_specification(kind: str) -> None:
    assert DATA[:10] == b"SLOKSLOT\x00\x01"
    assert int.from_bytes(DATA[10:14], "big") == len(DATA) - 14 - 64
    payload = msgspec.msgpack.decode(DATA[14:-64])
    assert list(payload) == ["library_id", "epoch", "generation", "signing_public", "keys", "slots"]
    library_id, epoch, public = (
        payload["library_id"],
        payload["epoch"].to_bytes(8, "big"),
        payload["signing_public"],
    )
    (slot,) = [slot for slot in payload["slots"] if slot["kind"] == kind]

    seed = _slot_seed(slot, library_id)
    kdf = slot["kdf"]
    figures = b""
    if kdf:
        figures = kdf["salt"] + b"".join(
            kdf[name].to_bytes(4, "big") for name in ("memory_kib", "passes", "lanes")
        )
    authentic = _context(
        b"soundlock/v1/slot/authentic",
        library_id,
        slot["id"],
        kind.encode(),
        figures,
        ",".join(slot["factors"]).encode(),
        slot["entry"].encode(),
        slot["public_key"],
        public,
    )
    assert hmac.digest(_hkdf(seed, b"soundlock/v1/slot/mac"), authentic, "sha256") == slot["mac"]
    Ed25519PublicKey.from_public_bytes(public).verify(DATA[-64:], DATA[:-64])

    mlkem = MLKEM768PrivateKey.from_seed_bytes(_hkdf(seed, b"soundlock/v1/slot/mlkem768", 64))
    x25519 = X25519PrivateKey.from_private_bytes(_hkdf(seed, b"soundlock/v1/slot/x25519"))
    assert slot["public_key"] == (mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw())
    info = _context(b"soundlock/v1/slot/master-key", library_id, slot["id"], kind.encode(), epoch, public)
    master_key = _hpke_open(slot["sealed"], mlkem, x25519, info)
    assert master_key.hex() == KNOWN["master_key"]

    wrapping_key = _hkdf(master_key, b"soundlock/v1/key-wrapping-key")
    keys = {
        name: AESGCM(wrapping_key).decrypt(
            box[:12], box[12:], _context(b"soundlock/v1/library-key", library_id, name.encode(), epoch)
        )
        for name, box in payload["keys"].items()
    }
    assert {name: key.hex() for name, key in keys.items()} == KNOWN["keys"]
    assert Ed25519PrivateKey.from_private_bytes(keys["signing"]).public_key().public_bytes_raw() == public
