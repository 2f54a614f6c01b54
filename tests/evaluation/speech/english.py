"""English as it is said."""

from __future__ import annotations

from tests.evaluation.identifiers.technical import MONTHS
from tests.evaluation.speech.words import Words

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()
_ORDINALS = (
    "_ first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
).split()


def cardinal(number: int) -> str:
    if number < 20:
        return _SMALL[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return _TENS[tens] + (f"-{_SMALL[ones]}" if ones else "")
    if number < 1000:
        hundreds, rest = divmod(number, 100)
        return f"{_SMALL[hundreds]} hundred" + (f" and {cardinal(rest)}" if rest else "")
    thousands, rest = divmod(number, 1000)
    between = " " if rest >= 100 else " and "
    return f"{cardinal(thousands)} thousand" + (f"{between}{cardinal(rest)}" if rest else "")


def _year(year: int) -> tuple[str, ...]:
    century, rest = divmod(year, 100)
    if 2000 <= year < 2010:
        return (cardinal(year), f"two thousand {_SMALL[rest]}") if rest else ("two thousand",)
    last = "hundred" if rest == 0 else f"oh {_SMALL[rest]}" if rest < 10 else cardinal(rest)
    said = (f"{cardinal(century)} {last}",)
    return (*said, f"two thousand and {cardinal(rest)}") if year >= 2010 else said


def _date(year: int, month: int, day: int) -> tuple[str, ...]:
    tens, ones = divmod(day, 10)
    ordinal = _ORDINALS[day] if day <= 20 else "thirtieth" if day == 30 else f"{_TENS[tens]}-{_ORDINALS[ones]}"
    name = MONTHS["en"][month - 1]
    return tuple(
        said
        for spoken in _year(year)
        for said in (
            f"{name} {ordinal} {spoken}", f"the {ordinal} of {name} {spoken}", f"{name} the {ordinal}, {spoken}",
            f"{ordinal} {name} {spoken}", f"{name} {cardinal(day)}, {spoken}",
        )
    )  # fmt: skip


def _hour(hour: int, minute: int) -> str:
    if minute == 15:
        return f"quarter past {cardinal(hour % 12 or 12)}"
    if minute == 30:
        return f"half past {cardinal(hour % 12 or 12)}"
    return f"{cardinal(hour)} {cardinal(minute)}" if minute >= 10 else f"{cardinal(hour % 12 or 12)} o'clock"


def _runs_together(first: int, second: int) -> bool:
    return (first % 10 == 0 and 20 <= first < 100 and 0 < second < 10) or first >= 100


ENGLISH = Words(
    digits=(("zero", "zero", "oh", "oh"), *((word,) for word in _SMALL[1:10])),
    cardinal=cardinal,
    year=_year,
    date=_date,
    doubled=("double",),
    tripled=("triple", "treble"),
    pairs=0.2,
    fillers=("um", "uh", "er", "let me see", "and then", "hang on"),
    alphabet=dict(zip(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        "apple boy cat dog edward frank george harry ice john king larry mary nancy oliver peter queen robert sam tom "
        "umbrella victor william x-ray yellow zebra".split(),
        strict=True,
    )),
    as_in=("as in", "for", "like"),
    at=("at",),
    dot=("dot",),
    dash=("dash", "hyphen"),
    underscore=("underscore",),
    colon="colon",
    point="point",
    plus="plus",
    directions={"north": "north", "east": "east", "west": "west"},
    hour=_hour,
    score=lambda home, away: f"{cardinal(home)} {cardinal(away) if away else 'nil'}",
    number_first=True,
    runs_together=_runs_together,
)  # fmt: skip
