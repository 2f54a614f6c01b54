"""Pages for printing, by Qt's own PDF writer.

This is the one format that the window alone has, since it takes Qt's text engine and the fonts of the desktop.
Qt writes no structure for screen readers into a PDF; `html` and `docx` have it. Language and outline are added.

Paragraphs are set one by one, not as a QTextDocument: that takes the more time for each the longer it gets, and
holds Python's lock meanwhile, so that the window stands still. Here the lock is given away most of the time.
"""

from __future__ import annotations

import dataclasses
import itertools
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from app.core.formats import Layout
from app.core.formats.blocks import blocks
from app.core.formats.facts import facts_of, title_of
from app.core.formats.paragraphs import is_parted
from app.core.text import clock, left_to_right
from app.core.transcript import Segment, Transcript
from app.ui.pdf_catalog import completed
from app.ui.pdf_pages import DPI, Kind, Pages, Paragraph

_MARGINS_MM: Final = QMarginsF(25, 20, 25, 15)
_AT_ONCE_S: Final = 0.0004
_REST_S: Final = 0.001
_PART_SEGMENTS: Final = 100
_STEPS_S: Final = (60, 300, 600, 1800, 3600)
_MARKS: Final = 30
"""So many places of the outline are found at a glance; a longer recording has them farther apart."""

Moved = Callable[[float], bool]
"""Called with the share of the pages that is set; False ends the work."""


def encode(transcript: Transcript, layout: Layout, moved: Moved = lambda _share: True) -> bytes:
    """Write A4 pages with their numbers; nothing if it was ended before.

    Line numbers stand in the margin and count through all pages. All is set twice, first to count the pages.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer)
    writer.setTitle(title_of(transcript, layout))
    writer.setCreator("Soundlock")
    pace = _Pace(moved)
    paragraphs: list[Paragraph] = []
    for paragraph in paragraphs_of(transcript, layout):
        paragraphs.append(paragraph)
        pace.rest(0.0)
    counted = Pages(writer, has_numbers=layout.text.numbers)
    pages = Pages(writer, has_numbers=layout.text.numbers)
    for share in counted.put_all(paragraphs):
        if not pace.rest(share / 2):
            return b""
    painter = QPainter(writer)
    pages.paint(painter, of=counted.count)
    is_whole = all(pace.rest((1 + share) / 2) for share in pages.put_all(paragraphs))
    painter.end()
    del writer  # finishes the file
    marks = pages.marks if pages.count > 1 else []
    return completed(bytes(buffer.data().data()), transcript.language or "", marks) if is_whole else b""


def paragraphs_of(transcript: Transcript, layout: Layout) -> Iterator[Paragraph]:
    """Yield title, facts and body as they stand on the pages, some hundred segments at a time."""
    if layout.text.header is not False:
        yield Paragraph([(title_of(transcript, layout), Kind.TITLE)], below_mm=3)
        facts = facts_of(transcript, layout)
        for at, (name, value) in enumerate(facts, 1):
            below_mm = 6 if at == len(facts) else 0.5
            yield Paragraph([(f"{name}: ", Kind.FACT_NAME), (value, Kind.FACT)], below_mm=below_mm)
    parts = (dataclasses.replace(transcript, segments=part) for part in _parts(transcript.segments))
    step_s = next((step_s for step_s in _STEPS_S if transcript.duration_s / step_s <= _MARKS), _STEPS_S[-1])
    marked_s = 0.0
    for block in itertools.chain.from_iterable(blocks(part, layout.text) for part in parts):
        runs: list[tuple[str, Kind]] = []
        if block.times:
            runs.append((f"{left_to_right(block.times)}  ", Kind.TIME))
        if block.speaker:
            runs.append((block.label, Kind.SPEAKER))
        mark, start_s = "", block.start_ms / 1000
        if block.times and start_s >= marked_s:
            mark = clock(start_s, millis=False)
            marked_s = (start_s // step_s + 1) * step_s
        yield Paragraph([*runs, (block.text, Kind.TEXT)], below_mm=2.5, is_body=True, mark=mark)


def _writer(buffer: QBuffer) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    paper = QPageSize(QPageSize.PageSizeId.A4)
    unit = QPageLayout.Unit.Millimeter
    writer.setPageLayout(QPageLayout(paper, QPageLayout.Orientation.Portrait, _MARGINS_MM, unit))
    return writer


def _parts(segments: Sequence[Segment]) -> Iterator[tuple[Segment, ...]]:
    """Cut where one paragraph ends and the next begins, seldom enough and often enough."""
    first = 0
    for at, (before, after) in enumerate(itertools.pairwise(segments), 1):
        have_text = before.text.strip() and after.text.strip()
        if at - first >= _PART_SEGMENTS and have_text and is_parted(before, after):
            yield tuple(segments[first:at])
            first = at
    yield tuple(segments[first:])


class _Pace:
    """Gives Python's lock away every few milliseconds, so that the window can act, and asks whether to go on."""

    def __init__(self, moved: Moved) -> None:
        self._moved = moved
        self._begun = time.perf_counter()

    def rest(self, share: float) -> bool:
        """Rest if it is time; False if the work is to end."""
        if time.perf_counter() - self._begun < _AT_ONCE_S:
            return True
        goes_on = self._moved(share)
        time.sleep(_REST_S)
        self._begun = time.perf_counter()
        return goes_on
