"""A table of segments whose rows are as high as their text, however many there are."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.ui import theme as look
from app.ui.models.segment_model import SAME_S, SegmentModel, SegmentRole
from app.ui.models.segment_rows import Column
from app.ui.shown_text import characters
from app.ui.theme import Theme
from app.ui.widgets.row_heights import RowHeights
from app.ui.widgets.segment_delegate import GUTTER, SegmentDelegate
from app.ui.widgets.steady_rows import SteadyRows
from app.ui.word_places import place_at_time, time_of_char

_WIDEST_NAME: Final = 150
Index = QModelIndex | QPersistentModelIndex


class SegmentTable(QTableView):
    """Stays at the end while text is added there and with what is heard, unless the user has scrolled away."""

    play_requested = Signal(float)
    """A time in seconds: a word was clicked."""
    row_chosen = Signal(int)

    copy_requested = Signal(str)
    """The text of the rows that are selected."""

    def __init__(
        self, model: SegmentModel, delegate: SegmentDelegate, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.segments = model
        self.delegate = delegate
        self._theme = theme
        self._pressed: QPointF | None = None
        self._seen_from = 0
        self.setModel(model)
        self.setItemDelegate(delegate)
        self._set_up()
        model.modelReset.connect(self._on_model_reset)
        self._rows = SteadyRows(self, self.height_of)
        self._rows.changed.connect(self._fit_names)

    def _set_up(self) -> None:
        self.setFont(look.scaled(self.font(), look.READING))
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(self.tr("Transcript"))
        self.setCornerButtonEnabled(False)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.hide()
        across.setSectionResizeMode(Column.TIME, QHeaderView.ResizeMode.Fixed)
        across.setSectionResizeMode(Column.SPEAKER, QHeaderView.ResizeMode.Fixed)
        across.setSectionResizeMode(Column.TEXT, QHeaderView.ResizeMode.Stretch)
        across.resizeSection(Column.TIME, self.fontMetrics().horizontalAdvance("00:00:00") + GUTTER + look.M)
        self.hideColumn(Column.SPEAKER)
        down.hide()
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self._on_copy_activated)

    # ---- what others ask

    @property
    def heights(self) -> RowHeights:
        """Return what measures the rows."""
        return self._rows.heights

    @property
    def chosen(self) -> list[int]:
        """Return the numbers of the segments that are chosen, in their order."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return [self.segments.lines[row].id for row in rows]

    @property
    def current(self) -> int | None:
        """Return the number of the segment that has the focus."""
        row = self.currentIndex().row()
        return self.segments.lines[row].id if row >= 0 else None

    def choose(self, row: int) -> None:
        """Choose a row, and bring it into view."""
        index = self.segments.index(row, Column.TEXT)
        # Whatever keys are held down just now: they belong to what led here.
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.bring_into_view(row)

    def bring_into_view(self, row: int) -> None:
        """Scroll so far that a row is seen."""
        count = self.segments.rowCount()
        for near in range(max(0, row - 1), min(row + 2, count)):
            self.heights.measure(near)
        top = self.rowViewportPosition(row)
        if top < 0 or top + self.rowHeight(row) > self.viewport().height():
            self.updateGeometries()
            self.scrollTo(self.segments.index(row, Column.TEXT), QAbstractItemView.ScrollHint.PositionAtCenter)

    def show_time(self, start_s: float) -> None:
        """Choose the segment that begins then, and scroll to it."""
        row = self.segments.row_at_time(start_s + SAME_S)
        if row is not None:
            self.choose(row)
            self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def mark_playing(self, time_s: float | None) -> None:
        """Mark the word that is heard at a time, None for none, and go along with it."""
        row = None if time_s is None else self.segments.row_at_time(time_s)
        if time_s is None or row is None:
            self.mark_word(-1, None)
            return
        place = place_at_time(self.segments.segment_at(row), time_s)
        self.mark_word(row, None if place is None else (place.first, place.length))

    def mark_word(self, row: int, span: tuple[int, int] | None) -> None:
        """Mark a stretch of a row's shown text, -1 for no row, and go along unless somebody looks elsewhere."""
        self.segments.show_playing(row, () if span is None else (span,))
        if row < 0:
            self._seen_from = 0
            return
        was_seen = self._seen_from == 0 or self._is_seen(self._seen_from - 1)
        if self._seen_from != row + 1:
            self._seen_from = row + 1
            if was_seen:
                self.bring_into_view(row)

    # ---- heights and places

    def height_of(self, row: int) -> int:
        """Return how high a row has to be."""
        index = self.segments.index(row, Column.TEXT)
        return self.delegate.height(index, self.columnWidth(Column.TEXT), self.font())

    def _is_seen(self, row: int) -> bool:
        top = self.rowViewportPosition(row)
        return top + self.rowHeight(row) > 0 and top < self.viewport().height()

    @Slot()
    def _fit_names(self) -> None:
        """Show who speaks if anybody is named, as wide as the names are."""
        voices = self.segments.voices
        self.setColumnHidden(Column.SPEAKER, not voices)
        if voices:
            metrics = QFontMetrics(look.scaled(self.font(), look.SMALL, is_bold=True))
            width = max(metrics.horizontalAdvance(name[:40]) for name in voices) + look.XL
            self.setColumnWidth(Column.SPEAKER, min(_WIDEST_NAME, width, self.viewport().width() // 3))

    @Slot()
    def _on_model_reset(self) -> None:
        self._seen_from = 0

    @Slot()
    def _on_copy_activated(self) -> None:
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        texts = [self.segments.index(row, Column.TEXT).data(SegmentRole.TEXT) for row in rows]
        if texts:
            self.copy_requested.emit("\n".join(texts))

    # ---- Qt

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        """Tell which row has the focus."""
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.row_chosen.emit(current.row())

    def keyboardSearch(self, search: str) -> None:  # noqa: N802
        """Search nothing by typing: that edits."""

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Remember where a click begins."""
        is_click = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        self._pressed = event.position() if is_click else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Ask for the word to be heard that was clicked, unless rows were chosen by dragging."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is not None and (pressed - event.position()).manhattanLength() < look.S:
            found = self.char_at(event.position())
            if found is not None:
                row, char = found
                self.play_requested.emit(time_of_char(self.segments.segment_at(row), char))

    def char_at(self, point: QPointF) -> tuple[int, int] | None:
        """Return the row and the character of its text at a point, None beside all text."""
        index = self.indexAt(point.toPoint())
        if not index.isValid() or index.column() != Column.TEXT:
            return None
        place = self.delegate.char_at(index, self.visualRect(index), point, self.font())
        return None if place is None else (index.row(), characters(index.data(SegmentRole.TEXT), place))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Break the lines anew where the width has changed."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_names()
            self._rows.measure_anew()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the cells, then a frame around the row that has the focus."""
        super().paintEvent(event)
        index = self.currentIndex()
        focus = self.window().focusWidget()
        if not index.isValid() or not (focus is self or self.isAncestorOf(focus)):
            return
        row = QRect(0, self.rowViewportPosition(index.row()), self.viewport().width(), self.rowHeight(index.row()))
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.colors.accent), 2))
        painter.drawRoundedRect(row.toRectF().adjusted(2, 1, -2, -1), look.RADIUS, look.RADIUS)
        painter.end()
