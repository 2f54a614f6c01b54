"""The waveform of a recording, for hands and screen readers: places chosen, passages selected, borders moved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from app.core.waveform import Waveform
from app.ui.theme import Theme
from app.ui.widgets.time_view import TimeView
from app.ui.widgets.waveform_painter import WaveformPainter
from app.ui.widgets.waveform_scene import GRIP, LEAST_LENGTH_S, Passage, Span, WaveformScene

_VALUES_A_SECOND: Final = 10
_ZOOM: Final = 1.5
_STEP_S: Final = 1.0


class WaveformView(QAbstractSlider):
    """Shows a stretch of a recording. For screen readers it is a slider in tenths of a second."""

    place_chosen = Signal(float)
    selection_changed = Signal(object)
    """(start, end) in seconds, or None."""
    border_dragged = Signal(int, str, float)
    """The number of a segment, an Edge, and where it was put, in seconds."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scene = WaveformScene()
        self._picture = WaveformPainter(self.scene, theme, self)
        self._can_move_borders = False
        self._anchor_s: float | None = None
        self._pressed_x = 0.0
        self._is_told = False
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
    def view(self) -> TimeView:
        """Return which stretch is shown."""
        return self.scene.view

    @property
    def selection(self) -> Passage | None:
        """Return the passage that is selected."""
        return self.scene.selection

    def show_waveform(self, waveform: Waveform | None) -> None:
        """Show another recording, or none; one that grows is shown again by `update`."""
        self.scene.show(waveform)
        self.select(None)
        self._forget_drawing()

    def show_duration(self, duration_s: float) -> None:
        """Take the length of the recording."""
        self.view.set_duration(duration_s)
        self._tell(lambda: self.setRange(0, round(duration_s * _VALUES_A_SECOND)))
        self.update()

    def show_position(self, position_s: float, *, follows: bool) -> None:
        """Show the place that is heard; whoever follows turns the page with it."""
        before = self.scene.x_of(self.scene.position_s)
        self.scene.position_s = position_s
        if follows and self.scene.dragged is None and self.view.follow(position_s):
            self.update()
        else:
            for x in (before, self.scene.x_of(position_s)):
                self.update(round(x) - 2, 0, 5, self.height())
        value = round(position_s * _VALUES_A_SECOND)
        if value // _VALUES_A_SECOND != self.value() // _VALUES_A_SECOND or not follows:
            self._tell(lambda: self.setValue(value))

    def show_segments(self, spans: Sequence[Span]) -> None:
        """Show borders of segments, which are in order of their starts."""
        self.scene.show_segments(spans)
        self.update()

    def show_loop(self, loop: Passage | None) -> None:
        """Show the passage that is repeated."""
        self.scene.loop = loop
        self.update()

    def let_borders_move(self, *, can_move: bool) -> None:
        """Let borders of segments be dragged, once somebody listens."""
        self._can_move_borders = can_move

    def select(self, selection: Passage | None) -> None:
        """Select a passage, or nothing."""
        if selection != self.scene.selection:
            self.scene.selection = selection
            self.selection_changed.emit(selection)
            self.update()

    def zoom(self, factor: float, around_s: float | None = None) -> None:
        """Show a shorter stretch, or a longer one."""
        position_s = self.scene.position_s
        visible = self.view.start_s <= position_s < self.view.end_s
        middle_s = position_s if visible else self.view.start_s + self.view.span_s / 2
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
        self._picture.forget()
        self.update()

    def _step(self, by_s: float, *, selects: bool) -> None:
        place_s = min(self.view.duration_s, max(0.0, self.scene.position_s + by_s))
        if selects:
            if self._anchor_s is None or self.scene.selection is None:
                self._anchor_s = self.scene.position_s
            low, high = sorted((self._anchor_s, place_s))
            self.select((low, high) if high - low >= LEAST_LENGTH_S else None)
        self.place_chosen.emit(place_s)

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
        painter = QPainter(self)
        self._picture.paint(painter)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Show the same stretch in another width."""
        super().resizeEvent(event)
        self.scene.width = event.size().width()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take hold of a border, or begin a selection."""
        if event.button() is not Qt.MouseButton.LeftButton or self.view.span_s <= 0:
            event.ignore()
            return
        x = event.position().x()
        self.scene.dragged = self.scene.border_at(x) if self._can_move_borders else None
        if self.scene.dragged is None:
            self._anchor_s = self.scene.place_at(x)
            self._pressed_x = x
            self.select(None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Drag what was taken hold of; else show what can be."""
        x = event.position().x()
        if self.scene.dragged is not None:
            self.scene.drag_to(x)
            self.update()
        elif event.buttons() & Qt.MouseButton.LeftButton and self._anchor_s is not None:
            if abs(x - self._pressed_x) >= GRIP:
                low, high = sorted((self._anchor_s, self.scene.place_at(x)))
                self.select((low, high))
        else:
            is_border = self._can_move_borders and self.scene.border_at(x) is not None
            self.setCursor(Qt.CursorShape.SplitHCursor if is_border else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Put a border where it is, or go to the place that was clicked."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if self.scene.dragged is not None:
            span, edge, place_s = self.scene.dragged
            self.scene.dragged = None
            self.border_dragged.emit(span[0], edge.value, place_s)
            self.update()
        elif self._anchor_s is not None:
            self.place_chosen.emit(self._anchor_s if self.scene.selection is None else self.scene.selection[0])

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Zoom around the mouse; with Shift, or sideways, move."""
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier or abs(turned.x()) > abs(turned.y()):
            self.view.move(-(turned.x() or turned.y()) / 120 * 0.1 * self.view.span_s)
            self.update()
        elif turned.y():
            self.zoom(_ZOOM ** (turned.y() / 120), self.scene.place_at(event.position().x()))
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
                self._step(-self.scene.position_s, selects=selects)
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
        self._picture.forget()
        super().hideEvent(event)
