"""Above the transcript: what can be taken back, where one is, and whether all is saved."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from app.ui import theme as look
from app.ui.icons import Icons
from app.ui.theme import Theme
from app.ui.widgets.buttons import button
from app.ui.widgets.elided_label import ElidedLabel


class EditBar(QFrame):
    """Says in words what it shows; its buttons do what the keys do."""

    undo_requested = Signal()
    redo_requested = Signal()
    find_requested = Signal()
    history_requested = Signal()
    compare_requested = Signal()
    hear_again_requested = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self.setAccessibleName(QCoreApplication.translate("Commands", "Editing"))
        self.undo_button = button("", self.tr("Take the last edit back"), "", self)
        self.redo_button = button("", self.tr("Make the edit again that was taken back"), "", self)
        self.find_button = button("", self.tr("Find and replace in this transcript"), "", self)
        self.history_button = button("", self.tr("Show all edits of this transcript"), "", self)
        self.compare_button = button("", self.tr("Compare with another transcript of this recording"), "", self)
        self.compare_button.clicked.connect(self.compare_requested)
        tip = self.tr("Transcribe the chosen segments again with other options")
        self.hear_again_button = button("", tip, "", self)
        self.hear_again_button.clicked.connect(self.hear_again_requested)
        self.undo_button.clicked.connect(self.undo_requested)
        self.redo_button.clicked.connect(self.redo_requested)
        self.find_button.clicked.connect(self.find_requested)
        self.history_button.clicked.connect(self.history_requested)
        self._where = ElidedLabel(Qt.TextElideMode.ElideRight, self)
        self._where.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._saved = QLabel(self)
        self._saved.setTextFormat(Qt.TextFormat.PlainText)
        self._saved.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(look.S, 0, look.L, look.XS)
        layout.setSpacing(look.XS)
        for one in (
            self.undo_button,
            self.redo_button,
            self.find_button,
            self.history_button,
            self.compare_button,
            self.hear_again_button,
        ):
            one.setProperty("isFlat", "true")
            layout.addWidget(one)
        layout.addSpacing(look.S)
        layout.addWidget(self._where, 1)
        layout.addWidget(self._saved)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def saved_text(self) -> str:
        """Return what it says about saving."""
        return self._saved.text()

    def show_past(self, undo: str, redo: str, *, can_edit: bool) -> None:
        """Tell what would be taken back and made again, by their names, empty for nothing."""
        self.undo_button.setEnabled(bool(undo))
        self.redo_button.setEnabled(bool(redo))
        self.undo_button.setAccessibleName(
            self.tr("Take back: {edit}").format(edit=undo) if undo else self.tr("Nothing to take back")
        )
        self.redo_button.setAccessibleName(
            self.tr("Make again: {edit}").format(edit=redo) if redo else self.tr("Nothing to make again")
        )
        self.history_button.setEnabled(can_edit and bool(undo or redo))
        self.compare_button.setEnabled(can_edit)

    def show_place(self, text: str) -> None:
        """Say where one is."""
        self._where.set_text(text)

    def show_saved(self, text: str) -> None:
        """Say whether all is saved."""
        self._saved.setText(text)

    @Slot()
    def _on_theme_changed(self) -> None:
        for one, name in (
            (self.undo_button, "undo"),
            (self.redo_button, "redo"),
            (self.find_button, "search"),
            (self.history_button, "history"),
            (self.compare_button, "compare"),
            (self.hear_again_button, "again"),
        ):
            one.setIcon(self._icons.icon(name))
