"""The encodings of crypto currencies with their checks: base58 (Bitcoin), bech32 (BIP 173, BIP 350), EIP-55."""

from __future__ import annotations

import hashlib
from typing import Final

from app.privacy.written.keccak import keccak_256

BITCOIN: Final = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
RIPPLE: Final = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz"
_BECH32: Final = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR: Final = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_BECH32M: Final = 0x2BC830A3
_MIN_DATA: Final = 6


def base58_payload(text: str, alphabet: str = BITCOIN) -> bytes:
    """Return what a text with a base58 check holds, nothing if its check fails."""
    value = 0
    for char in text:
        digit = alphabet.find(char)
        if digit < 0:
            return b""
        value = value * 58 + digit
    zeros = len(text) - len(text.lstrip(alphabet[0]))
    data = bytes(zeros) + value.to_bytes((value.bit_length() + 7) // 8, "big")
    payload, check = data[:-4], data[-4:]
    is_right = hashlib.sha256(hashlib.sha256(payload).digest()).digest()[:4] == check
    return payload if is_right else b""


def is_bech32(text: str) -> bool:
    """Say whether a text is bech32 or bech32m with the right check."""
    if text not in {text.lower(), text.upper()}:
        return False
    prefix, _, data = text.lower().rpartition("1")
    if not prefix or len(data) < _MIN_DATA or any(char not in _BECH32 for char in data):
        return False
    check = 1
    expanded = [*(ord(char) >> 5 for char in prefix), 0, *(ord(char) & 31 for char in prefix)]
    for value in (*expanded, *map(_BECH32.index, data)):
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for place, generator in enumerate(_GENERATOR):
            check ^= generator if top >> place & 1 else 0
    return check in {1, _BECH32M}


def is_ethereum(address: str) -> bool:
    """Say whether 40 hexadecimal digits after 0x are an address: in one case, or in those of EIP-55."""
    digits = address[2:]
    if digits in {digits.lower(), digits.upper()}:
        return True
    digest = keccak_256(digits.lower().encode()).hex()
    return all(
        char.isdigit() or char.isupper() == (int(nibble, 16) > 7)
        for char, nibble in zip(digits, digest, strict=False)
    )
