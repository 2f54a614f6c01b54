"""One way to write what can be written in many: before anything is looked for in a text.

Compatibility forms (NFKC), letters of other alphabets that look like Latin ones, digits of other scripts, dashes
and quotation marks become their plainest form; what cannot be seen goes, and so do marks that no letter takes in.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Callable
from typing import Final

from app.privacy.mapped import MappedText

# Controls, format characters (zero width, directions, tags), variation selectors, blank letters, lone surrogates,
# and what is no character.
_UNSEEN_RANGES: Final = (
    r"\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u115f\u1160"
    r"\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0"
    r"\ufff0-\ufffb\U000110bd\U000110cd\U00013430-\U00013438\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    r"\U000e0000-\U000e0fff\ud800-\udfff\ufdd0-\ufdef"
    + "".join(f"{chr(plane | 0xFFFE)}{chr(plane | 0xFFFF)}" for plane in range(0, 0x110000, 0x10000))
)
UNSEEN: Final = re.compile(f"[{_UNSEEN_RANGES}]")
_MARKS: Final = r"\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_KEPT: Final = r"\t-\r\x20-\x7e\xa1-\xa7\xa9-\xac\xae\xb0\xb1\xb6\xb7\xba\xbb\xbf-\xff€"
_ODD: Final = re.compile(f"[^{_KEPT}]")
_MARK: Final = re.compile(f"[{_MARKS}]")
_ODD_OR_MARKED: Final = re.compile(rf"[\s\S][{_MARKS}]+|[^{_KEPT}]")

_LOOKS_LIKE: Final = str.maketrans(
    {
        **dict(zip("АВЕЅІЈКМНОРСТУХЗаеѕіјорсухҮԌԚԜԁԛԝһӏ", "ABESIJKMHOPCTYX3aesijopcyxYGQWdqwhl", strict=True)),
        **dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοινραϲϳ", "ABEZHIKMNOPTYXoivpacj", strict=True)),
        **dict(zip("ıȷɑɡꓲǀ׀Օ", "ijagIll0", strict=True)),
        **dict.fromkeys("‐‑‒–—―−⁃", "-"),
        **dict.fromkeys("‘’‚‛′ʼʹ", "'"),
        **dict.fromkeys("“”„‟″", '"'),
        **dict.fromkeys("․。", "."),
        **dict.fromkeys("\u2028\u2029\x85", "\n"),
        **dict.fromkeys("⁄∕", "/"),
        **dict.fromkeys("∶ː", ":"),
    }
)


def normalised(text: str) -> MappedText:
    """Return the plainest form of a text, with its places in the original."""
    if not _ODD.search(text):
        return MappedText.plain(text)
    seen = _rewritten(text, UNSEEN, lambda _: "") if UNSEEN.search(text) else None
    left = text if seen is None else seen.text
    plain = _rewritten(left, _ODD_OR_MARKED if _MARK.search(left) else _ODD, _plainest)
    return plain if seen is None else plain.over(seen)


@functools.lru_cache(maxsize=1024)
def _plainest(cluster: str) -> str:
    composed = unicodedata.normalize("NFKC", cluster.translate(_LOOKS_LIKE)).translate(_LOOKS_LIKE)
    return "".join(map(_digit, (char for char in composed if unicodedata.category(char)[0] != "M")))


def _digit(char: str) -> str:
    value = unicodedata.digit(char, None)
    return char if value is None else str(value)


def _rewritten(text: str, pattern: re.Pattern[str], becomes: Callable[[str], str]) -> MappedText:
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    for found in pattern.finditer(text):
        first, last = found.span()
        part = becomes(found[0])
        parts += (text[at:first], part)
        starts += range(at, first)
        ends += range(at + 1, first + 1)
        starts += [first] * len(part)
        ends += [last] * len(part)
        at = last
    parts.append(text[at:])
    starts += range(at, len(text))
    ends += range(at + 1, len(text) + 1)
    return MappedText("".join(parts), starts, ends)
