"""The waveform of a recording: where it is loud, where it plays, where its segments begin and end."""

from __future__ import annotations

import bisect
import enum
from collections.abc import Callable, Sequence
from operator import itemgetter
from typing import Final

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from app.core.text import clock
from app.core.waveform import Waveform
from app.ui import theme as look
from app.ui.theme import Theme
from app.ui.widgets.time_view import TimeView

_VALUES_A_SECOND: Final = 10
_GRIP: Final = 4.0  # pixels
_LEAST_BORDER_GAP: Final = 14.0
_ZOOM: Final = 1.5
_STEP_S: Final = 1.0
_LEAST_LENGTH_S: Final = 0.05


class Edge(enum.StrEnum):
    """Name the two borders of a segment."""

    START = "start"
    END = "end"


Span = tuple[int, float, float]
"""The number of a segment, its start and its end in seconds."""


class WaveformView(QAbstractSlider):
    """Shows a stretch of a recording. For screen readers it is a slider in tenths of a second."""

    place_chosen = Signal(float)
    selection_changed = Signal(object)
    """(start, end) in seconds, or None."""
    border_dragged = Signal(int, str, float)
    """The number of a segment, an Edge, and where it was put, in seconds."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._waveform: Waveform | None = None
        self.view = TimeView()
        self._position_s = 0.0
        self._spans: list[Span] = []
        self._starts: list[float] = []
        self._can_move_borders = False
        self._selection: tuple[float, float] | None = None
        self._loop: tuple[float, float] | None = None
        self._anchor_s: float | None = None
        self._pressed_x = 0.0
        self._dragged: tuple[Span, Edge, float] | None = None
        self._is_told = False
        self._drawn: tuple[object, QPixmap] | None = None
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Waveform"))
        self.setToolTip(
            self.tr(
                "Click to go to a place, drag to select a passage. The wheel zooms, + and - do too; 0 shows all."
            )
        )
        self.setAccessibleDescription(
            self.tr(
                "The arrow keys go one second back and forth, with Shift they select a passage. "
                "Plus and minus zoom, 0 shows all."
            )
        )
        self.valueChanged.connect(self._on_value_changed)
        theme.changed.connect(self._forget_drawing)

    # ---- what it shows

    @property
    def selection(self) -> tuple[float, float] | None:
        """Return the passage that is selected, in seconds."""
        return self._selection

    def show_waveform(self, waveform: Waveform | None) -> None:
        """Show another recording, or none; one that grows is shown again by `update`."""
        self._waveform = waveform
        self._position_s = 0.0
        self._loop = None
        self._dragged = None
        self.show_segments(())
        self.select(None)
        self.view.zoom_out()
        self._forget_drawing()

    def show_duration(self, duration_s: float) -> None:
        """Take the length of the recording."""
        self.view.set_duration(duration_s)
        self._tell(lambda: self.setRange(0, round(duration_s * _VALUES_A_SECOND)))
        self.update()

    def show_position(self, position_s: float, *, follows: bool) -> None:
        """Show the place that is heard; whoever follows turns the page with it."""
        before = self._x(self._position_s)
        self._position_s = position_s
        if follows and self._dragged is None and self.view.follow(position_s):
            self.update()
        else:
            for x in (before, self._x(position_s)):
                self.update(round(x) - 2, 0, 5, self.height())
        value = round(position_s * _VALUES_A_SECOND)
        if value // _VALUES_A_SECOND != self.value() // _VALUES_A_SECOND or not follows:
            self._tell(lambda: self.setValue(value))

    def show_segments(self, spans: Sequence[Span]) -> None:
        """Show borders of segments, which are in order of their starts."""
        self._spans = list(spans)
        self._starts = list(map(itemgetter(1), spans))
        self.update()

    def show_loop(self, loop: tuple[float, float] | None) -> None:
        """Show the passage that is repeated."""
        self._loop = loop
        self.update()

    def let_borders_move(self, *, can_move: bool) -> None:
        """Let borders of segments be dragged, once somebody listens."""
        self._can_move_borders = can_move

    def select(self, selection: tuple[float, float] | None) -> None:
        """Select a passage, or nothing."""
        if selection != self._selection:
            self._selection = selection
            self.selection_changed.emit(selection)
            self.update()

    def zoom(self, factor: float, around_s: float | None = None) -> None:
        """Show a shorter stretch, or a longer one."""
        visible = self.view.start_s <= self._position_s < self.view.end_s
        middle_s = self._position_s if visible else self.view.start_s + self.view.span_s / 2
        self.view.zoom(factor, middle_s if around_s is None else around_s)
        self.update()

    # ---- inside

    def _tell(self, change: Callable[[], object]) -> None:
        """Change the slider without taking it for the user's wish."""
        self._is_told = True
        try:
            change()
        finally:
            self._is_told = False

    def _on_value_changed(self, value: int) -> None:
        """Take what a screen reader sets as a place."""
        if not self._is_told:
            self.place_chosen.emit(value / _VALUES_A_SECOND)

    def _forget_drawing(self) -> None:
        self._drawn = None
        self.update()

    def _x(self, place_s: float) -> float:
        return self.view.x_of(place_s, self.width())

    def _place(self, x: float) -> float:
        return self.view.place_at(x, self.width())

    def _visible_spans(self) -> list[Span]:
        """Return the segments in the window, none where their borders would crowd."""
        first = max(0, bisect.bisect_left(self._starts, self.view.start_s) - 1)
        last = bisect.bisect_right(self._starts, self.view.end_s)
        if last - first > self.width() / _LEAST_BORDER_GAP:
            return []
        return self._spans[first:last]

    def _border_at(self, x: float) -> tuple[Span, Edge] | None:
        if not self._can_move_borders:
            return None
        near = [
            (abs(self._x(place_s) - x), span, edge)
            for span in self._visible_spans()
            for edge, place_s in ((Edge.START, span[1]), (Edge.END, span[2]))
        ]
        distance, span, edge = min(near, key=lambda one: one[0], default=(_GRIP + 1, (0, 0.0, 0.0), Edge.START))
        return (span, edge) if distance <= _GRIP else None

    def _drag_border(self, x: float) -> None:
        if self._dragged is None:
            return
        span, edge, _ = self._dragged
        place_s = self._place(x)
        if edge is Edge.START:
            place_s = min(place_s, span[2] - _LEAST_LENGTH_S)
        else:
            place_s = max(place_s, span[1] + _LEAST_LENGTH_S)
        self._dragged = (span, edge, place_s)
        self.update()

    def _step(self, by_s: float, *, selects: bool) -> None:
        place_s = min(self.view.duration_s, max(0.0, self._position_s + by_s))
        if selects:
            if self._anchor_s is None or self._selection is None:
                self._anchor_s = self._position_s
            low, high = sorted((self._anchor_s, place_s))
            self.select((low, high) if high - low >= _LEAST_LENGTH_S else None)
        self.place_chosen.emit(place_s)

    # ---- drawing

    def _paint_wave(self, painter: QPainter) -> None:
        """Draw the waveform, from a picture as long as nothing has changed."""
        if self._waveform is None or self.view.span_s <= 0:
            return
        scale = self.devicePixelRatioF()
        area = self._wave_area()
        key = (self.view.start_s, self.view.span_s, self.size(), scale, self._waveform.seconds)
        if self._drawn is None or self._drawn[0] != key:
            picture = QPixmap(self.size() * scale)
            picture.setDevicePixelRatio(scale)
            picture.fill(Qt.GlobalColor.transparent)
            columns = self._waveform.columns(self.view.start_s, self.view.end_s, max(1, self.width()))
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
        painter.drawPixmap(0, 0, self._drawn[1])

    def _wave_area(self) -> QRectF:
        top = self.fontMetrics().height() + look.XS
        return QRectF(0, top, self.width(), max(1, self.height() - top - 2))

    def _paint_ticks(self, painter: QPainter) -> None:
        metrics = self.fontMetrics()
        tick_s = self.view.tick_s(self.width(), metrics.horizontalAdvance("0:00:00.0") + look.L)
        painter.setPen(QColor(self._theme.colors.secondary))
        number = int(self.view.start_s / tick_s)
        while (place_s := number * tick_s) <= self.view.end_s:
            text = clock(place_s, millis=tick_s < 1)
            text = text[:-2] if tick_s < 1 else text
            x = self._x(place_s)
            painter.drawLine(QPointF(x, 2), QPointF(x, 6))
            label = text.removeprefix("00:")
            if x + 4 + metrics.horizontalAdvance(label) <= self.width():
                painter.drawText(QPointF(x + 4, metrics.ascent() + 2), label)
            number += 1

    def _paint_borders(self, painter: QPainter) -> None:
        area = self._wave_area()
        painter.setPen(QPen(QColor(self._theme.colors.secondary), 1, Qt.PenStyle.DotLine))
        for span in self._visible_spans():
            for edge, place_s in ((Edge.START, span[1]), (Edge.END, span[2])):
                if self._dragged is None or self._dragged[:2] != (span, edge):
                    x = self._x(place_s)
                    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        if self._dragged is not None:
            painter.setPen(QPen(QColor(self._theme.colors.accent), 2, Qt.PenStyle.DashLine))
            x = self._x(self._dragged[2])
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
            painter.drawText(QPointF(x + 4, area.bottom() - 2), clock(self._dragged[2]).removeprefix("00:"))

    def _paint_passage(self, painter: QPainter, passage: tuple[float, float], ground: str, edge: str) -> None:
        left, right = self._x(passage[0]), self._x(passage[1])
        area = QRectF(left, 0, max(1.0, right - left), self.height())
        painter.fillRect(area, QColor(ground))
        painter.setPen(QPen(QColor(edge), 1))
        painter.drawLine(area.topLeft(), area.bottomLeft())
        painter.drawLine(area.topRight(), area.bottomRight())

    # ---- Qt

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for some lines of text in height."""
        return QSize(400, 5 * self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Take little width."""
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw passages, waveform, borders, times and the place that is heard."""
        del event
        colors = self._theme.colors
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colors.base))
        if self.view.span_s > 0:
            if self._loop is not None:
                self._paint_passage(painter, self._loop, colors.info_ground, colors.accent)
            if self._selection is not None:
                self._paint_passage(painter, self._selection, colors.selected, colors.outline)
            self._paint_wave(painter)
            self._paint_borders(painter)
            self._paint_ticks(painter)
            x = self._x(self._position_s)
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
        if self.hasFocus():
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take hold of a border, or begin a selection."""
        if event.button() is not Qt.MouseButton.LeftButton or self.view.span_s <= 0:
            event.ignore()
            return
        x = event.position().x()
        border = self._border_at(x)
        if border is not None:
            span, edge = border
            self._dragged = (span, edge, span[1] if edge is Edge.START else span[2])
        else:
            self._anchor_s = self._place(x)
            self._pressed_x = x
            self.select(None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Drag what was taken hold of; else show what can be."""
        x = event.position().x()
        if self._dragged is not None:
            self._drag_border(x)
        elif event.buttons() & Qt.MouseButton.LeftButton and self._anchor_s is not None:
            if abs(x - self._pressed_x) >= _GRIP:
                low, high = sorted((self._anchor_s, self._place(x)))
                self.select((low, high))
        else:
            is_border = self._border_at(x) is not None
            self.setCursor(Qt.CursorShape.SplitHCursor if is_border else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Put a border where it is, or go to the place that was clicked."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if self._dragged is not None:
            span, edge, place_s = self._dragged
            self._dragged = None
            self.border_dragged.emit(span[0], edge.value, place_s)
            self.update()
        elif self._anchor_s is not None:
            self.place_chosen.emit(self._anchor_s if self._selection is None else self._selection[0])

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Zoom around the mouse; with Shift, or sideways, move."""
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier or abs(turned.x()) > abs(turned.y()):
            self.view.move(-(turned.x() or turned.y()) / 120 * 0.1 * self.view.span_s)
            self.update()
        elif turned.y():
            self.zoom(_ZOOM ** (turned.y() / 120), self._place(event.position().x()))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Move the place, select and zoom by keys."""
        selects = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Down:
                self._step(-_STEP_S, selects=selects)
            case Qt.Key.Key_Right | Qt.Key.Key_Up:
                self._step(_STEP_S, selects=selects)
            case Qt.Key.Key_PageUp:
                self._step(self.view.span_s / 4, selects=selects)
            case Qt.Key.Key_PageDown:
                self._step(-self.view.span_s / 4, selects=selects)
            case Qt.Key.Key_Home:
                self._step(-self._position_s, selects=selects)
            case Qt.Key.Key_End:
                self._step(self.view.duration_s, selects=selects)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom(_ZOOM)
            case Qt.Key.Key_Minus | Qt.Key.Key_Underscore:
                self.zoom(1 / _ZOOM)
            case Qt.Key.Key_0:
                self.view.zoom_out()
                self.update()
            case _:
                event.ignore()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Draw anew in another font or palette."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange}:
            self.updateGeometry()
            self._forget_drawing()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Keep no picture of what is not seen."""
        self._drawn = None
        super().hideEvent(event)
