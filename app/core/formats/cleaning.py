"""Text and times from outside, made fit for one line of a file: what every format shares."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from app.core.text import printable

MAX_TIME_S: Final = 1e7
"""No recording is longer (115 days); a later time is a fault and is written as this one."""

_LINE_SPACE: Final = re.compile(r"[\t-\r\x1c-\x1f\x85\u2028\u2029 ]+")
_DROPPED: Final = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ufeff]+")
_SURROGATE: Final = re.compile(r"[\ud800-\udfff]")

_HANGUL: Final = ((0x1100, 0x11FF), (0x3130, 0x318F), (0xA960, 0xA97F), (0xAC00, 0xD7FF), (0xFFA0, 0xFFDC))
_UNSPACED: Final = ((0x0E00, 0x0EFF), (0x0F00, 0x0FFF), (0x1000, 0x109F), (0x1780, 0x17FF))
"""Thai and Lao, Tibetan, Myanmar, Khmer: no spaces between words, and no way to tell words from letters."""

_NEVER_FIRST: Final = frozenset("ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶー々ゝゞヽヾ〜~ะาำๅๆฯະາຳ")
_NEVER_LAST: Final = frozenset("เแโใไເແໂໃໄ")


def milliseconds(seconds: float) -> int:
    """Give a time in whole milliseconds, between 0 and MAX_TIME_S whatever came in."""
    if not seconds > 0:  # catches NaN as well
        return 0
    return round(min(seconds, MAX_TIME_S) * 1000)


def one_line(text: str) -> str:
    """Make one line of it: line breaks and tabs become spaces, controls go, lone surrogates become U+FFFD.

    Bidi marks and zero-width joiners stay, since the spoken language may need them.
    """
    kept = _SURROGATE.sub("\ufffd", _DROPPED.sub("", text))
    return _LINE_SPACE.sub(" ", kept).strip()


def name_line(name: str) -> str:
    """Make one printable line of a name; unlike speech, a name shows its hidden characters as escapes."""
    return printable(one_line(name))


def joined(texts: list[str]) -> str:
    """Join texts by their own spaces, and by one space where two words would otherwise touch."""
    parts: list[str] = []
    before = ""
    for text in texts:
        line = one_line(text)
        if not line:
            continue
        touches = not text[0].isspace() and not before[-1:].isspace()
        if parts and not (touches and may_part(one_line(before)[-1], line[0], at_word=True)):
            parts.append(" ")
        parts.append(line)
        before = text
    return "".join(parts)


def columns(text: str) -> int:
    """Count columns: two for wide East Asian characters, one for every other character."""
    if text.isascii():
        return len(text)
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def may_part(before: str, after: str, *, at_word: bool) -> bool:
    """Say whether a line may end between two characters that no space parts.

    Ideographs and kana part anywhere but beside punctuation that clings; scripts such as Thai part only where
    a word is known to end (`at_word`); all others only at spaces.
    """
    if after in _NEVER_FIRST or before in _NEVER_LAST:
        return False
    if before.isspace() or after.isspace():  # only no-break spaces get here, and they bind on both sides
        return False
    if unicodedata.category(after) in {"Mn", "Mc", "Me", "Cf", "Sk", "Pe", "Pf", "Po"}:
        return False
    if unicodedata.category(before) in {"Cf", "Sc", "Ps", "Pi"}:
        return False
    return any(_is_ideographic(char) or (at_word and _is_within(char, _UNSPACED)) for char in (before, after))


def _is_ideographic(char: str) -> bool:
    return unicodedata.east_asian_width(char) in "WFH" and not _is_within(char, _HANGUL)


def _is_within(char: str, ranges: tuple[tuple[int, int], ...]) -> bool:
    return any(first <= ord(char) <= last for first, last in ranges)
