"""The sidebar: which part of the library the list shows."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt, Signal, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QLabel,
    QListView,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from app.ui import theme as look
from app.ui.icons import Icons
from app.ui.models.scope import EVERYTHING, Kind, Scope
from app.ui.models.sidebar_model import Index, SidebarModel
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.compact_row import CompactRow, leave_out_words
from app.ui.widgets.sidebar_delegate import SidebarDelegate


class Sidebar(QFrame):
    """Chooses a scope; names are changed in place, F2 and Delete do what the context menu does."""

    scope_chosen = Signal(object)
    delete_requested = Signal(object)
    """The scope of a collection or tag."""
    keeping_requested = Signal(object)
    """The scope of a collection whose rule for keeping is to be seen or changed."""
    empty_requested = Signal()
    """The trash is to be emptied."""

    def __init__(self, model: SidebarModel, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self.model = model
        self._delegate = SidebarDelegate(theme, icons)  # the view does not own it
        self.view = _View(self)
        self.view.setModel(model)
        self.view.setItemDelegate(self._delegate)
        self.view.setAccessibleName(self.tr("Library"))
        self.view.menu_requested.connect(self._on_view_menu_requested)
        self.view.current_moved.connect(self._on_view_current_moved)
        self._delegate.closeEditor.connect(self._on_delegate_close_editor)
        tip = self.tr("Make a collection to keep recordings together")
        self.new_button = button(self.tr("New c&ollection"), tip, "", self)
        self.new_button.setProperty("isQuiet", "true")
        self.new_button.clicked.connect(self.make_collection)
        self.menu = QMenu(self)
        self.menu.setAccessibleName(self.tr("Collection or tag"))
        self._make_actions()
        self._scope = EVERYTHING
        model.modelReset.connect(self._on_model_reset)
        self._place()
        self._row = CompactRow(
            self,
            lambda: self.new_button.sizeHint().width(),
            lambda is_narrow: leave_out_words(self.new_button, is_narrow),
        )
        self.choose(EVERYTHING)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _make_actions(self) -> None:
        context = Qt.ShortcutContext.WidgetShortcut
        self.rename_action = QAction(self.tr("&Rename"), self.view)
        self.rename_action.setShortcut(QKeySequence(Qt.Key.Key_F2))
        self.rename_action.triggered.connect(self._on_rename_triggered)
        self.delete_action = QAction(self.tr("&Delete…"), self.view)
        self.delete_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        self.delete_action.triggered.connect(self._on_delete_triggered)
        self.keeping_action = QAction(self.tr("How long it is &kept…"), self.view)
        self.keeping_action.triggered.connect(self._on_keeping_triggered)
        self.empty_action = QAction(self.tr("&Empty the trash…"), self.view)
        self.empty_action.triggered.connect(self.empty_requested)
        self.new_action = QAction(self.tr("&New collection"), self.view)
        self.new_action.triggered.connect(self.make_collection)
        for action in (
            self.rename_action, self.keeping_action, self.delete_action, self.empty_action, self.new_action,
        ):  # fmt: skip
            action.setShortcutContext(context)
            self.view.addAction(action)
            self.menu.addAction(action)

    def _place(self) -> None:
        title = QLabel(self.tr("Librar&y"), self)
        title.setBuddy(self.view)
        title.setFont(look.scaled(self.font(), look.BODY, is_bold=True))
        title.setContentsMargins(look.M, look.M, look.M, look.S)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, look.S)
        layout.setSpacing(0)
        layout.addWidget(title)
        layout.addWidget(self.view, 1)
        layout.addSpacing(look.S)
        layout.addWidget(self.new_button, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def scope(self) -> Scope:
        """Return what is chosen."""
        return self._scope

    def choose(self, scope: Scope) -> None:
        """Choose an entry; all if it is not there."""
        place = self.model.place(scope)
        self.view.setCurrentIndex(self.model.index(self.model.place(EVERYTHING) or 0 if place is None else place))

    def say_again(self) -> None:
        """Name in another language what is always there."""
        self.model.say_again()

    def forget(self) -> None:
        """Show nothing of what a library holds."""
        self.menu.close()
        self.choose(EVERYTHING)

    @Slot()
    def make_collection(self) -> None:
        """Let a new collection be named."""
        index = self.model.begin_collection()
        self.view.scrollTo(index)
        self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.view.edit(index)

    @Slot(object)
    def _on_view_current_moved(self, index: Index) -> None:
        entry = self.model.entry_at(index)
        if entry is None or entry.scope is None or entry.scope == self._scope or not _is_there(entry.scope):
            return
        self._scope = entry.scope
        self.scope_chosen.emit(entry.scope)

    @Slot()
    def _on_model_reset(self) -> None:
        self.choose(self._scope)

    @Slot(QWidget, QAbstractItemDelegate.EndEditHint)
    def _on_delegate_close_editor(self, _editor: QWidget, _hint: QAbstractItemDelegate.EndEditHint) -> None:
        self.choose(self._scope)
        self.model.give_up_collection()  # if it was named, it comes back from the library
        self.view.setFocus()

    @Slot(object)
    def _on_view_menu_requested(self, event: QContextMenuEvent) -> None:
        is_label = self._scope.kind in {Kind.COLLECTION, Kind.TAG}
        self.rename_action.setVisible(is_label)
        self.delete_action.setVisible(is_label)
        self.keeping_action.setVisible(self._scope.kind is Kind.COLLECTION)
        self.empty_action.setVisible(self._scope.kind is Kind.TRASH)
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            row = self.view.visualRect(self.view.currentIndex())
            place = self.view.viewport().mapToGlobal(row.bottomLeft())
        self.menu.popup(place)

    @Slot()
    def _on_rename_triggered(self) -> None:
        if self._scope.kind in {Kind.COLLECTION, Kind.TAG}:
            self.view.edit(self.view.currentIndex())

    @Slot()
    def _on_delete_triggered(self) -> None:
        if self._scope.kind in {Kind.COLLECTION, Kind.TAG}:
            self.delete_requested.emit(self._scope)

    @Slot()
    def _on_keeping_triggered(self) -> None:
        if self._scope.kind is Kind.COLLECTION:
            self.keeping_requested.emit(self._scope)

    @Slot()
    def _on_theme_changed(self) -> None:
        self.new_button.setIcon(self._icons.icon("add"))


def _is_there(scope: Scope) -> bool:
    """Say whether it is more than a collection that is just being named."""
    return scope.id != 0 or scope.kind not in {Kind.COLLECTION, Kind.TAG}


class _View(QListView):
    current_moved = Signal(object)
    menu_requested = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setDropIndicatorShown(True)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        """Tell which entry is chosen, by mouse, keyboard or program."""
        super().currentChanged(current, previous)
        self.current_moved.emit(current)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Ask for the menu, which the keyboard opens as well."""
        self.menu_requested.emit(event)
        event.accept()
