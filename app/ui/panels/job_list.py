"""The list of recordings, and what a search found in them."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.ui import theme as look
from app.ui.icons import Icons
from app.ui.models.hit_model import HitModel
from app.ui.models.item_model import ItemModel
from app.ui.models.job_model import JobModel
from app.ui.models.job_row import JobRow
from app.ui.models.scope import Kind, Narrowing, Scope
from app.ui.theme import Theme
from app.ui.widgets.hit_delegate import HitDelegate
from app.ui.widgets.hit_list import HitList
from app.ui.widgets.job_delegate import JobDelegate
from app.ui.widgets.list_tools import ListTools
from app.ui.widgets.row_table import RowTable
from app.ui.widgets.search_field import SearchField

_FLAGS = QItemSelectionModel.SelectionFlag


class JobList(QFrame):
    """Lets the user choose whose transcript is shown, and several to do something with, or what was found."""

    job_selected = Signal(object)
    """The row that is opened, or None."""
    hit_selected = Signal(object)
    """The hit, or None."""
    everything_requested = Signal()
    """A row is to be shown that the chosen part of the library does not hold."""
    menu_requested = Signal(object)
    """A context menu event."""

    def __init__(
        self,
        jobs: JobModel,
        items: ItemModel,
        hits: HitModel,
        theme: Theme,
        icons: Icons,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.items = items
        self._hits = hits
        self._opened: JobRow | None = None
        self._remembered: list[JobRow] = []
        self._is_searching = False
        self._delegates = (JobDelegate(theme, icons), HitDelegate(theme))  # the views do not own them
        self.search = SearchField(self)
        self.search.list_requested.connect(self.take_focus)
        self.search.hide()
        self.tools = ListTools(lambda: jobs.rows, theme, icons, self)
        self.tools.order_chosen.connect(items.sort_by)
        self.tools.narrowing_chosen.connect(self._on_tools_narrowing_chosen)
        self.tools.hide()
        self._make_views()
        items.modelAboutToBeReset.connect(self._on_items_about_to_be_reset)
        items.modelReset.connect(self._on_items_reset)
        for changed in (items.modelReset, items.rowsInserted, items.rowsRemoved):
            changed.connect(self._show_page)
        self._place()
        self._show_page()

    def _make_views(self) -> None:
        items, hits = self._delegates
        self.view = _ItemTable(self.items, items, self.tr("Recordings"), self)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.view.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.view.row_chosen.connect(self._on_view_row_chosen)
        self.view.menu_requested.connect(self.menu_requested)
        self.view.selectionModel().selectionChanged.connect(self._on_view_selection_changed)
        self.hit_view = HitList(self._hits, hits, self.tr("What was found"), self)
        self.hit_view.hit_chosen.connect(self.hit_selected)
        self._nothing = QLabel(self)
        self._nothing.setTextFormat(Qt.TextFormat.PlainText)
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._nothing.setContentsMargins(look.L, look.L, look.L, look.L)
        self._nothing.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._lists = QStackedWidget(self)
        for page in (self.view, self.hit_view, self._nothing):
            self._lists.addWidget(page)

    def _place(self) -> None:
        title = QLabel(self.tr("&Recordings"), self)
        title.setBuddy(self.view)
        title.setFont(look.scaled(self.font(), look.BODY, is_bold=True))
        self._count = QLabel(self)
        self._count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        top = QHBoxLayout()
        top.setContentsMargins(look.M, look.M, look.M, look.S)
        top.addWidget(title)
        top.addStretch(1)
        top.addWidget(self._count)
        fields = QVBoxLayout()
        fields.setContentsMargins(look.S, 0, look.S, look.S)
        fields.setSpacing(look.XS)
        fields.addWidget(self.search)
        fields.addWidget(self.tools)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, look.S)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addLayout(fields)
        layout.addWidget(self._lists)

    @property
    def current(self) -> JobRow | None:
        """Return the row that is opened; it stays so when the list shows another part of the library."""
        return self._opened

    @property
    def selected(self) -> list[JobRow]:
        """Return the rows that are chosen to do something with, in the order of the list."""
        places = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        rows = self.items.rows
        return [rows[place] for place in places]

    def select(self, position: int) -> None:
        """Open the row at that place of all rows."""
        self.select_row(self._jobs.rows[position])

    def select_first(self) -> None:
        """Open the row on top."""
        if self.items.rowCount():
            self.view.setCurrentIndex(self.items.index(0))

    def select_row(self, row: JobRow) -> None:
        """Open a row, and show all where it would not be seen else."""
        if self.items.place(row) is None:
            self.tools.narrow(Narrowing())
        if self.items.place(row) is None:
            self.everything_requested.emit()
        place = self.items.place(row)
        if place is not None:
            self.view.setCurrentIndex(self.items.index(place))

    def show_library(self, *, is_open: bool) -> None:
        """Offer to search and to narrow where there is a library."""
        self.search.setVisible(is_open)
        self.tools.setVisible(is_open)

    def show_scope(self, scope: Scope) -> None:
        """Show another part of the library."""
        self.items.show(scope)
        self.tools.empty_button.setVisible(scope.kind is Kind.TRASH)
        self._show_page()

    def show_all(self) -> None:
        """Show the list and not what was found."""
        self._is_searching = False
        self._show_page()

    def show_hits(self) -> None:
        """Show what was found."""
        self._is_searching = True
        self._lists.setCurrentWidget(self.hit_view)

    def show_nothing(self, text: str) -> None:
        """Say that nothing was found."""
        self._is_searching = True
        self._nothing.setText(text)
        self._lists.setCurrentWidget(self._nothing)

    def forget(self) -> None:
        """Show nothing of what was listed and searched for."""
        self.search.forget()
        self._hits.replace([])
        self._nothing.setText("")
        self.tools.narrow(Narrowing())
        self.show_all()

    @Slot()
    def _show_page(self) -> None:
        self._show_count()
        if self._is_searching:
            return
        if self.items.rowCount():
            self._lists.setCurrentWidget(self.view)
        else:
            self._nothing.setText(self._why_nothing())
            self._lists.setCurrentWidget(self._nothing)

    def _why_nothing(self) -> str:
        if self.items.narrowing.count:
            return self.tr("Nothing here fulfils the filter.")
        match self.items.scope.kind:
            case Kind.TRASH:
                return self.tr("The trash is empty.")
            case Kind.QUEUE:
                return self.tr("Nothing is being transcribed, and nothing waits.")
            case Kind.COLLECTION | Kind.TAG:
                return self.tr("Nothing is in here. Drag recordings here, or use the menu of a recording.")
            case _:
                return self.tr("Nothing is in here.")

    def _show_count(self) -> None:
        shown = self.items.rowCount()
        chosen = len(self.view.selectionModel().selectedRows())
        locale = self.locale()
        if chosen > 1:
            text = self.tr("{chosen} of {shown} selected").format(
                chosen=locale.toString(chosen), shown=locale.toString(shown)
            )
        else:
            text = locale.toString(shown) if shown else ""
        self._count.setText(text)

    @Slot(QItemSelection, QItemSelection)
    def _on_view_selection_changed(self, _now: QItemSelection, _before: QItemSelection) -> None:
        self._show_count()

    @Slot(object)
    def _on_tools_narrowing_chosen(self, narrowing: Narrowing) -> None:
        self.items.narrow(narrowing)
        self._show_page()

    @Slot()
    def take_focus(self) -> None:
        """Let the keyboard work on the list that is shown."""
        view = self._lists.currentWidget()
        if isinstance(view, QAbstractItemView) and view.model().rowCount():
            view.setFocus()
            if not view.currentIndex().isValid():
                view.setCurrentIndex(view.model().index(0, 0))

    @Slot(int)
    def _on_view_row_chosen(self, position: int) -> None:
        row = self.items.rows[position] if position >= 0 else None
        if row is not self._opened:
            self._opened = row
            self.job_selected.emit(row)

    @Slot()
    def _on_items_about_to_be_reset(self) -> None:
        self._remembered = self.selected

    @Slot()
    def _on_items_reset(self) -> None:
        """Select again what was selected, as far as it is still there."""
        selected, self._remembered = {id(row) for row in self._remembered}, []
        rows = self.items.rows
        selection = QItemSelection()
        for place, row in enumerate(rows):
            if id(row) in selected:
                index = self.items.index(place)
                selection.select(index, index)
        model = self.view.selectionModel()
        opened = None if self._opened is None else self.items.place(self._opened)
        if opened is not None:
            model.setCurrentIndex(self.items.index(opened), _FLAGS.NoUpdate)
        model.select(selection, _FLAGS.ClearAndSelect)
        if self._opened is not None and self._jobs.place(self._opened) is None:
            self._opened = None


class _ItemTable(RowTable):
    menu_requested = Signal(object)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Ask for the menu, which the keyboard opens as well."""
        self.menu_requested.emit(event)
        event.accept()
