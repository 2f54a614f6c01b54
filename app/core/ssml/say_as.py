"""What `say-as` makes of what stands in it."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from app.core.normalisation.languages import wording_of

_SPELLED: Final = frozenset({"characters", "spell-out", "verbatim"})
_DIGITS: Final = frozenset({"digits", "telephone"})
_AS_WRITTEN: Final = frozenset({"cardinal", "number", "time", "currency", "unit", "fraction", "address"})
"""These are read right by the rules and the engine."""
_LETTERS: Final = {"en": {"a": "ay"}}
_ORDERS: Final = {"mdy": "mdy", "dmy": "dmy", "ymd": "ymd", "md": "md", "dm": "dm", "": ""}


def said_as(text: str, how: str, form: str, language: str) -> str | None:
    """Return what is said; the text itself where that is right, None if nobody knows how."""
    if how in _SPELLED:
        letters = _LETTERS.get(language.partition("-")[0], {})
        return " ".join(letters.get(char.casefold(), char) for char in text if not char.isspace())
    if how in _DIGITS:
        return " ".join(char for char in text if char.isalnum() or char == "+")
    if how == "date":
        return _date(text, form, language)
    if how == "ordinal":
        return _ordinal(text.strip(), language)
    return text if how in _AS_WRITTEN else None


def _date(text: str, form: str, language: str) -> str | None:
    wording = wording_of(language)
    figures = [int(figure) for figure in re.findall(r"\d{1,4}", text)]
    order = form or (
        "ymd" if figures and figures[0] > 31 else "mdy" if wording and wording.is_month_first else "dmy"
    )
    if wording is None or form not in _ORDERS or len(figures) != len(order):
        return text
    parts = dict(zip(order, figures, strict=True))
    try:
        date(parts.get("y", 2000), parts["m"], parts["d"])
    except ValueError:
        return text
    return wording.dates(parts["d"], parts["m"], parts.get("y"), "")


def _ordinal(text: str, language: str) -> str:
    wording = wording_of(language)
    known = wording is not None and text.isdecimal() and len(text) <= 2 and int(text) > 0
    return wording.ordinal(int(text)) if known and wording is not None else text
