"""Reading aloud that ends by itself: after some minutes, or with the chapter."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTime, QTimer, Signal, Slot

from app.services.reading_service import ReadingService
from app.ui.panels.reader_panel import END_OF_CHAPTER, ReaderPanel
from app.ui.reader_text import ReaderText


class SleepTimer(QObject):
    """Shows in the panel what is set."""

    due = Signal()

    def __init__(self, service: ReadingService, panel: ReaderPanel, text: ReaderText) -> None:
        super().__init__(panel)
        self._service = service
        self._panel = panel
        self._text = text
        self.is_at_chapter = False
        """Whether reading ends with the chapter."""
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self._on_timer_timeout)
        panel.sleep_chosen.connect(self._on_panel_sleep_chosen)

    @Slot()
    def unset_it(self) -> None:
        """Let reading go on to its end."""
        self.timer.stop()
        self.is_at_chapter = False
        self._panel.show_sleep(None)
        self._service.read_until(None)

    @Slot(object)
    def _on_panel_sleep_chosen(self, choice: object) -> None:
        self.unset_it()
        if choice == END_OF_CHAPTER:
            self.is_at_chapter = True
            self._panel.show_sleep(END_OF_CHAPTER)
            self._text.hand_over_changes()
            self._service.read_until(self._panel.chapters.end_of_chapter(self._text.marked_at))
        elif isinstance(choice, int) and choice:
            self.timer.start(choice * 60_000)
            self._panel.show_sleep(QTime.currentTime().addSecs(choice * 60))

    @Slot()
    def _on_timer_timeout(self) -> None:
        self.unset_it()
        self.due.emit()
