"""How words are said: the dictionary is kept in the library, or without one for this run of the program."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.bootstrap import Services
from app.core.errors import SoundlockError
from app.core.pronunciation import Entry, Kind, PronunciationBook
from app.ui.dialogs import Dialogs
from app.ui.parts import Parts
from app.ui.reader_delivery import kept_delivery
from app.ui.sentences import error_text

if TYPE_CHECKING:
    from app.services.sample_speech import SampleSpeech
    from app.ui.windows.pronunciations_dialog import PronunciationsDialog


class Pronouncing(QObject):
    """Lets whoever prepares texts know of each change."""

    def __init__(self, services: Services, parts: Parts, dialogs: Dialogs) -> None:
        super().__init__(parts.window)
        self._services = services
        self._parts = parts
        self._dialogs = dialogs
        self._own = PronunciationBook()  # without a library

    def load(self) -> None:
        """Say words from now on as the library that is open has them said."""
        self._parts.bridge.run(self._kept, self._services.preparation.take_up, self._parts.messages.fail)

    def forget(self) -> None:
        """Say words as everybody does."""
        self._own = PronunciationBook()
        self._services.preparation.take_up(self._own)

    @Slot()
    def show(self, word: str = "") -> None:
        """Show the dictionary, with an entry begun for a word."""
        self._parts.bridge.run(self._kept, partial(self._show, word), self._parts.messages.fail)

    def _show(self, word: str, book: PronunciationBook) -> None:
        from app.services.sample_speech import SampleSpeech  # noqa: PLC0415 (not a part of the start)
        from app.ui.windows.pronunciations_dialog import PronunciationsDialog  # noqa: PLC0415 (as above)

        dialog = PronunciationsDialog(
            self._dialogs.theme, self._dialogs.owner, is_kept=self._services.session.is_open
        )
        dialog.show_book(book)
        if word:
            dialog.show_word(word)
        speech = SampleSpeech(self._services.voices.installed)
        dialog.book_changed.connect(partial(self._keep, dialog))
        dialog.say_requested.connect(partial(self._say, dialog, speech))
        dialog.finished.connect(partial(self._close, speech))
        self._dialogs.show(dialog)

    def _kept(self) -> PronunciationBook:
        from app.services.pronunciations import kept_pronunciations  # noqa: PLC0415 (as above)

        session = self._services.session
        return session.call(kept_pronunciations) if session.is_open else self._own

    def _keep(self, dialog: PronunciationsDialog, book: PronunciationBook) -> None:
        from app.services.pronunciations import keep_pronunciations  # noqa: PLC0415 (as above)

        session, preparation = self._services.session, self._services.preparation
        if not session.is_open:
            self._own = book
            preparation.take_up(book)
            return
        future = session.submit(partial(keep_pronunciations, book=book))
        self._parts.bridge.follow(future, lambda _: preparation.take_up(book), partial(self._tell, dialog))

    def _say(self, dialog: PronunciationsDialog, speech: SampleSpeech, entry: Entry) -> None:
        """Say an entry with the voice that reads; of a pattern what it is replaced by."""
        if not entry.spoken:
            dialog.tell(self.tr("Nothing is said where this stands: it is passed over."))
            return
        self._services.reading.pause()  # nobody hears two at once
        kept = kept_delivery(self._parts.preferences)
        delivery = replace(
            kept,
            voice=kept.voice if entry.language in {"", kept.language} else "",
            language=entry.language or kept.language or self._parts.language.language,
        )
        text, book = (
            (entry.spoken, PronunciationBook())
            if entry.kind is Kind.PATTERN
            else (entry.written, PronunciationBook((entry,)))
        )
        work = partial(speech.say, text, delivery, book)
        self._parts.bridge.run(work, lambda _: None, partial(self._tell, dialog), survives_lock=True)

    def _tell(self, dialog: PronunciationsDialog, error: SoundlockError) -> None:
        if dialog is self._dialogs.top:
            dialog.tell(error_text(error))
        else:
            self._parts.messages.fail(error)

    def _close(self, speech: SampleSpeech, _result: int) -> None:
        self._parts.bridge.run(speech.close, lambda _: None, self._parts.messages.fail, survives_lock=True)
