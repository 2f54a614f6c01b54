"""A Markdown document (CommonMark): title, facts, and paragraphs with their times."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.core.formats.blocks import Block, blocks
from app.core.formats.facts import facts_of, title_of
from app.core.formats.options import DEFAULT_LAYOUT, Layout

if TYPE_CHECKING:
    from app.core.transcript import Transcript

_SPECIAL: Final = re.compile(r"[\\`*_\[\]#<>&~|$]|:(?=//)|(?<=www)\.", re.IGNORECASE)
# Where nothing else of ours stands before it, the text starts a line, and these would make it a list or a rule.
_FIRST: Final = re.compile(r"^(?:[-+=]|\d{1,9}(?=[.)]))")


def render(transcript: Transcript, layout: Layout = DEFAULT_LAYOUT) -> str:
    """Write the document; each paragraph starts with its time and its speaker, if there is one."""
    head: list[str] = []
    if layout.text.header is not False:
        facts = "\n".join(f"- {name}: {_escaped(value)}" for name, value in facts_of(transcript, layout))
        head = [f"# {_escaped(title_of(transcript, layout))}", facts]
    return "\n\n".join([*head, *(_block(block) for block in blocks(transcript, layout.text))]) + "\n"


def _block(block: Block) -> str:
    parts = [
        f"**{block.number}**" if block.number else "",
        f"**\\[{block.times}\\]**" if block.times else "",
        f"**{_escaped(block.speaker)}:**" if block.speaker else "",
    ]
    before = [part for part in parts if part]
    return " ".join([*before, _escaped(block.text) if before else _first(block.text)])


def _first(text: str) -> str:
    found = _FIRST.match(text)
    if found is None:
        return _escaped(text)
    head = found[0] if found[0].isdigit() else ""
    return f"{head}\\{text[len(head)]}{_escaped(text[len(head) + 1 :])}"


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\g<0>", text)
