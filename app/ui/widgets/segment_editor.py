"""The field in which the text of one segment is edited, in its place."""

from __future__ import annotations

import enum

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.ui.shown_text import characters, one_line, units

PAUSE_MS = 2000
MARGIN = 2
"""Room around the text: without any, the first letters are scrolled a little out of sight."""


class Leave(enum.Enum):
    """How somebody leaves the field."""

    DONE = enum.auto()
    TAKEN_BACK = enum.auto()
    NEXT = enum.auto()
    PREVIOUS = enum.auto()
    SPLIT = enum.auto()
    MERGE_BEFORE = enum.auto()
    MERGE_AFTER = enum.auto()


class SegmentEditor(QPlainTextEdit):
    """One line of plain text that wraps; keys for leaving, splitting and joining are its own."""

    left = Signal(object)
    """A Leave."""
    paused = Signal()
    """Somebody typed, and then did not for a while."""
    height_changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.is_loaded = False
        self._height = 0
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(MARGIN)
        self.setViewportMargins(0, 0, 0, 0)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.paused)
        self.textChanged.connect(self._on_text_changed)

    @property
    def text(self) -> str:
        """Return what is written, on one line."""
        return one_line(self.toPlainText())

    @property
    def at_char(self) -> int:
        """Return before which character of the text the cursor stands."""
        before = characters(self.toPlainText(), self.textCursor().position())
        return min(len(self.text), len(self.toPlainText()[:before].lstrip()))

    @property
    def needed_height(self) -> int:
        """Return how high the text is at the present width."""
        return round(self.document().size().height() * self.fontMetrics().lineSpacing())

    def load(self, text: str, at_char: int) -> None:
        """Begin with a text, the cursor before one of its characters."""
        self.setPlainText(text)
        self.is_loaded = True
        self.put_cursor(at_char)
        self._timer.stop()

    def put_cursor(self, at_char: int) -> None:
        """Put the cursor before a character; a negative one is the end."""
        cursor = self.textCursor()
        text = self.toPlainText()
        if at_char < 0:
            cursor.movePosition(QTextCursor.MoveOperation.End)
        else:
            cursor.setPosition(units(text, min(at_char, len(text))))
        self.setTextCursor(cursor)

    def _leave_by(self, event: QKeyEvent) -> Leave | None:
        """Return how a key leaves the field, None if it does not."""
        key, cursor = event.key(), self.textCursor()
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            return Leave.SPLIT if with_control else Leave.DONE
        if cursor.hasSelection():
            return {Qt.Key.Key_Escape: Leave.TAKEN_BACK}.get(Qt.Key(key))
        if key == Qt.Key.Key_Backspace and cursor.atStart():
            return Leave.MERGE_BEFORE
        if key == Qt.Key.Key_Delete and cursor.atEnd():
            return Leave.MERGE_AFTER
        return {
            Qt.Key.Key_Escape: Leave.TAKEN_BACK,
            Qt.Key.Key_Tab: Leave.NEXT,
            Qt.Key.Key_Backtab: Leave.PREVIOUS,
        }.get(Qt.Key(key))

    @Slot()
    def _on_text_changed(self) -> None:
        if self.is_loaded:
            self._timer.start()
        height = self.needed_height
        if height != self._height:
            self._height = height
            self.height_changed.emit()

    def event(self, event: QEvent) -> bool:
        """Keep the keys of editing from the window's own shortcuts; Tab goes to the next segment."""
        if isinstance(event, QKeyEvent) and self._leave_by(event) is not None:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.keyPressEvent(event)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Leave, split, join, or write."""
        way = self._leave_by(event)
        if way is not None:
            event.accept()
            self._timer.stop()
            self.left.emit(way)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Keep what was written when the focus goes elsewhere, but not for a menu or another window."""
        super().focusOutEvent(event)
        if event.reason() not in {
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
            Qt.FocusReason.MenuBarFocusReason,
        }:
            self._timer.stop()
            self.left.emit(Leave.DONE)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802
        """Take text alone."""
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        """Paste on one line, with the space around it."""
        text = source.text()
        lead, tail = text[:1].isspace(), text[-1:].isspace()
        self.insertPlainText(f"{' ' * lead}{one_line(text)}{' ' * tail}")
