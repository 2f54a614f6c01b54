"""Tell whether every part of a text that is to leave is in a language in which people are recognised."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import cache
from typing import Final

from app.privacy import coverage
from app.services.text_languages import LanguageDetector

_PIECE: Final = re.compile(r"[^\n]{1,300}\S*")
_MIN_LETTERS: Final = 20
_FOREIGN: Final = re.compile(
    r"(?![A-Za-zªº\u00c0-\u024f\u0250-\u02ff\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff\uab30-\uab6f])[^\W\d_]"
)
_MIN_FOREIGN: Final = 4  # letters: where they are fewer, they are signs in a formula
_MANY_FOREIGN: Final = 12  # letters: a name and what it stands for
_UNTOLD: Final = "en"  # where nothing tells, for the words that stand for what was found


def leaving_language(text: str, hint: str = "") -> str:
    """Return the language that most of a text is in, or the first that is not known to the sanitiser.

    A hint is believed where a part of the text tells nothing else. Letters that no known language is written in
    are a language that is not known, by the name of its script if it has no other.
    """
    if hint and not coverage.is_known(hint):
        return hint
    detector = _detector()
    letters: Counter[str] = Counter()
    for piece in _PIECE.findall(unicodedata.normalize("NFKC", text)):
        told = detector.language(piece, hint)
        script = _foreign_script(piece)
        if script:
            return told if told and not coverage.is_known(told) else script
        if told and not coverage.is_known(told):
            return told
        letters[told] += sum(map(str.isalpha, piece))
    del letters[""]
    return max(letters, key=lambda tag: letters[tag], default=_UNTOLD)


@cache
def _detector() -> LanguageDetector:
    return LanguageDetector(min_letters=_MIN_LETTERS)  # once, for its model takes a second to load


def _foreign_script(piece: str) -> str:
    """Return the name of the script that much of a piece is in, if no known language is written in it."""
    if piece.isascii():
        return ""
    foreign: list[str] = _FOREIGN.findall(piece)
    most = len(foreign) >= _MIN_FOREIGN and sum(map(str.isalpha, piece)) < 2 * len(foreign)
    if not most and len(foreign) < _MANY_FOREIGN:
        return ""
    return unicodedata.name(foreign[0], "unknown").partition(" ")[0].capitalize()
