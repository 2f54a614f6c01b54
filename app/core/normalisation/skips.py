"""What is left out in every language: what cannot be seen, ornaments, and more of the same."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import groupby
from typing import Final

from app.core.normalisation.rule import Rule, Said, by_pattern

_INVISIBLE: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_JOINERS: Final = frozenset("\u200c\u200d")
_VARIANTS: Final = re.compile(r"[\ufe00-\ufe0f\U0001f3fb-\U0001f3ff\u20e3]+")


def _invisible(text: str) -> Iterator[Said]:
    """Find controls, bidi marks, zero-width and unassigned characters; joiners stay where they spell."""
    if text.isascii() and text.isprintable():
        return
    marks = ((_is_invisible(text, at), at) for at in range(len(text)))
    for is_hidden, group in groupby(marks, key=lambda mark: mark[0]):
        places = [at for _, at in group]
        if is_hidden:
            yield Said(places[0], places[-1] + 1, "", "skipped:control")


def _is_invisible(text: str, at: int) -> bool:
    char = text[at]
    if char.isspace() or unicodedata.category(char) not in _INVISIBLE:
        return False
    return not (char in _JOINERS and _is_joining(text[at - 1 : at]) and _is_joining(text[at + 1 : at + 2]))


def _is_joining(char: str) -> bool:
    """Say whether a letter is of a script in which joiners spell: Arabic, Syriac, those of India and Sri Lanka."""
    return "\u0600" <= char <= "\u0dff"


def _ends(match: re.Match[str]) -> bool:
    return match.start() == 0 or match.end() == len(match.string)


_SPACE: Final = by_pattern("space", r"\s{2,}|[^\S ]", lambda match: "" if _ends(match) else " ")
_VARIANT: Final = by_pattern("skipped:variant", _VARIANTS.pattern, "")
_LINE: Final = by_pattern("skipped:ornament", r"(?:([-_=*~#+·•.^|/\\<>─━═—–])[^\S\n]?)(?:\1[^\S\n]?){3,}", "")
_MANY: Final = by_pattern(
    "repeated", r"([!?])(?:(?=\1)\1){1,}|([^\w\s.])(?:\2){2,}", lambda match: match.group()[0]
)
_BULLET: Final = by_pattern("skipped:bullet", r"(?<![^\n])[^\S\n]*[-*•‣▪◦–—·●○■□►▶✓✔➤][^\S\n]+", "")
_EMPHASIS: Final = by_pattern("skipped:markup", r"(?<!\w)[*_`]{1,3}(?=\w)|(?<=[\w.,;:!?])[*_`]{1,3}(?!\w)", "")
_BOXES: Final = by_pattern("skipped:symbol", "[\u2500-\u25ff\ufffc\ufffd]+", "")


def _long_figures(text: str) -> Iterator[Said]:
    """Find figures of more digits than there are words for, of which engines drop some."""
    for match in _FIGURES.finditer(text):
        for start in range(match.start(), match.end(), _DIGITS_AT_ONCE):
            digits = text[start : min(start + _DIGITS_AT_ONCE, match.end())]
            end = start + len(digits)
            yield Said(start, end, " ".join(digits) + ("" if end == match.end() else ", "), "digits")


_FIGURES: Final = re.compile(r"\d{19,}")
_DIGITS_AT_ONCE: Final = 30
_LONG_WORD: Final = by_pattern("long-word", r"\w{47}(?P<it>\w)(?=\w)", lambda match: f"{match['it']}, ")
"""Engines drop what follows some hundred sounds of a word or a clause."""

BEFORE: Final[tuple[Rule, ...]] = (_invisible, _VARIANT, _LINE, _BULLET, _long_figures)
"""Go before the rules of a language."""

AFTER: Final[tuple[Rule, ...]] = (_MANY, _EMPHASIS, _BOXES, _SPACE, _LONG_WORD)
"""Go after them."""
