"""One command in a list: what it is called, what it belongs to, and its keys at the other end."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from app.ui import theme as look
from app.ui.models.command_model import CommandRole
from app.ui.widgets.row_delegate import Index, RowDelegate

_PADDING: Final = 8


class CommandDelegate(RowDelegate):
    """Mirrors itself where one reads from right to left."""

    gap = 1

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, area: QRectF) -> None:
        """Draw the name at the start, group and keys at the end."""
        colors = self.theme.colors
        box = area.adjusted(look.M, 0, -look.M, 0)
        end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if option.direction is Qt.LayoutDirection.RightToLeft:
            start, end = end, start
        keys = index.data(CommandRole.KEYS)
        small = look.scaled(option.font, look.SMALL)
        told = " · ".join(part for part in (index.data(CommandRole.GROUP), keys) if part)
        width = QFontMetrics(small).horizontalAdvance(told)
        painter.setFont(small)
        painter.setPen(QColor(colors.secondary))
        painter.drawText(box, end, told)
        room = int(box.width()) - width - look.M
        painter.setFont(option.font)
        painter.setPen(QColor(colors.text))
        text = QFontMetrics(option.font).elidedText(index.data(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(box, start, text)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Leave room for one line."""
        del index
        return QSize(0, QFontMetrics(option.font).height() + 2 * _PADDING)
