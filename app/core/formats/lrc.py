"""LRC, the format in which players show the words of a song, or a reading, as they are heard.

It has no specification and no way to escape. What players would take for a time or for a tag is written with a
look-alike bracket instead.
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING, Final

from app.core.formats.cleaning import name_line
from app.core.formats.layout import cues
from app.core.formats.options import DEFAULT_LAYOUT, Layout

if TYPE_CHECKING:
    from app.core.transcript import Transcript

_PAUSE_MS: Final = 3000
"""After so much silence the line before is not shown any more."""

_TIME_OR_TAG: Final = re.compile(r"\[(?=\s*[0-9A-Za-z#]+\s*:)")
_WORD_TIME: Final = re.compile(r"<(?=\s*[0-9]+\s*:)")


def render(transcript: Transcript, layout: Layout = DEFAULT_LAYOUT) -> str:
    """Write a line for each cue, and an empty one where a pause begins; a speaker stands before the text."""
    found = sorted(cues(transcript, layout.subtitles, with_names=True), key=lambda cue: cue.start_ms)
    lines = [f"[ti:{_escaped(name_line(layout.title))}]"] if layout.title.strip() else []
    for cue, after in itertools.zip_longest(found, found[1:]):
        lines.append(_time(cue.start_ms) + _escaped(" ".join(cue.lines)))
        if after is None or after.start_ms - cue.end_ms >= _PAUSE_MS:
            lines.append(_time(cue.end_ms))
    return "\n".join(lines) + "\n"


def _time(time_ms: int) -> str:
    """Format a time as players read it: minutes without an end, and hundredths."""
    minutes, hundredths = divmod(time_ms // 10, 6000)
    return f"[{minutes:02d}:{hundredths // 100:02d}.{hundredths % 100:02d}]"


def _escaped(text: str) -> str:
    return _WORD_TIME.sub("‹", _TIME_OR_TAG.sub("［", text))  # noqa: RUF001 (look-alikes on purpose)
