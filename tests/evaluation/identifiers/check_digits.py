"""Check digits, from the published definitions of each number; the recognisers use none of this code."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

_PERMUTED = (
    (0, 1, 2, 3, 4, 5, 6, 7, 8, 9),
    (1, 5, 7, 6, 2, 8, 3, 0, 9, 4),
    (5, 8, 0, 3, 7, 9, 6, 1, 4, 2),
    (8, 9, 1, 6, 0, 4, 3, 5, 2, 7),
    (9, 4, 5, 3, 1, 2, 6, 8, 7, 0),
    (4, 2, 8, 6, 5, 7, 3, 9, 0, 1),
    (2, 7, 9, 3, 8, 0, 6, 4, 1, 5),
    (7, 0, 4, 6, 9, 1, 3, 2, 5, 8),
)
_BASE_58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_BECH_32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_BECH_32_GENERATORS = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_VIN_VALUES = dict(
    zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, *range(2, 10)), strict=True)
)
_VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
_CF_ODD = (1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23)


def weighted(digits: str, weights: Sequence[int]) -> int:
    """Return the sum of digits times weights."""
    return sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=True))


def luhn(body: str) -> str:
    """Return the last digit of a card number."""
    total = 0
    for place, digit in enumerate(reversed(body)):
        value = int(digit) * (2 if place % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return str(-total % 10)


def _as_number(text: str) -> int:
    return int("".join(str(int(character, 36)) for character in text))


def iban(country: str, account: str) -> str:
    """Return the two check digits after the country of an IBAN (ISO 7064, mod 97-10)."""
    return f"{98 - _as_number(account + country + '00') % 97:02d}"


def _dihedral(left: int, right: int) -> int:
    # The multiplication of the dihedral group of ten elements: turns are 0 to 4, mirrored ones 5 to 9.
    turned = (left + right) % 5 if left < 5 else (left - right) % 5
    return turned if (left < 5) == (right < 5) else turned + 5


def verhoeff(body: str) -> str:
    """Return the last digit of an Aadhaar number."""
    check = 0
    for place, digit in enumerate(reversed(body), start=1):
        check = _dihedral(check, _PERMUTED[place % 8][int(digit)])
    return str(next(digit for digit in range(10) if _dihedral(digit, check) == 0))


def nhs(body: str) -> str | None:
    """Return the tenth digit of an NHS number, or nothing where these nine can have none."""
    check = 11 - weighted(body, range(10, 1, -1)) % 11
    return None if check == 10 else str(check % 11)


def german_tax(body: str) -> str:
    """Return the eleventh digit of a German tax id (ISO 7064, mod 11,10)."""
    product = 10
    for digit in body:
        product = ((int(digit) + product) % 10 or 10) * 2 % 11
    return str((11 - product) % 10)


def bsn(body: str) -> str | None:
    """Return the ninth digit of a Dutch citizen service number, or nothing where these eight can have none."""
    check = weighted(body, range(9, 1, -1)) % 11
    return None if check == 10 else str(check)


def nir(body: str) -> str:
    """Return the two last digits of a French social security number of thirteen characters."""
    return f"{97 - int(body.replace('2A', '19').replace('2B', '18')) % 97:02d}"


def spanish(number: int) -> str:
    """Return the letter of a DNI or NIE."""
    return "TRWAGMYFPDXBNJZSQVHLCKE"[number % 23]


def spanish_account(branch: str, account: str) -> str:
    """Return the two digits between bank with branch (8) and account (10) of a Spanish account."""
    sums = (
        weighted("00" + branch, (1, 2, 4, 8, 5, 10, 9, 7, 3, 6)),
        weighted(account, (1, 2, 4, 8, 5, 10, 9, 7, 3, 6)),
    )
    return "".join(str({10: 1, 11: 0}.get(11 - total % 11, 11 - total % 11)) for total in sums)


def french_account(body: str) -> str:
    """Return the key of a French account of 21 digits: bank, branch, account."""
    return f"{97 - int(body) * 100 % 97:02d}"


def routing(body: str) -> str:
    """Return the ninth digit of a routing number of a bank of the United States."""
    return str(-weighted(body, (3, 7, 1, 3, 7, 1, 3, 7)) % 10)


def codice_fiscale(body: str) -> str:
    """Return the sixteenth character of an Italian tax code."""
    total = 0
    for place, character in enumerate(body):
        value = int(character) if character.isdigit() else ord(character) - ord("A")
        total += _CF_ODD[value] if place % 2 == 0 else value
    return chr(ord("A") + total % 26)


def cpf(body: str) -> str:
    """Return the two last digits of a Brazilian CPF."""
    first = weighted(body, range(10, 1, -1)) * 10 % 11 % 10
    second = weighted(f"{body}{first}", range(11, 1, -1)) * 10 % 11 % 10
    return f"{first}{second}"


def vin(number: str) -> str:
    """Return a vehicle identification number with its ninth character right."""
    values = [int(character) if character.isdigit() else _VIN_VALUES[character] for character in number]
    check = sum(value * weight for value, weight in zip(values, _VIN_WEIGHTS, strict=True)) % 11
    return number[:8] + ("X" if check == 10 else str(check)) + number[9:]


def isbn_13(body: str) -> str:
    """Return the thirteenth digit of an ISBN or of another article number."""
    return str(-weighted(body, (1, 3) * 6) % 10)


def isbn_10(body: str) -> str:
    """Return the tenth character of an old ISBN."""
    check = -weighted(body, range(10, 1, -1)) % 11
    return "X" if check == 10 else str(check)


def base58_check(payload: bytes) -> str:
    """Return a payload as Bitcoin's old addresses write it."""
    whole = payload + hashlib.sha256(hashlib.sha256(payload).digest()).digest()[:4]
    number, text = int.from_bytes(whole), ""
    while number:
        number, rest = divmod(number, 58)
        text = _BASE_58[rest] + text
    return "1" * (len(whole) - len(whole.lstrip(b"\0"))) + text


def _polymod(values: Sequence[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for place, generator in enumerate(_BECH_32_GENERATORS):
            check ^= generator if top >> place & 1 else 0
    return check


def bech32(program: bytes) -> str:
    """Return a witness program of version 0 as Bitcoin's new addresses write it (BIP 173)."""
    bits = "".join(f"{byte:08b}" for byte in program)
    data = [0, *(int(bits[place : place + 5].ljust(5, "0"), 2) for place in range(0, len(bits), 5))]
    expanded = [3, 3, 0, 2, 3]  # "bc", stretched as BIP 173 wants it
    check = _polymod([*expanded, *data, 0, 0, 0, 0, 0, 0]) ^ 1
    return "bc1" + "".join(
        _BECH_32[value] for value in (*data, *(check >> 5 * (5 - place) & 31 for place in range(6)))
    )
