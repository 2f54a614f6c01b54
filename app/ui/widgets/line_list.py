"""A list of two-part lines inside a dialog."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeVar

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem, QWidget

from app.ui import theme as look
from app.ui.models.line_model import Index, LineModel, LineRole
from app.ui.theme import Theme
from app.ui.widgets.row_delegate import RowDelegate

T = TypeVar("T")
MOST: Final = 5
_PADDING: Final = 7


class LineList(QListView):
    """Has room for a few rows; what of a line is cut off is in the tool tip."""

    row_chosen = Signal(int)
    """The place of the row, -1 for none."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None, *, rows: int = MOST) -> None:
        super().__init__(parent)
        self.lines = LineModel()
        self._delegate = _LineDelegate(theme)  # the view does not own it
        self._hint = ""
        self.setObjectName("line-list")
        self.setAccessibleName(name)
        self.setModel(self.lines)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.make_room(rows)

    def make_room(self, rows: int) -> None:
        """Be as high as so many rows, up to MOST."""
        self.setFixedHeight(min(rows, MOST) * _height(self) + 2 * look.XS + 2)

    def chosen_of(self, rows: Sequence[T]) -> T | None:
        """Return that of the things that the rows stand for which is chosen."""
        row = self.currentIndex().row()
        return rows[row] if 0 <= row < len(rows) else None

    def say(self, hint: str) -> None:
        """Say why there are no rows, where they would be; a screen reader finds it in the description."""
        self._hint = hint
        self.setAccessibleDescription("" if self.lines.rowCount() else hint)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the rows, or why there are none."""
        super().paintEvent(event)
        if self._hint and not self.lines.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorGroup.Normal, QPalette.ColorRole.PlaceholderText))
            area = self.viewport().rect().adjusted(look.L, 0, -look.L, 0)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._hint)
            painter.end()

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        """Tell which row is chosen, by mouse, keyboard or program."""
        super().currentChanged(current, previous)
        self.row_chosen.emit(current.row())


class _LineDelegate(RowDelegate):
    gap = 1

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, area: QRectF) -> None:
        """Draw the two parts, one below the other."""
        colors = self.theme.colors
        box = area.adjusted(look.M, _PADDING - 1, -look.M, 0)
        for text, font, color in (
            (index.data(), option.font, colors.text),
            (index.data(LineRole.DETAILS), look.scaled(option.font, look.SMALL), colors.secondary),
        ):
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(QColor(color))
            cut = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, int(box.width()))
            painter.drawText(box, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, cut)
            box.setTop(box.top() + metrics.height() + 2)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Return room for the two parts."""
        del index
        return QSize(160, _height(option))


def _height(of: QWidget | QStyleOptionViewItem) -> int:
    font = of.font() if isinstance(of, QWidget) else of.font
    small = QFontMetrics(look.scaled(font, look.SMALL))
    return QFontMetrics(font).height() + 2 + small.height() + 2 * _PADDING
