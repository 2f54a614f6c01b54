"""A long text taken into an editor piece by piece: all at once would hold up the window for seconds."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

PIECE_CHARS: Final = 200_000


class PiecewiseText(QObject):
    """Knows what is still to come; what was taken in cannot be undone."""

    ended = Signal()

    def __init__(self, view: QPlainTextEdit) -> None:
        super().__init__(view)
        self._view = view
        self._rest = ""
        self._cursor = QTextCursor()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_timer_timeout)

    @property
    def is_loading(self) -> bool:
        """Say whether more of the text is to come."""
        return bool(self._rest)

    def begin(self, text: str, cursor: QTextCursor) -> None:
        """Take in a text at a cursor."""
        self._rest, self._cursor = text, cursor
        self._view.setUndoRedoEnabled(False)
        self._timer.start()

    def end(self) -> None:
        """Take in no more."""
        self._timer.stop()
        self._rest, self._cursor = "", QTextCursor()
        self._view.setUndoRedoEnabled(True)

    @Slot()
    def _on_timer_timeout(self) -> None:
        piece, self._rest = self._rest[:PIECE_CHARS], self._rest[PIECE_CHARS:]
        self._cursor.insertText(piece)
        if not self._rest:
            self.end()
            self.ended.emit()
