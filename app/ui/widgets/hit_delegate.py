"""Paints one hit of a search: where it is, and its words with those that matched in bold."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyleOptionViewItem

from app.ui import theme as look
from app.ui.colors import Colors
from app.ui.models.hit_model import HitRole
from app.ui.widgets.row_delegate import Index, RowDelegate

_LINES: Final = 3
_PADDING: Final = 9


class HitDelegate(RowDelegate):
    """Text is laid out as plain text; what it holds is never markup."""

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, area: QRectF) -> None:
        """Draw the title, where the hit is, and the snippet below."""
        colors = self.theme.colors
        box = area.adjusted(look.M, _PADDING, -look.M, -_PADDING)
        small = look.scaled(option.font, look.SMALL)
        where = index.data(HitRole.WHERE)
        painter.setFont(small)
        painter.setPen(QColor(colors.secondary))
        painter.drawText(box, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight, where)
        name_font = look.scaled(option.font, look.BODY, is_bold=True)
        metrics = QFontMetrics(name_font)
        room = box.width() - (QFontMetrics(small).horizontalAdvance(where) + look.S if where else 0)
        painter.setFont(name_font)
        painter.setPen(QColor(colors.text))
        title = metrics.elidedText(index.data(HitRole.TITLE), Qt.TextElideMode.ElideMiddle, int(room))
        painter.drawText(box, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, title)
        box.setTop(box.top() + metrics.height() + look.XS)
        layout = _laid_out(index.data(HitRole.SNIPPET), index.data(HitRole.SPANS), small, box.width(), colors)
        painter.setPen(QColor(colors.secondary))
        layout.draw(painter, box.topLeft())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Return room for a title and the lines of the snippet."""
        del index
        small = QFontMetrics(look.scaled(option.font, look.SMALL))
        return QSize(160, option.fontMetrics.height() + look.XS + _LINES * small.lineSpacing() + 2 * _PADDING + 4)


def _laid_out(text: str, spans: list[tuple[int, int]], font: QFont, width: float, colors: Colors) -> QTextLayout:
    """Break the snippet into lines, as many as there is room for."""
    layout = QTextLayout(text.replace("\n", " "), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    formats = []
    for start, end in spans:
        part = QTextLayout.FormatRange()
        # Qt counts in units of UTF-16.
        part.start = _units(text[:start])
        part.length = _units(text[start:end])
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        bold.setForeground(QColor(colors.text))
        part.format = bold
        formats.append(part)
    layout.setFormats(formats)
    layout.beginLayout()
    height = 0.0
    for _ in range(_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
