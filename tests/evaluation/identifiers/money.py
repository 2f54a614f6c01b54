"""Cards, accounts and wallets."""

from __future__ import annotations

from tests.evaluation.identifiers import check_digits
from tests.evaluation.identifiers.making import Identifier, Making, by_four, coded, grouped

# First digits and whole length, as the networks publish them.
_BRANDS = (
    *(("4", 16),) * 6,
    ("4", 19),
    *((f"5{digit}", 16) for digit in "12345"),
    ("2221", 16), ("2450", 16), ("2720", 16),
    *(("34", 15), ("37", 15)) * 2,
    ("6011", 16), ("65", 16), ("648", 16),
    ("36", 14), ("38", 14), ("302", 14),
    ("3528", 16), ("3589", 16),
    ("6222", 16), ("6240", 19),
    ("5018", 16), ("6304", 16),
)  # fmt: skip
# Country: n is a digit, a a letter, c either.
_ACCOUNTS = {
    "DE": "n" * 18, "AT": "n" * 16, "CH": "n" * 5 + "c" * 12, "GB": "aaaa" + "n" * 14, "IE": "aaaa" + "n" * 14,
    "NL": "aaaa" + "n" * 10, "LU": "nnn" + "c" * 13, "SE": "n" * 20, "DK": "n" * 14, "PL": "n" * 24, "LT": "n" * 16,
    "LV": "aaaa" + "c" * 13, "GR": "n" * 7 + "c" * 16, "SA": "nn" + "c" * 18, "AE": "n" * 19, "TR": "n" * 5 + "0" + "c" * 16,
    "LI": "n" * 5 + "c" * 12, "MT": "aaaa" + "n" * 5 + "c" * 18, "RO": "aaaa" + "c" * 16, "BG": "aaaa" + "n" * 6 + "c" * 8,
    "CY": "n" * 8 + "c" * 16, "GE": "aa" + "n" * 16,
}  # fmt: skip
_HOME = {"en": ("GB", "IE"), "de": ("DE", "DE", "AT", "CH"), "fr": ("FR", "FR", "BE", "LU"), "es": ("ES",)}


def payment_card(making: Making) -> Identifier:
    prefix, length = making.chance.choice(_BRANDS)
    body = prefix + making.digits(length - 1 - len(prefix))
    number = body + check_digits.luhn(body)
    groups = grouped(number, (4, 6, 5)) if length in {14, 15} else by_four(number)
    return coded(making.separator(" ", " ", "-", "").join(groups), *groups)


def _account(making: Making, country: str) -> str:
    if country == "ES":
        branch, account = making.digits(8), making.digits(10)
        return branch + check_digits.spanish_account(branch, account) + account
    if country == "FR":
        body = making.digits(21, "123")
        return body + check_digits.french_account(body)
    if country == "BE":
        body = making.one_of("001", "063", "363", "735") + making.digits(7)
        return f"{body}{int(body) % 97 or 97:02d}"
    kinds = {
        "n": "0123456789",
        "a": "ABCDEFGHIJKLMNOPRSTUVWXYZ",
        "c": "01234567890123456789ABCDEFGHKLMNRST",
        "0": "0",
    }
    return "".join(making.chance.choice(kinds[kind]) for kind in _ACCOUNTS[country])


def iban(making: Making) -> Identifier:
    abroad = making.chance.random() < 0.4
    country = making.one_of(*_ACCOUNTS, "ES", "FR", "BE") if abroad else making.one_of(*_HOME[making.language])
    account = _account(making, country)
    number = country + check_digits.iban(country, account) + account
    groups = by_four(number)
    return coded(making.separator(" ", " ", " ", "").join(groups), *groups)


def home_iban(making: Making) -> Identifier:
    """Make an IBAN of digits alone but for its country: what anybody would say on the telephone."""
    country = {"en": "DE", "de": "DE", "fr": "FR", "es": "ES"}[making.language]
    account = _account(making, country)
    groups = by_four(country + check_digits.iban(country, account) + account)
    return coded(" ".join(groups), *groups)


def account_number(making: Making) -> Identifier:
    """Make the number of an account as banks of the country write it, without any check of its own."""
    number = making.digits(
        {"en": making.chance.choice((8, 8, 10, 12)), "de": 10, "fr": 11, "es": 10}[making.language], "123456789"
    )
    groups = grouped(number, (4, 4)) if len(number) in {8, 12} else grouped(number, (3, 3, 3))
    return coded(making.one_of(number, number, number, " ".join(groups)), *groups)


def whole_account(making: Making) -> Identifier:
    """Make an account with its bank, in one number where the country has one."""
    if making.language == "es":
        groups = grouped(_account(making, "ES"), (4, 4, 2))
        return coded(making.separator(" ", "-").join(groups), *groups)
    if making.language == "fr":
        groups = grouped(_account(making, "FR"), (5, 5, 11))
        return coded(making.separator(" ").join(groups), *groups)
    return account_number(making)


def bank_code(making: Making) -> Identifier:
    """Make a sort code or a Bankleitzahl."""
    if making.language == "de":
        groups = grouped(making.digits(8, "1234567"), (3, 3))
        return coded(making.separator(" ", "").join(groups), *groups)
    groups = grouped(making.digits(6, "01234"), (2, 2))
    return coded(making.separator("-", "-", " ").join(groups), *groups)


def routing_number(making: Making) -> Identifier:
    """Make a routing number of a bank of the United States."""
    body = making.one_of("02", "03", "11", "12", "26", "31") + making.digits(6)
    number = body + check_digits.routing(body)
    return coded(number, *grouped(number, (3, 3)))


def bitcoin(making: Making) -> Identifier:
    program = making.chance.randbytes(20)
    old = making.one_of("\0", "\5").encode() + program
    return Identifier(making.one_of(check_digits.base58_check(old), check_digits.bech32(program)))


def ethereum(making: Making) -> Identifier:
    return Identifier("0x" + making.chance.randbytes(20).hex())
