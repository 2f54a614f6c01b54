"""SubRip subtitles.

SubRip has no specification and no way to escape. What players would take for markup is written with a
look-alike of the same width instead: the less-than sign that starts a tag, the backslash that follows a brace
in an override, and the arrow of the time line as `->` (openai/whisper does the last one as well).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.core.formats.layout import cues
from app.core.formats.options import DEFAULT_LAYOUT, Layout
from app.core.formats.timing import Cue
from app.core.text import clock

if TYPE_CHECKING:
    from app.core.transcript import Transcript

_ARROW: Final = re.compile(r"-{2,}>")
_TAG: Final = re.compile(r"<(?=[A-Za-z/!?])")


def render(transcript: Transcript, layout: Layout = DEFAULT_LAYOUT) -> str:
    """Write numbered cues; a speaker stands before the text as `Name: `."""
    found = cues(transcript, layout.subtitles, with_names=True)
    return "\n\n".join(_block(number, cue) for number, cue in enumerate(found, 1)) + "\n"


def _block(number: int, cue: Cue) -> str:
    start, end = (clock(time_ms / 1000, separator=",") for time_ms in (cue.start_ms, cue.end_ms))
    return "\n".join([str(number), f"{start} --> {end}", *(_escaped(line) for line in cue.lines)])


def _escaped(line: str) -> str:
    return _TAG.sub("‹", _ARROW.sub("->", line)).replace("{\\", "{⧵")  # noqa: RUF001 (look-alikes on purpose)
