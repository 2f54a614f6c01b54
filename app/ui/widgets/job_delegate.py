"""Paints one job: name, where it stands, how far it is, how long it will take."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from app.ui import theme as look
from app.ui.icons import SIZE, Icons
from app.ui.models.job_model import JobRole
from app.ui.models.job_row import State
from app.ui.theme import Theme
from app.ui.widgets.row_delegate import Index, RowDelegate

_BAR: Final = 4
_PADDING: Final = 9
_ICONS: Final = {
    State.IMPORTING: "locked",
    State.WAITING: "waiting",
    State.LOADING: "running",
    State.LISTENING: "running",
    State.CANCELLING: "cancelled",
    State.FINISHED: "finished",
    State.CANCELLED: "cancelled",
    State.PAUSED: "paused",
    State.FAILED: "failed",
    State.INTERRUPTED: "resume",
    State.UNTOUCHED: "waiting",
}


class JobDelegate(RowDelegate):
    """All rows have one height, so that a long list costs nothing."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__(theme)
        self._icons = icons

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, area: QRectF) -> None:
        """Draw the state as a picture, the texts, and how far it is."""
        colors = self.theme.colors
        state = index.data(JobRole.STATE)
        scale = painter.device().devicePixelRatioF()
        icon = self._icons.pixmap(_ICONS[state], self._mark(state), SIZE + 2, scale)
        box = area.adjusted(look.M, _PADDING, -look.M, -_PADDING)
        place = self.cut_start(option, box, SIZE + 2)
        painter.drawPixmap(int(place.left()), int(place.top()), icon)
        self.cut_start(option, box, look.S)
        self._paint_texts(painter, option, index, box)
        share = index.data(JobRole.PROGRESS)
        if share is not None:
            bar = QRectF(box.left(), area.bottom() - look.S - 1, box.width(), _BAR)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.border))
            painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
            painter.setBrush(QColor(colors.accent))
            done = self.cut_start(option, bar, max(float(_BAR), bar.width() * share))
            painter.drawRoundedRect(done, _BAR / 2, _BAR / 2)

    def _mark(self, state: State) -> str:
        colors = self.theme.colors
        marks = {
            State.FINISHED: colors.good,
            State.FAILED: colors.danger,
            State.WAITING: colors.secondary,
            State.CANCELLED: colors.secondary,
            State.PAUSED: colors.secondary,
            State.INTERRUPTED: colors.warning,
            State.UNTOUCHED: colors.secondary,
        }
        return marks.get(state, colors.accent)

    def _paint_texts(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
        box: QRectF,
    ) -> None:
        colors = self.theme.colors
        name_font = look.scaled(option.font, look.BODY, is_bold=True)
        small = look.scaled(option.font, look.SMALL)
        metrics = QFontMetrics(name_font)
        date = index.data(JobRole.DATE)
        painter.setFont(small)
        painter.setPen(QColor(colors.secondary))
        painter.drawText(box, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight, date)
        room = box.width() - (QFontMetrics(small).horizontalAdvance(date) + look.S if date else 0)
        painter.setFont(name_font)
        painter.setPen(QColor(colors.text))
        name = metrics.elidedText(index.data(JobRole.NAME), Qt.TextElideMode.ElideMiddle, int(room))
        painter.drawText(box, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, name)
        painter.setFont(small)
        is_failed = index.data(JobRole.STATE) == State.FAILED  # Qt hands back a plain str
        painter.setPen(QColor(colors.danger if is_failed else colors.secondary))
        line = box.adjusted(0, metrics.height() + look.XS, 0, 0)
        eta = index.data(JobRole.ETA)
        painter.drawText(line, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight, eta)
        room = line.width() - (QFontMetrics(small).horizontalAdvance(eta) + look.S if eta else 0)
        phase = QFontMetrics(small).elidedText(index.data(JobRole.DETAILS), Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(line, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, phase)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row over the highlight that tables draw of themselves."""
        painter.fillRect(option.rect, QColor(self.theme.colors.base))
        super().paint(painter, option, index)

    def updateEditorGeometry(  # noqa: N802
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Put the field for a new title over the old one."""
        del index
        place = option.rect.adjusted(look.M + SIZE + look.S, 0, -look.M, 0)
        place.setHeight(min(place.height(), editor.sizeHint().height()))
        editor.setGeometry(place)

    def createEditor(  # noqa: N802
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        """Return the field for a new title."""
        editor = super().createEditor(parent, option, index)
        editor.setAccessibleName(self.tr("New title"))
        return editor

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: Index
    ) -> QSize:
        """Return room for two lines and a bar."""
        del index
        lines = option.fontMetrics.height() * (1 + look.SMALL)
        return QSize(160, round(lines) + 2 * _PADDING + look.XS + _BAR + look.XS)
