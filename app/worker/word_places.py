"""Bring the times that a badly aligned word or segment got back into order. Pure functions."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator
from typing import Any

from app.core.transcript import Segment, Word
from app.worker.sectioned_model import COLLAPSED_SHARE


def unfold(raw: Any) -> None:
    """Share the time of a segment out among words that the alignment has put at one instant."""
    words = raw.words or ()
    if not words or words[-1].end - words[0].start >= COLLAPSED_SHARE * (raw.end - raw.start):
        return
    chars = sum(len(word.word) for word in words)
    at = raw.start
    for word in words:
        word.start = at
        at += (raw.end - raw.start) * len(word.word) / max(1, chars)
        word.end = at


def in_order(words: Iterable[Word]) -> tuple[Word, ...]:
    """Let no word end after the next one starts, nor start before the one before it."""
    ordered: list[Word] = []
    for word in words:
        start = max(word.start_s, ordered[-1].start_s if ordered else 0.0)
        if ordered and ordered[-1].end_s > start:
            ordered[-1] = dataclasses.replace(ordered[-1], end_s=start)
        ordered.append(dataclasses.replace(word, start_s=start, end_s=max(start, word.end_s)))
    return tuple(ordered)


def one_after_another(segments: Iterable[Segment]) -> Iterator[Segment]:
    """Let no segment start before the one before it: where words are aligned badly, sentences can cross."""
    latest_s = 0.0
    for segment in segments:
        if segment.start_s >= latest_s:
            latest_s = segment.start_s
            yield segment
            continue
        words = tuple(
            dataclasses.replace(word, start_s=max(word.start_s, latest_s), end_s=max(word.end_s, latest_s))
            for word in segment.words
        )
        yield dataclasses.replace(segment, start_s=latest_s, end_s=max(segment.end_s, latest_s), words=words)
