"""Read the text of the reader aloud: what panel and keys say to the service, and what it says to the panel."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from app.core import settings
from app.core.cast import Cast
from app.core.document import PlacedChapter, ReadingText
from app.core.settings import Setting
from app.core.text import display_name
from app.core.voices import MAX_RATE, MIN_RATE
from app.services.reading_service import ReadingService
from app.services.reading_steps import Unit
from app.ui.kept_places import KeptPlaces
from app.ui.messages import Messages
from app.ui.panels.reader_panel import ReaderPanel
from app.ui.preferences import Preferences
from app.ui.reader_agreement import ReaderAgreement
from app.ui.reader_delivery import ReaderDelivery
from app.ui.reader_following import ReaderFollowing
from app.ui.reader_settling import ReaderSettling
from app.ui.reader_text import ReaderText
from app.ui.shown_text import one_line
from app.ui.sleep_timer import SleepTimer
from app.ui.text_places import with_short_lines
from app.ui.widgets.voice_form import STEP_PERCENT

if TYPE_CHECKING:
    from app.services.cloud_reading import CloudReading


class Reader(QObject):
    """Does what is asked for; `following` shows and says what comes of it."""

    agreement_wanted = Signal(int, int)
    """A stretch of the text that a cloud voice is to read: its user has to see first what would leave."""

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
        self._text = ReaderText(service, panel, kept)
        self.following = ReaderFollowing(service, panel, messages, lambda: self._text.is_opened)
        self._agreement = ReaderAgreement(service, self._text)
        self.settling = ReaderSettling(panel)
        self._sleep = SleepTimer(service, panel, self._text)
        self._delivery = ReaderDelivery(service, panel.voice, preferences)
        self._connect()

    def _connect(self) -> None:
        panel, following = self._panel, self.following
        panel.toggle_requested.connect(self.toggle)
        panel.stop_requested.connect(self.stop)
        panel.step_requested.connect(self.step)
        panel.clipboard_requested.connect(self.read_clipboard)
        panel.view.place_chosen.connect(self.go_to)
        panel.view.read_requested.connect(self.read_from)
        panel.view.selection_requested.connect(self.read_selection)
        panel.chapters.chosen.connect(self.go_to)
        self.settling.stayed.connect(self._on_settling_stayed)
        self._text.wanted.connect(self.read_from)
        self._text.place_found.connect(self._on_text_place_found)
        following.silenced.connect(self._on_following_silenced)
        following.voices_changed.connect(self._delivery.follow_voices)
        self._sleep.due.connect(self.pause)
        self._delivery.delivered.connect(following.begin)
        panel.voice.language_chosen.connect(self._on_voice_language_chosen)
        self._preferences.changed.connect(self._on_preferences_changed)
        for one in (settings.REDUCED_MOTION, settings.OUTPUT_DEVICE):
            self._on_preferences_changed(one)
        self._delivery.begin()

    # ---- how things stand

    @property
    def is_reading(self) -> bool:
        """Say whether something is heard."""
        return self.following.is_reading

    @property
    def has_begun(self) -> bool:
        """Say whether there is a place at which reading goes on."""
        return self.following.has_begun

    @property
    def has_text(self) -> bool:
        """Say whether there is something to be read."""
        return not self._view.is_empty

    @property
    def cast(self) -> Cast | None:
        """Return what several people say, as long as that is what is read."""
        return self._text.cast

    @property
    def is_sensitive(self) -> bool:
        """Say whether what is shown is marked as sensitive where it comes from."""
        return self._text.is_sensitive

    def place_text(self) -> str:
        """Return where reading is, in words."""
        marked, sentence = self._view.marked, self._view.marked_sentence
        if marked is None or sentence is None:
            return self.tr("Nothing is being read.")
        places = self._view.places
        percent = self.tr("{number} %").format(number=round(100 * marked[0] / max(1, len(places.text))))
        said = one_line(places.text[slice(*sentence)])
        return self.tr("{percent} of the text. {sentence}").format(percent=percent, sentence=said)

    @Slot()
    def say_place(self) -> None:
        """Let a screen reader say where reading is."""
        self._messages.announce(self.place_text())

    # ---- reading

    def get_ready(self) -> None:
        """Have voices to choose from, unless it was left again at once."""
        self.settling.begin()

    @Slot()
    def look_for_voices(self) -> None:
        """Offer the voices that there are now."""
        self._service.look_for_voices()
        self.following.begin()

    @Slot()
    def toggle(self) -> None:
        """Read, or pause."""
        if self.is_reading:
            self.pause()
        else:
            self.read_from(None)

    @Slot()
    def pause(self) -> None:
        """Be silent, and keep the place."""
        self._service.pause()
        self.following.begin()

    @Slot(object)
    def read_from(self, at: int | None, end: int | None = None) -> None:
        """Read from a character on, to the end of the text or as far as is said.

        Without one, read from where it was paused, or from the beginning.
        """
        if self._text.waits(at, end):
            return
        if not self._text.text.strip():
            self._messages.say(self.tr("There is no text yet. Write or paste one, then have it read."))
            self._view.setFocus()
            return
        start = self._text.marked_at if at is None else at
        if self._panel.voice.cloud is not None and not self._agreement.covers(start, end):
            if self.is_reading:
                self.pause()
            self.agreement_wanted.emit(start, len(self._text.text) if end is None else end)
            return
        if not self._text.is_opened:
            at = start
            self._text.hand_over(at)
        if at is not None and not self._sleep.is_at_chapter:
            self._service.read_until(end)
        self._service.play(at)
        self.following.begin()

    def recite(self, reading: CloudReading) -> None:
        """Let a cloud voice read what its user agreed to."""
        self._agreement.recite(reading)
        self.following.begin()

    def dismiss(self) -> None:
        """Let no cloud voice read any more."""
        self._agreement.dismiss()
        self.following.begin()

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
        self.following.lose_place()
        if marked is not None:
            self._view.put_caret(marked[0])
        self.following.begin()

    @Slot(object, int)
    def step(self, unit: Unit, by: int) -> None:
        """Go back or forward."""
        if self.has_begun:
            self._text.hand_over_changes()
            self._service.step(unit, by)
            self.following.begin()

    @Slot(int)
    def go_to(self, at: int) -> None:
        """Read on from a character, or be ready to."""
        if self.is_reading and self._panel.voice.cloud is not None and not self._agreement.covers(at):
            self.read_from(at)
        elif self.is_reading:
            self._service.play(at)
        else:
            self._text.hand_over_changes()
            self._service.seek(at)
        self.following.begin()

    def change_rate(self, steps: int) -> None:
        """Read faster, or with a negative number slower."""
        slider = self._panel.voice.rate
        wanted = slider.value() + steps * STEP_PERCENT
        slider.setValue(round(min(max(wanted, MIN_RATE * 100), MAX_RATE * 100)))
        percent = self.tr("{number} %").format(number=slider.value())
        self._messages.announce(self.tr("Speed {percent}").format(percent=percent))

    # ---- what is read

    @Slot()
    def read_clipboard(self) -> None:
        """Read the text that was copied last, in the place of what is there."""
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self.show_text(with_short_lines(text))
            self.read_from(0)
        else:
            self._messages.say(self.tr("The clipboard holds no text. Copy some first."))

    def show_text(
        self, text: str, name: str = "", chapters: Sequence[PlacedChapter] = (), *, is_document: bool = False
    ) -> None:
        """Show another text, which is not read yet."""
        self.keep_place()
        self._service.pause()
        self._sleep.unset_it()
        self._text.show(text, name, chapters, is_document=is_document)
        self.following.lose_place()
        self.following.begin()

    def read_cast(self, cast: Cast, name: str, *, is_sensitive: bool = False) -> None:
        """Read what several people say, in the place of what is there."""
        self.show_text(cast.text, name)
        self._text.cast, self._text.is_sensitive = cast, is_sensitive
        self.read_from(0)

    @Slot(object, str)
    def show_document(self, text: ReadingText, name: str) -> None:
        """Show a document, at the place where it was left."""
        self.show_text(text.text, display_name(name), text.chapters, is_document=True)

    def keep_place(self) -> None:
        """Keep how far the document was read."""
        self._text.keep_place()

    def forget(self) -> None:
        """Keep nothing of any text, but in the library how far it was read."""
        self._sleep.unset_it()
        self._service.forget()
        self._agreement.forget()
        self._text.forget()
        self.settling.end()
        self.following.forget()

    # ---- what happens

    @Slot(int)
    def _on_text_place_found(self, at: int) -> None:
        self._service.seek(at)
        self.following.begin()
        self._messages.announce(self.tr("Reading goes on where it was left."))

    @Slot()
    def _on_following_silenced(self) -> None:
        self.keep_place()
        if self._sleep.is_at_chapter:
            self._sleep.unset_it()

    @Slot()
    def _on_voice_language_chosen(self) -> None:
        """Read on in another language from the word that is heard."""
        was_reading = self.is_reading
        self._delivery.take()
        self._text.hand_over_again()
        if was_reading:
            self._service.play()
        self.following.begin()

    @Slot()
    def _on_settling_stayed(self) -> None:
        self._service.warm_up()
        self.following.begin()

    @Slot(object)
    def _on_preferences_changed(self, changed: Setting[Any]) -> None:
        if changed is settings.REDUCED_MOTION:
            self._view.use_motion(is_smooth=not self._preferences.get(changed))
        elif changed is settings.OUTPUT_DEVICE:
            self._service.use_device(self._preferences.get(changed))
