"""Places in a long text, for Python, which counts characters, and for Qt, which counts units of UTF-16."""

from __future__ import annotations

import bisect
import re
from typing import Final

MAX_LINE_CHARS: Final = 5000
"""Qt lays out a line as a whole: a longer one would hold up the window."""

_WIDE: Final = re.compile("[\U00010000-\U0010ffff]")
_TO_BREAK: Final = re.compile(rf"[^\n]{{{MAX_LINE_CHARS // 2},{MAX_LINE_CHARS}}}(?:[ \t]|(?=[^\n]))")


class TextPlaces:
    """Knows the text of a widget, and where each of its characters is for Qt."""

    def __init__(self, text: str) -> None:
        self.text = text
        wide = [] if text.isascii() else [match.start() for match in _WIDE.finditer(text)]
        self._characters = wide
        self._units = [at + number for number, at in enumerate(wide)]

    def units(self, character: int) -> int:
        """Return where a character is for Qt."""
        return character + bisect.bisect_left(self._characters, character)

    def character(self, units: int) -> int:
        """Return which character is at a place of Qt's."""
        return units - bisect.bisect_left(self._units, units)

    def trimmed(self, start: int, end: int) -> tuple[int, int]:
        """Return a stretch without the space around it."""
        stretch = self.text[start:end]
        start += len(stretch) - len(stretch.lstrip())
        return start, max(start, start + len(stretch.strip()))


def with_short_lines(text: str) -> str:
    """Break lines that are too long for a window, at a space where there is one."""
    if max(map(len, text.split("\n"))) <= MAX_LINE_CHARS:
        return text
    return _TO_BREAK.sub(lambda line: line[0].rstrip(" \t") + " " * _spare(line[0]) + "\n", text)


def _spare(line: str) -> int:
    """Return how many spaces at the end of a line stay beside the one that the break takes the place of."""
    return max(0, len(line) - len(line.rstrip(" \t")) - 1)
