"""What is heard, shown where it stands in the text: follows the service while it reads, and rests with it."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.services.reading_service import ReadingService
from app.services.reading_status import Phase, Place, Status
from app.ui.messages import Messages
from app.ui.panels.reader_panel import ReaderPanel
from app.ui.sentences import error_text
from app.ui.shown_text import one_line

_WATCH_MS: Final = 16


class ReaderFollowing(QObject):
    """Asks the service in the window's own thread, so that no other reaches the window."""

    phase_changed = Signal()
    silenced = Signal()
    """Reading has come to a pause, or to its end."""
    voices_changed = Signal()
    sentence_changed = Signal(str)
    """The sentence that is heard now."""
    word_changed = Signal(object)
    """The stretch of the text that is the word heard now, None once there is none."""

    def __init__(
        self, service: ReadingService, panel: ReaderPanel, messages: Messages, is_shown: Callable[[], bool]
    ) -> None:
        super().__init__(panel)
        self._service = service
        self._panel = panel
        self._view = panel.view
        self._messages = messages
        self._is_shown = is_shown  # whether the text that is seen is the one that is read
        self._status = Status()
        self._place: Place | None = None
        self._watch = QTimer(self)
        self._watch.setInterval(_WATCH_MS)
        self._watch.timeout.connect(self._on_watch_timeout)
        self.begin = self._watch.start
        """Look from now on: something was asked for."""
        self._show()

    @property
    def is_reading(self) -> bool:
        """Say whether something is heard."""
        return self._status.phase is Phase.READING

    @property
    def has_begun(self) -> bool:
        """Say whether there is a place at which reading goes on."""
        return self._view.marked is not None

    def lose_place(self) -> None:
        """Mark nothing any more, until another word is heard."""
        self._place = None
        self._unmark()
        self._show_enabled()

    def forget(self) -> None:
        """Know nothing of what was read, and rest."""
        self._watch.stop()
        self._status = dataclasses.replace(self._status, phase=Phase.EMPTY, error=None)
        self.lose_place()
        self._panel.show_trouble("")
        self._show()

    @Slot()
    def _on_watch_timeout(self) -> None:
        is_settled = self._service.is_settled  # asked first: what comes later is seen the next time
        status = self._service.status
        if status is not self._status:
            self._take(status)
        place = self._service.place
        if place != self._place and self._status.phase in {Phase.READING, Phase.PAUSED}:
            self._place = place
            self._mark(place)
        if is_settled:
            self._watch.stop()

    def _take(self, status: Status) -> None:
        before, self._status = self._status, status
        if status.voices != before.voices:
            self._panel.voice.show_voices(status.voices)
            self.voices_changed.emit()
        if status.error is not before.error:
            self._tell_trouble()
        if status.phase is not before.phase:
            if status.phase is Phase.ENDED:
                self.lose_place()
                self._messages.announce(self.tr("The text was read to its end."))
            if before.phase is Phase.READING:
                self.silenced.emit()
            self._show()

    def _mark(self, place: Place | None) -> None:
        """Mark what is heard; a place without a word is where a text begins, or what a moment ago was chosen."""
        if place is None or not self._is_shown():
            return
        if place.end <= place.start:
            if place.start == 0 and not self.is_reading:
                self._unmark()
                self._show_enabled()
            return
        places = self._view.places
        sentence = places.trimmed(place.sentence_start, place.sentence_end)
        if sentence != self._view.marked_sentence:
            self.sentence_changed.emit(one_line(places.text[slice(*sentence)]))
        word = places.trimmed(place.start, place.end)
        self._view.mark(word, sentence, has_words=self._status.has_word_times)
        self.word_changed.emit(word)
        self._panel.chapters.show_place(place.start)
        self._show_enabled()

    def _unmark(self) -> None:
        self._view.mark(None, None)
        self.word_changed.emit(None)

    def _tell_trouble(self) -> None:
        """Say it where the keys are."""
        error = self._status.error
        text = "" if error is None else error_text(error)
        self._panel.show_trouble(text)
        if text:
            self._messages.announce(text)

    def _show(self) -> None:
        self._panel.show_reading(is_reading=self.is_reading)
        self._show_enabled()
        self.phase_changed.emit()

    def _show_enabled(self) -> None:
        self._panel.show_begun(has_begun=self.is_reading or self.has_begun)
