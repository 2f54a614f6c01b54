"""A Markdown document (CommonMark): title, facts, and paragraphs with their times."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.core.formats.cleaning import milliseconds, name_line
from app.core.formats.layout import DEFAULT_LAYOUT, Layout
from app.core.formats.paragraphs import Paragraph, paragraphs
from app.core.messages import notice_sentence
from app.core.text import clock, human_duration

if TYPE_CHECKING:
    from app.core.transcript import Transcript
from app.core.ways_out import Surface

# Text never starts a line here, so the signs that mean something only there (-, +, 1.) can stay as they are.
_SPECIAL: Final = re.compile(r"[\\`*_\[\]#<>&~|$]|:(?=//)|(?<=www)\.", re.IGNORECASE)
_MAX_DOUBTS: Final = 10


def render(transcript: Transcript, _layout: Layout = DEFAULT_LAYOUT) -> str:
    """Write the document; each paragraph starts with its time and its speaker, if there is one."""
    title = f"# {_escaped(name_line(transcript.source_name) or 'Transcript')}"
    facts = "\n".join(f"- {name}: {value}" for name, value in _facts(transcript))
    return "\n\n".join([title, facts, *(_block(part) for part in paragraphs(transcript))]) + "\n"


def _block(part: Paragraph) -> str:
    speaker = f" **{_escaped(part.speaker)}:**" if part.speaker else ""
    return f"**\\[{clock(part.start_ms / 1000, millis=False)}\\]**{speaker} {_escaped(part.text)}"


def _facts(transcript: Transcript) -> list[tuple[str, str]]:
    """List name and escaped value of what a reader should know first."""
    engine = transcript.engine
    place = f"{engine.device}, {engine.compute_type}" if engine.compute_type else engine.device
    facts = [
        ("Source", _escaped(name_line(transcript.source_name))),
        ("Length", human_duration(milliseconds(transcript.duration_s) / 1000)),
        ("Language", _escaped(_language(transcript))),
        ("Engine", _escaped(name_line(f"{engine.engine} ({place})"))),
        ("Model", _escaped(name_line(engine.model))),
    ]
    facts.extend(
        ("Warning", _escaped(name_line(notice_sentence(notice, Surface.DOCUMENT))))
        for notice in transcript.notices
    )
    if not transcript.is_complete:
        facts.append(("Warning", "This transcript is unfinished: the recording goes on after its end."))
    doubts = [segment for segment in transcript.segments if segment.flags]
    if doubts:
        times = [clock(milliseconds(segment.start_s) / 1000, millis=False) for segment in doubts[:_MAX_DOUBTS]]
        more = ", …" if len(doubts) > _MAX_DOUBTS else ""
        facts.append(("Please check", f"{len(doubts)} passage(s) may be wrong, at {', '.join(times)}{more}"))
    return facts


def _language(transcript: Transcript) -> str:
    name = name_line(transcript.language) or "unknown"
    if transcript.language_probability is not None:
        name += f" ({transcript.language_probability:.0%} sure)"
    return f"{name}, translated into English" if transcript.task == "translate" else name


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\g<0>", text)
