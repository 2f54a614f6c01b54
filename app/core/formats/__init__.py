"""The formats in which a transcript can be written: pure functions from a transcript to text.

Every text ends with one line break and is meant to be written as UTF-8, without a byte order mark unless the text
begins with one. Formats that need more than the standard library stand in app.services.file_formats.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from app.core.errors import Code, OptionError
from app.core.formats import csv_format, html_format, json_format, lrc, md, srt, tsv, txt, vtt
from app.core.formats.json_reading import transcript_from_json
from app.core.formats.layout import cues
from app.core.formats.options import DEFAULT_LAYOUT, Layout, SubtitleLayout, TextLayout
from app.core.formats.timing import Cue
from app.core.transcript import Transcript

__all__ = [
    "DEFAULT_LAYOUT",
    "FORMATS",
    "Cue",
    "Format",
    "Layout",
    "SubtitleLayout",
    "TextLayout",
    "cues",
    "render",
    "transcript_from_json",
]


@dataclass(frozen=True, slots=True)
class Format:
    """One way to write a transcript; `suffix` is the ending of its files, with the dot."""

    name: str
    suffix: str
    render: Callable[[Transcript, Layout], str]


FORMATS: Final[dict[str, Format]] = {
    one.name: one
    for one in (
        Format("txt", ".txt", txt.render),
        Format("srt", ".srt", srt.render),
        Format("vtt", ".vtt", vtt.render),
        Format("lrc", ".lrc", lrc.render),
        Format("json", ".json", json_format.render),
        Format("tsv", ".tsv", tsv.render),
        Format("csv", ".csv", csv_format.render),
        Format("md", ".md", md.render),
        Format("html", ".html", html_format.render),
    )
}


def render(name: str, transcript: Transcript, layout: Layout = DEFAULT_LAYOUT) -> str:
    """Write a transcript in the format of that name; OptionError if there is none."""
    if name not in FORMATS:
        raise OptionError(Code.OPTION_INVALID, option="format", value=name[:80])
    return FORMATS[name].render(transcript, layout)
