"""A recovery key on paper: 256 bits as 8 groups of 7 characters, of which 24 bits are a checksum.

The 32 bytes and their CRC-24 (RFC 9580, 6.1.1) are read as one number of 280 bits and written as 56 digits to
the base 32, the highest first. A CRC of 24 bits finds every error whose bits lie within 24 neighbouring ones:
any wrong character (5 bits), any two neighbours swapped (10 bits), up to four wrong characters in a row.
"""

from __future__ import annotations

import secrets
import unicodedata
from collections.abc import Mapping
from typing import Final

from app.core.errors import Code, LibraryError
from app.crypto.kdf import KEY_BYTES
from app.crypto.secret import Secret

GROUPS: Final = 8
GROUP_CHARS: Final = 7

_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's: no I, L, O, U
_CHARS: Final = GROUPS * GROUP_CHARS
_CRC_BITS: Final = 24
_CRC_START: Final = 0xB704CE
_CRC_POLYNOMIAL: Final = 0x1864CFB
_LOOK_ALIKES: Final = {"O": "0", "I": "1", "L": "1"}
_VALUES: Final = {
    written: _ALPHABET.index(_LOOK_ALIKES.get(char, char))
    for char in (*_ALPHABET, *_LOOK_ALIKES)
    for written in (char, char.lower())
}


def new() -> Secret:
    """Make a random recovery key."""
    return Secret.random(KEY_BYTES)


def shown(key: Secret) -> str:
    """Write the key as people read it: 8 groups with a dash between them."""
    return "-".join(_groups(key))


def parsed(text: str) -> Secret:
    """Read a typed key; case, spaces and dashes do not matter, nor O for 0, I and L for 1.

    LibraryError LIBRARY_WRONG_KEY if it is not one that `shown` could have written.
    """
    values = _values(text)
    if len(values) != _CHARS:
        raise _wrong()
    number = 0
    for value in values:
        number = number << 5 | value
    data = bytearray((number >> _CRC_BITS).to_bytes(KEY_BYTES, "big"))
    if _crc24(data) != number & ((1 << _CRC_BITS) - 1):
        raise _wrong()
    return Secret.taking(data)


def groups_to_confirm() -> tuple[int, int]:
    """Choose two of the groups, counted from 1, that the user types again to show that the paper exists."""
    first, second = sorted(secrets.SystemRandom().sample(range(1, GROUPS + 1), 2))
    return first, second


def confirm(key: Secret, typed: Mapping[int, str]) -> None:
    """Compare groups, by number from 1, with the key; LibraryError LIBRARY_WRONG_KEY if one differs."""
    groups = _groups(key)
    for number, text in typed.items():
        if _values(text) != _values(groups[number - 1]):
            raise _wrong()


def _groups(key: Secret) -> list[str]:
    data = key.view()
    number = int.from_bytes(data, "big") << _CRC_BITS | _crc24(data)
    digits = "".join(_ALPHABET[number >> 5 * place & 31] for place in reversed(range(_CHARS)))
    return [digits[at : at + GROUP_CHARS] for at in range(0, _CHARS, GROUP_CHARS)]


def _values(text: str) -> list[int]:
    """Return the digits of a text without its spaces and dashes."""
    chars = [char for char in text if not char.isspace() and unicodedata.category(char) != "Pd"]
    if not all(char in _VALUES for char in chars):
        raise _wrong()
    return [_VALUES[char] for char in chars]


def _crc24(data: bytearray | memoryview) -> int:
    crc = _CRC_START
    for byte in data:
        crc ^= byte << 16
        for _ in range(8):
            crc <<= 1
            if crc >> _CRC_BITS:
                crc ^= _CRC_POLYNOMIAL
    return crc


def _wrong() -> LibraryError:
    return LibraryError(Code.LIBRARY_WRONG_KEY, what="recovery key")
