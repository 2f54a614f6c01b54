"""The public key in a certificate, to be compared with one that was pinned."""

from __future__ import annotations

import hashlib
from typing import Final

_SEQUENCE: Final = 0x30
_VERSION: Final = 0xA0
_BEFORE_KEY: Final = 5  # serial number, algorithm, issuer, validity, subject


def spki_sha256(certificate: bytes) -> bytes:
    """Return SHA-256 over the SubjectPublicKeyInfo of a DER certificate (RFC 5280, 4.1; the pin of RFC 7469).

    ValueError for what is no certificate.
    """
    start, _ = _inside(certificate, 0, _SEQUENCE)
    at, _ = _inside(certificate, start, _SEQUENCE)
    if certificate[at] == _VERSION:
        at = _content(certificate, at)[1]
    for _ in range(_BEFORE_KEY):
        at = _content(certificate, at)[1]
    _, end = _inside(certificate, at, _SEQUENCE)
    return hashlib.sha256(certificate[at:end]).digest()


def _inside(data: bytes, at: int, tag: int) -> tuple[int, int]:
    if at >= len(data) or data[at] != tag:
        raise ValueError("not a certificate")
    return _content(data, at)


def _content(data: bytes, at: int) -> tuple[int, int]:
    """Return where the content of the element at `at` starts and ends (X.690, 8.1)."""
    if at + 1 >= len(data):
        raise ValueError("not a certificate")
    length, start = data[at + 1], at + 2
    if length >= 0x80:
        count = length - 0x80
        length, start = int.from_bytes(data[start : start + count]), start + count
    if start + length > len(data):
        raise ValueError("not a certificate")
    return start, start + length
