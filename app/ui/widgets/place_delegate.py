"""Paints a place in a recording: when, what about it, and what is said or written there."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from app.ui import theme as look
from app.ui.theme import Theme
from app.ui.widgets.row_delegate import Index, RowDelegate

_PADDING: Final = 8
_LINE: Final = 2


class PlaceDelegate(RowDelegate):
    """Three lines a row: the time in bold, a word about it, the text; all rows have one height."""

    def __init__(self, theme: Theme, about: int, text: int) -> None:
        """Take the roles by which a model is asked for the second and the third line."""
        super().__init__(theme)
        self._about = about
        self._text = text

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, area: QRectF) -> None:
        """Draw the three lines, each cut where it does not fit."""
        colors = self.theme.colors
        box = area.adjusted(look.M, _PADDING, -look.M, -_PADDING)
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        small = look.scaled(option.font, look.SMALL)
        for font, color, text in (
            (look.scaled(option.font, look.BODY, is_bold=True), colors.text, index.data()),
            (small, colors.secondary, index.data(self._about)),
            (option.font, colors.text, index.data(self._text)),
        ):
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(QColor(color))
            cut = metrics.elidedText(text or "", Qt.TextElideMode.ElideRight, int(box.width()))
            painter.drawText(box, Qt.AlignmentFlag.AlignTop | side, cut)
            box.setTop(box.top() + metrics.height() + _LINE)

    def updateEditorGeometry(  # noqa: N802
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Put the field in which a text is written anew below the time."""
        del index
        bold = QFontMetrics(look.scaled(option.font, look.BODY, is_bold=True)).height()
        editor.setGeometry(option.rect.adjusted(look.S, self.gap + _PADDING + bold, -look.S, -self.gap))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Return room for three lines."""
        del index
        heights = (
            QFontMetrics(look.scaled(option.font, look.BODY, is_bold=True)).height(),
            QFontMetrics(look.scaled(option.font, look.SMALL)).height(),
            QFontMetrics(option.font).height(),
        )
        return QSize(200, sum(heights) + 2 * _LINE + 2 * _PADDING + 2 * self.gap)
