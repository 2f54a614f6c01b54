"""What is seen of a long table stays where it is while rows come, go, and get the heights of their texts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, Signal, Slot
from PySide6.QtWidgets import QTableView

from app.ui import theme as look
from app.ui.widgets.row_heights import RowHeights

_FEW: Final = 64


class SteadyRows(QObject):
    """Holds the row at the top, or the end of the table as long as somebody looks at that."""

    changed = Signal()
    """Rows came, went or say something else; told before their heights are."""

    def __init__(self, table: QTableView, height_of: Callable[[int], int]) -> None:
        super().__init__(table)
        self._table = table
        self._was_at_end = True
        self._is_to_stay_at_end = False
        self._anchor = (-1, 0)  # the row at the top, and where it is
        self.heights = RowHeights(table, height_of)
        self.heights.about_to_change.connect(self._on_heights_about_to_change)
        self.heights.changed.connect(self._on_heights_changed)
        model = table.model()
        model.rowsAboutToBeInserted.connect(self._on_model_rows_about_to_be_inserted)
        model.rowsInserted.connect(self._on_model_rows_inserted)
        model.rowsRemoved.connect(self._on_model_rows_removed)
        model.modelReset.connect(self._on_model_reset)
        model.dataChanged.connect(self._on_model_data_changed)
        table.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def measure_anew(self) -> None:
        """Forget all heights; the row at the top stays there."""
        self._on_heights_about_to_change()
        self.heights.begin(self._table.model().rowCount())
        self._on_heights_changed()
        self.heights.show()

    def _is_at_end(self) -> bool:
        bar = self._table.verticalScrollBar()
        return bar.value() >= bar.maximum() - look.XL

    @Slot()
    def _on_heights_about_to_change(self) -> None:
        row = self._table.rowAt(0)
        self._anchor = row, self._table.rowViewportPosition(row) if row >= 0 else 0
        self._is_to_stay_at_end = self._was_at_end and self._is_at_end()

    @Slot()
    def _on_heights_changed(self) -> None:
        """Let what is seen stay where it is: the end, or the row at the top."""
        self._table.updateGeometries()
        row, offset = self._anchor
        if self._is_to_stay_at_end:
            self._table.scrollToBottom()
        elif row >= 0:
            bar = self._table.verticalScrollBar()
            bar.setValue(bar.value() + self._table.rowViewportPosition(row) - offset)

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
        self.changed.emit()
        self.heights.show()
        self._was_at_end = self._was_at_end and last + 1 == self._table.model().rowCount()
        if self._was_at_end and last - first < _FEW:
            for row in range(first, last + 1):
                self.heights.measure(row)
            self._table.updateGeometries()
            self._table.scrollToBottom()

    @Slot(QModelIndex, int, int)
    def _on_model_rows_removed(self, parent: QModelIndex, first: int, last: int) -> None:
        del parent
        self.heights.remove(first, last - first + 1)
        self.changed.emit()
        self.heights.show()

    @Slot(QModelIndex, QModelIndex, list)
    def _on_model_data_changed(self, first: QModelIndex, last: QModelIndex, roles: list[int]) -> None:
        if not roles:
            self.changed.emit()
            self.heights.change(range(first.row(), last.row() + 1))

    @Slot()
    def _on_model_reset(self) -> None:
        self._was_at_end = False
        self.changed.emit()
        self.heights.begin(self._table.model().rowCount())
        self._table.scrollToTop()
