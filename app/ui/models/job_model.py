"""The list of jobs."""

from __future__ import annotations

import enum
import time
from collections.abc import Callable, Iterable
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


class JobModel(QAbstractListModel):
    """Rows in the order in which they came; events find theirs by the number of the job."""

    job_updated = Signal(object, object)
    """A row, and the list of events that it took."""

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
        self._places.update((row.id, first + offset) for offset, row in enumerate(new))
        self.endInsertRows()

    def apply(self, arrived: list[events.JobEvent]) -> None:
        """Take a batch of events; a row that several of them concern is repainted once."""
        now = self._clock()
        by_job: dict[events.JobId, list[events.JobEvent]] = {}
        for event in arrived:
            by_job.setdefault(event.job, []).append(event)
        self.add(JobRow(job, "") for job in by_job if job not in self._places)
        for job, happened in by_job.items():
            row = self._rows[self._places[job]]
            for event in happened:
                row.apply(event, now)
            self._tell(row, happened)

    def mark_cancelling(self, row: JobRow) -> None:
        """Show at once that the user cancelled."""
        if row.can_cancel:
            row.state = State.CANCELLING
            self._tell(row, [])

    def rowCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802
        """Return how many jobs there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 (Qt's signature)
        """Return one fact of a row."""
        row = self.row_at(index)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | JobRole.NAME:
                return row.name or self.tr("Recording")
            case Qt.ItemDataRole.AccessibleTextRole:
                parts = (row.name, wording.phase_text(row), wording.eta_text(row.remaining_s))
                return ", ".join(part for part in parts if part)
            case JobRole.PHASE_TEXT:
                return wording.phase_text(row)
            case JobRole.PROGRESS:
                return row.share if row.state is State.LISTENING and row.shows_progress else None
            case JobRole.ETA:
                return wording.eta_text(row.remaining_s) if row.state is State.LISTENING else ""
            case JobRole.STATE:
                return row.state
            case _:
                return None

    def _tell(self, row: JobRow, happened: list[events.JobEvent]) -> None:
        index = self.index(self._places[row.id])
        self.dataChanged.emit(index, index)
        self.job_updated.emit(row, happened)
