"""Paints one job of the queue: title and end, where it stands, what it is done with, how far it is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from app.ui import theme as look
from app.ui.icons import SIZE, Icons
from app.ui.models.queue_model import QueueRole
from app.ui.models.queue_row import Stage
from app.ui.theme import Theme
from app.ui.widgets.row_delegate import Index, RowDelegate

_BAR: Final = 4
_PADDING: Final = 8
_ICONS: Final = {
    Stage.TAKING_IN: "locked",
    Stage.WAITING: "waiting",
    Stage.PARKED: "resume",
    Stage.LOADING: "running",
    Stage.LISTENING: "running",
    Stage.STOPPING: "cancelled",
    Stage.PAUSED: "paused",
    Stage.FAILED: "failed",
    Stage.DONE: "finished",
    Stage.CANCELLED: "cancelled",
}
_LEFT: Final = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
_RIGHT: Final = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight


class QueueDelegate(RowDelegate):
    """All rows have one height."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__(theme)
        self._icons = icons

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, area: QRectF) -> None:
        """Draw the stage as a picture, the texts, and how far it is."""
        stage = Stage(index.data(QueueRole.STAGE))
        scale = painter.device().devicePixelRatioF()
        icon = self._icons.pixmap(_ICONS[stage], self._mark(stage), SIZE + 2, scale)
        box = area.adjusted(look.M, _PADDING, -look.M, -_PADDING)
        place = self.cut_start(option, box, SIZE + 2)
        painter.drawPixmap(int(place.left()), int(place.top()), icon)
        self.cut_start(option, box, look.S)
        self._paint_texts(painter, option, index, box, stage)
        share = index.data(QueueRole.PROGRESS)
        if share is not None:
            bar = QRectF(box.left(), area.bottom() - look.S - 1, box.width(), _BAR)
            self._paint_bar(painter, option, bar, share, stage)

    def _paint_texts(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, box: QRectF, stage: Stage
    ) -> None:
        colors = self.theme.colors
        small = look.scaled(option.font, look.SMALL)
        bold = look.scaled(option.font, look.BODY, is_bold=True)
        title = QColor(colors.secondary if stage in {Stage.DONE, Stage.CANCELLED} else colors.text)
        self._line(painter, box, (bold, title, index.data()), (small, index.data(QueueRole.END)))
        second = box.adjusted(0, QFontMetrics(bold).height() + 2, 0, 0)
        said = QColor(colors.danger if stage is Stage.FAILED else colors.text)
        text = index.data(QueueRole.REASON) or index.data(QueueRole.STAGE_TEXT)
        self._line(painter, second, (small, said, text), (small, ""))
        third = second.adjusted(0, QFontMetrics(small).height() + 2, 0, 0)
        quiet = QColor(colors.secondary)
        self._line(painter, third, (small, quiet, index.data(QueueRole.OPTIONS)), (small, ""))

    def _line(
        self,
        painter: QPainter,
        box: QRectF,
        first: tuple[QFont, QColor, str],
        last: tuple[QFont, str],
    ) -> None:
        """Draw a text that is cut where it does not fit, and one at the other end; the painter mirrors both."""
        font, color, text = first
        last_font, last_text = last
        room = box.width()
        if last_text:
            painter.setFont(last_font)
            painter.setPen(QColor(self.theme.colors.secondary))
            painter.drawText(box, _RIGHT, last_text)
            room -= QFontMetrics(last_font).horizontalAdvance(last_text) + look.M
        painter.setFont(font)
        painter.setPen(color)
        cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(box, _LEFT, cut)

    def _paint_bar(
        self, painter: QPainter, option: QStyleOptionViewItem, bar: QRectF, share: float, stage: Stage
    ) -> None:
        colors = self.theme.colors
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.border))
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
        painter.setBrush(QColor(colors.accent if stage is Stage.LISTENING else colors.outline))
        done = self.cut_start(option, bar, max(float(_BAR), bar.width() * share))
        painter.drawRoundedRect(done, _BAR / 2, _BAR / 2)

    def _mark(self, stage: Stage) -> str:
        colors = self.theme.colors
        if stage in {Stage.TAKING_IN, Stage.LOADING, Stage.LISTENING}:
            return colors.accent
        marks = {Stage.DONE: colors.good, Stage.FAILED: colors.danger, Stage.PARKED: colors.warning}
        return marks.get(stage, colors.secondary)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Return room for three lines and a bar."""
        del index
        bold = QFontMetrics(look.scaled(option.font, look.BODY, is_bold=True)).height()
        small = QFontMetrics(look.scaled(option.font, look.SMALL)).height()
        return QSize(240, bold + 2 * (small + 2) + 2 * _PADDING + look.XS + _BAR + 2 * self.gap)
