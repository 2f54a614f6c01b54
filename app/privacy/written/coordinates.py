"""Places on the map: pairs of decimal degrees, and degrees, minutes and seconds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from app.privacy.classes import PiiClass
from app.privacy.written.candidate import Candidate, Certainty
from app.privacy.written.page import Page
from app.privacy.written.signs import Sign

_SIDE: Final = r"(?:[NSEWO]\b|(?i:north|south|east|west|nord|s[uü]d|ost|est|ouest|sud|norte|sur|este|oeste)\b)"
_DEGREES: Final = r"(?:[ ]?(?:[°º]|(?i:degrees|degres|degrés|grad|grados)\b))"
_DECIMAL: Final = rf"(?:{_SIDE}[ ]?)?[-+]?[0-9]{{1,3}}[.,][0-9]{{2,15}}(?![0-9]){_DEGREES}?(?:[ ]?{_SIDE})?"
_WORDS: Final = (
    r"(?:(?i:and|und|et|y|lat(?:itude?)?|lon(?:gitude?)?|lng|long|latitud|longitud|breite|länge)\.?[ :=]*)"
)
_PAIR: Final = re.compile(
    rf"(?<![\w.,+-])(?=[-+0-9NSEWOnsewo])(?P<one>{_DECIMAL})(?:[ ]?[,;/|][ ]?|[ ])(?:{_WORDS}){{0,2}}(?P<two>{_DECIMAL})(?![\w%€$£]|[.,][0-9])"
)
_TWO: Final = re.compile(r"[0-9][.,][0-9]+[^0-9.]{1,60}[0-9]{1,3}[.,][0-9]")  # what each holds
_SINGLE: Final = re.compile(rf"(?<![\w.,+-]){_DECIMAL}(?![\w%€$£]|[.,][0-9])")
_SEXAGESIMAL: Final = (
    rf"(?:{_SIDE}[ ]?)?[0-9]{{1,3}}{_DEGREES}[ ]?(?:[0-9]{{1,2}}(?:[.,][0-9]{{1,8}})?[ ]?(?:'(?!')|(?i:minutes?|minuten|minutos|min)\b)?"
    rf"[ ,]?[ ]?(?:(?:and |und |et |y )?[0-9]{{1,2}}(?:[.,][0-9]{{1,8}})?[ ]?(?:\"|''|(?i:seconds?|sekunden|secondes?|segundos?|sec)\b)?)?)?[ ]?(?:{_SIDE})?"
)
_DMS: Final = re.compile(
    rf"(?<![\w.,])(?P<one>{_SEXAGESIMAL})(?:[ ]?[,;/][ ]?|[ ])?(?:{_WORDS})?(?P<two>{_SEXAGESIMAL})?(?!\w)"
)
_NUMBER: Final = re.compile(r"[0-9]+(?:[.,][0-9]+)?")
_HAS_SIDE: Final = re.compile(_SIDE)
_MANY_DECIMALS: Final = 4
_FEW_DECIMALS: Final = 2


def coordinates(page: Page) -> Iterator[Candidate]:
    """Yield the coordinates of a page."""
    if not page.has_digits:
        return
    text = page.text
    if "." in text or "," in text:
        yield from _decimal(page)
    if "°" in text or "º" in text or "deg" in page.folded or "grad" in page.folded:
        for found in _DMS.finditer(text):
            is_fine = "'" in found[0] or "min" in found[0]
            if _HAS_SIDE.search(found[0]) and (found["two"] or is_fine):
                yield _candidate(found, "place.degrees")


def _decimal(page: Page) -> Iterator[Candidate]:
    found = _PAIR.search(page.text) if _TWO.search(page.text) else None
    while found is not None:
        is_one = _is_pair(page, found)
        if is_one:
            yield _candidate(found, "place.decimal")
        found = _PAIR.search(page.text, found.end() if is_one else found.end("one"))
    if Sign.PLACE in page.signs:
        for found in _SINGLE.finditer(page.text):
            is_thousands = "," in found[0] and _decimals(found[0]) < _MANY_DECIMALS  # 65,520
            if (
                not is_thousands
                and _decimals(found[0]) >= _MANY_DECIMALS - 1
                and page.is_cued(*found.span(), Sign.PLACE)
            ):
                yield _candidate(found, "place.decimal")


def _is_pair(page: Page, found: re.Match[str]) -> bool:
    first, second = (float(_NUMBER.findall(found[name])[0].replace(",", ".")) for name in ("one", "two"))
    if first > 180 or second > 180 or min(first, second) > 90:
        return False
    decimals = min(_decimals(found["one"]), _decimals(found["two"]))
    has_sides = _HAS_SIDE.search(found["one"]) and _HAS_SIDE.search(found["two"])
    if has_sides or page.is_cued(*found.span(), Sign.PLACE):
        return decimals >= _FEW_DECIMALS
    return decimals >= _MANY_DECIMALS and max(first, second) > 1


def _decimals(number: str) -> int:
    return len(re.split(r"[.,]", _NUMBER.findall(number)[0])[-1])


def _candidate(found: re.Match[str], rule: str) -> Candidate:
    start, end = found.span()
    while found.string[end - 1] in " ,;":
        end -= 1
    canonical = re.sub(r"\s", "", found.string[start:end])
    return Candidate(start, end, PiiClass.COORDINATES, rule, canonical, Certainty.PROVEN)
