"""What all delegates of lists have in common: a ground that shows selection, hover and focus."""

from __future__ import annotations

from typing import ClassVar, TypeAlias

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui import theme as look
from app.ui.theme import Theme

Index: TypeAlias = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Paints the ground of a row and leaves what stands on it to `paint_row`."""

    gap: ClassVar[int] = 2
    """Between the grounds of two rows there are twice as many pixels."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, area: QRectF) -> None:
        """Draw what the row shows into the area of its ground."""
        raise NotImplementedError

    @staticmethod
    def cut_start(option: QStyleOptionViewItem, box: QRectF, width_px: float) -> QRectF:
        """Return so much of a box where its text begins, at the right or left, and leave the rest."""
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        return _cut(box, width_px, from_right=is_mirrored)

    @staticmethod
    def cut_end(option: QStyleOptionViewItem, box: QRectF, width_px: float) -> QRectF:
        """Return so much of a box where its text ends, and leave the rest."""
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        return _cut(box, width_px, from_right=not is_mirrored)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, area: QRectF) -> None:
        colors, flags = self.theme.colors, option.state
        is_selected = bool(flags & QStyle.StateFlag.State_Selected)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_selected or flags & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(colors.selected if is_selected else colors.hover))
            painter.drawRoundedRect(area, look.RADIUS, look.RADIUS)
        if flags & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), look.RADIUS, look.RADIUS)
            painter.setPen(Qt.PenStyle.NoPen)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground, then the row on it."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect).adjusted(look.XS, self.gap, -look.XS, -self.gap)
        self._paint_ground(painter, option, area)
        self.paint_row(painter, option, index, area)
        painter.restore()


def _cut(box: QRectF, width_px: float, *, from_right: bool) -> QRectF:
    part = QRectF(box)
    if from_right:
        part.setLeft(box.right() - width_px)
        box.setRight(part.left())
    else:
        part.setRight(box.left() + width_px)
        box.setLeft(part.right())
    return part
