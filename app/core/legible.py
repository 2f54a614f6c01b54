"""Text from outside made fit to be shown and spoken: without what steers a terminal or turns a line around."""

from __future__ import annotations

import re
from typing import Final

# Controls but for tab and newline, overrides and isolates of the direction (a mark of direction, as Hebrew and
# Arabic texts have them, stays), halves of characters, and what is no character.
_HIDDEN: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufff9-\ufffb\ufffe\uffff]"
)
_BREAKS: Final = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_INVISIBLE: Final = str.maketrans("", "", "\xad\ufeff")
"""Where a word may be hyphenated, and a byte order mark: no part of what is written."""


def legible(text: str) -> tuple[str, int]:
    """Return the text with newlines of one kind and without hidden characters, and how many those were."""
    if text.isprintable():  # by far the most are, and this is by far the fastest way to know
        return text, 0
    return _HIDDEN.subn("", _BREAKS.sub("\n", text).translate(_INVISIBLE))


def is_legible(text: str) -> bool:
    """Say whether a text holds no hidden characters."""
    return text.isprintable() or _HIDDEN.search(text) is None
