"""Paints one segment: speaker, text over as many lines as it needs, and why it should be doubted."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QStaticText, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui import theme as look
from app.ui.icons import SIZE, Icons
from app.ui.models.segment_model import Column, SegmentRole
from app.ui.theme import Theme

_ICON = SIZE - 4


class SegmentDelegate(QStyledItemDelegate):
    """Knows how high a text is at a width, and draws it just so."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons

    def height(self, index: QModelIndex | QPersistentModelIndex, width: int, font: QFont) -> int:
        """Return the height of a row whose text column has this width."""
        small = QFontMetrics(look.scaled(font, look.SMALL)).height()
        result = (
            _laid_out(index.data(SegmentRole.TEXT), max(1, width - look.S - look.L), font.toString())
            .size()
            .height()
        )
        if index.data(SegmentRole.SPEAKER):
            result += small + look.XS
        if index.data(SegmentRole.FLAGS):
            result += max(small, _ICON) + look.XS
        return round(result) + 2 * look.S

    @staticmethod
    def forget() -> None:
        """Keep nothing of what was painted."""
        _laid_out.cache_clear()

    def _paint_time(self, painter: QPainter, area: QRectF, text: str) -> None:
        painter.setPen(QColor(self._theme.colors.secondary))
        painter.drawText(area, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, text)

    def _paint_text(
        self, painter: QPainter, font: QFont, area: QRectF, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colors = self._theme.colors
        small = look.scaled(font, look.SMALL)
        line = QFontMetrics(small).height()
        if speaker := index.data(SegmentRole.SPEAKER):
            painter.setFont(look.scaled(font, look.SMALL, is_bold=True))
            painter.setPen(QColor(colors.accent))
            painter.drawText(area, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, speaker)
            area.setTop(area.top() + line + look.XS)
        painter.setFont(font)
        painter.setPen(QColor(colors.text))
        text = _laid_out(index.data(SegmentRole.TEXT), int(area.width()), font.toString())
        painter.drawStaticText(QPointF(area.topLeft()), text)
        if flags := index.data(SegmentRole.FLAGS):
            area.setTop(area.top() + text.size().height() + look.XS)
            icon = self._icons.pixmap("warning", colors.warning, _ICON, painter.device().devicePixelRatioF())
            painter.drawPixmap(QPointF(area.left(), area.top() + max(0, (line - _ICON) / 2)), icon)
            painter.setFont(small)
            painter.setPen(QColor(colors.warning))
            room = area.adjusted(_ICON + look.XS, 0, 0, 0)
            shown = QFontMetrics(small).elidedText(flags, Qt.TextElideMode.ElideRight, int(room.width()))
            painter.drawText(room, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, shown)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell."""
        colors = self._theme.colors
        painter.save()
        flags = option.state
        if flags & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colors.selected))
        elif flags & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(colors.hover))
        area = QRectF(option.rect).adjusted(look.S, look.S, -look.L, -look.S)
        if index.column() == Column.TIME:
            painter.setFont(option.font)
            area.adjust(look.L - look.S, 0, look.L, 0)
            self._paint_time(painter, area, index.data(SegmentRole.TIME))
        else:
            self._paint_text(painter, option.font, area, index)
        painter.restore()


@lru_cache(maxsize=512)
def _laid_out(text: str, width: int, font_key: str) -> QStaticText:
    """Break a text into lines; what is on the screen is kept."""
    font = QFont()
    font.fromString(font_key)
    result = QStaticText(text)
    result.setTextFormat(Qt.TextFormat.PlainText)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    result.setTextOption(option)
    result.setTextWidth(width)
    result.prepare(font=font)
    return result
