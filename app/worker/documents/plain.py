"""Read plain text: paragraphs between blank lines, lines that were broken at a width put together again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from app.core.document import BlockKind
from app.worker.documents.manuscript import Manuscript

_ITEM: Final = re.compile(r"(?:[-*•‣–]|\(?\d{1,3}[.)])\s+\S")  # noqa: RUF001 (as lists are written)
_CHAPTER: Final = re.compile(
    r"(?:chapter|part|book|kapitel|teil|buch|chapitre|partie|livre|capítulo|parte|libro)\s+(?:\d{1,4}|[ivxlcdm]{1,8})\b",
    re.IGNORECASE,
)
_NARROWEST: Final = 40
_WIDEST: Final = 120
_MOST_HEADING_CHARS: Final = 80


def read_plain(text: str, manuscript: Manuscript) -> None:
    """Write down the paragraphs of a plain text."""
    lines = [line.rstrip() for line in text.replace("\f", "\n\n").split("\n")]
    width = _width(lines)
    for group in _groups(lines):
        first = group[0].strip()
        if len(group) == 1 and len(first) <= _MOST_HEADING_CHARS and _CHAPTER.match(first):
            manuscript.add(BlockKind.HEADING, first, level=1)
            continue
        for paragraph in _paragraphs(group, width):
            is_item = _ITEM.match(paragraph) is not None
            manuscript.add(BlockKind.ITEM if is_item else BlockKind.PARAGRAPH, paragraph)


def _groups(lines: list[str]) -> Iterator[list[str]]:
    """Yield the lines between two blank ones."""
    group: list[str] = []
    for line in lines:
        if line.strip():
            group.append(line)
        elif group:
            yield group
            group = []
    if group:
        yield group


def _width(lines: list[str]) -> int:
    """Return the width at which the lines of a text were broken, 0 where a line is a paragraph."""
    followed = sorted(len(line) for line, after in pairwise(lines) if line.strip() and after.strip())
    width = followed[int(len(followed) * 0.98)] if followed else 0
    return width if _NARROWEST <= width <= _WIDEST else 0


def _paragraphs(group: list[str], width: int) -> Iterator[str]:
    """Put lines together that were broken because the next word had no room, and no others."""
    paragraph = group[0].strip()
    for line, after in pairwise(group):
        text = after.strip()
        word = text.split(maxsplit=1)[0]
        was_full = width > 0 and len(line) + 1 + len(word) > width
        is_indented = after[0].isspace() and not line[0].isspace()
        if was_full and not is_indented and not _ITEM.match(text):
            paragraph += text if paragraph.endswith("-") else f" {text}"
        else:
            yield paragraph
            paragraph = text
    yield paragraph
