"""What a person puts on the recording that is open: its tags and notes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QWidget

from app.ui import theme as look
from app.ui.widgets.form_rows import label_for
from app.ui.widgets.tag_field import TagField

_SAVE_MS: Final = 400
_LINES: Final = 4
_WIDE_CHARS: Final = 74


class ItemDetails(QFrame):
    """Tells of a note as soon as its writer pauses; one line high until somebody writes."""

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
        self.note = _NoteField(self.tags, self)
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
        self._columns = QHBoxLayout(self)
        self._columns.setContentsMargins(look.L, look.S, look.L, look.S)
        self._labels: list[QLabel] = []
        for text, field in ((self.tr("Ta&gs"), self.tags), (self.tr("&Notes"), self.note)):
            label = label_for(self.tags, text, self)
            label.setBuddy(field)
            self._labels.append(label)
            row = QHBoxLayout()
            row.setSpacing(look.S)
            row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
            self._columns.addLayout(row, 1)

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

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Put the two beside each other where there is room, below each other else."""
        super().resizeEvent(event)
        is_wide = event.size().width() >= _WIDE_CHARS * self.fontMetrics().averageCharWidth()
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        widest = max(label.sizeHint().width() for label in self._labels)
        for label in self._labels:
            label.setMinimumSize(0 if is_wide else widest, self.tags.height())
        self._columns.setDirection(direction)
        self._columns.setSpacing(look.L if is_wide else look.S)


class _NoteField(QPlainTextEdit):
    """As high as the field beside it; while somebody writes, as high as some lines."""

    def __init__(self, beside: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._beside = beside
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fit()

    def _fit(self) -> None:
        """Show one line and nothing of the next, or some lines."""
        metrics, is_open = self.fontMetrics(), self.hasFocus()
        closed_px = self._beside.sizeHint().height()
        inside_px = closed_px - 2 * self.contentsMargins().top() - round(self.document().documentMargin())
        rest_px = 0 if is_open else max(0, inside_px - metrics.lineSpacing())
        self.setViewportMargins(0, 0, 0, rest_px)
        policies, modes = Qt.ScrollBarPolicy, QPlainTextEdit.LineWrapMode
        self.setVerticalScrollBarPolicy(policies.ScrollBarAsNeeded if is_open else policies.ScrollBarAlwaysOff)
        self.setLineWrapMode(modes.WidgetWidth if is_open else modes.NoWrap)
        self.setFixedHeight(closed_px + (_LINES - 1) * metrics.lineSpacing() * is_open)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Make room to write."""
        super().focusInEvent(event)
        self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Give the room back, and show how the note begins."""
        super().focusOutEvent(event)
        self._fit()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()
