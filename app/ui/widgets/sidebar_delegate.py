"""Paints one entry of the sidebar: picture, name, and how much it holds."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QLineEdit, QStyleOptionViewItem, QWidget

from app.ui import theme as look
from app.ui.icons import SIZE, Icons
from app.ui.models.scope import Kind
from app.ui.models.sidebar_model import SidebarRole
from app.ui.theme import Theme
from app.ui.widgets.row_delegate import Index, RowDelegate

_PADDING: Final = 7
_MOST_OF_NAME: Final = 200
_ICONS: Final = {
    Kind.ALL: "all",
    Kind.RECENT: "waiting",
    Kind.QUEUE: "queue",
    Kind.READER: "speak",
    Kind.TRASH: "trash",
    Kind.COLLECTION: "collection",
    Kind.TAG: "tag",
}
_LOW: Final = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
_LEFT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class SidebarDelegate(RowDelegate):
    """A heading has neither picture nor count."""

    gap = 1

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__(theme)
        self._icons = icons

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, area: QRectF) -> None:
        """Draw the entry."""
        colors = self.theme.colors
        kind = index.data(SidebarRole.KIND)
        box = area.adjusted(look.S, 0, -look.S, 0)
        font = option.font
        if kind is None:
            font = look.scaled(font, look.SMALL, is_bold=True)
            box.adjust(0, 0, 0, -_PADDING / 2)
        else:
            scale = painter.device().devicePixelRatioF()
            icon = self._icons.pixmap(_ICONS[kind], colors.secondary, SIZE, scale)
            place = self.cut_start(option, box, SIZE)
            painter.drawPixmap(int(place.left()), int(place.center().y() - SIZE / 2 + 1), icon)
            self.cut_start(option, box, look.S)
            self.cut_end(option, box, self._paint_count(painter, option, index, box))
        painter.setFont(font)
        painter.setPen(QColor(colors.secondary if kind is None else colors.text))
        name = QFontMetrics(font).elidedText(index.data(), Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, _LOW if kind is None else _LEFT, name)

    def _paint_count(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, box: QRectF) -> float:
        """Draw how much it holds, nothing for nothing, and return the room that it takes."""
        count = index.data(SidebarRole.COUNT)
        if not count:
            return 0.0
        text = option.locale.toString(count)
        font = look.scaled(option.font, look.SMALL)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.colors.secondary))
        painter.drawText(box, _RIGHT, text)
        return QFontMetrics(font).horizontalAdvance(text) + look.S

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802
        """Return the field for a name."""
        editor = super().createEditor(parent, option, index)
        editor.setAccessibleName(self.tr("Name"))
        if isinstance(editor, QLineEdit):
            editor.setMaxLength(_MOST_OF_NAME)
        return editor

    def updateEditorGeometry(  # noqa: N802
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Put the field over the name."""
        del index
        editor.setGeometry(option.rect.adjusted(look.XS, 0, -look.XS, 0))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Return room for one line, and for some air above a heading."""
        air = look.S if index.isValid() and index.data(SidebarRole.KIND) is None else 0
        return QSize(120, option.fontMetrics.height() + 2 * _PADDING + air)
