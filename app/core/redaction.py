"""Take passages out of a transcript, so that nothing that is made of it afterwards can hold a trace of them."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from app.core.formats.cleaning import milliseconds, name_line
from app.core.formats.units import spells_its_text
from app.core.transcript import Segment, Transcript, Word

_MAX_LABEL_CHARS: Final = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Redaction:
    """A stretch of the recording that nobody else may read or hear; its label or `instead` stands in its place."""

    start_s: float
    end_s: float
    label: str = ""
    instead: str = ""

    @property
    def shown(self) -> str:
        """Return what is read instead."""
        if self.instead:
            return self.instead
        label = name_line(self.label)[:_MAX_LABEL_CHARS]
        return f"[redacted: {label}]" if label else "[redacted]"


def redacted(transcript: Transcript, redactions: Sequence[Redaction]) -> Transcript:
    """Replace every word that lies in a redaction, if only in part, by the label of the redaction.

    The times of words tell which these are as long as the words spell the text of their segment. Where they do
    not, as after an edit, a segment that is touched is replaced as a whole: rather too much than a word too few.
    What else was made from the words goes with them: tokens, and how well they compress.
    """
    return dataclasses.replace(transcript, segments=tuple(redacted_segments(transcript.segments, redactions)))


def redacted_segments(segments: Iterable[Segment], redactions: Sequence[Redaction]) -> Iterator[Segment]:
    """Yield segments as `redacted` leaves them."""
    ordered = sorted(redactions, key=lambda one: one.start_s)
    return (_without(segment, ordered) for segment in segments)


def places_taken(segment: Segment, redactions: Sequence[Redaction]) -> tuple[tuple[int, int], ...]:
    """Return which characters of a segment's text `redacted` leaves out, each run as its first one and length."""
    touching = _touching(segment, redactions)
    if not touching:
        return ()
    whole = ((0, len(segment.text)),)
    if _goes_whole(segment, touching):
        return whole
    runs: list[tuple[int, int]] = []
    at, was_taken = 0, False
    for word in segment.words:
        token = word.text.strip()
        first = segment.text.find(token, at)
        if first < 0:
            return whole  # it is spaced otherwise than its words; too much is shown as left out, never too little
        at = first + len(token)
        is_taken = any(_may_hold(one, word, segment) for one in touching)
        if is_taken:
            start = runs.pop()[0] if was_taken else first
            runs.append((start, at - start))
        was_taken = is_taken
    return tuple(runs)


def _touching(segment: Segment, redactions: Sequence[Redaction]) -> list[Redaction]:
    touching = [one for one in redactions if touches(one, segment.start_s, segment.end_s)]
    times = [(word.start_s, word.end_s) for word in segment.words]
    return touching + [
        one for one in redactions if one not in touching and any(touches(one, *time) for time in times)
    ]


def _goes_whole(segment: Segment, touching: Sequence[Redaction]) -> bool:
    covers = any(one.start_s <= segment.start_s and segment.end_s <= one.end_s for one in touching)
    return covers or not segment.words or not spells_its_text(segment)


def _without(segment: Segment, redactions: Sequence[Redaction]) -> Segment:
    touching = _touching(segment, redactions)
    if not touching:
        return segment
    if _goes_whole(segment, touching):
        words: list[Word] = [_label(touching[0], segment.text, segment.start_s, segment.end_s)]
    else:
        words = _without_words(segment, touching)
    if words == list(segment.words):
        return segment
    return dataclasses.replace(
        segment,
        text="".join(word.text for word in words),
        words=tuple(words) if segment.words else (),
        tokens=(),
        compression_ratio=None,
    )


def _without_words(segment: Segment, redactions: Sequence[Redaction]) -> list[Word]:
    """Put one label in the place of each run of words of one redaction."""
    words: list[Word] = []
    latest: Redaction | None = None
    for word in segment.words:
        found = next((one for one in redactions if _may_hold(one, word, segment)), None)
        if found is None:
            words.append(word)
        elif found is latest:
            words[-1] = dataclasses.replace(words[-1], end_s=max(words[-1].end_s, word.end_s))
        else:
            words.append(_label(found, word.text, word.start_s, word.end_s))
        latest = found
    return words


def _may_hold(redaction: Redaction, word: Word, segment: Segment) -> bool:
    """Say whether a word is in a redaction by its own time, or by that time held within its segment."""
    start_s, end_s = (min(max(time_s, segment.start_s), segment.end_s) for time_s in (word.start_s, word.end_s))
    return touches(redaction, word.start_s, word.end_s) or touches(redaction, start_s, end_s)


def _label(redaction: Redaction, instead_of: str, start_s: float, end_s: float) -> Word:
    space = instead_of[: len(instead_of) - len(instead_of.lstrip())][:1]
    return Word(start_s=start_s, end_s=end_s, text=f"{space and ' '}{redaction.shown}", probability=1.0)


def touches(redaction: Redaction, start_s: float, end_s: float) -> bool:
    """Say whether two stretches share at least a millisecond; a word without length is in what it borders on."""
    first, last = milliseconds(start_s), milliseconds(end_s)
    begin, end = milliseconds(redaction.start_s), milliseconds(redaction.end_s)
    return begin <= first <= end if first >= last else first < end and begin < last
