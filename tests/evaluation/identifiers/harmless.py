"""What looks like an identifier and is none."""

from __future__ import annotations

import re

from tests.evaluation.identifiers import check_digits, money, national
from tests.evaluation.identifiers.making import Identifier, Maker, Making, Said


def broken(making: Making) -> Identifier:
    """Make a number with a check digit and change one digit of it, so that the check fails."""
    makers: tuple[Maker, ...] = (
        money.payment_card, money.payment_card, money.payment_card, money.iban, national.in_aadhaar, national.fr_nir,
        national.es_dni, national.br_cpf,
    )  # fmt: skip
    made = making.chance.choice(makers)(making)
    places = [match.start() for match in re.finditer(r"\d", made.written)]
    # The last digits decide in all of them, and no brand or country is touched.
    place = making.chance.choice(places[5:-1])
    digit = str((int(made.written[place]) + making.chance.choice((1, 2, 3, 4))) % 10)
    return Identifier(made.written[:place] + digit + made.written[place + 1 :])


def order_number(making: Making) -> Identifier:
    year = making.chance.randint(2021, 2026)
    written = making.one_of(
        f"ORD-{making.digits(5)}-{making.letters(1)}", f"#{making.digits(7, '123456789')}", f"{year}-{making.digits(6)}",
        f"PO{making.digits(8)}", f"R-{making.digits(4)}/{year % 100}",
    )  # fmt: skip
    return Identifier(written)


def price(making: Making) -> Identifier:
    amount, cents = (
        making.chance.choice((making.chance.randint(1, 99), making.chance.randint(100, 9999))),
        making.chance.randint(0, 99),
    )
    match making.language:
        case "en":
            written = making.one_of(f"${amount:,}.{cents:02d}", f"£{amount:,}", f"{amount:,}.{cents:02d} USD")
        case "de":
            written = making.one_of(
                f"{amount:,}".replace(",", ".") + f",{cents:02d} €", f"{amount} Euro", f"EUR {amount},{cents:02d}"
            )
        case "fr":
            written = making.one_of(f"{amount:,}".replace(",", "\u202f") + f",{cents:02d} €", f"{amount} euros")
        case _:
            written = making.one_of(
                f"{amount:,}".replace(",", ".") + f",{cents:02d} €", f"{amount} euros", f"{amount} €"
            )
    return Identifier(written, Said("number", (str(amount),)))


def year(making: Making) -> Identifier:
    value = str(making.chance.randint(1780, 2035))
    return Identifier(value, Said("year", (value,)))


def isbn(making: Making) -> Identifier:
    body = "978" + making.digits(9)
    number = body + check_digits.isbn_13(body)
    old = making.digits(9)
    old += check_digits.isbn_10(old)
    return Identifier(making.one_of(
        number, f"{number[:3]}-{number[3]}-{number[4:8]}-{number[8:12]}-{number[12]}", f"{old[0]}-{old[1:5]}-{old[5:9]}-{old[9]}",
    ))  # fmt: skip


def article(making: Making) -> Identifier:
    """Make the number of an article in a shop."""
    body = making.one_of("40", "50", "30", "84") + making.digits(10)
    return Identifier(
        making.one_of(
            body + check_digits.isbn_13(body), f"SKU-{making.digits(6)}", f"{making.letters(3)}{making.digits(4)}"
        )
    )


def quantity(making: Making) -> Identifier:
    value = making.chance.choice(
        (making.chance.randint(2, 99), making.chance.randint(100, 999), making.chance.randint(1000, 9999))
    )
    return Identifier(str(value), Said("number", (str(value),)))


def big_number(making: Making) -> Identifier:
    value = making.chance.randint(10**6, 10**10)
    marks = {"en": ",", "de": ".", "fr": "\u202f", "es": "."}
    return Identifier(f"{value:,}".replace(",", marks[making.language]))


def small_number(making: Making) -> Identifier:
    value = str(making.chance.randint(2, 40))
    return Identifier(value, Said("number", (value,)))


def version(making: Making) -> Identifier:
    parts = [str(making.chance.randint(0, 30)) for _ in range(making.chance.choice((2, 3, 3)))]
    return Identifier(making.one_of("v", "") + ".".join(parts), Said("version", tuple(parts)))


def time(making: Making) -> Identifier:
    hour, minute = making.chance.randint(0, 23), making.chance.choice((0, 5, 15, 30, 45, 50))
    return Identifier(f"{hour}:{minute:02d}", Said("time", (str(hour), str(minute))))


def score(making: Making) -> Identifier:
    home, away = (str(making.chance.randint(0, 6)) for _ in range(2))
    return Identifier(
        f"{home}-{away}" if making.language != "de" else f"{home}:{away}", Said("score", (home, away))
    )


def digest(making: Making) -> Identifier:
    """Make the name of a commit: long, random, and public."""
    return Identifier(making.chance.randbytes(making.chance.choice((4, 20))).hex())


def uuid(making: Making) -> Identifier:
    text = making.chance.randbytes(16).hex()
    return Identifier(f"{text[:8]}-{text[8:12]}-4{text[13:16]}-a{text[17:20]}-{text[20:]}")


def tracking(making: Making) -> Identifier:
    return Identifier(making.one_of(
        f"1Z{making.letters(6, 'ABCDEFGH0123456789')}{making.digits(10)}", f"RR{making.digits(9)}DE", f"JVGL{making.digits(10)}",
    ))  # fmt: skip


def counting(making: Making) -> Identifier:
    """Make a few digits in their order, as somebody counts or tries a microphone."""
    first = making.chance.randint(1, 4)
    numbers = [str(number) for number in range(first, first + making.chance.randint(3, 5))]
    return Identifier(", ".join(numbers), Said("counting", tuple(numbers)))


def measures(making: Making) -> Identifier:
    numbers = [str(making.chance.randint(10, 240)) for _ in range(3)]
    return Identifier(" x ".join(numbers), Said("counting", tuple(numbers)))
