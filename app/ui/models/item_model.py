"""The rows of the list that one entry of the sidebar shows, filtered and in order."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QByteArray, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Slot

from app.library.records import now_ms
from app.ui.models.job_model import MOST_RUNS, JobModel, runs
from app.ui.models.job_row import JobRow
from app.ui.models.scope import EVERYTHING, Narrowing, Order, Scope, not_trashed

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX: Final = QModelIndex()
_NONE: Final = Narrowing()

ITEMS_MIME: Final = "application/x-soundlock-items"
"""What is dragged within the window: numbers of items, no content."""


class ItemModel(QAbstractListModel):
    """Follows the model of all rows.

    It sorts by itself: a QSortFilterProxyModel asks Python some 300,000 times to sort 10,000 rows, for a second.
    """

    def __init__(self, jobs: JobModel, clock_ms: Callable[[], int] = now_ms) -> None:
        super().__init__()
        self._jobs = jobs
        self._clock_ms = clock_ms
        self._shown: list[JobRow] = []
        self._keys: dict[int, Any] = {}
        self.scope = EVERYTHING
        self.narrowing = _NONE
        self.order = Order()
        jobs.modelReset.connect(self._fill)
        jobs.rowsInserted.connect(self._on_jobs_rows_changed)
        jobs.rowsRemoved.connect(self._on_jobs_rows_changed)
        jobs.dataChanged.connect(self._on_jobs_data_changed)
        self._fill()

    @property
    def rows(self) -> tuple[JobRow, ...]:
        """Return the rows that are shown."""
        return tuple(self._shown)

    def row_at(self, index: Index) -> JobRow | None:
        """Return the row of an index, None if it has none."""
        return self._shown[index.row()] if index.isValid() else None

    def place(self, row: JobRow) -> int | None:
        """Return where a row is shown, None if it is not."""
        try:
            return self._shown.index(row)
        except ValueError:
            return None

    def show(self, scope: Scope) -> None:
        """Show another entry of the sidebar."""
        if scope != self.scope:
            self.scope = scope
            self._fill()

    def narrow(self, narrowing: Narrowing) -> None:
        """Show only what fulfils these conditions."""
        if narrowing != self.narrowing:
            self.narrowing = narrowing
            self._fill()

    def sort_by(self, order: Order) -> None:
        """Show the rows in another order."""
        if order != self.order:
            self.order = order
            self._reorder(self._wanted())

    def _holds(self, row: JobRow, now: int) -> bool:
        return self.scope.holds(row, now) and self.narrowing.holds(row, now)

    def _wanted(self) -> list[JobRow]:
        now, scope, narrowing = self._clock_ms(), self.scope, self.narrowing
        if scope == EVERYTHING:
            rows = not_trashed(self._jobs.rows)
        else:
            rows = [row for row in self._jobs.rows if scope.holds(row, now)]
        if narrowing.count:
            rows = [row for row in rows if narrowing.holds(row, now)]
        keys = list(map(self.order.key, rows))
        self._keys = dict(zip(map(id, rows), keys, strict=True))
        places = sorted(range(len(rows)), key=keys.__getitem__, reverse=self.order.is_descending)
        return [rows[place] for place in places]

    def _refresh(self) -> None:
        """Bring what is shown to what should be, in as few steps as views can follow."""
        wanted = self._wanted()
        if len(wanted) == len(self._shown) and set(map(id, wanted)) == set(map(id, self._shown)):
            self._reorder(wanted)
            return
        coming = {id(row) for row in wanted}
        gone = runs([at for at, row in enumerate(self._shown) if id(row) not in coming])
        kept = [row for row in self._shown if id(row) in coming]
        staying = {id(row) for row in kept}
        new = runs([at for at, row in enumerate(wanted) if id(row) not in staying])
        if len(gone) + len(new) > MOST_RUNS:
            self.beginResetModel()
            self._shown = wanted
            self.endResetModel()
            return
        for first, last in reversed(gone):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._shown[first : last + 1]
            self.endRemoveRows()
        self._reorder([row for row in wanted if id(row) in staying])
        for first, last in new:
            self.beginInsertRows(QModelIndex(), first, last)
            self._shown[first:first] = wanted[first : last + 1]
            self.endInsertRows()

    def _reorder(self, rows: list[JobRow]) -> None:
        if all(one is other for one, other in zip(rows, self._shown, strict=True)):
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        places = {id(row): at for at, row in enumerate(rows)}
        after = [self.createIndex(places[id(self._shown[index.row()])], 0) for index in before]
        self._shown = rows
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    @Slot()
    def _fill(self) -> None:
        """Show what should be shown, whatever it was before."""
        self.beginResetModel()
        self._shown = self._wanted()
        self.endResetModel()

    @Slot()
    def _on_jobs_rows_changed(self) -> None:
        self._refresh()

    @Slot(QModelIndex, QModelIndex)
    def _on_jobs_data_changed(self, top: QModelIndex, bottom: QModelIndex) -> None:
        changed = self._jobs.rows[top.row() : bottom.row() + 1]
        now, key = self._clock_ms(), self.order.key
        if any(self._holds(row, now) != (id(row) in self._keys) for row in changed) or any(
            key(row) != self._keys[id(row)] for row in changed if id(row) in self._keys
        ):
            self._refresh()
        if len(changed) > 1 and self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))
        elif len(changed) == 1 and (at := self.place(changed[0])) is not None:
            self.dataChanged.emit(self.index(at), self.index(at))

    def rowCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 (Qt's signature)
        """Return one fact of a row."""
        row = self.row_at(index)
        return None if row is None else self._jobs.fact(row, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802, ANN401
        """Ask for another title of an item; it changes once that is saved."""
        row = self.row_at(index)
        return row is not None and self._jobs.ask_for_title(row, value, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the titles of items be changed, and items be dragged."""
        row = self.row_at(index)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        if row.item is not None:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
            flags |= Qt.ItemFlag.NoItemFlags if row.is_trashed else Qt.ItemFlag.ItemIsEditable
        return flags

    def mimeTypes(self) -> list[str]:  # noqa: N802
        """Name what is dragged."""
        return [ITEMS_MIME]

    def mimeData(self, indexes: Any) -> QMimeData:  # noqa: N802, ANN401
        """Return the numbers of items, and nothing that another program could read as text."""
        rows = [self._shown[index.row()] for index in indexes]
        numbers = ",".join(str(row.item.id) for row in rows if row.item is not None)
        result = QMimeData()
        result.setData(ITEMS_MIME, QByteArray(numbers.encode()))
        return result
