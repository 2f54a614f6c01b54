"""WebVTT subtitles (https://www.w3.org/TR/webvtt1/)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.formats.layout import cues
from app.core.formats.options import DEFAULT_LAYOUT, Layout
from app.core.formats.timing import Cue
from app.core.text import clock

if TYPE_CHECKING:
    from app.core.transcript import Transcript


def render(transcript: Transcript, layout: Layout = DEFAULT_LAYOUT) -> str:
    """Write cues; a speaker is a voice span, `<v Name>`, which lasts to the end of the cue."""
    return "\n\n".join(["WEBVTT", *(_block(cue) for cue in cues(transcript, layout.subtitles))]) + "\n"


def _block(cue: Cue) -> str:
    text = "\n".join(_escaped(line) for line in cue.lines)
    voice = f"<v {_escaped(cue.speaker)}>" if cue.speaker else ""
    return f"{clock(cue.start_ms / 1000)} --> {clock(cue.end_ms / 1000)}\n{voice}{text}"


def _escaped(text: str) -> str:
    # The arrow `-->`, which may not occur in a cue, goes with its ">".
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
