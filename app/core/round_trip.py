"""Whether speech was understood: what was said, beside what a recogniser heard of it."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from app.core.transcript import Segment

_SLACK_S: Final = 0.5
_DOUBTFUL_SHARE: Final = 0.5
_APOSTROPHE: Final = "\u2019"
_WORD: Final = re.compile(rf"[^\W\d_]+(?:['{_APOSTROPHE}][^\W\d_]+)*")


class Sentence(NamedTuple):
    """What was said between two times, and the wordings in which it may be heard: “5 May”, “the fifth of May”."""

    start_s: float
    end_s: float
    text: str
    wordings: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """A sentence of which more than half was not heard; `missing` is the share of its words."""

    start_s: float
    text: str
    heard: str
    missing: float


def doubts(said: Iterable[Sentence], heard: Sequence[Segment]) -> list[Doubt]:
    """Return the sentences that seem dropped or mangled, in their order.

    The wording counts of which most was heard. Words are compared without case and punctuation; numbers, which are
    written in many ways, are left out, and so is a wording of nothing else.
    """
    found = []
    for sentence in said:
        near = _heard_in(heard, sentence.start_s - _SLACK_S, sentence.end_s + _SLACK_S)
        missing = min((_missing(_words(one), _words(near)) for one in sentence.wordings), default=0.0)
        if missing > _DOUBTFUL_SHARE:
            doubt = Doubt(start_s=sentence.start_s, text=sentence.text, heard=near.strip(), missing=missing)
            found.append(doubt)
    return found


def placed(left: Iterable[Doubt], said: Iterable[Segment]) -> list[Doubt]:
    """Return the doubts about what is said there, each at the time at which it is first said.

    Who speaks may have been announced, which is no part of a segment's text.
    """
    starts: dict[str, float] = {}
    for segment in said:
        text = " ".join(segment.text.split())
        for said_so in (text, f"{segment.speaker}: {text}"):
            starts.setdefault(said_so, segment.start_s)
    found = [replace(one, start_s=starts[one.text]) for one in left if one.text in starts]
    return sorted(found, key=lambda one: one.start_s)


def _missing(words: list[str], heard: list[str]) -> float:
    matcher = difflib.SequenceMatcher(a=words, b=heard, autojunk=False)
    return 1 - sum(block.size for block in matcher.get_matching_blocks()) / len(words) if words else 0.0


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
