"""PDFs that are encrypted by AES, made by the standard's own algorithms (ISO 32000-2, 7.6)."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from typing import Final, NamedTuple

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from tests.support.document_files import PASSWORD_PADDING, escaped, file_of, rc4

CIPHERS: Final = ("AES-128, revision 4", "AES-256, revision 5", "AES-256, revision 6")
_RIGHTS: Final = -4
_NAME: Final = b"0123456789abcdef"
_BLOCK: Final = 16
_CONTENT: Final = 5


def aes_pdf(text: str, password: str, cipher: str) -> bytes:
    """Return a PDF of one line and a title that opens with a password alone."""
    lock = _old_lock(password) if cipher == CIPHERS[0] else _new_lock(password, _HASHES[cipher])
    drawn = lock.sealed(f"BT /F1 12 Tf 20 500 Td ({escaped(text)}) Tj ET".encode("cp1252"), _CONTENT)
    title = lock.sealed(b"Locked", _CONTENT + 1)
    resources = "/Resources << /Font << /F1 3 0 R >> >>"
    objects = (
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [4 0 R] /Count 1 >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] {resources} /Contents {_CONTENT} 0 R >>",
        f"<< /Length {len(drawn)} >>\nstream\n{drawn.decode('latin-1')}\nendstream",
        f"<< /Title <{title.hex()}> >>",
    )
    filters = f"/CF << /StdCF << /CFM {lock.method} /AuthEvent /DocOpen >> >> /StmF /StdCF /StrF /StdCF"
    encrypt = f"/Encrypt << /Filter /Standard {lock.entries} /P {_RIGHTS} {filters} >>"
    trailer = f"{encrypt} /Info {_CONTENT + 1} 0 R /ID [<{_NAME.hex()}> <{_NAME.hex()}>]"
    return file_of(objects, trailer, "latin-1")


class _Lock(NamedTuple):
    method: str
    entries: str
    sealed: Callable[[bytes, int], bytes]


def _old_lock(password: str) -> _Lock:
    """Derive keys by MD5 (7.6.4.3.2, 7.6.4.4)."""
    padded = (password.encode("cp1252") + PASSWORD_PADDING)[:32]
    owner = _stirred(_often(hashlib.md5(padded).digest()), padded)
    rights = _RIGHTS.to_bytes(4, "little", signed=True)
    key = _often(hashlib.md5(padded + owner + rights + _NAME).digest())
    user = _stirred(key, hashlib.md5(PASSWORD_PADDING + _NAME).digest()) + bytes(16)

    def sealed(data: bytes, number: int) -> bytes:
        salted = key + number.to_bytes(3, "little") + bytes(2) + b"sAlT"
        return _cbc(hashlib.md5(salted).digest(), data)

    return _Lock("/AESV2", f"/V 4 /R 4 /Length 128 /O <{owner.hex()}> /U <{user.hex()}>", sealed)


def _often(key: bytes) -> bytes:
    for _ in range(50):
        key = hashlib.md5(key).digest()
    return key


def _stirred(key: bytes, data: bytes) -> bytes:
    for number in range(20):
        data = rc4(bytes(byte ^ number for byte in key), data)
    return data


Hash = Callable[[bytes, bytes, bytes], bytes]


def _new_lock(password: str, hashed: Hash) -> _Lock:
    """Seal a random key by the password (7.6.4.4.7 to 7.6.4.4.9)."""
    secret, key = password.encode(), os.urandom(32)
    user, user_key = _entry(secret, b"", key, hashed)
    owner, owner_key = _entry(b"of its owner", user, key, hashed)
    told = _RIGHTS.to_bytes(4, "little", signed=True) + b"\xff" * 4 + b"Tadb" + os.urandom(4)
    rights = Cipher(algorithms.AES(key), modes.ECB()).encryptor().update(told)
    revision = 6 if hashed is _stretched else 5
    entries = (
        f"/V 5 /R {revision} /Length 256 /O <{owner.hex()}> /OE <{owner_key.hex()}> /U <{user.hex()}>"
        f" /UE <{user_key.hex()}> /Perms <{rights.hex()}>"
    )
    return _Lock("/AESV3", entries, lambda data, _number: _cbc(key, data))


def _entry(secret: bytes, user: bytes, key: bytes, hashed: Hash) -> tuple[bytes, bytes]:
    proof, salt = os.urandom(8), os.urandom(8)
    entry = hashed(secret, proof, user) + proof + salt
    return entry, _aes(hashed(secret, salt, user), bytes(_BLOCK), key)


def _plain(secret: bytes, salt: bytes, user: bytes) -> bytes:
    return hashlib.sha256(secret + salt + user).digest()


def _stretched(secret: bytes, salt: bytes, user: bytes) -> bytes:
    """Hash as algorithm 2.B does: at least 64 rounds, and how many depends on what comes out."""
    found = _plain(secret, salt, user)
    rounds = 0
    while True:
        made = _aes(found[:16], found[16:32], (secret + found + user) * 64)
        kind = (hashlib.sha256, hashlib.sha384, hashlib.sha512)[int.from_bytes(made[:16], "big") % 3]
        found = kind(made).digest()
        rounds += 1
        if rounds >= 64 and made[-1] <= rounds - 32:
            return found[:32]


_HASHES: Final = {CIPHERS[1]: _plain, CIPHERS[2]: _stretched}


def _cbc(key: bytes, data: bytes) -> bytes:
    start = os.urandom(_BLOCK)
    missing = _BLOCK - len(data) % _BLOCK
    return start + _aes(key, start, data + bytes([missing]) * missing)


def _aes(key: bytes, start: bytes, data: bytes) -> bytes:
    return Cipher(algorithms.AES(key), modes.CBC(start)).encryptor().update(data)
