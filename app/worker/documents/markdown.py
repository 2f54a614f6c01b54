"""Read Markdown, as CommonMark with tables, by way of the page that it describes."""

from __future__ import annotations

import re
from typing import Final

from app.core.document import BlockKind
from app.worker.documents.hypertext import read_html
from app.worker.documents.manuscript import Manuscript

_FRONT_MATTER: Final = re.compile(r"\A---\n(.*?\n)(?:---|\.\.\.)(?:\n|\Z)", re.DOTALL)
_FIELD: Final = re.compile(r"^(title|lang|language):[ \t]*(.+)$", re.MULTILINE | re.IGNORECASE)
_NOTE: Final = re.compile(r"^ {0,3}\[\^([^\]\s]{1,40})\]:[ \t]*((?:.+(?:\n(?: {4}|\t).+)*)?)", re.MULTILINE)
_REFERENCE: Final = re.compile(r"\[\^([^\]\s]{1,40})\]")


def read_markdown(text: str, manuscript: Manuscript) -> None:
    """Write down a Markdown text; notes come at its end, and a title at its top is that of the document."""
    from markdown_it import MarkdownIt  # noqa: PLC0415 (needed for this format alone)

    front = _FRONT_MATTER.match(text)
    if front:
        for name, value in _FIELD.findall(front.group(1)):
            is_title = name.lower() == "title"
            setattr(manuscript, "title" if is_title else "language", value.strip().strip("\"'"))
        text = text[front.end() :]
    # CommonMark takes a note of one word for the address of a link, and would leave it out.
    notes = _NOTE.findall(text)
    body = _REFERENCE.sub(r"[\1]", _NOTE.sub("", text))
    read_html(MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(body), manuscript)
    for name, note in notes:
        manuscript.add(BlockKind.NOTE, f"{name}. {' '.join(note.split())}")
