"""German as it is said."""

from __future__ import annotations

from tests.evaluation.identifiers.technical import MONTHS
from tests.evaluation.speech.words import Words

_SMALL = (
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
    "achtzehn neunzehn"
).split()
_TENS = "_ _ zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()


def _before(number: int) -> str:
    return "ein" if number == 1 else cardinal(number)


def cardinal(number: int) -> str:
    if number < 20:
        return _SMALL[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return f"{_before(ones)}und{_TENS[tens]}" if ones else _TENS[tens]
    unit, name = (100, "hundert") if number < 1000 else (1000, "tausend")
    count, rest = divmod(number, unit)
    return f"{_before(count)}{name}{cardinal(rest) if rest else ''}"


def _ordinal(number: int) -> str:
    special = {1: "erste", 3: "dritte", 7: "siebte", 8: "achte"}
    return special.get(number) or cardinal(number) + ("te" if number < 20 else "ste")


def _year(year: int) -> tuple[str, ...]:
    century, rest = divmod(year, 100)
    return (cardinal(year),) if year >= 2000 else (f"{cardinal(century)}hundert{cardinal(rest) if rest else ''}",)


def _date(year: int, month: int, day: int) -> tuple[str, ...]:
    name = MONTHS["de"][month - 1]
    said = [
        form
        for spoken in _year(year)
        for form in (
            f"{_ordinal(day)}r {name} {spoken}", f"{_ordinal(day)}n {name} {spoken}", f"{_ordinal(day)}r {_ordinal(month)}r {spoken}",
            f"{_ordinal(day)}n {_ordinal(month)}n {spoken}",
        )
    ]  # fmt: skip
    if 1930 <= year < 2000:
        said.append(f"{_ordinal(day)}r {_ordinal(month)}r {cardinal(year % 100)}")
    return tuple(said)


def _hour(hour: int, minute: int) -> str:
    spoken = "ein" if hour == 1 else cardinal(hour)
    return f"{spoken} Uhr {cardinal(minute)}" if minute else f"{spoken} Uhr"


GERMAN = Words(
    digits=(("null",), ("eins",), ("zwei", "zwei", "zwo"), *((word,) for word in _SMALL[3:10])),
    cardinal=cardinal,
    year=_year,
    date=_date,
    doubled=("doppel", "zweimal die", "zweimal"),
    tripled=("dreimal die", "dreimal"),
    pairs=0.25,
    fillers=("ähm", "äh", "Moment", "und dann", "also"),
    alphabet=dict(zip(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        "Anton Berta Cäsar Dora Emil Friedrich Gustav Heinrich Ida Julius Kaufmann Ludwig Martha Nordpol Otto Paula Quelle "
        "Richard Samuel Theodor Ulrich Viktor Wilhelm Xanthippe Ypsilon Zacharias".split(),
        strict=True,
    )),
    as_in=("wie",),
    at=("at", "ät", "Klammeraffe"),
    dot=("Punkt", "Punkt", "dot"),
    dash=("Minus", "Bindestrich", "Strich"),
    underscore=("Unterstrich",),
    colon="Doppelpunkt",
    point="Komma",
    plus="plus",
    directions={"north": "Nord", "east": "Ost", "west": "West"},
    hour=_hour,
    score=lambda home, away: f"{cardinal(home)} zu {cardinal(away)}",
    number_first=False,
    runs_together=lambda first, _: first >= 100,
)  # fmt: skip
