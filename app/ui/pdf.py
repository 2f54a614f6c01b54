"""Pages for printing, by Qt's own PDF writer.

This is the one format that the window alone has, since it takes Qt's text engine and the fonts of the desktop.
Qt writes no structure for screen readers into a PDF; `html` and `docx` have it.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from app.core.formats import Layout
from app.core.formats.blocks import Block, blocks
from app.core.formats.facts import facts_of, title_of
from app.core.text import is_right_to_left, left_to_right
from app.core.transcript import Transcript

_DPI: Final = 300
_MARGIN_DPI: Final = 96  # Qt scales the margins of a text block from there, whatever the writer's resolution
_MARGINS_MM: Final = QMarginsF(25, 20, 25, 15)
_FOOT_MM: Final = 12
_POINTS: Final = {"title": 18.0, "fact": 9.0, "text": 10.5, "time": 8.5, "foot": 8.5}
_AT_FOOT: Final = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
_INK, _QUIET = QColor("#000000"), QColor("#595959")  # 7:1 on white


@dataclass(frozen=True, slots=True)
class _LineNumber:
    """A line of the body, where it stands in the whole document."""

    number: int
    top: float
    ascent: float


def encode(transcript: Transcript, layout: Layout) -> bytes:
    """Write A4 pages with their numbers; line numbers stand in the margin and count through all pages."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            _MARGINS_MM,
            QPageLayout.Unit.Millimeter,
        )
    )
    writer.setTitle(title_of(transcript, layout))
    writer.setCreator("Soundlock")
    document = document_of(transcript, layout, writer)
    _paint(document, writer, _line_numbers(document) if layout.text.numbers else [])
    del writer  # finishes the file
    return bytes(buffer.data().data())


def document_of(transcript: Transcript, layout: Layout, writer: QPdfWriter) -> QTextDocument:
    """Set the text for the pages of a writer; the blocks of the body are marked for line numbers."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.documentLayout().setPaintDevice(writer)
    document.setDefaultFont(_font("text"))
    page = writer.pageLayout().paintRectPixels(_DPI)
    document.setPageSize(QSizeF(page.width(), page.height() - _pixels(_FOOT_MM)))
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    if layout.text.header is not False:
        _write_head(cursor, transcript, layout)
    for block in blocks(transcript, layout.text):
        _write_block(cursor, block)
    cursor.endEditBlock()
    return document


def _write_head(cursor: QTextCursor, transcript: Transcript, layout: Layout) -> None:
    title = title_of(transcript, layout)
    cursor.setBlockFormat(_block_format(title, below_mm=3))
    cursor.insertText(title, _char_format("title", is_bold=True))
    facts = facts_of(transcript, layout)
    for at, (name, value) in enumerate(facts, 1):
        cursor.insertBlock(_block_format(value, below_mm=6 if at == len(facts) else 0.5))
        cursor.insertText(f"{name}: ", _char_format("fact", is_bold=True))
        cursor.insertText(value, _char_format("fact"))


def _write_block(cursor: QTextCursor, block: Block) -> None:
    shape = _block_format(block.text, below_mm=2.5)
    if cursor.atStart():
        cursor.setBlockFormat(shape)
    else:
        cursor.insertBlock(shape)
    cursor.block().setUserState(1)
    if block.times:
        cursor.insertText(f"{left_to_right(block.times)}  ", _char_format("time", _QUIET))
    if block.speaker:
        cursor.insertText(block.label, _char_format("text", is_bold=True))
    cursor.insertText(block.text, _char_format("text"))


def _block_format(text: str, *, below_mm: float) -> QTextBlockFormat:
    shape = QTextBlockFormat()
    shape.setBottomMargin(below_mm / 25.4 * _MARGIN_DPI)
    shape.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if is_right_to_left(text):
        shape.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return shape


def _char_format(kind: str, color: QColor = _INK, *, is_bold: bool = False) -> QTextCharFormat:
    shape = QTextCharFormat()
    shape.setFont(_font(kind, is_bold=is_bold))
    shape.setForeground(color)
    return shape


def _font(kind: str, *, is_bold: bool = False) -> QFont:
    font = QFont()
    font.setPointSizeF(_POINTS[kind])
    font.setBold(is_bold)
    return font


def _line_numbers(document: QTextDocument) -> list[_LineNumber]:
    found: list[_LineNumber] = []
    block = document.begin()
    while block.isValid():
        if block.userState() == 1:
            top = document.documentLayout().blockBoundingRect(block).top()
            lines = block.layout()
            for at in range(lines.lineCount()):
                line = lines.lineAt(at)
                found.append(_LineNumber(len(found) + 1, top + line.y(), line.ascent()))
        block = block.next()
    return found


def _paint(document: QTextDocument, writer: QPdfWriter, numbers: list[_LineNumber]) -> None:
    size = document.pageSize()
    pages = document.pageCount()
    painter = QPainter(writer)
    ink = QAbstractTextDocumentLayout.PaintContext()
    ink.palette.setColor(QPalette.ColorRole.Text, _INK)  # not what the window's colours are
    for page in range(pages):
        if page:
            writer.newPage()
        top = page * size.height()
        painter.save()
        painter.translate(0, -top)
        ink.clip = QRectF(0, top, size.width(), size.height())
        document.documentLayout().draw(painter, ink)
        painter.restore()
        painter.setPen(_QUIET)
        painter.setFont(_font("foot"))
        foot = QRectF(0, size.height(), size.width(), _pixels(_FOOT_MM))
        painter.drawText(
            foot, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, f"{page + 1} / {pages}"
        )
        first, end = (bisect_left(numbers, edge, key=_top) for edge in (top, top + size.height()))
        _paint_numbers(painter, numbers[first:end], top)
    painter.end()


def _paint_numbers(painter: QPainter, numbers: list[_LineNumber], top: float) -> None:
    for one in numbers:
        text = str(one.number)
        left = -_pixels(4) - painter.fontMetrics().horizontalAdvance(text)
        painter.drawText(round(left), round(one.top + one.ascent - top), text)


def _top(one: _LineNumber) -> float:
    return one.top


def _pixels(millimetres: float) -> float:
    return millimetres / 25.4 * _DPI
