"""The numbers of a text: neighbouring groups of digits that could be one number, written in parts."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Final, NamedTuple

MIN_DIGITS: Final = 6
MAX_DIGITS: Final = 20
CARD_SHAPE: Final = (4, 4, 4, 4)
"""The groups of digits of most payment cards."""
THOUSANDS: Final = re.compile(r"[1-9][0-9]{0,2}(?:[ .][0-9]{3})+")
"""An amount whose thousands are set apart, as few numbers of people are."""
_MAX_GROUPS: Final = 8
_MIN_SINGLES: Final = 5
_JOINT: Final = r"(?: ?[-./] ?| {0,2}\n|  ?)"  # a tabulator parts two numbers
_RUN: Final = re.compile(rf"[0-9]+(?:{_JOINT}[0-9]+)*")
_PARTED: Final = re.compile(r"([^0-9]+)")
_GROUP: Final = re.compile(rf"(?:(?<![0-9])[0-9](?:[ \-.,][0-9]){{{_MIN_SINGLES - 1},}}(?![0-9])|[0-9]+)")
_DAY: Final = re.compile(
    r"(?<![0-9])(?:[0-3]?[0-9]/[0-3]?[0-9]/(?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9])(?![0-9])"
)
_SHORTEST_DAY: Final = 8  # characters
_DOUBLED: Final = bytes.maketrans(b"0123456789", bytes((0, 2, 4, 6, 8, 1, 3, 5, 7, 9)))
_ZERO: Final = ord("0")
_MONEY: Final = "$€£¥₹%"
_UNITS: Final = (
    "km m cm mm kg g mg ml l kwh mb gb tb kb hz mhz ghz px dpi rpm ppm million millions millionen milliards "
    "billion billions habitants inhabitants habitantes einwohner people persons personen personnes personas "
    "votes voters stimmen voix votos units einheiten unites unidades seconds sekunden secondes segundos "
    "minutes minuten minutos hours stunden heures horas days tage tagen jours dias weeks wochen semaines "
    "semanas months monate monaten mois meses years jahre jahren ans annees anos miles meilen metres meters "
    "meter metros kilometres kilometer kilometers kilometros grams gramm grammes gramos liters litres liter "
    "litros degrees grad degres grados words worter mots palabras pages seiten paginas lines zeilen lignes "
    "lineas times mal fois veces users nutzer utilisateurs usuarios followers abonnes seguidores soldiers "
    "soldaten soldats soldados deaths tote morts muertos copies exemplare exemplaires ejemplares patients "
    "patienten pacientes customers kunden clients clientes steps schritte pas pasos points punkte puntos "
    "tokens bytes bits pixels zeichen characters caracteres cars autos voitures coches homes houses hauser "
    "maisons casas jobs students schuler eleves alumnos children kinder enfants ninos tons tonnes tonnen "
    "toneladas"
)
_COUNTABLE: Final = frozenset(_UNITS.split())
_COUNTED: Final = re.compile(r"\s?(?:(?P<sign>[%°])|(?P<unit>[^\W\d_]+)(?![^\W_]|['’][^\W\d_]))")
_MONEY_AFTER: Final = re.compile(
    r"\s?(?:[€$£¥₹](?! ?[0-9])|%|(?:eur|usd|gbp|chf|euros?|dollars?|pounds|dolares)\b)", re.IGNORECASE
)
_MONEY_BEGINS: Final = frozenset("€$£¥₹%eEuUgGcCdDpP")


class Window(NamedTuple):
    """Some neighbouring groups of digits.

    `joint` is what parts the groups, "" for one group and "?" where they are parted in several ways. `is_apart`:
    nothing that belongs to it is attached to its ends. `is_whole`: no other digits stand next to it at all.
    """

    start: int
    end: int
    digits: str
    shape: tuple[int, ...]
    joint: str
    is_apart: bool
    is_whole: bool


_new: Final = tuple.__new__  # of so many, each made twice as fast as by its name


def windows(text: str, taken: Sequence[tuple[int, int]] = ()) -> dict[int, list[Window]]:
    """Return the windows of a text by their number of digits; none in the stretches that are taken, in order."""
    found: dict[int, list[Window]] = defaultdict(list)
    for run in _runs(text, taken):
        start, end = run.span()
        if end - start < MIN_DIGITS:
            continue
        if not run[0].isdigit():
            for window in _windows(text, start, end):
                found[len(window.digits)].append(window)
        elif end - start <= MAX_DIGITS:  # most are one group
            is_apart = not (is_attached_before(text, start) or is_attached_behind(text, end))
            found[end - start].append(Window(start, end, run[0], (end - start,), "", is_apart, is_apart))
    return found


def _runs(text: str, taken: Sequence[tuple[int, int]]) -> Iterator[re.Match[str]]:
    """Yield the runs of neighbouring groups of digits, without what is taken and without days: "12/03/2024 17"."""
    index = 0
    for run in _RUN.finditer(text):
        start, end = run.span()
        while index < len(taken) and taken[index][1] <= start:
            index += 1
        if index < len(taken) and taken[index][0] <= start:
            start = taken[index][1]
            parts = [(start, end)]
        elif end - start >= _SHORTEST_DAY and ("/" in run[0] or "-" in run[0]):
            parts = list(_without_days(text, start, end))
        else:
            yield run
            continue
        yield from filter(None, (_RUN.search(text, *part) for part in parts))


def _without_days(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield what stands around the days in a run of digits."""
    for day in _DAY.finditer(text, start, end):
        yield start, day.start()
        start = day.end()
    yield start, end


def _windows(text: str, first_char: int, after: int) -> Iterator[Window]:
    parts = _PARTED.split(text[first_char:after])
    groups, gaps = parts[::2], parts[1::2]
    at = list(accumulate(map(len, parts), initial=first_char))
    starts, ends = at[:-1:2], at[1::2]
    sizes = tuple(map(len, groups))
    if sizes.count(1) >= _MIN_SINGLES:
        found = list(_GROUP.finditer(text, first_char, after))
        groups = ["".join(filter(str.isdigit, one[0])) for one in found]
        starts, ends = [one.start() for one in found], [one.end() for one in found]
        gaps = [text[end:start] for end, start in zip(ends, starts[1:], strict=False)]
        sizes = tuple(map(len, groups))
    joints = [gap.strip() or " " for gap in gaps]
    count = len(groups)
    fewest = count if sizes == CARD_SHAPE and is_luhn("".join(groups)) else 1  # the parts of a card are nothing
    is_open = not is_attached_before(text, first_char)
    is_over = not is_attached_behind(text, after)
    for first in range(count - fewest + 1):
        if first:
            is_open = gaps[first - 1][-1].isspace()
        digits, size, joint = groups[first], sizes[first], ""
        for last in range(first, min(first + _MAX_GROUPS, count)):
            if last > first:
                digits += groups[last]
                size += sizes[last]
                joint = joints[last - 1] if not joint or joint == joints[last - 1] else "?"
            if size > MAX_DIGITS:
                break
            if size >= MIN_DIGITS and last - first + 1 >= fewest:
                is_last = last + 1 == count
                is_apart = is_open and (is_over if is_last else gaps[last][0].isspace())
                is_whole = is_apart and is_last and not first
                shape = sizes[first : last + 1]
                yield _new(Window, (starts[first], ends[last], digits, shape, joint, is_apart, is_whole))


def is_luhn(digits: str) -> bool:
    """Say whether the last digit is the check digit of the others, as Luhn has it."""
    characters = digits.encode("ascii")[::-1]
    single = characters[::2]
    return (sum(single) - _ZERO * len(single) + sum(characters[1::2].translate(_DOUBLED))) % 10 == 0


def is_attached_before(text: str, start: int) -> bool:
    """Say whether what stands before a number makes it a part of something else: a letter, a comma, money."""
    if not start:
        return False
    char = text[start - 1]
    if char == "º" and text[start - 2 : start - 1] in {"n", "N", "."}:
        return False  # "Cuenta Nº8985925959"
    if char.isalnum() or char in "+_" or char in _MONEY:
        return True
    if char == " " and start > 1 and text[start - 2] in _MONEY:
        return True
    if char == ",":
        return start > 1 and text[start - 2].isdigit()  # "clerk,531228810" is a row
    return char in "-./" and start > 1 and text[start - 2].isalnum()


def is_attached_behind(text: str, end: int) -> bool:
    """Say whether what stands behind a number makes it a part of something else."""
    if end == len(text):
        return False
    char = text[end]
    if char.isalnum() or char in "_@":
        return True
    if char == "," and text[end + 1 : end + 2].isdigit():
        return True
    if char in "-./" and end + 1 < len(text) and text[end + 1].isalnum():
        return True
    if not char.isspace():
        return char in _MONEY
    return text[end + 1 : end + 2] in _MONEY_BEGINS and _MONEY_AFTER.match(text, end) is not None


def is_counted(plain: str, end: int) -> bool:
    """Say whether a number that ends in a folded text counts or measures what stands right behind it."""
    found = _COUNTED.match(plain, end)
    return found is not None and (found["sign"] is not None or found["unit"] in _COUNTABLE)
