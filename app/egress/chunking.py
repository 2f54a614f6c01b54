"""A sanitised text in pieces that fit a vendor's limits, cut where a speaker pauses."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import takewhile
from typing import Final

from app.core.errors import CloudError, Code
from app.egress.messages import Limits
from app.egress.pace import most_s
from app.privacy.sanitised import SanitisedText

Fits = Callable[[str], bool]

# A full stop after a short word may be that of an abbreviation, and counts as a clause's end.
_SENTENCE: Final = re.compile(r"""\n\s*|(?:[!?…]|(?<=[^\W\d_]{4})\.|(?<=[\d)\]"'”’»])\.)["'”’»)\]]*\s+|[。！？]""")
_CLAUSE: Final = re.compile(r"[,;:.–—]\s+|\s[–—]\s|[、，；：]")
_WORD: Final = re.compile(r"\s+")
_PATTERNS: Final = (_SENTENCE, _CLAUSE, _WORD)


def chunks(text: SanitisedText, fits: Fits, *, title: str) -> Iterator[SanitisedText]:
    """Yield the pieces in order, each as long as it fits, with what was replaced in it.

    CloudError CLOUD_TOO_LONG if a word, or what a replacement stands for, does not fit by itself.
    """
    borders = [_borders(text, pattern) for pattern in _PATTERNS]
    start, end = 0, len(text.text)
    while start < end:
        cut = end if fits(_bare(text.text[start:end])) else _cut(text.text, start, borders, fits)
        if cut is None:
            raise CloudError(Code.CLOUD_TOO_LONG, vendor=title)
        piece = _piece(text, start, cut)
        if piece.text:
            yield piece
        start = cut


def fitting(limits: Limits, rate: float, body_bytes: Callable[[str], int]) -> Fits:
    """Return what says whether a text keeps within limits; `body_bytes` gives the size of its request's body."""

    def fits(text: str) -> bool:
        return (
            (not limits.characters or len(text) <= limits.characters)
            and (not limits.seconds or most_s(text, rate) <= limits.seconds)
            and (not limits.bytes or _size(text) <= limits.bytes)
        )

    def _size(text: str) -> int:
        return body_bytes(text) if limits.is_whole_body else len(text.encode())

    return fits


def _cut(text: str, start: int, borders: Sequence[Sequence[int]], fits: Fits) -> int | None:
    """Return the last border up to which the text fits, of the best kind of border that there is."""
    for places in borders:
        ahead = places[bisect_right(places, start) :]
        within = bisect_left(ahead, 1, key=lambda place: 0 if fits(_bare(text[start:place])) else 1)
        if within:
            return ahead[within - 1]
    return None


def _borders(text: SanitisedText, pattern: re.Pattern[str]) -> list[int]:
    """Return where a piece may end; never inside what stands for something that was replaced."""
    spans = iter(sorted((one.start, one.end) for one in text.replacements))
    inside = next(spans, None)
    found = []
    for match in pattern.finditer(text.text):
        place = match.end()
        while inside is not None and inside[1] <= place:
            inside = next(spans, None)
        if inside is None or place <= inside[0]:
            found.append(place)
    return found


def _piece(text: SanitisedText, start: int, end: int) -> SanitisedText:
    """Return a part without the white space around it."""
    raw = text.text[start:end]
    start += sum(1 for _ in takewhile(str.isspace, raw))
    bare = _bare(raw)
    inside = tuple(
        replace(one, start=one.start - start, end=one.end - start)
        for one in text.replacements
        if start <= one.start and one.end <= start + len(bare)
    )
    return replace(text, text=bare, replacements=inside)


def _bare(text: str) -> str:
    return text.strip()
