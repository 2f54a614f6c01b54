"""Rank the passages of a transcript by how likely they are wrong, so that a person listens to those first.

Each segment's figures count as independent evidence, so that what several of them doubt comes before what one
doubts. Limits are Whisper's own where it has some: an average log-probability of -1, a compression ratio of 2.4
(arXiv:2212.04356, section 4.5).
"""

from __future__ import annotations

import enum
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from app.core.transcript import Flag, Segment, SegmentRow, Word

LEAST: Final = 0.3
"""What is less likely to be wrong than this is not worth listening to."""

_DOUBTED: Final = 0.5  # a word below this probability is doubted by itself
_ROOM_S: Final = 0.5  # around doubted words, so that they are heard in what they stand in
_JOINED_S: Final = 1.0  # passages closer than this are heard in one go
_LONGEST_S: Final = 20.0
_NAMED: Final = 0.15  # evidence weaker than this is counted but not named as a reason


class Reason(enum.StrEnum):
    """Name why a passage may be wrong."""

    PHANTOM = "phantom"
    OVER_SILENCE = "over_silence"
    REPEATED = "repeated"
    COMPRESSIBLE = "compressible"
    WORD_RATE = "word_rate"
    NO_SPEECH = "no_speech"
    LOW_CONFIDENCE = "low_confidence"
    UNSURE_WORDS = "unsure_words"


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A stretch worth listening to: `risk` is 0 to 1, `reasons` are the strongest first."""

    start_s: float
    end_s: float
    segments: tuple[int, ...]
    risk: float
    reasons: tuple[Reason, ...]
    text: str

    @property
    def length_s(self) -> float:
        """Return how long it takes to hear."""
        return self.end_s - self.start_s


_OF_FLAGS: Final = {
    Flag.PHANTOM: (Reason.PHANTOM, 0.95),
    Flag.OVER_SILENCE: (Reason.OVER_SILENCE, 0.85),
    Flag.REPEATED: (Reason.REPEATED, 0.8),
    Flag.COMPRESSIBLE: (Reason.COMPRESSIBLE, 0.7),
    Flag.WORD_RATE: (Reason.WORD_RATE, 0.6),
}


def ranked(rows: Iterable[SegmentRow], *, least: float = LEAST) -> list[Passage]:
    """Return the passages of a transcript that are worth listening to, the most doubtful first."""
    ordered = sorted(rows, key=lambda row: (row.segment.start_s, row.id))
    doubtful = [passage for row in ordered for passage in _passages(row) if passage.risk >= least]
    return sorted(_joined(doubtful), key=lambda passage: (-passage.risk, passage.start_s))


def unheard(passages: Iterable[Passage], checked: Sequence[tuple[float, float]]) -> list[Passage]:
    """Leave out the passages that lie, but for a blink, in stretches that were checked."""
    return [passage for passage in passages if not any(_covers(stretch, passage) for stretch in checked)]


def to_hear_s(passages: Iterable[Passage]) -> float:
    """Return how long it takes to hear passages."""
    return sum(passage.length_s for passage in passages)


def _covers(stretch: tuple[float, float], passage: Passage) -> bool:
    shared_s = min(stretch[1], passage.end_s) - max(stretch[0], passage.start_s)
    return shared_s >= 0.9 * passage.length_s


def _evidence(segment: Segment) -> dict[Reason, float]:
    """Weigh what is known of a segment as a whole, its single words left aside."""
    found = dict(_OF_FLAGS[flag] for flag in segment.flags)
    if segment.avg_logprob is not None:
        found[Reason.LOW_CONFIDENCE] = _share(-segment.avg_logprob, 0.3, 1.2) * 0.9
    if segment.no_speech_prob is not None:
        found[Reason.NO_SPEECH] = _share(segment.no_speech_prob, 0.3, 1.0) * 0.8
    if segment.compression_ratio is not None and Reason.COMPRESSIBLE not in found:
        found[Reason.COMPRESSIBLE] = _share(segment.compression_ratio, 1.9, 2.6) * 0.7
    return found


def _passages(row: SegmentRow) -> Iterator[Passage]:
    """Yield a segment as a whole if its own figures are doubtful, else the groups of words in it that are."""
    segment = row.segment
    evidence = _evidence(segment)
    whole = Passage(
        start_s=segment.start_s,
        end_s=segment.end_s,
        segments=(row.id,),
        risk=_together((*evidence.values(), _unsureness(segment.words))),
        reasons=_named(evidence),
        text=segment.text,
    )
    if _together(evidence.values()) >= LEAST:
        strongest = max(evidence, key=lambda reason: evidence[reason])
        yield replace(whole, reasons=whole.reasons or (strongest,))
        return
    for group in _doubted(segment.words):
        start_s = max(segment.start_s, group[0].start_s - _ROOM_S)
        end_s = min(segment.end_s, group[-1].end_s + _ROOM_S)
        heard = [word for word in segment.words if start_s < word.end_s and word.start_s < end_s]
        risk = _together((*evidence.values(), _unsureness(heard)))
        yield replace(
            whole,
            start_s=start_s,
            end_s=end_s,
            risk=max(LEAST, risk),
            reasons=(Reason.UNSURE_WORDS, *whole.reasons),
            text="".join(word.text for word in heard),
        )


def _unsureness(words: Sequence[Word]) -> float:
    """Return what share of words is expected to be wrong."""
    return sum(1 - word.probability for word in words) / max(1, len(words))


def _doubted(words: Sequence[Word]) -> Iterator[list[Word]]:
    group: list[Word] = []
    for word in words:
        if word.probability >= _DOUBTED:
            continue
        if group and word.start_s - group[-1].end_s > 2 * _ROOM_S + _JOINED_S:
            yield group
            group = []
        group.append(word)
    if group:
        yield group


def _joined(passages: Iterable[Passage]) -> Iterator[Passage]:
    """Join what lies close together, as long as it stays short enough to keep in mind."""
    last: Passage | None = None
    for passage in passages:
        if (
            last is not None
            and passage.start_s - last.end_s <= _JOINED_S
            and max(last.end_s, passage.end_s) - last.start_s <= _LONGEST_S
        ):
            last = _one_of(last, passage)
            continue
        if last is not None:
            yield last
        last = passage
    if last is not None:
        yield last


def _one_of(first: Passage, second: Passage) -> Passage:
    worse, better = (first, second) if first.risk >= second.risk else (second, first)
    return Passage(
        start_s=first.start_s,
        end_s=max(first.end_s, second.end_s),
        segments=tuple(dict.fromkeys(first.segments + second.segments)),
        risk=worse.risk,
        reasons=tuple(dict.fromkeys(worse.reasons + better.reasons)),
        text=f"{first.text}{' …' if first.segments[-1] == second.segments[0] else ''}{second.text}",
    )


def _together(weights: Iterable[float]) -> float:
    return 1 - math.prod(1 - weight for weight in weights)


def _named(evidence: dict[Reason, float]) -> tuple[Reason, ...]:
    strongest = sorted(evidence, key=lambda reason: -evidence[reason])
    return tuple(reason for reason in strongest if evidence[reason] >= _NAMED)


def _share(value: float, least: float, most: float) -> float:
    return min(1.0, max(0.0, (value - least) / (most - least)))
