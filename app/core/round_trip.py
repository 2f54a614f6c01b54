"""Whether speech was understood: what was said, beside what a recogniser heard of it."""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.core.transcript import Segment

_SLACK_S: Final = 0.5
_DOUBTFUL_SHARE: Final = 0.5
_APOSTROPHE: Final = "\u2019"
_WORD: Final = re.compile(rf"[^\W\d_]+(?:['{_APOSTROPHE}][^\W\d_]+)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """A sentence of which more than half was not heard; `missing` is the share of its words."""

    start_s: float
    text: str
    heard: str
    missing: float


def doubts(said: Sequence[Segment], heard: Sequence[Segment]) -> list[Doubt]:
    """Return the sentences that seem dropped or mangled, in their order.

    Words are compared without case and punctuation; numbers, which are written in many ways, are left out, and so
    is a sentence of nothing else.
    """
    found = []
    for segment in said:
        words = _words(segment.text)
        if not words:
            continue
        near = _heard_in(heard, segment.start_s - _SLACK_S, segment.end_s + _SLACK_S)
        matcher = difflib.SequenceMatcher(a=words, b=_words(near), autojunk=False)
        matched = sum(block.size for block in matcher.get_matching_blocks())
        missing = 1 - matched / len(words)
        if missing > _DOUBTFUL_SHARE:
            text = segment.text.strip()
            found.append(Doubt(start_s=segment.start_s, text=text, heard=near.strip(), missing=missing))
    return found


def _heard_in(heard: Sequence[Segment], start_s: float, end_s: float) -> str:
    """Return what was heard between two times: words where their times are known, else whole segments."""
    parts = []
    for segment in heard:
        if segment.end_s < start_s or segment.start_s > end_s:
            continue
        if not segment.words:
            parts.append(f" {segment.text.strip()}")
        parts += [word.text for word in segment.words if start_s <= (word.start_s + word.end_s) / 2 <= end_s]
    return "".join(parts)


def _words(text: str) -> list[str]:
    return [word.casefold().replace(_APOSTROPHE, "'") for word in _WORD.findall(text)]
