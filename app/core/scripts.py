"""Which scripts the letters of a text are of, and which languages that says for parts of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final, NamedTuple

_LETTERS: Final = {
    "el": "\u0370-\u03ff\u1f00-\u1fff",
    "ru": "\u0400-\u052f",
    "hy": "\u0531-\u058f",
    "he": "\u0590-\u05ff\ufb1d-\ufb4f",
    "ar": "\u0620-\u065f\u066e-\u06d3\u06fa-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc",
    "hi": "\u0900-\u0963\u0970-\u097f",
    "bn": "\u0980-\u09e3",
    "pa": "\u0a00-\u0a65\u0a70-\u0a76",
    "gu": "\u0a80-\u0ae5",
    "ta": "\u0b80-\u0be5",
    "te": "\u0c00-\u0c65",
    "kn": "\u0c80-\u0ce5",
    "ml": "\u0d00-\u0d65",
    "si": "\u0d80-\u0de5",
    "th": "\u0e01-\u0e4e",
    "my": "\u1000-\u103f",
    "ka": "\u10a0-\u10ff",
    "ko": "\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3",
    "ja": "\u3041-\u30ff\u31f0-\u31ff",
    "zh": "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f",
}
"""The letters of a script, by the language that it says where nothing else does."""
_KANA: Final = re.compile(f"[{_LETTERS['ja']}]")
_ALSO_OF: Final = {
    "ru": "be bg kk ky mk mn sr tg tt uk uz",
    "ar": "fa ku ps sd ug ur",
    "hi": "kok mr ne",
    "bn": "as bpy",
    "zh": "cmn hak ja ko yue",
    "el": "grc",
}
"""Other languages that are written in it."""
_ANY: Final = "".join(_LETTERS.values())
_LEAST_LETTERS: Final = 2
"""A single letter, as in a formula, has a name in every language."""


class Stretch(NamedTuple):
    """A part of a text and its language."""

    start: int
    end: int
    language: str


def stretches(text: str, language: str) -> list[Stretch]:
    """Return the parts of a text that are in one language by their scripts; what can be `language` is in that.

    Latin letters are, too: languages of other scripts have names for them. Marks go with what stands before.
    """
    found: list[Stretch] = []
    is_foreign = not text.isascii() and _foreign().search(text) is not None
    for run in _runs(text, language) if is_foreign else ():
        if run.language != language and run.end - run.start < _LEAST_LETTERS:
            continue
        if not found:
            found.append(run._replace(start=0))
        elif found[-1].language != run.language:
            found[-1] = found[-1]._replace(end=run.start)
            found.append(run)
    return [*found[:-1], found[-1]._replace(end=len(text))] if found else [Stretch(0, len(text), language)]


def _runs(text: str, language: str) -> Iterator[Stretch]:
    """Yield runs of letters of one script."""
    own = _own(language)
    is_japanese = _KANA.search(text) is not None
    for match in _run().finditer(text):
        script = match.lastgroup or ""
        if is_japanese and script == "zh":
            script = "ja"
        is_own = not script or script in own
        yield Stretch(match.start(), match.end(), language if is_own else script)


@cache
def _foreign() -> re.Pattern[str]:
    """Return the pattern of a letter of these scripts; it takes milliseconds to make, and few texts need it."""
    return re.compile(f"[{_ANY}]")


@cache
def _run() -> re.Pattern[str]:
    """Return the pattern of letters of one script."""
    named = "|".join(f"(?P<{name}>[{letters}]+)" for name, letters in _LETTERS.items())
    return re.compile(rf"{named}|(?:(?![{_ANY}])[^\W\d_])+")


@cache
def _own(language: str) -> frozenset[str]:
    """Return the scripts that a language is written in, beside Latin letters."""
    short = language.partition("-")[0]
    return frozenset(script for script in _LETTERS if short == script or short in _ALSO_OF.get(script, "").split())
