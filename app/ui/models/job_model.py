"""The list of jobs."""

from __future__ import annotations

import enum
import time
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.core import events
from app.ui import wording
from app.ui.models.job_row import JobRow, State

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX: Final = QModelIndex()


class JobRole(enum.IntEnum):
    """What a row can be asked for, besides its name and its accessible text."""

    NAME = Qt.ItemDataRole.UserRole + 1
    PHASE_TEXT = Qt.ItemDataRole.UserRole + 2
    PROGRESS = Qt.ItemDataRole.UserRole + 3  # 0 to 1, None where there is nothing to show
    ETA = Qt.ItemDataRole.UserRole + 4
    STATE = Qt.ItemDataRole.UserRole + 5
    DATE = Qt.ItemDataRole.UserRole + 6
    DETAILS = Qt.ItemDataRole.UserRole + 7  # where it stands, and what else there is to know


MOST_RUNS: Final = 16
"""More steps than these cost a view more than to begin anew."""

_FLAGS: Final = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class JobModel(QAbstractListModel):
    """Rows in the order in which they came; events find theirs by the number of the job."""

    job_updated = Signal(object, object)
    """A row, and the list of events that it took."""
    rename_requested = Signal(object, str)
    """A row, and its title to be."""

    def __init__(self, parent: QObject | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._rows: list[JobRow] = []
        self._places: dict[events.JobId, int] = {}
        self._clock = clock

    @property
    def rows(self) -> tuple[JobRow, ...]:
        """Return all rows."""
        return tuple(self._rows)

    def row_at(self, index: Index) -> JobRow | None:
        """Return the row of an index, None if it has none."""
        return self._rows[index.row()] if index.isValid() else None

    def add(self, rows: Iterable[JobRow]) -> None:
        """Append rows."""
        new = list(rows)
        if not new:
            return
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
        self._rows += new
        self._place()
        self.endInsertRows()

    def put_first(self, rows: Iterable[JobRow]) -> None:
        """Insert rows at the top, the last of them topmost: it is the newest."""
        new = list(rows)[::-1]
        if not new:
            return
        self.beginInsertRows(QModelIndex(), 0, len(new) - 1)
        self._rows[:0] = new
        self._place()
        self.endInsertRows()

    def replace(self, rows: Iterable[JobRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self._place()
        self.endResetModel()

    def remove(self, *rows: JobRow) -> None:
        """Take rows away."""
        gone = {id(row) for row in rows}
        places = runs([at for at, row in enumerate(self._rows) if id(row) in gone])
        if len(places) > MOST_RUNS:
            self.replace([row for row in self._rows if id(row) not in gone])
            return
        for first, last in reversed(places):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._rows[first : last + 1]
            self._place()
            self.endRemoveRows()

    def place(self, row: JobRow) -> int | None:
        """Return where a row is, None if it is gone."""
        try:
            return self._rows.index(row)  # rows are equal to nothing but themselves
        except ValueError:
            return None

    def of_item(self, item: int) -> JobRow | None:
        """Return the row of an item of the library."""
        return next((row for row in self._rows if row.item is not None and row.item.id == item), None)

    def change(self, row: JobRow) -> None:
        """Show that something about a row is other than before."""
        if self.place(row) is not None:
            self._place()
            self._tell(row, [])

    def change_all(self, rows: Iterable[JobRow]) -> None:
        """Show that what people put on these rows is other than before."""
        changed = {id(row) for row in rows}
        places = [at for at, row in enumerate(self._rows) if id(row) in changed]
        if places:
            self.dataChanged.emit(self.index(places[0]), self.index(places[-1]))

    def apply(self, arrived: list[events.JobEvent]) -> None:
        """Take a batch of events; a row that several of them concern is repainted once."""
        now = self._clock()
        by_job: dict[events.JobId, list[events.JobEvent]] = {}
        for event in arrived:
            by_job.setdefault(event.job, []).append(event)
        waiting = [event.job for event in arrived if isinstance(event, events.PhaseChanged) and _is_first(event)]
        self.add(JobRow(job, "") for job in dict.fromkeys(waiting) if job not in self._places)
        for job, happened in by_job.items():
            place = self._places.get(job)
            if place is None:
                continue  # its row was taken away
            row = self._rows[place]
            for event in happened:
                row.apply(event, now)
            self._tell(row, happened)

    def mark_cancelling(self, row: JobRow) -> None:
        """Show at once that the user cancelled."""
        if row.can_cancel:
            row.state = State.CANCELLING
            self._tell(row, [])

    def ask_for_title(self, row: JobRow, value: object, role: int) -> bool:
        """Ask for another title, whichever model shows the row; False if it is none."""
        title = " ".join(str(value).split())
        if role != Qt.ItemDataRole.EditRole or not title or title == row.name:
            return False
        self.rename_requested.emit(row, title)
        return True

    def fact(self, row: JobRow, role: int) -> Any:  # noqa: ANN401 (as Qt's data)
        """Return one fact of a row, whichever model shows it."""
        match role:
            case Qt.ItemDataRole.EditRole:
                return row.name
            case Qt.ItemDataRole.DisplayRole | JobRole.NAME:
                return wording.name_text(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return wording.read_out(row)
            case JobRole.PHASE_TEXT:
                return wording.phase_text(row)
            case JobRole.DETAILS:
                return wording.details_text(row)
            case JobRole.DATE:
                return wording.date_text(row.item.created_ms) if row.item is not None else ""
            case JobRole.PROGRESS:
                return row.share if row.state is State.LISTENING and row.shows_progress else None
            case JobRole.ETA:
                return wording.eta_text(row.remaining_s) if row.state is State.LISTENING else ""
            case JobRole.STATE:
                return row.state
            case _:
                return None

    def rowCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802
        """Return how many jobs there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 (Qt's signature)
        """Return one fact of a row."""
        row = self.row_at(index)
        return None if row is None else self.fact(row, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802, ANN401
        """Ask for another title of an item; it changes once that is saved."""
        row = self.row_at(index)
        return row is not None and self.ask_for_title(row, value, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the titles of items be changed."""
        row = self.row_at(index)
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        return _FLAGS | Qt.ItemFlag.ItemIsEditable if row.item is not None else _FLAGS

    def _place(self) -> None:
        self._places = {row.id: at for at, row in enumerate(self._rows) if row.id}

    def _tell(self, row: JobRow, happened: list[events.JobEvent]) -> None:
        place = self.place(row)
        if place is None:
            return
        index = self.index(place)
        self.dataChanged.emit(index, index)
        self.job_updated.emit(row, happened)


def runs(places: Sequence[int]) -> list[tuple[int, int]]:
    """Return the first and last of each run of neighbours in ascending numbers."""
    found: list[tuple[int, int]] = []
    for at in places:
        if found and found[-1][1] == at - 1:
            found[-1] = (found[-1][0], at)
        else:
            found.append((at, at))
    return found


def _is_first(event: events.PhaseChanged) -> bool:
    return event.phase is events.Phase.WAITING
