"""Addresses of machines, places on the map, dates of birth, and secrets."""

from __future__ import annotations

import base64
import datetime as dt
import string

from tests.evaluation.identifiers.making import Identifier, Making, Said, coded, grouped

_ALPHANUMERIC = string.ascii_letters + string.digits
MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
}
_WORDS = (
    "Winter",
    "blau",
    "Tiger",
    "soleil",
    "Madrid",
    "Kaffee",
    "sunset",
    "Dragon",
    "oiseau",
    "lluvia",
    "harbour",
    "Schnee",
)


def ip_v4(making: Making) -> Identifier:
    first = making.chance.choice(
        (10, 172, 192, 192, making.chance.randint(11, 126), making.chance.randint(128, 223))
    )
    second = {172: making.chance.randint(16, 31), 192: 168}.get(first, making.chance.randint(0, 255))
    parts = (str(first), str(second), str(making.chance.randint(0, 255)), str(making.chance.randint(1, 254)))
    return Identifier(".".join(parts), Said("dotted", parts))


def ip_v6(making: Making) -> Identifier:
    groups = [f"{making.chance.randint(1, 0xFFFF):x}" for _ in range(7)]
    written = making.one_of(
        "2001:db8:" + ":".join(groups[:6]), f"fe80::{':'.join(groups[:4])}", f"2a02:{groups[0]}:{groups[1]}::{groups[2]}",
    )  # fmt: skip
    return Identifier(written)


def mac(making: Making) -> Identifier:
    pairs = tuple(f"{byte:02X}" for byte in making.chance.randbytes(6))
    written = making.one_of(":".join(pairs), ":".join(pairs).lower(), "-".join(pairs))
    if making.chance.random() < 0.1:
        flat = "".join(pairs).lower()
        written = f"{flat[:4]}.{flat[4:8]}.{flat[8:]}"
    return Identifier(written, Said("mac", pairs))


def coordinates(making: Making) -> Identifier:
    latitude, longitude = making.chance.uniform(20, 60), making.chance.uniform(-120, 40)
    north, east = "N", "E" if longitude >= 0 else "W"
    if making.language in {"fr", "es"}:
        east = {"E": "E", "W": "O"}[east]
    places = making.chance.choice((4, 5, 6))
    across = abs(longitude)
    written = making.one_of(
        f"{latitude:.{places}f}, {longitude:.{places}f}", f"{latitude:.{places}f},{longitude:.{places}f}",
        f"{latitude:.{places}f}° {north}, {across:.{places}f}° {east}",
        f"{int(latitude)}°{int(latitude * 60) % 60:02d}'{latitude * 3600 % 60:04.1f}\"{north} "
        f"{int(across)}°{int(across * 60) % 60:02d}'{across * 3600 % 60:04.1f}\"{east}",
    )  # fmt: skip
    return Identifier(
        written, Said("place", (f"{latitude:.3f}", "north", f"{across:.3f}", "east" if longitude >= 0 else "west"))
    )


def _day(making: Making, first: int, last: int) -> dt.date:
    return dt.date(first, 1, 1) + dt.timedelta(days=making.chance.randrange((last - first) * 365))


def _written_day(making: Making, day: dt.date) -> str:
    month, one_of = MONTHS[making.language][day.month - 1], making.one_of
    match making.language:
        case "en":
            ending = {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10 if day.day not in {11, 12, 13} else 0, "th")
            return one_of(
                f"{month} {day.day}, {day.year}", f"{day.day} {month} {day.year}", f"{day.month:02d}/{day.day:02d}/{day.year}",
                f"{day.day:02d}/{day.month:02d}/{day.year}", day.isoformat(), f"{day.day}{ending} of {month} {day.year}",
                f"{month[:3]} {day.day}, {day.year}", f"{day.day:02d}-{month[:3]}-{day.year}", f"{day.month}/{day.day}/{day.year % 100:02d}",
            )  # fmt: skip
        case "de":
            return one_of(
                f"{day.day:02d}.{day.month:02d}.{day.year}", f"{day.day}.{day.month}.{day.year}", f"{day.day}. {month} {day.year}",
                f"{day.day:02d}.{day.month:02d}.{day.year % 100:02d}", day.isoformat(),
            )  # fmt: skip
        case "fr":
            number = "1er" if day.day == 1 else str(day.day)
            return one_of(
                f"{day.day:02d}/{day.month:02d}/{day.year}",
                f"{number} {month} {day.year}",
                f"{day.day:02d}.{day.month:02d}.{day.year}",
                day.isoformat(),
            )
        case _:
            return one_of(
                f"{day.day:02d}/{day.month:02d}/{day.year}", f"{day.day} de {month} de {day.year}", f"{day.day:02d}-{day.month:02d}-{day.year}",
                f"{day.day} de {month} del {day.year}" if day.year >= 2000 else f"{day.day}/{day.month}/{day.year}",
            )  # fmt: skip


def birth_date(making: Making) -> Identifier:
    day = _day(making, 1930, 2016)
    return Identifier(_written_day(making, day), Said("date", (day.isoformat(),)))


def other_date(making: Making) -> Identifier:
    """Make a date of today, which is nobody's birthday."""
    day = _day(making, 2022, 2027)
    return Identifier(_written_day(making, day), Said("date", (day.isoformat(),)))


def api_key(making: Making) -> Identifier:
    def any_of(count: int, of: str = _ALPHANUMERIC) -> str:
        return making.letters(count, of)

    upper = string.ascii_uppercase + string.digits
    token = base64.urlsafe_b64encode(making.chance.randbytes(18)).decode()
    keys = (
        "AKIA" + any_of(16, upper.translate({ord(digit): None for digit in "0189"})), "sk-proj-" + any_of(48), "ghp_" + any_of(36),
        "xoxb-" + making.digits(12, "123") + "-" + any_of(24), "sk_live_" + any_of(24), "AIza" + any_of(35), "glpat-" + any_of(20),
        f"eyJhbGciOiJIUzI1NiJ9.{base64.urlsafe_b64encode(making.chance.randbytes(24)).decode()}.{token}{any_of(19)}",
        "hf_" + any_of(34), "SG." + any_of(22) + "." + any_of(43),
    )  # fmt: skip
    return Identifier(making.chance.choice(keys))


def password(making: Making) -> Identifier:
    word = making.one_of(*_WORDS)
    return Identifier(making.one_of(
        word + making.digits(3) + making.one_of("!", "#", "$", "?"), word[0].upper() + word[1:] + making.digits(4),
        making.letters(4, string.ascii_lowercase) + making.digits(2) + making.letters(4, string.ascii_uppercase) + making.one_of("&", "%", "+"),
        making.one_of(*_WORDS).lower() + "-" + making.one_of(*_WORDS).lower() + "-" + making.digits(2),
    ))  # fmt: skip


def code(making: Making) -> Identifier:
    """Make a PIN or a one-time code."""
    number = making.digits(making.chance.choice((4, 6, 6)))
    groups = grouped(number, (3,)) if len(number) == 6 else (number,)
    return coded(making.one_of(number, number, number, " ".join(groups)), *groups)


def private_key(making: Making) -> Identifier:
    kind = making.one_of("RSA ", "EC ", "OPENSSH ", "")
    body = base64.b64encode(making.chance.randbytes(120)).decode()
    lines = "\n".join(grouped(body, [64, 64]))
    return Identifier(f"-----BEGIN {kind}PRIVATE KEY-----\n{lines}\n-----END {kind}PRIVATE KEY-----")
