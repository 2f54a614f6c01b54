"""The list of jobs."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QListView, QVBoxLayout, QWidget

from app.ui import theme as look
from app.ui.models.job_model import Index, JobModel
from app.ui.models.job_row import JobRow
from app.ui.widgets.job_delegate import JobDelegate


class JobList(QFrame):
    """Lets the user choose whose transcript is shown."""

    job_selected = Signal(object)
    """The row, or None."""

    def __init__(self, model: JobModel, delegate: JobDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._delegate = delegate  # the view does not own it
        self.view = _View(self)
        self.view.setModel(model)
        self.view.setItemDelegate(delegate)
        self.view.setAccessibleName(self.tr("Recordings"))
        self.view.row_chosen.connect(self._on_view_row_chosen)
        title = QLabel(self.tr("&Recordings"), self)
        title.setBuddy(self.view)
        title.setFont(look.scaled(self.font(), look.BODY, is_bold=True))
        title.setContentsMargins(look.M, look.M, look.M, look.S)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, look.S)
        layout.setSpacing(0)
        layout.addWidget(title)
        layout.addWidget(self.view)

    @property
    def current(self) -> JobRow | None:
        """Return the row that is chosen."""
        return self._model.row_at(self.view.currentIndex())

    def select(self, position: int) -> None:
        """Choose the row at that place."""
        self.view.setCurrentIndex(self._model.index(position))

    @Slot(int)
    def _on_view_row_chosen(self, position: int) -> None:
        self.job_selected.emit(self._model.row_at(self._model.index(position)))


class _View(QListView):
    row_chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        """Tell which row is chosen, by mouse, keyboard or program."""
        super().currentChanged(current, previous)
        self.row_chosen.emit(current.row())
