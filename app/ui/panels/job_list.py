"""The list of recordings, and what a search found in them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QListView, QStackedWidget, QVBoxLayout, QWidget

from app.ui import theme as look
from app.ui.models.hit_model import HitModel
from app.ui.models.job_model import Index, JobModel
from app.ui.models.job_row import JobRow
from app.ui.widgets.hit_delegate import HitDelegate
from app.ui.widgets.job_delegate import JobDelegate
from app.ui.widgets.search_field import SearchField


class JobList(QFrame):
    """Lets the user choose whose transcript is shown, from all or from what was found."""

    job_selected = Signal(object)
    """The row, or None."""
    hit_selected = Signal(object)
    """The hit, or None."""
    delete_requested = Signal()

    def __init__(
        self,
        model: JobModel,
        delegate: JobDelegate,
        hits: HitModel,
        hit_delegate: HitDelegate,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._hits = hits
        self._delegates = (delegate, hit_delegate)  # the views do not own them
        self.search = SearchField(self)
        self.search.list_requested.connect(self._on_search_list_requested)
        self.search.hide()
        self.view = _View(self)
        self.view.setModel(model)
        self.view.setItemDelegate(delegate)
        self.view.setAccessibleName(self.tr("Recordings"))
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.view.row_chosen.connect(self._on_view_row_chosen)
        self.hit_view = _View(self)
        self.hit_view.setModel(hits)
        self.hit_view.setItemDelegate(hit_delegate)
        self.hit_view.setAccessibleName(self.tr("What was found"))
        self.hit_view.row_chosen.connect(self._on_hit_view_row_chosen)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.view)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.delete_requested)
        self._nothing = QLabel(self)
        self._nothing.setTextFormat(Qt.TextFormat.PlainText)
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._nothing.setContentsMargins(look.L, look.L, look.L, look.L)
        self._nothing.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self._lists = QStackedWidget(self)
        for page in (self.view, self.hit_view, self._nothing):
            self._lists.addWidget(page)
        self._place()

    def _place(self) -> None:
        title = QLabel(self.tr("&Recordings"), self)
        title.setBuddy(self.view)
        title.setFont(look.scaled(self.font(), look.BODY, is_bold=True))
        title.setContentsMargins(look.M, look.M, look.M, look.S)
        field = QVBoxLayout()
        field.setContentsMargins(look.S, 0, look.S, look.S)
        field.addWidget(self.search)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, look.S)
        layout.setSpacing(0)
        layout.addWidget(title)
        layout.addLayout(field)
        layout.addWidget(self._lists)

    @property
    def current(self) -> JobRow | None:
        """Return the row that is chosen."""
        return self._model.row_at(self.view.currentIndex())

    def select(self, position: int) -> None:
        """Choose the row at that place."""
        self.view.setCurrentIndex(self._model.index(position))

    def select_row(self, row: JobRow) -> None:
        """Choose a row."""
        place = self._model.place(row)
        if place is not None:
            self.select(place)

    def show_all(self) -> None:
        """Show the list of all recordings."""
        self._lists.setCurrentWidget(self.view)

    def show_hits(self) -> None:
        """Show what was found."""
        self._lists.setCurrentWidget(self.hit_view)

    def show_nothing(self, text: str) -> None:
        """Say that nothing was found."""
        self._nothing.setText(text)
        self._lists.setCurrentWidget(self._nothing)

    def forget(self) -> None:
        """Show nothing of what was listed and searched for."""
        self.search.forget()
        self._hits.replace([])
        self._nothing.setText("")
        self.show_all()

    @Slot()
    def _on_search_list_requested(self) -> None:
        view = self._lists.currentWidget()
        if isinstance(view, _View) and view.model().rowCount():
            view.setFocus()
            if not view.currentIndex().isValid():
                view.setCurrentIndex(view.model().index(0, 0))

    @Slot(int)
    def _on_view_row_chosen(self, position: int) -> None:
        self.job_selected.emit(self._model.row_at(self._model.index(position)))

    @Slot(int)
    def _on_hit_view_row_chosen(self, position: int) -> None:
        self.hit_selected.emit(self._hits.hit_at(self._hits.index(position)))


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
