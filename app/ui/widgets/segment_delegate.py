"""Paints one segment: when, who, what is said over as many lines as it needs, and why it should be heard again."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    Qt,
)
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPen, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.library.records import MarkKind
from app.ui import theme as look
from app.ui.icons import SIZE, Icons
from app.ui.mark_wording import ICONS as MARK_ICONS
from app.ui.models.segment_model import SegmentRole, Spans
from app.ui.models.segment_rows import Column
from app.ui.shown_text import units
from app.ui.speaker_colors import speaker_color
from app.ui.theme import Theme
from app.ui.widgets.segment_editor import MARGIN, SegmentEditor
from app.ui.widgets.segment_layout import SegmentLayouts, place_at, rects_of

_ICON = SIZE - 4
_SWATCH = 3
_FEW = 2  # icons that stand one above the other even beside a single line
GUTTER = look.S + _ICON + look.S
"""The room before the times, in which marks are shown."""
Index = QModelIndex | QPersistentModelIndex


class SegmentDelegate(QStyledItemDelegate):
    """Knows how high a text is at a width, and draws it just so."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self._layouts = SegmentLayouts()
        self.begin_at = -1  # before which character the next editor puts its cursor; -1 is the end

    def height(self, index: Index, width: int, font: QFont) -> int:
        """Return the height of a row whose text column has this width."""
        text = self._layouts.height(index.data(SegmentRole.TEXT), _text_width(width), font)
        return self.height_around(index, round(text), font)

    @staticmethod
    def height_around(index: Index, text_height: int, font: QFont) -> int:
        """Return the height of a row whose text is so high."""
        result = max(text_height, QFontMetrics(font).height())
        if index.data(SegmentRole.FLAGS):
            result += max(QFontMetrics(look.scaled(font, look.SMALL)).height(), _ICON) + look.XS
        return result + 2 * look.S

    def char_at(self, index: Index, cell: QRect, point: QPointF, font: QFont) -> int | None:
        """Return which character of the text, in Qt's units, lies at a point; None beside it."""
        area = _text_area(cell)
        layout = self._layouts.of(index.data(SegmentRole.TEXT), int(area.width()), font)
        return place_at(layout, point - area.topLeft())

    def forget(self) -> None:
        """Keep nothing of what was painted."""
        self._layouts.forget()

    # ---- editing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802
        """Make the field in which a text is edited."""
        editor = SegmentEditor(parent)
        editor.setFont(option.font)
        editor.setAccessibleName(self.tr("Text at {time}").format(time=index.data(SegmentRole.TIME)))
        editor.setAccessibleDescription(
            self.tr("Enter keeps the text, Escape takes it back, Tab goes on to the next segment.")
        )
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802
        """Begin with the text that is there; what is being typed is never overwritten."""
        if isinstance(editor, SegmentEditor) and not editor.is_loaded:
            editor.load(index.data(SegmentRole.TEXT), self.begin_at)
            self.begin_at = -1

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:  # noqa: N802
        """Hand over what was written."""
        if isinstance(editor, SegmentEditor):
            model.setData(index, editor.text)

    def updateEditorGeometry(  # noqa: N802
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Lay the field over the text, so that no word moves."""
        del index
        area = _text_area(option.rect).toRect()
        editor.setGeometry(area.adjusted(-MARGIN, -MARGIN, look.XS, MARGIN))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:  # noqa: N802
        """Leave keys and focus to the field itself."""
        del editor, event
        return False

    # ---- painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        colors = self._theme.colors
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colors.selected))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(colors.hover))
        match index.column():
            case Column.TIME:
                self._paint_marks(painter, option, index.data(SegmentRole.MARKS))
                is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
                area = QRectF(option.rect).adjusted(0, look.S, 0, -look.S)
                area.adjust(0 if is_mirrored else GUTTER, 0, -GUTTER if is_mirrored else 0, 0)
                painter.setFont(option.font)
                painter.setPen(QColor(colors.secondary))
                painter.drawText(area, _TOP_LEFT, index.data(SegmentRole.TIME))
            case Column.SPEAKER:
                self._paint_speaker(painter, option, index)
            case _:
                self._paint_text(painter, option, index)
        painter.restore()

    def _paint_marks(self, painter: QPainter, option: QStyleOptionViewItem, kinds: tuple[MarkKind, ...]) -> None:
        """Draw an icon for each kind of mark, in two columns of smaller ones if there are many."""
        colors, scale = self._theme.colors, painter.device().devicePixelRatioF()
        is_few = len(kinds) <= _FEW
        size = _ICON if is_few else (_ICON + look.S) // 2
        for place, kind in enumerate(kinds):
            down, across = (place, 0) if is_few else divmod(place, 2)
            left = look.S if is_few else look.XS
            box = QRect(left + across * (size + 1), look.S - 1 + down * (size + 1), size, size)
            box.translate(option.rect.topLeft())
            box = QStyle.visualRect(option.direction, option.rect, box)
            color = colors.secondary if kind is MarkKind.CHECKED else colors.accent
            painter.drawPixmap(box.topLeft(), self._icons.pixmap(MARK_ICONS[kind], color, size, scale))

    def _paint_speaker(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        voice = index.data(SegmentRole.VOICE)
        if voice is None:
            return
        color = QColor(speaker_color(self._theme.colors, voice))
        area = QRectF(option.rect).adjusted(look.XS, look.S, -look.S, -look.S)
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        left = area.right() - _SWATCH if is_mirrored else area.left()
        painter.fillRect(QRectF(left, area.top(), _SWATCH, area.height()), color)
        font = look.scaled(option.font, look.SMALL, is_bold=True)
        painter.setFont(font)
        painter.setPen(color)
        room = _SWATCH + look.S - 2
        area.adjust(0 if is_mirrored else room, 0, -room if is_mirrored else 0, 0)
        name = index.data(SegmentRole.SPEAKER)
        cut = QFontMetrics(font).elidedText(name, Qt.TextElideMode.ElideRight, int(area.width()))
        painter.drawText(area, _TOP_LEFT, cut)

    def _paint_text(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colors = self._theme.colors
        area = _text_area(option.rect)
        text = index.data(SegmentRole.TEXT)
        layout = self._layouts.of(text, int(area.width()), option.font)
        painter.setPen(QColor(colors.text))
        formats = self._mark_hits(painter, layout, area.topLeft(), index)
        self._mark_playing(painter, layout, area.topLeft(), text, index.data(SegmentRole.PLAYING))
        self._mark_redacted(painter, layout, area.topLeft(), index.data(SegmentRole.REDACTED))
        layout.draw(painter, area.topLeft(), formats)
        if doubts := index.data(SegmentRole.FLAGS):
            area.setTop(area.top() + max(layout.boundingRect().height(), option.fontMetrics.height()) + look.XS)
            self._paint_doubts(painter, option.font, area, doubts)

    def _paint_doubts(self, painter: QPainter, font: QFont, area: QRectF, doubts: str) -> None:
        colors = self._theme.colors
        small = look.scaled(font, look.SMALL)
        line = QFontMetrics(small).height()
        icon = self._icons.pixmap("warning", colors.warning, _ICON, painter.device().devicePixelRatioF())
        painter.drawPixmap(QPointF(area.left(), area.top() + max(0, (line - _ICON) / 2)), icon)
        painter.setFont(small)
        painter.setPen(QColor(colors.warning))
        room = area.adjusted(_ICON + look.XS, 0, 0, 0)
        cut = QFontMetrics(small).elidedText(doubts, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, _TOP_LEFT, cut)

    def _mark_hits(
        self, painter: QPainter, layout: QTextLayout, origin: QPointF, index: Index
    ) -> list[QTextLayout.FormatRange]:
        """Draw the ground of what was found; the one hit that one stands on is filled, the others underlined."""
        hits: Spans = index.data(SegmentRole.HITS)
        current, colors, text = index.data(SegmentRole.CURRENT_HIT), self._theme.colors, layout.text()
        formats: list[QTextLayout.FormatRange] = []
        for number, (first, length) in enumerate(hits):
            start, end = units(text, first), units(text, first + length)
            is_current = number == current
            for box in rects_of(layout, start, end - start):
                box.translate(origin)
                painter.fillRect(box, QColor(colors.accent if is_current else colors.warning_ground))
                if not is_current:
                    painter.fillRect(QRectF(box.left(), box.bottom() - 2, box.width(), 2), QColor(colors.warning))
            if is_current:
                part = QTextLayout.FormatRange()
                part.start, part.length = start, end - start
                style = QTextCharFormat()
                style.setForeground(QColor(colors.on_accent))
                part.format = style
                formats.append(part)
        return formats

    def _mark_redacted(self, painter: QPainter, layout: QTextLayout, origin: QPointF, spans: Spans) -> None:
        """Hatch and strike out the words that an export leaves out; they can still be read here."""
        color = QColor(self._theme.colors.text)
        text = layout.text()
        for first, length in spans:
            start, end = units(text, first), units(text, first + length)
            for box in rects_of(layout, start, end - start):
                box.translate(origin)
                painter.fillRect(box, QBrush(QColor(self._theme.colors.border), Qt.BrushStyle.BDiagPattern))
                painter.fillRect(QRectF(box.left(), box.center().y(), box.width(), 1.5), color)

    def _mark_playing(
        self, painter: QPainter, layout: QTextLayout, origin: QPointF, text: str, spans: Spans
    ) -> None:
        """Frame the word that is heard."""
        for first, length in spans:
            start, end = units(text, first), units(text, first + length)
            painter.setBrush(QColor(self._theme.colors.info_ground))
            pen = painter.pen()
            painter.setPen(QPen(QColor(self._theme.colors.accent), 1.5))
            for box in rects_of(layout, start, end - start):
                painter.drawRoundedRect(box.translated(origin).adjusted(-2, 0, 2, 0), 3, 3)
            painter.setPen(pen)


_TOP_LEFT = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft


def _text_width(column_width: int) -> int:
    return max(1, column_width - look.XS - look.L)


def _text_area(cell: QRect) -> QRectF:
    return QRectF(
        cell.left() + look.XS, cell.top() + look.S, _text_width(cell.width()), cell.height() - 2 * look.S
    )
