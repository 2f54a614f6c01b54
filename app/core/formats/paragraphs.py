"""Join segments into paragraphs for people to read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.core.formats.cleaning import joined, milliseconds, name_line, one_line

if TYPE_CHECKING:
    from app.core.transcript import Segment, Transcript

PAUSE_MS: Final = 2_000
"""A longer pause starts a new paragraph."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """What one speaker said without a long pause, as one line of text that is not empty."""

    start_ms: int
    speaker: str
    text: str


def paragraphs(transcript: Transcript) -> list[Paragraph]:
    """Start a new paragraph where the speaker changes and after a pause of more than two seconds."""
    runs: list[list[Segment]] = []
    for segment in transcript.segments:
        if not one_line(segment.text):
            continue
        if runs and not is_parted(runs[-1][-1], segment):
            runs[-1].append(segment)
        else:
            runs.append([segment])
    return [
        Paragraph(
            start_ms=milliseconds(run[0].start_s),
            speaker=name_line(run[0].speaker),
            text=joined([segment.text for segment in run]),
        )
        for run in runs
    ]


def is_parted(before: Segment, after: Segment) -> bool:
    """Say whether a paragraph ends between two segments that both have text."""
    pause_ms = milliseconds(after.start_s) - milliseconds(before.end_s)
    return before.speaker != after.speaker or pause_ms > PAUSE_MS
