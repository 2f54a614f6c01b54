"""A table of segments whose rows are as high as their text, however many there are."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QModelIndex, QRect, Qt, QTimer, Slot
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.ui import theme as look
from app.ui.models.segment_model import Column, SegmentModel, SegmentRole
from app.ui.theme import Theme
from app.ui.widgets.segment_delegate import SegmentDelegate

_SLICE_S: Final = 0.004
_SAME_S: Final = 0.0005


class SegmentTable(QTableView):
    """Measures what is seen at once and the rest in slices of a few milliseconds, from the top down.

    It stays at the end while text is added there, unless the user has scrolled away.
    """

    def __init__(
        self, model: SegmentModel, delegate: SegmentDelegate, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._segments = model
        self._painter = delegate
        self._theme = theme
        self._measured = 0  # rows above this one have their height
        self._was_at_end = True
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_timer_timeout)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self._set_up()
        model.rowsAboutToBeInserted.connect(self._on_model_rows_about_to_be_inserted)
        model.rowsInserted.connect(self._on_model_rows_inserted)
        model.modelReset.connect(self._on_model_reset)

    def _set_up(self) -> None:
        self.setFont(look.scaled(self.font(), look.READING))
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Transcript"))
        self.setCornerButtonEnabled(False)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.hide()
        across.setSectionResizeMode(Column.TIME, QHeaderView.ResizeMode.Fixed)
        across.setSectionResizeMode(Column.TEXT, QHeaderView.ResizeMode.Stretch)
        across.resizeSection(Column.TIME, self.fontMetrics().horizontalAdvance("00:00:00") + look.L + look.S)
        down.hide()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setMinimumSectionSize(1)
        down.setDefaultSectionSize(self.fontMetrics().height() + 2 * look.S)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self._on_copy_activated)

    def show_time(self, start_s: float) -> None:
        """Choose the segment that begins then, and scroll to it."""
        for row in range(self._segments.rowCount()):
            if self._segments.segment_at(row).start_s >= start_s - _SAME_S:
                self.setCurrentIndex(self._segments.index(row, Column.TEXT))
                self._measure(range(max(0, row - 1), min(row + 2, self._segments.rowCount())))
                self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)
                return

    def _is_at_end(self) -> bool:
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() - look.XL

    def _measure(self, rows: range) -> None:
        width = self.columnWidth(Column.TEXT)
        header = self.verticalHeader()
        for row in rows:
            index = self._segments.index(row, Column.TEXT)
            header.resizeSection(row, self._painter.height(index, width, self.font()))

    def _measure_again(self) -> None:
        """Forget all heights; what is seen is measured now."""
        self._measured = 0
        count = self._segments.rowCount()
        top = max(0, self.rowAt(0))
        shown = range(
            top, min(count, top + 2 + self.viewport().height() // self.verticalHeader().defaultSectionSize())
        )
        self._measure(shown)
        if count:
            self._timer.start()

    @Slot()
    def _on_timer_timeout(self) -> None:
        """Measure rows for a few milliseconds, and keep what is seen where it is."""
        was_at_end = self._is_at_end()
        top = self.rowAt(0)
        offset = self.rowViewportPosition(top) if top >= 0 else 0
        count = self._segments.rowCount()
        give_up_at = time.perf_counter() + _SLICE_S
        while self._measured < count and time.perf_counter() < give_up_at:
            until = min(count, self._measured + 16)
            self._measure(range(self._measured, until))
            self._measured = until
        if self._measured >= count:
            self._timer.stop()
        if was_at_end and self._was_at_end:
            self.scrollToBottom()
        elif top >= 0:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.rowViewportPosition(top) - offset)

    @Slot()
    def _on_model_rows_about_to_be_inserted(self) -> None:
        self._was_at_end = self._is_at_end()

    @Slot(QModelIndex, int, int)
    def _on_model_rows_inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        del parent
        if self._measured == first and last - first < 64:
            self._measure(range(first, last + 1))
            self._measured = last + 1
            if self._was_at_end:
                self.scrollToBottom()
        else:
            self._timer.start()

    @Slot()
    def _on_model_reset(self) -> None:
        self._was_at_end = False
        self.scrollToTop()
        self._measure_again()

    @Slot()
    def _on_copy_activated(self) -> None:
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        texts = [self._segments.index(row, Column.TEXT).data(SegmentRole.TEXT) for row in rows]
        if texts:
            QGuiApplication.clipboard().setText("\n".join(texts))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Break the lines anew where the width has changed."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._measure_again()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the cells, then a frame around the row that has the focus."""
        super().paintEvent(event)
        index = self.currentIndex()
        if not (self.hasFocus() and index.isValid()):
            return
        row = QRect(0, self.rowViewportPosition(index.row()), self.viewport().width(), self.rowHeight(index.row()))
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.colors.accent), 2))
        painter.drawRoundedRect(row.toRectF().adjusted(2, 1, -2, -1), look.RADIUS, look.RADIUS)
        painter.end()
