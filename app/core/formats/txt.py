"""Plain text for people: one timed line per segment, or paragraphs without times."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.formats.cleaning import milliseconds, name_line, one_line
from app.core.formats.layout import DEFAULT_LAYOUT, Layout
from app.core.formats.paragraphs import paragraphs
from app.core.text import clock

if TYPE_CHECKING:
    from app.core.transcript import Segment, Transcript


def render(transcript: Transcript, layout: Layout = DEFAULT_LAYOUT) -> str:
    """Write lines such as `[00:00:01.240 → 00:00:03.500]  text`, or paragraphs parted by empty lines."""
    if layout.text.times:
        return "\n".join(line_of(segment) for segment in transcript.segments if one_line(segment.text)) + "\n"
    return "\n\n".join(_named(part.speaker, part.text) for part in paragraphs(transcript)) + "\n"


def line_of(segment: Segment) -> str:
    """Write one segment with its times and its speaker."""
    start, end = (clock(milliseconds(time_s) / 1000) for time_s in (segment.start_s, segment.end_s))
    return f"[{start} → {end}]  {_named(name_line(segment.speaker), one_line(segment.text))}"


def _named(speaker: str, text: str) -> str:
    return f"{speaker}: {text}" if speaker else text
