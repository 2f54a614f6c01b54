"""The body of the formats for reading: paragraphs or single segments, with what the layout shows of them."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.core.formats.cleaning import milliseconds, name_line, one_line
from app.core.formats.paragraphs import paragraphs
from app.core.formats.units import spells_its_text
from app.core.text import clock

if TYPE_CHECKING:
    from app.core.formats.options import TextLayout
    from app.core.transcript import Segment, Transcript

DOUBT_MARK: Final = "[?]"
MAX_DOUBTFUL: Final = 0.5
"""An engine is unsure of a word whose probability is lower."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One paragraph or segment as it is shown; `number` is 0, `times` and `speaker` empty where they are not."""

    number: int
    start_ms: int
    times: str
    speaker: str
    text: str

    @property
    def label(self) -> str:
        """Return the speaker as it stands before the text."""
        return f"{self.speaker}: " if self.speaker else ""


def blocks(transcript: Transcript, layout: TextLayout) -> list[Block]:
    """List what is to be read, in order; a segment without text is left out."""
    shown = marked_doubts(transcript) if layout.doubts else transcript
    found = _paragraphs(shown) if layout.paragraphs is not False else _segments(shown)
    return [
        dataclasses.replace(
            block,
            number=number if layout.numbers else 0,
            times=block.times if layout.times else "",
            speaker=block.speaker if layout.speakers else "",
        )
        for number, block in enumerate(found, 1)
    ]


def marked_doubts(transcript: Transcript) -> Transcript:
    """Put a mark behind each doubtful word, and behind a flagged segment without words to go by."""
    return dataclasses.replace(transcript, segments=tuple(_marked(segment) for segment in transcript.segments))


def _marked(segment: Segment) -> Segment:
    if segment.words and spells_its_text(segment):
        parts = [
            f"{word.text.rstrip()} {DOUBT_MARK}" if word.probability < MAX_DOUBTFUL else word.text
            for word in segment.words
        ]
        return dataclasses.replace(segment, text="".join(parts), words=())
    if segment.flags and one_line(segment.text):
        return dataclasses.replace(segment, text=f"{segment.text.rstrip()} {DOUBT_MARK}")
    return segment


def _paragraphs(transcript: Transcript) -> list[Block]:
    return [
        Block(
            number=0,
            start_ms=part.start_ms,
            times=clock(part.start_ms / 1000, millis=False),
            speaker=part.speaker,
            text=part.text,
        )
        for part in paragraphs(transcript)
    ]


def _segments(transcript: Transcript) -> list[Block]:
    return [
        Block(
            number=0,
            start_ms=milliseconds(segment.start_s),
            times=times_of(segment),
            speaker=name_line(segment.speaker),
            text=one_line(segment.text),
        )
        for segment in transcript.segments
        if one_line(segment.text)
    ]


def times_of(segment: Segment) -> str:
    """Write from when to when a segment lasts."""
    start, end = (clock(milliseconds(time_s) / 1000) for time_s in (segment.start_s, segment.end_s))
    return f"{start} → {end}"
