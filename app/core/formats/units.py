"""Cut a segment into the pieces that a line break may not divide, each with its time."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.core.formats.cleaning import columns, may_part, milliseconds, one_line

if TYPE_CHECKING:
    from app.core.transcript import Segment

_BREAKING_SPACE: Final = re.compile(r"[^\S\xa0\u2007\u202f]+")
_CLOSERS: Final = "\"'”’»)]）」』】》›"  # noqa: RUF001 (quotes and brackets of all languages)
_SENTENCE_ENDS: Final = (".", "!", "?", "…", "。", "！", "？", "؟", "।", "۔")  # noqa: RUF001 (other scripts)
_CLAUSE_ENDS: Final = (",", ";", ":", "、", "，", "；", "：", "،", "؛", "–", "—")  # noqa: RUF001 (same)


@dataclass(frozen=True, slots=True)
class Unit:
    """A piece of text that stays whole; `is_spaced` tells that a space parts it from the piece before."""

    text: str
    start_ms: int
    end_ms: int
    is_spaced: bool
    width: int

    @property
    def ending(self) -> int:
        """Rate how well a line may end here: 2 after a sentence, 1 after a clause, else 0."""
        core = self.text.rstrip(_CLOSERS)
        return 2 if core.endswith(_SENTENCE_ENDS) else 1 if core.endswith(_CLAUSE_ENDS) else 0


@dataclass(frozen=True, slots=True)
class _Span:
    """A run of `count` characters said between two times."""

    count: int
    start_ms: int
    end_ms: int


def units_of(segment: Segment) -> list[Unit]:
    """Cut the text of a segment into units with times.

    The text of the segment counts; its words give the times as long as they spell the same text. Otherwise,
    and without words, the time of the segment is shared out by characters.
    """
    text = one_line(segment.text) or one_line("".join(word.text for word in segment.words))
    chunks = [chunk for chunk in _BREAKING_SPACE.split(text) if chunk.strip()]
    compact = "".join(chunks)
    spans, word_starts = _timeline(segment, compact)
    times = _character_times(spans)
    units: list[Unit] = []
    at = 0
    for chunk in chunks:
        start = at
        for offset in range(at + 1, at + len(chunk) + 1):
            at_word = offset in word_starts
            is_end = offset == at + len(chunk) or (
                (at_word or not word_starts) and may_part(compact[offset - 1], compact[offset], at_word=at_word)
            )
            if is_end:
                piece = compact[start:offset]
                units.append(Unit(piece, times[start][0], times[offset - 1][1], start == at, columns(piece)))
                start = offset
        at += len(chunk)
    return units


def spells_its_text(segment: Segment) -> bool:
    """Say whether the words of a segment spell its text, but for spaces; after an edit they may not."""
    return "".join(_pieces(segment)) == _BREAKING_SPACE.sub("", one_line(segment.text))


def _pieces(segment: Segment) -> list[str]:
    return [_BREAKING_SPACE.sub("", one_line(word.text)) for word in segment.words]


def _timeline(segment: Segment, compact: str) -> tuple[list[_Span], frozenset[int]]:
    """Give the spans that make up `compact`, and the offsets at which words start (none: words unknown)."""
    start_ms = milliseconds(segment.start_s)
    end_ms = max(start_ms, milliseconds(segment.end_s))
    pieces = _pieces(segment)
    if not compact or "".join(pieces) != compact:
        return [_Span(len(compact), start_ms, end_ms)], frozenset()
    spans: list[_Span] = []
    starts: set[int] = set()
    at, latest_ms = 0, 0
    for word, piece in zip(segment.words, pieces, strict=True):
        word_start_ms, word_end_ms = milliseconds(word.start_s), milliseconds(word.end_s)
        if end_ms > start_ms:  # keeps one stray word time from dragging along all words after it
            word_start_ms = min(max(word_start_ms, start_ms), end_ms)
            word_end_ms = min(max(word_end_ms, start_ms), end_ms)
        latest_ms = max(word_start_ms, latest_ms)
        if piece:
            spans.append(_Span(len(piece), latest_ms, max(latest_ms, word_end_ms)))
            starts.add(at)
            at += len(piece)
    return spans, frozenset(starts)


def _character_times(spans: list[_Span]) -> list[tuple[int, int]]:
    """Share out the time of each span among its characters."""
    return [
        (
            span.start_ms + (span.end_ms - span.start_ms) * at // span.count,
            span.start_ms + (span.end_ms - span.start_ms) * (at + 1) // span.count,
        )
        for span in spans
        for at in range(span.count)
    ]
