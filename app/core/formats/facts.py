"""What the header of a document says about a transcript."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.core.formats.cleaning import milliseconds, name_line
from app.core.messages import notice_sentence
from app.core.text import clock, human_duration
from app.core.ways_out import Surface

if TYPE_CHECKING:
    from app.core.formats.options import Layout
    from app.core.transcript import Transcript

_MAX_DOUBTS: Final = 10


def title_of(transcript: Transcript, layout: Layout) -> str:
    """Give the title of a document, one printable line that is not empty."""
    return name_line(layout.title) or name_line(transcript.source_name) or "Transcript"


def facts_of(transcript: Transcript, layout: Layout) -> list[tuple[str, str]]:
    """List name and value of what a reader should know first, each one printable line."""
    engine = transcript.engine
    place = f"{engine.device}, {engine.compute_type}" if engine.compute_type else engine.device
    facts = [("Date", name_line(layout.date))] if layout.date else []
    facts += [
        ("Source", name_line(transcript.source_name)),
        ("Length", human_duration(milliseconds(transcript.duration_s) / 1000)),
        ("Language", _language(transcript)),
        ("Engine", name_line(f"{engine.engine} ({place})")),
        ("Model", name_line(engine.model)),
    ]
    facts.extend(
        ("Warning", name_line(notice_sentence(notice, Surface.DOCUMENT))) for notice in transcript.notices
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
