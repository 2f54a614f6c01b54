"""Put the lines of a PDF together to paragraphs, over the ends of columns and pages."""

from __future__ import annotations

import re
import statistics
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final

from app.core.document import BlockKind
from app.worker.documents.pdf_lines import Line

_ITEM: Final = re.compile(r"(?:[-*•‣▪●–]|\(?\d{1,3}[.)])\s+\S")  # noqa: RUF001 (as lists are written)
_ENDS: Final = re.compile(r"[.!?:;…。！？][\"'”’»)\]]*$")  # noqa: RUF001 (as they are written)
_LEADER: Final = re.compile(r"(?:\s*\.){4,}\s*(?=\S{1,6}$)")
"""The dots of a table of contents, between a title and its page."""


def is_item(text: str) -> bool:
    """Say whether a text begins like one of a list."""
    return _ITEM.match(text) is not None


def parts(lines: Sequence[Line], furniture: Mapping[int, BlockKind]) -> Iterator[tuple[list[Line], BlockKind]]:
    """Yield paragraphs, and what stands on the pages between them behind the paragraph that it interrupts."""
    text = [line for at, line in enumerate(lines) if at not in furniture]
    layout = _Layout(text)
    paragraph: list[Line] = []
    between: list[tuple[list[Line], BlockKind]] = []
    for at, line in enumerate(lines):
        if kind := furniture.get(at):
            between.append(([line], kind))
            continue
        if not paragraph or not layout.goes_on(paragraph, line):
            if paragraph:
                yield paragraph, BlockKind.PARAGRAPH
            yield from between
            paragraph, between = [], []
        paragraph.append(line)
    if paragraph:
        yield paragraph, BlockKind.PARAGRAPH
    yield from between


def joined(lines: Sequence[Line]) -> str:
    """Put lines together; a hyphen at the end of one goes where the next goes on with a small letter."""
    pieces: list[str] = []
    for line, after in pairwise([*lines, None]):
        assert line is not None  # noqa: S101 (the last alone is none)
        pieces.append(_LEADER.sub(" … ", line.text))
        if not line.is_hyphenated:
            pieces.append(" ")
        elif after is None or not after.text[:1].islower():
            pieces.append("-")
    return "".join(pieces).strip()


class _Layout:
    """How the text of a document is set: how far lines are apart, and where they end."""

    def __init__(self, text: Sequence[Line]) -> None:
        steps = [_step(before, line) for before, line in pairwise(text) if before.page == line.page]
        common = [step for step in steps if 0.5 < step < 3]
        self._pitch = statistics.median(common) if common else 1.2
        self._pages: dict[int, list[Line]] = {}
        for line in text:
            self._pages.setdefault(line.page, []).append(line)
        self._edges: dict[tuple[int, int, int], float] = {}

    def goes_on(self, paragraph: Sequence[Line], line: Line) -> bool:
        """Say whether a line belongs to the paragraph before it."""
        before = paragraph[-1]
        if abs(line.size - before.size) > 0.12 * before.size or is_item(line.text):
            return False
        if before.is_hyphenated:
            return True
        if _LEADER.search(before.text):
            return False
        has_ended = _ENDS.search(before.text) is not None
        edge = self._right_edge(before)
        is_full = before.right > edge - 0.15 * (edge - before.left)
        step = _step(before, line)
        if line.page != before.page or step < 0.3:  # another page, or another column
            return is_full and not has_ended
        is_short = before.right < edge - 0.4 * (edge - before.left)
        if step > 1.3 * self._pitch or is_short or (has_ended and not is_full):
            return False
        is_indented = line.left > before.left + 0.5 * before.size
        return not is_indented or len(paragraph) == 1 or not has_ended

    def _right_edge(self, line: Line) -> float:
        """Return how far the lines reach that begin about where this one does."""
        key = (line.page, round(line.left), round(line.size))
        if key not in self._edges:
            reach = 5 * line.size
            near = [one.right for one in self._pages[line.page] if abs(one.left - line.left) < reach]
            self._edges[key] = max(near, default=line.right)
        return self._edges[key]


def _step(before: Line, line: Line) -> float:
    """Return how far a line is below the one before, as a multiple of its letters' height."""
    return (before.bottom - line.bottom) / before.size
