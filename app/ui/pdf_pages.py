"""Lines of text on pages of paper, one paragraph after the other."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPdfWriter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from app.core.text import is_right_to_left
from app.ui.pdf_catalog import Mark

DPI: Final = 300
_FOOT_MM: Final = 12
_FOOT_POINTS: Final = 8.5
_TO_NUMBER_MM: Final = 4
_LINE_HEIGHT: Final = 1.25
_PIECE_CHARS: Final = 2_000
"""So much is broken into lines at once, for it takes the longer the more it is."""

_INK, _QUIET = QColor("#000000"), QColor("#595959")  # 7:1 on white


class Kind(enum.Enum):
    """What a run of text is, and so its size in points and its weight."""

    TITLE = (18.0, True)
    FACT_NAME = (9.0, True)
    FACT = (9.0, False)
    TIME = (8.5, False)
    SPEAKER = (10.5, True)
    TEXT = (10.5, False)


Run = tuple[str, Kind]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Runs of text that follow each other; only the lines of the body are numbered."""

    runs: Sequence[Run]
    below_mm: float
    is_body: bool = False
    mark: str = ""
    """What the place is called in the outline of the file, if it stands there."""

    @property
    def text(self) -> str:
        """Return all runs as one text."""
        return "".join(text for text, _ in self.runs)


class Pages:
    """Breaks paragraphs into lines and lines into pages, and only counts these until it is given a painter."""

    def __init__(self, writer: QPdfWriter, *, has_numbers: bool) -> None:
        page = writer.pageLayout().paintRectPixels(DPI)
        self._writer = writer
        self._width = float(page.width())
        self._top_points = writer.pageLayout().fullRectPoints().height() - page.top() * 72 / DPI
        self._height = page.height() - _pixels(_FOOT_MM)
        self._has_numbers = has_numbers
        self._painter: QPainter | None = None
        self._of = 0
        self._y = 0.0
        self._lines = 0
        self._mark = ""
        self.count = 1
        self.marks: list[Mark] = []
        self._formats = {kind: _char_format(kind) for kind in Kind}
        self._font = QFont(_font(*Kind.TEXT.value), writer)
        self._small = _font(_FOOT_POINTS)

    def paint(self, painter: QPainter, of: int) -> None:
        """Draw what is put from now on, with the number of all pages at the foot of each."""
        self._painter, self._of = painter, of
        painter.setFont(self._small)
        painter.setPen(_QUIET)

    def put_all(self, paragraphs: Sequence[Paragraph]) -> Iterator[float]:
        """Put one paragraph below the other, a piece at each turn; yield the share that is done."""
        for at, paragraph in enumerate(paragraphs):
            for _ in self._put(paragraph):
                yield at / len(paragraphs)
        self._end()

    def _put(self, paragraph: Paragraph) -> Iterator[None]:
        """Put what does not fit on this page on the next.

        A piece that is not the last gives its last line to the next one, since more words may fit into it.
        """
        self._mark = paragraph.mark
        *before, (body, kind) = paragraph.runs
        is_rtl = is_right_to_left(body)
        piece, at = [*before, (body[:_PIECE_CHARS], kind)], _PIECE_CHARS
        while True:
            lines = self._broken(piece, is_rtl=is_rtl)
            is_last = at >= len(body)
            count = lines.lineCount() if is_last else max(1, lines.lineCount() - 1)
            for number in range(count):
                self._put_line(lines.lineAt(number), is_body=paragraph.is_body)
            yield
            if is_last:
                break
            kept = _behind(piece, lines.lineAt(count).textStart()) if count < lines.lineCount() else []
            piece = [*kept, (body[at : at + _PIECE_CHARS], kind)]
            at += _PIECE_CHARS
        self._y += _pixels(paragraph.below_mm)

    def _end(self) -> None:
        if self._painter is not None:
            foot = QRectF(0, self._height, self._width, _pixels(_FOOT_MM))
            at_foot = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
            self._painter.drawText(foot, at_foot, f"{self.count} / {self._of}")

    def _put_line(self, line: QTextLine, *, is_body: bool) -> None:
        if self._y and self._y + line.height() > self._height:
            self._turn()
        self._lines += is_body
        if self._mark:
            self.marks.append(Mark(self._mark, self.count - 1, self._top_points - self._y * 72 / DPI))
            self._mark = ""
        if self._painter is not None:
            self._draw(self._painter, line, is_numbered=self._has_numbers and is_body)
        self._y += line.height() * _LINE_HEIGHT

    def _turn(self) -> None:
        self._end()
        if self._painter is not None:
            self._writer.newPage()
        self.count += 1
        self._y = 0.0

    def _draw(self, painter: QPainter, line: QTextLine, *, is_numbered: bool) -> None:
        line.draw(painter, QPointF(0, self._y))
        if is_numbered:
            number = str(self._lines)
            left = -_pixels(_TO_NUMBER_MM) - painter.fontMetrics().horizontalAdvance(number)
            painter.drawText(QPointF(left, self._y + line.ascent()), number)

    def _broken(self, runs: Sequence[Run], *, is_rtl: bool) -> QTextLayout:
        layout = QTextLayout("".join(text for text, _ in runs), self._font, self._writer)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight)
        layout.setTextOption(option)
        layout.setFormats(self._ranges(runs))
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self._width)
        layout.endLayout()
        return layout

    def _ranges(self, runs: Sequence[Run]) -> list[QTextLayout.FormatRange]:
        ranges: list[QTextLayout.FormatRange] = []
        start = 0
        for text, kind in runs:
            one = QTextLayout.FormatRange()
            one.start, one.length = start, len(_units(text)) // 2
            one.format = self._formats[kind]
            start += one.length
            ranges.append(one)
        return ranges


def _behind(runs: Sequence[Run], start: int) -> list[Run]:
    """Return what is left of runs from a place on that Qt named."""
    left: list[Run] = []
    for text, kind in runs:
        units = _units(text)
        if 2 * start < len(units):
            left.append((units[2 * start :].decode("utf-16-le", "surrogatepass"), kind))
        start = max(0, start - len(units) // 2)
    return left


def _units(text: str) -> bytes:
    """Return text as Qt counts it, two bytes each."""
    return text.encode("utf-16-le", "surrogatepass")


def _char_format(kind: Kind) -> QTextCharFormat:
    shape = QTextCharFormat()
    shape.setFont(_font(*kind.value))
    shape.setForeground(_QUIET if kind is Kind.TIME else _INK)
    return shape


def _font(points: float, is_bold: bool = False) -> QFont:  # noqa: FBT001, FBT002 (the value of a Kind)
    font = QFont()
    font.setPointSizeF(points)
    font.setBold(is_bold)
    return font


def _pixels(millimetres: float) -> float:
    return millimetres / 25.4 * DPI
