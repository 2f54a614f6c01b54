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
from app.ui.shown_text import units
from app.ui.widgets.row_delegate import Index, RowDelegate

_LINES: Final = 2
_PADDING: Final = 7


class HitDelegate(RowDelegate):
    """Text is laid out as plain text; what it holds is never markup."""

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, area: QRectF) -> None:
        """Draw the snippet, where it is, and above the first hit of an item its title."""
        colors = self.theme.colors
        box = area.adjusted(look.M, _PADDING, -look.M, -_PADDING)
        small = look.scaled(option.font, look.SMALL)
        count = index.data(HitRole.COUNT)
        if count:
            box.setTop(self._paint_title(painter, option, index, box))
        where = index.data(HitRole.WHERE)
        painter.setFont(small)
        painter.setPen(QColor(colors.secondary))
        painter.drawText(box, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, where)
        if where:
            self.cut_start(option, box, QFontMetrics(small).horizontalAdvance(where) + look.S)
        layout = _laid_out(index.data(HitRole.SNIPPET), index.data(HitRole.SPANS), small, box.width(), colors)
        layout.draw(painter, box.topLeft())

    def _paint_title(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, box: QRectF) -> float:
        """Draw the title with the number of hits, and return where what follows begins."""
        colors = self.theme.colors
        small, bold = look.scaled(option.font, look.SMALL), look.scaled(option.font, look.BODY, is_bold=True)
        count = option.locale.toString(index.data(HitRole.COUNT))
        painter.setFont(small)
        painter.setPen(QColor(colors.secondary))
        painter.drawText(box, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight, count)
        room = box.width() - QFontMetrics(small).horizontalAdvance(count) - look.S
        metrics = QFontMetrics(bold)
        painter.setFont(bold)
        painter.setPen(QColor(colors.text))
        title = metrics.elidedText(index.data(HitRole.TITLE), Qt.TextElideMode.ElideMiddle, int(room))
        painter.drawText(box, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, title)
        return box.top() + metrics.height() + look.XS + 2

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Return room for the lines of the snippet, and for a title above the first hit of an item."""
        small = QFontMetrics(look.scaled(option.font, look.SMALL))
        title = option.fontMetrics.height() + look.XS + 2 if index.data(HitRole.COUNT) else 0
        return QSize(160, title + _LINES * small.lineSpacing() + 2 * _PADDING + 2 * self.gap)


def _laid_out(text: str, spans: list[tuple[int, int]], font: QFont, width: float, colors: Colors) -> QTextLayout:
    """Break the snippet into lines, as many as there is room for."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    formats = []
    for start, end in spans:
        part = QTextLayout.FormatRange()
        # Qt counts in units of UTF-16.
        part.start = units(text, start)
        part.length = units(text, end) - part.start
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
