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
from app.ui.models.segment_model import SAME_S, Column, SegmentModel, SegmentRole
from app.ui.shown_text import characters
from app.ui.theme import Theme
from app.ui.widgets.row_heights import RowHeights
from app.ui.widgets.segment_delegate import GUTTER, SegmentDelegate
from app.ui.word_places import place_at_time, time_of_char

_WIDEST_NAME: Final = 150
_FEW: Final = 64
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
        self._was_at_end = True
        self._pressed: QPointF | None = None
        self._seen_from = 0
        self.setModel(model)
        self.setItemDelegate(delegate)
        self._anchor = (-1, 0)  # the row at the top, and where it is
        self._is_to_stay_at_end = False
        self.heights = RowHeights(self, self.height_of)
        self.heights.about_to_change.connect(self._on_heights_about_to_change)
        self.heights.changed.connect(self._on_heights_changed)
        self._set_up()
        model.rowsAboutToBeInserted.connect(self._on_model_rows_about_to_be_inserted)
        model.rowsInserted.connect(self._on_model_rows_inserted)
        model.rowsRemoved.connect(self._on_model_rows_removed)
        model.modelReset.connect(self._on_model_reset)
        model.dataChanged.connect(self._on_model_data_changed)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

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
            self.segments.show_playing(-1, ())
            self._seen_from = 0
            return
        place = place_at_time(self.segments.segment_at(row), time_s)
        self.segments.show_playing(row, () if place is None else ((place.first, place.length),))
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

    def _is_at_end(self) -> bool:
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() - look.XL

    def _is_seen(self, row: int) -> bool:
        top = self.rowViewportPosition(row)
        return top + self.rowHeight(row) > 0 and top < self.viewport().height()

    @Slot()
    def _on_heights_about_to_change(self) -> None:
        row = self.rowAt(0)
        self._anchor = row, self.rowViewportPosition(row) if row >= 0 else 0
        self._is_to_stay_at_end = self._was_at_end and self._is_at_end()

    @Slot()
    def _on_heights_changed(self) -> None:
        """Let what is seen stay where it is: the end, or the row at the top."""
        self.updateGeometries()
        row, offset = self._anchor
        if self._is_to_stay_at_end:
            self.scrollToBottom()
        elif row >= 0:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.rowViewportPosition(row) - offset)

    def _fit_names(self) -> None:
        """Show who speaks if anybody is named, as wide as the names are."""
        voices = self.segments.voices
        self.setColumnHidden(Column.SPEAKER, not voices)
        if voices:
            metrics = QFontMetrics(look.scaled(self.font(), look.SMALL, is_bold=True))
            width = max(metrics.horizontalAdvance(name[:40]) for name in voices) + look.XL
            self.setColumnWidth(Column.SPEAKER, min(_WIDEST_NAME, width, self.viewport().width() // 3))

    @Slot()
    def _on_scrolled(self) -> None:
        self.heights.show()

    @Slot()
    def _on_model_rows_about_to_be_inserted(self) -> None:
        self._was_at_end = self._is_at_end()

    @Slot(QModelIndex, int, int)
    def _on_model_rows_inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        del parent
        self.heights.add(first, last - first + 1)
        self._fit_names()
        self.heights.show()
        is_end = last + 1 == self.segments.rowCount()
        self._was_at_end = self._was_at_end and is_end
        if self._was_at_end and last - first < _FEW:
            for row in range(first, last + 1):
                self.heights.measure(row)
            self.updateGeometries()
            self.scrollToBottom()

    @Slot(QModelIndex, int, int)
    def _on_model_rows_removed(self, parent: QModelIndex, first: int, last: int) -> None:
        del parent
        self.heights.remove(first, last - first + 1)
        self._fit_names()
        self.heights.show()

    @Slot(QModelIndex, QModelIndex, list)
    def _on_model_data_changed(self, first: QModelIndex, last: QModelIndex, roles: list[int]) -> None:
        if not roles:
            self._fit_names()
            self.heights.change(range(first.row(), last.row() + 1))

    @Slot()
    def _on_model_reset(self) -> None:
        self._was_at_end = False
        self._seen_from = 0
        self._fit_names()
        self.heights.begin(self.segments.rowCount())
        self.scrollToTop()

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
            self._measure_anew()

    def _measure_anew(self) -> None:
        """Forget all heights; the row at the top stays there."""
        self._on_heights_about_to_change()
        self.heights.begin(self.segments.rowCount())
        self._on_heights_changed()
        self.heights.show()

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
