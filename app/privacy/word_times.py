"""Which words of a transcript an identifier was said in, and when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.core.transcript import Segment
from app.privacy.detector import Detector
from app.privacy.finding import Finding
from app.privacy.segments import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class SpokenAt:
    """Words [first_word, last_word) of a segment, said from `start_s` to `end_s`; the whole segment if unknown.

    `first_word` is -1 where the words of the segment do not spell its text, as after an edit, or are not known.
    """

    segment: int
    first_word: int
    last_word: int
    start_s: float
    end_s: float


def find_in_transcript(
    detector: Detector, segments: Sequence[Segment]
) -> tuple[tuple[Finding, tuple[SpokenAt, ...]], ...]:
    """Find over the segments of a transcript; return each finding with the words that say it."""
    found = detector.find_in_segments([segment.text for segment in segments])
    return tuple(
        (finding, tuple(spoken_at(place, segments[place.segment]) for place in places))
        for finding, places in found
    )


def spoken_at(place: Place, segment: Segment) -> SpokenAt:
    """Return which words of its segment a place touches, if only in part."""
    spans = _word_spans(segment)
    touched = [index for index, (start, end) in enumerate(spans) if start < place.end and place.start < end]
    if not touched:
        return SpokenAt(
            segment=place.segment, first_word=-1, last_word=-1, start_s=segment.start_s, end_s=segment.end_s
        )
    words = segment.words[touched[0] : touched[-1] + 1]
    return SpokenAt(
        segment=place.segment,
        first_word=touched[0],
        last_word=touched[-1] + 1,
        start_s=min(word.start_s for word in words),
        end_s=max(word.end_s for word in words),
    )


def _word_spans(segment: Segment) -> list[tuple[int, int]]:
    """Return where the words stand in the text of their segment, nothing if they do not spell it."""
    spans: list[tuple[int, int]] = []
    at = 0
    for word in segment.words:
        token = word.text.strip()
        start = segment.text.find(token, at)
        if start < 0 or segment.text[at:start].strip():
            return []
        at = start + len(token)
        spans.append((start, at))
    return [] if segment.text[at:].strip() else spans
