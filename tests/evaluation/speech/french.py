"""French as it is said."""

from __future__ import annotations

from tests.evaluation.identifiers.technical import MONTHS
from tests.evaluation.speech.words import Words

_SMALL = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf"
).split()
_TENS = "_ _ vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt".split()


def cardinal(number: int) -> str:
    if number < 20:
        return _SMALL[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        if tens in {7, 9}:
            ones += 10
        if ones == 0:
            return _TENS[tens] + ("s" if tens == 8 else "")
        return (
            f"{_TENS[tens]} et {_SMALL[ones]}" if ones in {1, 11} and tens < 8 else f"{_TENS[tens]}-{_SMALL[ones]}"
        )
    unit, name = (100, "cent") if number < 1000 else (1000, "mille")
    count, rest = divmod(number, unit)
    plural = "s" if name == "cent" and count > 1 and not rest else ""
    return f"{cardinal(count) + ' ' if count > 1 else ''}{name}{plural}" + (f" {cardinal(rest)}" if rest else "")


def _year(year: int) -> tuple[str, ...]:
    century, rest = divmod(year, 100)
    said = (cardinal(year),)
    return (*said, f"{cardinal(century)} cent {cardinal(rest)}") if 1000 < year < 2000 and rest else said


def _date(year: int, month: int, day: int) -> tuple[str, ...]:
    first, name = "premier" if day == 1 else cardinal(day), MONTHS["fr"][month - 1]
    return tuple(f"{first} {name} {spoken}" for spoken in _year(year))


def _hour(hour: int, minute: int) -> str:
    spoken = "une heure" if hour == 1 else f"{cardinal(hour)} heures"
    return {0: spoken, 15: f"{spoken} et quart", 30: f"{spoken} et demie"}.get(
        minute, f"{spoken} {cardinal(minute)}"
    )


def _runs_together(first: int, second: int) -> bool:
    if first in {60, 80} and 0 < second < 20:
        return True
    return (
        first >= 100
        or first == 4
        or (first % 10 == 0 and 20 <= first < 100 and 0 < second < 10)
        or (first == 10 and second in {7, 8, 9})
    )


FRENCH = Words(
    digits=tuple((word,) for word in _SMALL[:10]),
    cardinal=cardinal,
    year=_year,
    date=_date,
    doubled=("double", "deux fois", "deux fois le"),
    tripled=("triple", "trois fois"),
    pairs=0.55,
    fillers=("euh", "heu", "alors", "ensuite", "attendez"),
    alphabet=dict(zip(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        "Anatole Berthe Célestin Désiré Eugène François Gaston Henri Irma Joseph Kléber Louis Marcel Nicolas Oscar Pierre "
        "Quintal Raoul Suzanne Thérèse Ursule Victor William Xavier Yvonne Zoé".split(),
        strict=True,
    )),
    as_in=("comme",),
    at=("arobase", "arobase", "at"),
    dot=("point",),
    dash=("tiret",),
    underscore=("underscore", "tiret du bas"),
    colon="deux points",
    point="virgule",
    plus="plus",
    directions={"north": "nord", "east": "est", "west": "ouest"},
    hour=_hour,
    score=lambda home, away: f"{cardinal(home)} à {cardinal(away)}",
    number_first=True,
    runs_together=_runs_together,
)  # fmt: skip
