"""Plain text for people: one timed line per segment, or paragraphs without times."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from app.core.formats.blocks import Block, blocks, times_of
from app.core.formats.cleaning import columns, name_line, one_line
from app.core.formats.facts import facts_of, title_of
from app.core.formats.options import DEFAULT_LAYOUT, Layout

if TYPE_CHECKING:
    from app.core.transcript import Segment, Transcript


def render(transcript: Transcript, layout: Layout = DEFAULT_LAYOUT) -> str:
    """Write lines such as `[00:00:01.240 → 00:00:03.500]  text`, or paragraphs parted by empty lines."""
    options = layout.text
    in_paragraphs = not options.times if options.paragraphs is None else options.paragraphs
    found = blocks(transcript, dataclasses.replace(options, paragraphs=in_paragraphs))
    width = len(str(len(found)))
    body = ("\n\n" if in_paragraphs else "\n").join(_written(block, width) for block in found)
    return f"{_head(transcript, layout)}\n\n{body}\n" if options.header else f"{body}\n"


def line_of(segment: Segment) -> str:
    """Write one segment with its times and its speaker."""
    speaker = name_line(segment.speaker)
    said = f"{speaker}: {one_line(segment.text)}" if speaker else one_line(segment.text)
    return f"[{times_of(segment)}]  {said}"


def _written(block: Block, width: int) -> str:
    number = f"{block.number:>{width}}  " if block.number else ""
    times = f"[{block.times}]  " if block.times else ""
    return f"{number}{times}{block.label}{block.text}"


def _head(transcript: Transcript, layout: Layout) -> str:
    title = title_of(transcript, layout)
    facts = [f"{name}: {value}" for name, value in facts_of(transcript, layout)]
    return "\n".join([title, "=" * min(columns(title), 80), *facts])
