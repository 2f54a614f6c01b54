"""What a person puts on the recording that is open: its tags and notes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QPlainTextEdit, QWidget

from app.ui import theme as look
from app.ui.widgets.tag_field import TagField

_SAVE_MS: Final = 400
_LINES: Final = 3


class ItemDetails(QFrame):
    """Tells of a note as soon as its writer pauses."""

    tags_chosen = Signal(object)
    """A list of names."""
    note_written = Signal()
    """The writer of the note paused."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tags = TagField(self)
        self.tags.setAccessibleName(self.tr("Tags"))
        self.tags.setAccessibleDescription(self.tr("Tags of this recording, with commas between them."))
        self.tags.tags_chosen.connect(self.tags_chosen)
        self.note = QPlainTextEdit(self)
        self.note.setObjectName("note")
        self.note.setAccessibleName(self.tr("Notes"))
        self.note.setAccessibleDescription(self.tr("Notes on this recording; they are saved as you write."))
        self.note.setPlaceholderText(self.tr("What you want to remember about this recording"))
        self.note.setTabChangesFocus(True)
        self.note.textChanged.connect(self._on_note_text_changed)
        self._saving = QTimer(self)
        self._saving.setSingleShot(True)
        self._saving.setInterval(_SAVE_MS)
        self._saving.timeout.connect(self.note_written)
        self._place()

    def _place(self) -> None:
        layout = QFormLayout(self)
        layout.setContentsMargins(look.L, look.S, look.L, look.M)
        layout.setSpacing(look.S)
        for text, field in ((self.tr("Ta&gs"), self.tags), (self.tr("&Notes"), self.note)):
            label = QLabel(text, self)
            label.setBuddy(field)
            label.setContentsMargins(0, look.S - 2, 0, 0)  # as the text in the field
            layout.addRow(label, field)
        height = self.note.fontMetrics().lineSpacing() * _LINES + 2 * look.S + look.XS
        self.note.setFixedHeight(height)

    @property
    def note_text(self) -> str:
        """Return what is written."""
        return self.note.toPlainText()

    def show_tags(self, names: Sequence[str], known: Sequence[str]) -> None:
        """Show the tags of the recording."""
        if not self.tags.hasFocus():
            self.tags.show_tags(names, known)

    def show_note(self, text: str) -> None:
        """Show a note that is saved."""
        self.note.setPlainText(text)  # what could be undone is gone, too
        self._saving.stop()

    def forget(self) -> None:
        """Show nothing, and keep nothing that could be undone."""
        self.tags.clearFocus()
        self.tags.show_tags([], [])
        self.show_note("")

    @Slot()
    def _on_note_text_changed(self) -> None:
        if not self._saving.isActive():
            self._saving.start()
