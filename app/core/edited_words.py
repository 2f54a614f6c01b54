"""Give the words of a text that was written anew their times."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from app.core.transcript import Word

_TOKEN: Final = re.compile(r"\s*\S+")
# Scripts that put no spaces between words: Thai to Myanmar, Khmer, kana, ideographs.
_UNSPACED: Final = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff"
)
_HAS_UNSPACED: Final = re.compile(f"[{_UNSPACED}]")
_UNSPACED_TOKEN: Final = rf"\s*[{_UNSPACED}]|\s*[^\s{_UNSPACED}]+"


def timed(words: Sequence[Word], text: str) -> Iterator[Word]:
    """Yield the words of a new text: unchanged ones as they were, new ones spread over the time of the old."""
    if not words:
        return
    tokens = tokens_of(text, words)
    old = [word.text.strip() for word in words]
    match = difflib.SequenceMatcher(None, old, [token.strip() for token in tokens], autojunk=False)
    for kind, first, last, start, end in match.get_opcodes():
        if kind == "equal":
            for word, token in zip(words[first:last], tokens[start:end], strict=True):
                yield replace(word, text=token)
            continue
        before = words[first - 1].end_s if first else words[0].start_s
        from_s, to_s = (words[first].start_s, words[last - 1].end_s) if first < last else (before, before)
        count = end - start
        borders = [from_s + number * (to_s - from_s) / count for number in range(count)]
        for token, (at_s, until_s) in zip(tokens[start:end], pairwise([*borders, to_s]), strict=True):
            yield Word(start_s=at_s, end_s=max(at_s, until_s), text=token, probability=1.0)


def tokens_of(text: str, words: Sequence[Word] = ()) -> list[str]:
    """Cut a text into words; where nothing stands between them, by the words that were known before."""
    is_spaced = all(word.text[:1].isspace() for word in words[1:])
    if is_spaced and not _HAS_UNSPACED.search(text):
        return _TOKEN.findall(text)
    known = sorted({word.text for word in words if word.text.strip()}, key=len, reverse=True)
    return re.findall("|".join((*map(re.escape, known), _UNSPACED_TOKEN)), text)
