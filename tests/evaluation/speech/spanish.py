"""Spanish as it is said."""

from __future__ import annotations

from tests.evaluation.identifiers.technical import MONTHS
from tests.evaluation.speech.words import Words

_SMALL = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho "
    "diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve"
).split()
_TENS = "_ _ veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa".split()
_HUNDREDS = (
    "_ ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"
).split()


def cardinal(number: int) -> str:
    if number < 30:
        return _SMALL[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return _TENS[tens] + (f" y {_SMALL[ones]}" if ones else "")
    if number < 1000:
        hundreds, rest = divmod(number, 100)
        return "cien" if number == 100 else _HUNDREDS[hundreds] + (f" {cardinal(rest)}" if rest else "")
    thousands, rest = divmod(number, 1000)
    return f"{cardinal(thousands) + ' ' if thousands > 1 else ''}mil" + (f" {cardinal(rest)}" if rest else "")


def _date(year: int, month: int, day: int) -> tuple[str, ...]:
    name, spoken = MONTHS["es"][month - 1], cardinal(year)
    said = [f"{cardinal(day)} de {name} de {spoken}", f"{cardinal(day)} de {name} del {spoken}"]
    if day == 1:
        said.append(f"primero de {name} de {spoken}")
    return tuple(said)


def _hour(hour: int, minute: int) -> str:
    spoken = cardinal(hour % 12 or 12).replace("uno", "una")
    return {0: f"las {spoken} en punto", 15: f"las {spoken} y cuarto", 30: f"las {spoken} y media"}.get(
        minute, f"las {spoken} y {cardinal(minute)}"
    )


SPANISH = Words(
    digits=tuple((word,) for word in _SMALL[:10]),
    cardinal=cardinal,
    year=lambda year: (cardinal(year),),
    date=_date,
    doubled=("doble", "dos veces"),
    tripled=("triple", "tres veces"),
    pairs=0.35,
    fillers=("eh", "este", "a ver", "y luego", "espere"),
    alphabet=dict(zip(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        "Antonio Barcelona Carmen Dolores Enrique Francia Gerona Historia Inés José Kilo Lorenzo Madrid Navarra Oviedo París "
        "Querido Ramón Sábado Toledo Ulises Valencia Washington Xilófono Yegua Zaragoza".split(),
        strict=True,
    )),
    as_in=("de", "como"),
    at=("arroba",),
    dot=("punto",),
    dash=("guion", "guión"),
    underscore=("guion bajo", "guión bajo", "barra baja"),
    colon="dos puntos",
    point="coma",
    plus="más",
    directions={"north": "norte", "east": "este", "west": "oeste"},
    hour=_hour,
    score=lambda home, away: f"{cardinal(home)} a {cardinal(away)}",
    number_first=False,
    runs_together=lambda first, second: first >= 100 or (first % 10 == 0 and 20 <= first < 100 and 0 < second < 10),
)  # fmt: skip
