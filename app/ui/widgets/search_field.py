"""The field that searches while one types."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

DEBOUNCE_MS: Final = 30


class SearchField(QLineEdit):
    """Tells what to search for once its user pauses; Escape empties it, Enter and Down lead to what was found."""

    search_requested = Signal(str)
    """What was typed, without space around it; empty when the search is over."""
    list_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.show_place("")
        self.setAccessibleName(self.tr("Search"))
        self.setAccessibleDescription(self.tr("Finds words in titles, notes and transcripts."))
        self.setMaxLength(1000)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        self.textChanged.connect(self._on_text_changed)

    def show_place(self, name: str) -> None:
        """Say which part of the library is searched, nothing for all of it."""
        self.setPlaceholderText(
            self.tr("Search in “{name}”").format(name=name) if name else self.tr("Search all texts")
        )

    def forget(self) -> None:
        """Empty the field, what could be undone included, and search no more."""
        self.setText("")
        self._timer.stop()

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        if text.strip():
            self._timer.start()
        else:
            self._timer.stop()
            self.search_requested.emit("")

    @Slot()
    def _on_timer_timeout(self) -> None:
        self.search_requested.emit(self.text().strip())

    def event(self, event: QEvent) -> bool:
        """Keep Escape from the window's own shortcut while there is something to be emptied."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.text()
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Take the keys that a field for one line has no use for."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.setText("")
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}:
            if self._timer.isActive():
                self._timer.stop()
                self._on_timer_timeout()
            self.list_requested.emit()
        else:
            super().keyPressEvent(event)
