"""Where a sentence goes on although somebody cut it: behind short forms and ordinals."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Final

from app.core.normalisation.figures import alternatives
from app.core.normalisation.languages import wording_of

_LOOK_BACK_CHARS: Final = 40
_STOPPED: Final = re.compile(r"\.\s*\Z")
_NEVER_FIRST: Final = frozenset("-ºª,;:)]")


def goes_on(before: str, after: str, language: str) -> bool:
    """Say whether `after` belongs to the sentence that seems to end with `before`."""
    end, first = before[-_LOOK_BACK_CHARS:], after[:1]
    if not _STOPPED.search(end):
        return False
    if first.islower() or first in _NEVER_FIRST:
        return True
    never_last, before_numbers = _short_forms(language)
    if never_last is not None and never_last.search(end):
        return True
    if first.isdigit() and before_numbers is not None and before_numbers.search(end):
        return True
    wording = wording_of(language)
    return (
        wording is not None and wording.ordinal_last is not None and wording.ordinal_last.search(end) is not None
    )


@cache
def _short_forms(language: str) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None]:
    wording = wording_of(language)
    if wording is None:
        return None, None
    return _at_end(wording.never_last), _at_end(short for short in wording.before_numbers if short.endswith("."))


def _at_end(shorts: Iterable[str]) -> re.Pattern[str]:
    spaced = re.sub(r"\\\.(?=\w)", lambda _: r"\.\s?", alternatives(short.replace(" ", "") for short in shorts))
    return re.compile(rf"(?<![\w.])(?:{spaced})\s*\Z")
