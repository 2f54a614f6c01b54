"""Compare two transcripts of one recording word by word, or two states of one."""

from __future__ import annotations

import difflib
import enum
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from app.core.edited_words import tokens_of
from app.core.transcript import Segment, Word

# Matching takes the square of the words, so that a long recording is compared in parts, cut where both are silent.
_PART_S: Final = 20.0
_LONGEST_PART_S: Final = 60.0
_PAUSE_S: Final = 0.3


class Change(enum.StrEnum):
    """Name what became of some words."""

    EQUAL = "equal"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Words in a row that share one fate; times and text are those of the side that has them, the new if both."""

    change: Change
    text: str
    start_s: float
    end_s: float
    words: int


def compared(old: Sequence[Segment], new: Sequence[Segment], *, is_loose: bool = False) -> list[Run]:
    """Return the words of both in order; `is_loose` takes words as equal that differ in case and punctuation."""
    before, after = list(_words(old)), list(_words(new))
    pieces = [
        piece
        for ours, theirs in _parts(before, after)
        for piece in _matched(ours, theirs, is_loose=is_loose)
        if piece[1]
    ]
    return [
        Run(
            change=change,
            text="".join(word.text for word in words),
            start_s=min(word.start_s for word in words),
            end_s=max(word.end_s for word in words),
            words=len(words),
        )
        for change, group in groupby(pieces, key=lambda piece: piece[0])
        if (words := [word for _, some in group for word in some])
    ]


def _words(segments: Iterable[Segment]) -> Iterator[Word]:
    """Yield words in order; where a segment knows no times of its words, its own time is shared out evenly."""
    for segment in sorted(segments, key=lambda segment: segment.start_s):
        if "".join(word.text for word in segment.words).strip() == segment.text.strip():
            yield from segment.words
            continue
        tokens = tokens_of(segment.text)
        step = (segment.end_s - segment.start_s) / max(1, len(tokens))
        for at, token in enumerate(tokens):
            start_s = segment.start_s + at * step
            yield Word(start_s=start_s, end_s=start_s + step, text=token, probability=1.0)


def _parts(old: list[Word], new: list[Word]) -> Iterator[tuple[list[Word], list[Word]]]:
    at = [0, 0]
    for cut_s in (*_cuts(old, new), float("inf")):
        part: list[list[Word]] = []
        for side, words in enumerate((old, new)):
            end = at[side]
            while end < len(words) and (words[end].start_s + words[end].end_s) / 2 < cut_s:
                end += 1
            part.append(words[at[side] : end])
            at[side] = end
        yield part[0], part[1]


def _cuts(old: list[Word], new: list[Word]) -> Iterator[float]:
    """Yield times in the pauses that both have, at most one in twenty seconds; without a pause one a minute."""
    last_s = heard_s = 0.0
    for word in sorted((*old, *new), key=lambda word: word.start_s):
        length_s = word.start_s - last_s
        if (length_s > _PART_S and word.start_s - heard_s > _PAUSE_S) or length_s > _LONGEST_PART_S:
            last_s = (max(heard_s, last_s) + word.start_s) / 2 if heard_s < word.start_s else word.start_s
            yield last_s
        heard_s = max(heard_s, word.end_s)


def _matched(old: list[Word], new: list[Word], *, is_loose: bool) -> Iterator[tuple[Change, list[Word]]]:
    ours, theirs = ([_key(word, is_loose=is_loose) for word in words] for words in (old, new))
    if ours == theirs:
        yield Change.EQUAL, new
        return
    match = difflib.SequenceMatcher(None, ours, theirs, autojunk=False)
    for kind, first, last, start, end in match.get_opcodes():
        if kind == "equal":
            yield Change.EQUAL, new[start:end]
        else:
            yield Change.REMOVED, old[first:last]
            yield Change.ADDED, new[start:end]


def _key(word: Word, *, is_loose: bool) -> str:
    text = word.text.strip()
    return "".join(filter(str.isalnum, text)).casefold() or text if is_loose else text
