"""Bookmarks, comments and redactions of the transcript that is shown: add, go there, write anew, remove."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from app.library.records import MarkKind, MarkRow
from app.ui import theme as look
from app.ui.icons import Icons
from app.ui.mark_wording import ICONS
from app.ui.models.mark_model import MarkModel, MarkRole
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.hinted_list import HintedList
from app.ui.widgets.place_delegate import PlaceDelegate


class MarksPanel(QFrame):
    """Says what the user wants; F2 writes the chosen mark anew in its place."""

    addition_requested = Signal(object)
    """A MarkKind, for the place that is heard or chosen now."""
    jump_requested = Signal(object)
    removal_requested = Signal(object)
    search_requested = Signal()
    """Somebody wants personal data to be found and marked."""

    def __init__(self, model: MarkModel, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._icons = icons
        self._delegate = PlaceDelegate(theme, MarkRole.KIND, MarkRole.TEXT)  # the view does not own it
        self._make_list()
        self.bookmark_button = self._adding(
            self.tr("&Bookmark"), self.tr("Mark this place to come back to it"), MarkKind.BOOKMARK
        )
        self.comment_button = self._adding(
            self.tr("Co&mment"), self.tr("Write something about this place"), MarkKind.COMMENT
        )
        self.redaction_button = self._adding(
            self.tr("Re&dact"),
            self.tr("Mark the chosen segments, so that an export can leave them out"),
            MarkKind.REDACTION,
        )
        self.remove_button = button(self.tr("Remove"), self.tr("Remove the chosen mark"), "", self)
        self.remove_button.clicked.connect(self.remove)
        self.search_button = button(
            self.tr("Find &personal data"), self.tr("Mark for redaction whatever identifies a person"), "", self
        )
        self.search_button.clicked.connect(self.search_requested)
        self._place()
        model.modelReset.connect(self._on_model_model_reset)
        self.view.selectionModel().currentChanged.connect(self._on_model_model_reset)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.show_open(is_open=False)

    def _adding(self, text: str, tip: str, kind: MarkKind) -> QPushButton:
        made = button(text, tip, "", self)
        made.clicked.connect(lambda: self.addition_requested.emit(kind))
        return made

    def _make_list(self) -> None:
        self._list = HintedList(self._model, self._delegate, self)
        self.view = self._list.view
        self.view.setAccessibleName(self.tr("Bookmarks and comments"))
        self.view.setAccessibleDescription(self.tr("Enter goes there, F2 writes anew, Delete removes."))
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.view.activated.connect(self._on_view_activated)

    def _place(self) -> None:
        buttons = QGridLayout()
        buttons.setSpacing(look.S)
        buttons.setContentsMargins(look.M, 0, look.M, look.M)
        for at, one in enumerate(
            (self.bookmark_button, self.comment_button, self.redaction_button, self.remove_button)
        ):
            buttons.addWidget(one, at // 2, at % 2)
        buttons.addWidget(self.search_button, 2, 0, 1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, look.S, 0, 0)
        layout.setSpacing(look.S)
        layout.addWidget(self._list, 1)
        layout.addLayout(buttons)

    @property
    def mark(self) -> MarkRow | None:
        """Return the mark that is chosen."""
        row = self._list.chosen
        return None if row is None else self._model.marks[row]

    def choose(self, row: int) -> None:
        """Choose a mark by its place."""
        self._list.choose(row)

    def write(self) -> None:
        """Let the chosen mark be written anew in its place."""
        if self.mark is not None:
            self.view.setFocus()
            self.view.edit(self.view.currentIndex())

    @Slot()
    def remove(self) -> None:
        """Ask for the chosen mark to be removed."""
        if self.mark is not None:
            self.removal_requested.emit(self.mark)

    def show_search(self, *, is_possible: bool) -> None:
        """Say whether personal data can be looked for now."""
        self.search_button.setEnabled(is_possible)

    def show_open(self, *, is_open: bool) -> None:
        """Say whether there is something in which to mark places."""
        self._list.say(
            self.tr("Nothing is marked yet.")
            if is_open
            else self.tr("Open a transcript of the library to mark places in it.")
        )
        for one in (self.bookmark_button, self.comment_button, self.redaction_button):
            one.setEnabled(is_open)
        self._on_model_model_reset()

    @Slot()
    def _on_model_model_reset(self) -> None:
        self._list.look_again()
        self.remove_button.setEnabled(self.mark is not None)

    @Slot(QModelIndex)
    def _on_view_activated(self, _index: QModelIndex) -> None:
        if self.mark is not None:
            self.jump_requested.emit(self.mark)

    @Slot()
    def _on_theme_changed(self) -> None:
        for one, name in (
            (self.bookmark_button, ICONS[MarkKind.BOOKMARK]),
            (self.comment_button, ICONS[MarkKind.COMMENT]),
            (self.redaction_button, ICONS[MarkKind.REDACTION]),
            (self.remove_button, "close"),
            (self.search_button, "search"),
        ):
            one.setIcon(self._icons.icon(name))
