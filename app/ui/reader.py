"""Read the text of the reader aloud: what panel and keys say to the service, and what it says to the panel."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QLocale, QObject, QTime, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from app.core import settings
from app.core.cast import Cast, Role
from app.core.document import PlacedChapter, ReadingText
from app.core.settings import Setting
from app.core.text import display_name
from app.core.voices import MAX_RATE, MIN_RATE, Delivery
from app.services.reading_service import Phase, Place, ReadingService, Status
from app.services.reading_steps import Unit
from app.ui.kept_places import KeptPlaces
from app.ui.messages import Messages
from app.ui.panels.reader_panel import END_OF_CHAPTER, ReaderPanel
from app.ui.preferences import Preferences
from app.ui.sentences import error_text
from app.ui.shown_text import one_line
from app.ui.text_places import with_short_lines
from app.ui.widgets.voice_form import STEP_PERCENT

_WATCH_MS: Final = 16
_SETTLE_MS: Final = 300  # whoever only passes by needs no voice


class Reader(QObject):
    """Follows the service while anything goes on there, and rests while nothing does."""

    phase_changed = Signal()
    sentence_changed = Signal(str)
    """The sentence that is heard now."""

    def __init__(
        self,
        service: ReadingService,
        panel: ReaderPanel,
        messages: Messages,
        preferences: Preferences,
        kept: KeptPlaces,
    ) -> None:
        super().__init__(panel)
        self._service = service
        self._panel = panel
        self._view = panel.view
        self._messages = messages
        self._preferences = preferences
        self._kept = kept
        self._document = ""  # whose place is kept
        self._is_document = False
        self._waiting: tuple[int | None, int | None] | None = None  # what to read once all of the text is there
        self._status = Status()
        self._place: Place | None = None
        self._opened = ""  # what the service has
        self._roles: tuple[Role, ...] = ()
        self._watch = QTimer(self)
        self._watch.setInterval(_WATCH_MS)
        self._watch.timeout.connect(self._on_watch_timeout)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE_MS)
        self._settling.timeout.connect(self._on_settling_timeout)
        self._ends_with_chapter = self._is_keeping = False
        self._sleep = QTimer(self)
        self._sleep.setSingleShot(True)
        self._sleep.timeout.connect(self._on_sleep_timeout)
        self._connect()
        self._show()

    def _connect(self) -> None:
        panel = self._panel
        panel.toggle_requested.connect(self.toggle)
        panel.stop_requested.connect(self.stop)
        panel.step_requested.connect(self.step)
        panel.clipboard_requested.connect(self.read_clipboard)
        panel.view.place_chosen.connect(self.go_to)
        panel.view.read_requested.connect(self.read_from)
        panel.view.loaded.connect(self._on_view_loaded)
        panel.view.selection_requested.connect(self.read_selection)
        panel.chapters.chosen.connect(self.go_to)
        panel.sleep_chosen.connect(self._on_panel_sleep_chosen)
        panel.voice.delivery_changed.connect(self._on_voice_delivery_changed)
        panel.voice.language_chosen.connect(self._on_voice_language_chosen)
        self._preferences.changed.connect(self._on_preferences_changed)
        for one in (settings.REDUCED_MOTION, settings.OUTPUT_DEVICE, settings.READING_RATE):
            self._on_preferences_changed(one)

    # ---- what can be asked for

    @property
    def is_reading(self) -> bool:
        """Say whether something is heard."""
        return self._status.phase is Phase.READING

    @property
    def has_begun(self) -> bool:
        """Say whether there is a place at which reading goes on."""
        return self._view.marked is not None

    @property
    def has_text(self) -> bool:
        """Say whether there is something to be read."""
        return not self._view.is_empty

    def get_ready(self) -> None:
        """Have voices to choose from, unless it was left again at once."""
        self._settling.start()

    @Slot()
    def toggle(self) -> None:
        """Read, or pause."""
        if self.is_reading:
            self._service.pause()
            self._watch.start()
        else:
            self.read_from(None)

    @Slot(object)
    def read_from(self, at: int | None, end: int | None = None) -> None:
        """Read from a character on, to the end of the text or as far as is said.

        Without one, read from where it was paused, or from the beginning.
        """
        if self._view.is_loading:
            self._waiting = (at, end)
            return
        text = self._view.places.text
        if not text.strip():
            self._messages.say(self.tr("There is no text yet. Write or paste one, then have it read."))
            self._view.setFocus()
            return
        if text != self._opened:
            marked = self._view.marked
            at = at if at is not None else marked[0] if marked is not None else 0
            self._open(text, at)
        if at is not None and not self._ends_with_chapter:
            self._service.read_until(end)
        self._service.play(at)
        self._watch.start()

    @Slot()
    def read_from_caret(self) -> None:
        """Read from the word at the caret on."""
        self.read_from(self._view.word_start)

    @Slot()
    def read_selection(self) -> None:
        """Read the sentences that are selected, and no more."""
        selection = self._view.selection
        if selection is not None:
            self.read_from(*selection)

    @Slot()
    def stop(self) -> None:
        """Be silent, forget the place, and leave the caret where it was heard last."""
        marked = self._view.marked
        self._service.stop()
        self._place = None
        self._view.mark(None, None)
        if marked is not None:
            self._view.put_caret(marked[0])
        self._show_enabled()
        self._watch.start()

    @Slot(object, int)
    def step(self, unit: Unit, by: int) -> None:
        """Go back or forward."""
        if self.has_begun:
            self._take_changes()
            self._service.step(unit, by)
            self._watch.start()

    def change_rate(self, steps: int) -> None:
        """Read faster, or with a negative number slower."""
        slider = self._panel.voice.rate
        wanted = slider.value() + steps * STEP_PERCENT
        slider.setValue(round(min(max(wanted, MIN_RATE * 100), MAX_RATE * 100)))
        percent = self.tr("{number} %").format(number=slider.value())
        self._messages.announce(self.tr("Speed {percent}").format(percent=percent))

    @Slot()
    def read_clipboard(self) -> None:
        """Read the text that was copied last, in the place of what is there."""
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self.show_text(with_short_lines(text))
            self.read_from(0)
        else:
            self._messages.say(self.tr("The clipboard holds no text. Copy some first."))

    def show_text(self, text: str, name: str = "", chapters: Sequence[PlacedChapter] = ()) -> None:
        """Show another text, which is not read yet."""
        self.keep_place()
        self._service.pause()
        self._end_sleep()
        self._place, self._document, self._opened, self._roles = None, "", "", ()
        self._is_document, self._waiting = False, None
        self._view.show_text(text)
        self._panel.name.set_text(name)
        self._panel.chapters.show_chapters(chapters)
        self._watch.start()

    def read_cast(self, cast: Cast, name: str) -> None:
        """Read what several people say, in the place of what is there."""
        self.show_text(cast.text, name)
        self._roles = cast.roles
        self.read_from(0)

    @Slot(object, str)
    def show_document(self, text: ReadingText, name: str) -> None:
        """Show a document, at the place where it was left."""
        self.show_text(text.text, display_name(name), text.chapters)
        self._is_document = True
        if not self._view.is_loading:
            self._on_view_loaded()

    @Slot()
    def _on_view_loaded(self) -> None:
        """Go on with what waited for the whole text."""
        if self._is_document and not self._document:
            self._document = self._view.places.text
            self._kept.find(self._document, partial(self._go_back_to, self._document))
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.read_from(*waiting)

    def _go_back_to(self, text: str, at: int) -> None:
        if text == self._view.places.text and not self._opened:
            self._open(text, at)
            self._service.seek(at)
            self._watch.start()
            self._messages.announce(self.tr("Reading goes on where it was left."))

    def keep_place(self) -> None:
        """Keep how far the document was read."""
        marked = self._view.marked
        if self._document and self._document == self._view.places.text:
            self._kept.keep(self._document, 0 if marked is None else marked[0])

    @Slot()
    def say_place(self) -> None:
        """Let a screen reader say where reading is."""
        self._messages.announce(self.place_text())

    def place_text(self) -> str:
        """Return where reading is, in words."""
        marked, sentence = self._view.marked, self._view.marked_sentence
        if marked is None or sentence is None:
            return self.tr("Nothing is being read.")
        places = self._view.places
        percent = self.tr("{number} %").format(number=round(100 * marked[0] / max(1, len(places.text))))
        said = one_line(places.text[slice(*sentence)])
        return self.tr("{percent} of the text. {sentence}").format(percent=percent, sentence=said)

    def forget(self) -> None:
        """Keep nothing of any text, but in the library how far it was read."""
        self.keep_place()
        self._kept.forget()
        self._end_sleep()
        self._document, self._is_document, self._waiting = "", False, None
        self._panel.chapters.show_chapters(())
        self._settling.stop()
        self._watch.stop()
        self._service.forget()
        self._opened, self._place, self._roles = "", None, ()
        self._status = dataclasses.replace(self._status, phase=Phase.EMPTY, error=None)
        self._view.show_text("")
        self._panel.name.set_text("")
        self._panel.show_trouble("")
        self._show()

    # ---- the service

    def _open(self, text: str, at: int) -> None:
        if self._opened and text != self._opened:
            self._roles = ()  # it was edited: nobody knows who says what
        self._opened = text
        self._service.open(text, language=self._panel.voice.language, at=at, roles=self._roles)

    def _take_changes(self) -> None:
        """Let the service have the text as it was edited, at the place that is marked."""
        text, marked = self._view.places.text, self._view.marked
        if text != self._opened:
            self._open(text, 0 if marked is None else marked[0])

    @Slot(int)
    def go_to(self, at: int) -> None:
        """Read on from a character, or be ready to."""
        if self.is_reading:
            self._service.play(at)
        else:
            self._take_changes()
            self._service.seek(at)
        self._watch.start()

    # ---- the sleep timer

    @Slot(object)
    def _on_panel_sleep_chosen(self, choice: object) -> None:
        self._end_sleep()
        if choice == END_OF_CHAPTER:
            marked = self._view.marked
            self._take_changes()
            self._service.read_until(self._panel.chapters.end_of_chapter(0 if marked is None else marked[0]))
            self._ends_with_chapter = True
            self._panel.show_sleep(self.tr("End of chapter"))
        elif isinstance(choice, int) and choice:
            self._sleep.start(choice * 60_000)
            until = QLocale().toString(QTime.currentTime().addSecs(choice * 60), QLocale.FormatType.ShortFormat)
            self._panel.show_sleep(self.tr("Until {time}").format(time=until))

    def _end_sleep(self) -> None:
        self._sleep.stop()
        self._ends_with_chapter = False
        self._panel.show_sleep("")
        self._service.read_until(None)

    @Slot()
    def _on_sleep_timeout(self) -> None:
        self._end_sleep()
        self._service.pause()
        self._watch.start()

    @Slot()
    def _on_voice_delivery_changed(self) -> None:
        self._deliver()
        self._keep_delivery()

    def _deliver(self) -> None:
        self._service.deliver(self._panel.voice.delivery)
        self._watch.start()

    def _keep_delivery(self) -> None:
        """Begin with the same voice the next time."""
        wanted = self._panel.voice.delivery
        kept: tuple[tuple[Setting[Any], Any], ...] = (
            (settings.READING_LANGUAGE, wanted.language),
            (settings.READING_VOICE, wanted.voice),
            (settings.READING_RATE, round(wanted.rate * 100)),
            (settings.READING_PITCH, round(wanted.pitch * 100)),
            (settings.READING_VOLUME, round(wanted.volume * 100)),
        )
        self._is_keeping = True
        for one, value in kept:
            self._preferences.set(one, value)
        self._is_keeping = False

    def _kept_delivery(self) -> Delivery:
        get = self._preferences.get
        return Delivery(
            voice=get(settings.READING_VOICE),
            language=get(settings.READING_LANGUAGE),
            rate=get(settings.READING_RATE) / 100,
            pitch=get(settings.READING_PITCH) / 100,
            volume=get(settings.READING_VOLUME) / 100,
        )

    @Slot()
    def _on_voice_language_chosen(self) -> None:
        """Read on in another language from the word that is heard."""
        was_reading, marked = self.is_reading, self._view.marked
        self._service.deliver(self._panel.voice.delivery)
        self._keep_delivery()
        if self._opened:
            self._open(self._opened, 0 if marked is None else marked[0])
        if was_reading:
            self._service.play()
        self._watch.start()

    @Slot()
    def _on_settling_timeout(self) -> None:
        if self._panel.isVisible():
            self._service.warm_up()
            self._watch.start()

    @Slot(object)
    def _on_preferences_changed(self, changed: Setting[Any]) -> None:
        if changed is settings.REDUCED_MOTION:
            self._view.use_motion(is_smooth=not self._preferences.get(changed))
        elif changed is settings.OUTPUT_DEVICE:
            self._service.use_device(self._preferences.get(changed))
        elif changed.section is settings.Section.READING and not self._is_keeping:
            self._panel.voice.show_delivery(self._kept_delivery())
            if self._panel.voice.delivery != self._status.delivery:
                self._deliver()

    @Slot()
    def _on_watch_timeout(self) -> None:
        """Show how things stand; the service is asked here, so that no thread of its own reaches the window."""
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

    def _mark(self, place: Place | None) -> None:
        """Mark what is heard; a place without a word is where a text begins, or what a moment ago was chosen."""
        if place is None or self._opened != self._view.places.text:
            return
        if place.end <= place.start:
            if place.start == 0 and not self.is_reading:
                self._view.mark(None, None)
                self._show_enabled()
            return
        places = self._view.places
        sentence = places.trimmed(place.sentence_start, place.sentence_end)
        if sentence != self._view.marked_sentence:
            self.sentence_changed.emit(one_line(places.text[slice(*sentence)]))
        self._view.mark(places.trimmed(place.start, place.end), sentence)
        self._panel.chapters.show_place(place.start)
        self._show_enabled()

    def _take(self, status: Status) -> None:
        before, self._status = self._status, status
        if status.voices != before.voices:
            self._panel.voice.show_voices(status.voices)
            if self._panel.voice.delivery != status.delivery:  # what was chosen once is not there any more
                self._deliver()
        if status.error is not before.error:
            self._tell_trouble()
        if status.phase is not before.phase:
            if status.phase is Phase.ENDED:
                self._place = None
                self._view.mark(None, None)
                self._messages.announce(self.tr("The text was read to its end."))
            if before.phase is Phase.READING:
                self.keep_place()
                if self._ends_with_chapter:
                    self._end_sleep()
            self._show()

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
