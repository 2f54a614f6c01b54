"""Heights of the rows of a long table: what is seen is measured at once, the rest some milliseconds at a time."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QHeaderView, QTableView

_SLICE_S: Final = 0.004
_SAMPLE: Final = 64
_UNKNOWN: Final = 0


class RowHeights(QObject):
    """Until a row is measured it has the height that rows of this table typically have."""

    about_to_change = Signal()
    """Rows are measured now that nobody may see."""
    changed = Signal()

    def __init__(self, table: QTableView, height_of: Callable[[int], int]) -> None:
        super().__init__(table)
        self._table = table
        self._height_of = height_of
        self._known = bytearray()
        self._next = 0
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_timer_timeout)
        header = table.verticalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(1)
        header.setUpdatesEnabled(False)  # it is hidden; else each change of a height adds all heights up again

    @property
    def is_at_work(self) -> bool:
        """Say whether some rows are still to be measured."""
        return self._timer.isActive()

    def begin(self, count: int) -> None:
        """Take all rows as unknown, and typically as high as some of them are."""
        self._known = bytearray(count)
        self._next = 0
        if not count:
            self._timer.stop()
            return
        step = max(1, count // _SAMPLE)
        sample = [self._height_of(row) for row in range(0, count, step)]
        self._table.verticalHeader().setDefaultSectionSize(round(sum(sample) / len(sample)))
        self.show()
        self._timer.start()

    def add(self, first: int, count: int) -> None:
        """Take rows in that are new."""
        self._known[first:first] = bytes(count)
        self._go_back_to(first)

    def remove(self, first: int, count: int) -> None:
        """Forget rows."""
        del self._known[first : first + count]

    def change(self, rows: Iterable[int]) -> None:
        """Measure rows anew whose text is another."""
        for row in rows:
            self._known[row] = 0
            self._go_back_to(row)
        self.show()

    def show(self) -> None:
        """Measure what is seen."""
        table = self._table
        row, count, bottom = max(0, table.rowAt(0)), len(self._known), table.viewport().height()
        while row < count and table.rowViewportPosition(row) < bottom:
            self.measure(row)
            row += 1

    def measure(self, row: int) -> None:
        """Measure a row if nobody did."""
        if not self._known[row]:
            self._known[row] = 1
            self._table.verticalHeader().resizeSection(row, self._height_of(row))

    def _go_back_to(self, row: int) -> None:
        self._next = min(self._next, row)
        self._timer.start()

    @Slot()
    def _on_timer_timeout(self) -> None:
        """Measure rows for a few milliseconds."""
        self.about_to_change.emit()
        give_up_at = time.perf_counter() + _SLICE_S
        while (row := self._known.find(_UNKNOWN, self._next)) >= 0 and time.perf_counter() < give_up_at:
            self.measure(row)
            self._next = row + 1
        if row < 0:
            self._next = len(self._known)
            self._timer.stop()
        self.changed.emit()
