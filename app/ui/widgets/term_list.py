"""The user's own terms: a list, a field for one more, and a way to be rid of one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from app.core.text import printable
from app.privacy.rules import MAX_TERM_CHARS
from app.ui import theme as look
from app.ui.widgets.buttons import button

_HEIGHT: Final = 80


class TermList(QWidget):
    """Says what is to be added or removed; shows what is kept."""

    add_requested = Signal(str)
    remove_requested = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._terms: tuple[str, ...] = ()
        self._shown = QStringListModel(self)
        self.view = QListView(self)
        self.view.setObjectName("section-list")
        self.view.setAccessibleName(self.tr("Your own terms"))
        self.view.setModel(self._shown)
        self.view.setFixedHeight(_HEIGHT)
        self.view.setUniformItemSizes(True)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.field = QLineEdit(self)
        self.field.setMaxLength(MAX_TERM_CHARS)
        self.field.setAccessibleName(self.tr("A name, a project or a place"))
        self.field.setPlaceholderText(self.tr("A name, a project or a place"))
        self.add_button = button(self.tr("&Add"), self.tr("Keep this term back from now on"), "", self)
        self.remove_button = button(self.tr("&Remove"), self.tr("Remove the chosen term"), "Del", self)
        row = QHBoxLayout()
        row.setSpacing(look.S)
        row.addWidget(self.field, 1)
        row.addWidget(self.add_button)
        row.addWidget(self.remove_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.S)
        layout.addWidget(self.view)
        layout.addLayout(row)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.view)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._on_remove_clicked)
        self.add_button.clicked.connect(self._on_add_clicked)
        self.field.returnPressed.connect(self._on_add_clicked)
        self.remove_button.clicked.connect(self._on_remove_clicked)
        self.field.textChanged.connect(self._show_what_can_be_done)
        self.view.selectionModel().currentChanged.connect(self._show_what_can_be_done)
        self._show_what_can_be_done()

    def show_terms(self, terms: Sequence[str]) -> None:
        """Show what is kept, and empty the field once what it says is among it."""
        row = self.view.currentIndex().row()
        added = len(terms) > len(self._terms)
        self._terms = tuple(terms)
        self._shown.setStringList([printable(term) for term in terms])
        if terms and row >= 0:
            self.view.setCurrentIndex(self._shown.index(min(row, len(terms) - 1)))
        if added:
            self.field.clear()
        self._show_what_can_be_done()

    @property
    def chosen(self) -> str:
        """Return the chosen term, or nothing."""
        row = self.view.currentIndex().row()
        return self._terms[row] if 0 <= row < len(self._terms) else ""

    @Slot()
    def _show_what_can_be_done(self) -> None:
        self.add_button.setEnabled(bool(self.field.text().strip()))
        self.remove_button.setEnabled(bool(self.chosen))

    @Slot()
    def _on_add_clicked(self) -> None:
        if self.field.text().strip():
            self.add_requested.emit(self.field.text())

    @Slot()
    def _on_remove_clicked(self) -> None:
        if self.chosen:
            self.remove_requested.emit(self.chosen)
