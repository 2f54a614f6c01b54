"""Texts of segments as they are shown: on one line, and with nothing in them that steers the window."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import Final

# Character for character, so that places in the shown text are places in the stored one. Marks that letters need,
# such as those that join emoji or part Persian words, stay; what overrides the order of a line does not.
_UNSHOWN: Final = {
    **{number: "\ufffd" for number in range(0xA0) if unicodedata.category(chr(number)) == "Cc"},
    **dict.fromkeys(map(ord, "\u202d\u202e"), "\ufffd"),
    **dict.fromkeys(map(ord, "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u2028\u2029"), " "),
}

_ENDS: Final = frozenset(".!?…:;,")


def one_line(text: str) -> str:
    """Put text on one line."""
    return " ".join(text.split())


def in_sentences(texts: Iterable[str]) -> str:
    """Join texts so that a screen reader pauses between them."""
    parts = list(texts)
    return " ".join(part if part[-1] in _ENDS or part is parts[-1] else f"{part}." for part in parts)


def shown(text: str) -> str:
    """Return the text of a segment without the space around it, else of the same length."""
    text = text.strip()
    return text if text.isascii() and text.isprintable() else text.translate(_UNSHOWN)


def lead(text: str) -> int:
    """Return how many characters stand before what is shown."""
    return len(text) - len(text.lstrip())


def is_right_to_left(text: str) -> bool:
    """Say whether a text begins with a script that is written from right to left."""
    if text.isascii():
        return False
    sides = (unicodedata.bidirectional(char) for char in text)
    return next((side for side in sides if side in {"L", "R", "AL"}), "L") != "L"


def units(text: str, characters: int) -> int:
    """Return where a character is for Qt, which counts in units of UTF-16."""
    return characters if text.isascii() else len(text[:characters].encode("utf-16-le", "surrogatepass")) // 2


def characters(text: str, places: int) -> int:
    """Return which character is at a place of Qt's."""
    if text.isascii():
        return places
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * places].decode("utf-16-le", "replace"))
