"""Tab-separated values as openai/whisper writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.formats.cleaning import milliseconds, one_line
from app.core.formats.options import DEFAULT_LAYOUT, Layout

if TYPE_CHECKING:
    from app.core.transcript import Segment, Transcript


def render(transcript: Transcript, _layout: Layout = DEFAULT_LAYOUT) -> str:
    """Write one row per segment, empty ones included: start and end in whole milliseconds, and the text."""
    return "\n".join(["start\tend\ttext", *(_row(segment) for segment in transcript.segments)]) + "\n"


def _row(segment: Segment) -> str:
    return f"{milliseconds(segment.start_s)}\t{milliseconds(segment.end_s)}\t{one_line(segment.text)}"
