"""Draws a waveform with all that stands on it."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from app.core.text import clock
from app.core.waveform import Waveform
from app.ui import theme as look
from app.ui.theme import Theme
from app.ui.widgets.waveform_scene import Passage, WaveformScene


class WaveformPainter:
    """Keeps a picture of the waveform alone: while something plays, only the line of the place moves over it."""

    def __init__(self, scene: WaveformScene, theme: Theme, widget: QWidget) -> None:
        self._scene = scene
        self._theme = theme
        self._widget = widget
        self._drawn: tuple[object, QPixmap] | None = None

    def forget(self) -> None:
        """Keep no picture."""
        self._drawn = None

    def paint(self, painter: QPainter) -> None:
        """Draw passages, waveform, borders, times and the place that is heard."""
        colors, scene, widget = self._theme.colors, self._scene, self._widget
        painter.fillRect(widget.rect(), QColor(colors.base))
        if scene.view.span_s > 0:
            if scene.loop is not None:
                self._paint_passage(painter, scene.loop, colors.info_ground, colors.accent)
            if scene.selection is not None:
                self._paint_passage(painter, scene.selection, colors.selected, colors.outline)
            if scene.waveform is not None:
                painter.drawPixmap(0, 0, self._picture(scene.waveform))
            self._paint_borders(painter)
            self._paint_ticks(painter)
            x = scene.x_of(scene.position_s)
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.drawLine(QPointF(x, 0), QPointF(x, widget.height()))
        if widget.hasFocus():
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.drawRect(widget.rect().adjusted(1, 1, -1, -1))

    def _picture(self, waveform: Waveform) -> QPixmap:
        """Return the waveform, drawn anew only when something has changed."""
        view, size, scale = self._scene.view, self._widget.size(), self._widget.devicePixelRatioF()
        key = (view.start_s, view.span_s, size, scale, waveform.seconds)
        if self._drawn is None or self._drawn[0] != key:
            picture = QPixmap(size * scale)
            picture.setDevicePixelRatio(scale)
            picture.fill(Qt.GlobalColor.transparent)
            columns = waveform.columns(view.start_s, view.end_s, max(1, size.width()))
            area = self._wave_area()
            middle, half = area.center().y(), area.height() / 2
            lines = [
                QLineF(x + 0.5, middle - high * half - 0.5, x + 0.5, middle - low * half + 0.5)
                for x, (low, high) in enumerate(columns)
            ]
            inner = QPainter(picture)
            inner.setPen(QPen(QColor(self._theme.colors.outline), 1))
            inner.drawLines(lines)
            inner.end()
            self._drawn = (key, picture)
        return self._drawn[1]

    def _wave_area(self) -> QRectF:
        top = self._widget.fontMetrics().height() + look.XS
        return QRectF(0, top, self._widget.width(), max(1, self._widget.height() - top - 2))

    def _paint_ticks(self, painter: QPainter) -> None:
        metrics, view, width = self._widget.fontMetrics(), self._scene.view, self._widget.width()
        tick_s = view.tick_s(width, metrics.horizontalAdvance("0:00:00.0") + look.L)
        painter.setPen(QColor(self._theme.colors.secondary))
        number = int(view.start_s / tick_s)
        while (place_s := number * tick_s) <= view.end_s:
            text = clock(place_s, millis=tick_s < 1)
            text = text[:-2] if tick_s < 1 else text
            x = self._scene.x_of(place_s)
            painter.drawLine(QPointF(x, 2), QPointF(x, 6))
            label = text.removeprefix("00:")
            if x + 4 + metrics.horizontalAdvance(label) <= width:
                painter.drawText(QPointF(x + 4, metrics.ascent() + 2), label)
            number += 1

    def _paint_borders(self, painter: QPainter) -> None:
        area, dragged = self._wave_area(), self._scene.dragged
        painter.setPen(QPen(QColor(self._theme.colors.secondary), 1, Qt.PenStyle.DotLine))
        for span, edge, place_s in self._scene.borders():
            if dragged is None or dragged[:2] != (span, edge):
                x = self._scene.x_of(place_s)
                painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        if dragged is not None:
            painter.setPen(QPen(QColor(self._theme.colors.accent), 2, Qt.PenStyle.DashLine))
            x = self._scene.x_of(dragged[2])
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
            painter.drawText(QPointF(x + 4, area.bottom() - 2), clock(dragged[2]).removeprefix("00:"))

    def _paint_passage(self, painter: QPainter, passage: Passage, ground: str, edge: str) -> None:
        left, right = self._scene.x_of(passage[0]), self._scene.x_of(passage[1])
        area = QRectF(left, 0, max(1.0, right - left), self._widget.height())
        painter.fillRect(area, QColor(ground))
        painter.setPen(QPen(QColor(edge), 1))
        painter.drawLine(area.topLeft(), area.bottomLeft())
        painter.drawLine(area.topRight(), area.bottomRight())
