"""The queue as a list: what runs first, then what waits in the user's order, then what has ended."""

from __future__ import annotations

import enum
import time
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.core import events
from app.core.forecast import forecast
from app.library.records import ItemRow
from app.ui import queue_wording as wording
from app.ui.models.job_row import JobRow
from app.ui.models.queue_row import QueueRow, Stage

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX: Final = QModelIndex()
_MIME: Final = "application/x-soundlock-places"


class QueueRole(enum.IntEnum):
    """What a row can be asked for, besides its title and its accessible text."""

    OPTIONS = Qt.ItemDataRole.UserRole + 1
    STAGE = Qt.ItemDataRole.UserRole + 2
    STAGE_TEXT = Qt.ItemDataRole.UserRole + 3
    PROGRESS = Qt.ItemDataRole.UserRole + 4  # 0 to 1, None where there is nothing to show
    END = Qt.ItemDataRole.UserRole + 5  # when it will be done, in words
    REASON = Qt.ItemDataRole.UserRole + 6  # why it failed and what to do


class QueueModel(QAbstractListModel):
    """Keeps its rows in order whatever happens to them; selections stay with their rows."""

    order_changed = Signal()
    """The user moved something."""
    counted = Signal()
    """How many there are of each stage, or when they will be done, is other than before."""

    def __init__(self, parent: QObject | None = None, clock: Callable[[], float] = time.time) -> None:
        super().__init__(parent)
        self._rows: list[QueueRow] = []
        self._clock = clock
        self.paces: dict[str, float] = {}

    @property
    def rows(self) -> tuple[QueueRow, ...]:
        """Return all rows."""
        return tuple(self._rows)

    @property
    def now(self) -> float:
        """Return the time of day in seconds since 1970, by which ends are told."""
        return self._clock()

    def row_at(self, index: Index) -> QueueRow | None:
        """Return the row of an index, None if it has none."""
        return self._rows[index.row()] if index.isValid() else None

    def of_job(self, job: events.JobId) -> QueueRow | None:
        """Return the row of a job that the engine has."""
        return next((row for row in self._rows if row.job == job), None) if job else None

    def of_live(self, live: JobRow) -> QueueRow | None:
        """Return the row that goes with a line of the list of recordings."""
        return next((row for row in self._rows if row.live is live and not row.has_ended), None)

    def of_item(self, item: ItemRow) -> QueueRow | None:
        """Return the row of an item whose job has not ended."""
        found = (row for row in self._rows if row.item is not None and row.item.id == item.id)
        return next((row for row in found if not row.has_ended), None)

    def add(self, rows: Iterable[QueueRow]) -> None:
        """Append rows to what waits."""
        new = list(rows)
        if not new:
            return
        at = sum(not row.has_ended for row in self._rows)
        self.beginInsertRows(QModelIndex(), at, at + len(new) - 1)
        self._rows[at:at] = new
        self.endInsertRows()
        self.refresh()

    def replace(self, rows: Iterable[QueueRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = sorted(rows, key=_section)
        self.endResetModel()
        self.refresh()

    def remove(self, row: QueueRow) -> None:
        """Take a row away."""
        at = self._place(row)
        if at is not None:
            self.beginRemoveRows(QModelIndex(), at, at)
            del self._rows[at]
            self.endRemoveRows()
            self.refresh()

    def refresh(self) -> None:
        """Put every row where its stage belongs, and tell anew when each will be done."""
        self._arrange(sorted(self._rows, key=_section))
        waiting = [row for row in self._rows if not row.has_ended]
        counted = [row for row in waiting if row.stage not in {Stage.PAUSED, Stage.FAILED}]
        for row in waiting:
            row.ends_in_s = None
        for row, end_s in zip(counted, forecast([row.ahead(self.paces) for row in counted]), strict=True):
            row.ends_in_s = end_s
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
        self.counted.emit()

    def change(self, row: QueueRow) -> None:
        """Show that something about one row is other than before, but neither its stage nor its place."""
        at = self._place(row)
        if at is not None:
            self.dataChanged.emit(self.index(at), self.index(at))

    def move(self, moved: Sequence[QueueRow], steps: int) -> bool:
        """Move rows up (negative) or down together; say whether any of them moved."""
        chosen = [row for row in self._rows if row in moved and row.can_move]
        if not chosen or not steps:
            return False
        first = self._rows.index(chosen[0] if steps < 0 else chosen[-1])
        return self._move_to(chosen, first + steps if steps < 0 else first + steps + 1)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802
        """Return how many jobs there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 (Qt's signature)
        """Return one fact of a row."""
        row = self.row_at(index)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return wording.title(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                parts = (wording.title(row), wording.stage_text(row), wording.end_text(row, self._clock()))
                return ", ".join(part for part in (*parts, wording.options_text(row.recipe)) if part)
            case Qt.ItemDataRole.AccessibleDescriptionRole | Qt.ItemDataRole.ToolTipRole | QueueRole.REASON:
                return wording.reason_text(row)
            case QueueRole.OPTIONS:
                return wording.options_text(row.recipe)
            case QueueRole.STAGE:
                return row.stage
            case QueueRole.STAGE_TEXT:
                return wording.stage_text(row)
            case QueueRole.PROGRESS:
                return _shown_share(row)
            case QueueRole.END:
                return wording.end_text(row, self._clock())
            case _:
                return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let what waits be dragged, and dropped between others."""
        row = self.row_at(index)
        if row is None:
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsDragEnabled if row.can_move else flags

    def supportedDropActions(self) -> Qt.DropAction:  # noqa: N802
        """Move, and nothing else."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:  # noqa: N802
        """Name what is dragged: places in this list, no titles, for another program could read those."""
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802
        """Return the places of rows."""
        mime = QMimeData()
        mime.setData(_MIME, ",".join(str(index.row()) for index in indexes).encode())
        return mime

    def canDropMimeData(  # noqa: N802
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Take only our own rows, between others."""
        del row, column
        return data.hasFormat(_MIME) and action == Qt.DropAction.MoveAction and not parent.isValid()

    def dropMimeData(  # noqa: N802
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Move dragged rows; the view must not remove them, so it is told that nothing was dropped."""
        if self.canDropMimeData(data, action, row, column, parent):
            places = [int(place) for place in bytes(data.data(_MIME).data()).split(b",") if place.isdigit()]
            chosen = [self._rows[place] for place in sorted(set(places)) if place < len(self._rows)]
            self._move_to([one for one in chosen if one.can_move], len(self._rows) if row < 0 else row)
        return False

    def _move_to(self, chosen: Sequence[QueueRow], at: int) -> bool:
        """Put rows together before the one that is at a place now, as far up or down as their section goes."""
        above = [row for row in self._rows[: max(0, at)] if row not in chosen]
        below = [row for row in self._rows[max(0, at) :] if row not in chosen]
        ordered = sorted([*above, *chosen, *below], key=_section)
        if ordered == self._rows:
            return False
        self._arrange(ordered)
        self.refresh()
        self.order_changed.emit()
        return True

    def _arrange(self, ordered: list[QueueRow]) -> None:
        if ordered == self._rows:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        rows = [self._rows[index.row()] for index in before]
        self._rows = ordered
        self.changePersistentIndexList(before, [self.index(ordered.index(row)) for row in rows])
        self.layoutChanged.emit()

    def _place(self, row: QueueRow) -> int | None:
        return next((at for at, one in enumerate(self._rows) if one is row), None)


def _shown_share(row: QueueRow) -> float | None:
    if row.stage is Stage.LISTENING:
        return row.share
    return (row.share or None) if row.stage in {Stage.PAUSED, Stage.PARKED} else None


def _section(row: QueueRow) -> int:
    if row.is_active:
        return 0
    return 2 if row.has_ended else 1
