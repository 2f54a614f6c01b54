"""Where the reader is put together and connected with the window, as soon as somebody wants to see it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.bootstrap import Services
from app.services.reading_steps import Unit
from app.ui.casting import Casting
from app.ui.choosing_voices import ChoosingVoices
from app.ui.cloud_voices import CloudVoices
from app.ui.dialogs import Dialogs
from app.ui.panels.reading_strip import ReadingStrip
from app.ui.parts import Parts
from app.ui.pronouncing import Pronouncing
from app.ui.reader_commands import add_reader_commands, tell_reader_keys
from app.ui.reader_page import ReaderPage
from app.ui.reader_sound import ReaderSound
from app.ui.transcript_reading import TranscriptReading

if TYPE_CHECKING:
    from app.ui.models.job_row import JobRow
    from app.ui.panels.reader_panel import ReaderPanel
    from app.ui.proof_listening import ProofListening
    from app.ui.reader import Reader
    from app.ui.reader_cloud import ReaderCloud
    from app.ui.reader_documents import ReaderDocuments


class ReaderWiring(QObject):
    """The place in which texts are read aloud, with all that makes it work."""

    transcript_begun = Signal()
    """A transcript begins to be read by a voice."""

    def __init__(self, services: Services, parts: Parts, dialogs: Dialogs) -> None:
        super().__init__(parts.window)
        self._services = services
        self._parts = parts
        self._dialogs = dialogs
        self.casting = Casting(services, parts, dialogs)
        self.pronouncing = Pronouncing(services, parts, dialogs)
        self.choosing = ChoosingVoices(services, parts, dialogs)
        self.cloud = CloudVoices(services, parts, dialogs)
        self.choosing.voices_changed.connect(self._on_voices_changed)
        self._made: tuple[ReaderPanel, Reader, ProofListening] | None = None
        self._cloud_here: ReaderCloud | None = None
        self._documents: ReaderDocuments | None = None
        self.page = ReaderPage(parts)
        self.page.about_to_show.connect(self._on_page_about_to_show)
        self.page.changed.connect(self._show_strip)
        self.transcripts = TranscriptReading(services, parts, self.casting, lambda: self.proof)
        self.transcripts.page_wanted.connect(self.show_page)
        self.transcripts.begun.connect(self.transcript_begun)
        self.strip.toggle_requested.connect(self.toggle)
        self.strip.stop_requested.connect(self.stop)
        self.strip.show_requested.connect(self.show_page)
        parts.header.reader_requested.connect(self.toggle_page)
        parts.drop_area.read_requested.connect(self.show_page)
        add_reader_commands(self, parts)
        self.sound = ReaderSound(services, parts, dialogs, self)
        self.sound.item_shown.connect(self._on_sound_item_shown)

    @property
    def place(self) -> QWidget:
        """Return the page."""
        return self.page.place

    @property
    def strip(self) -> ReadingStrip:
        """Return what says elsewhere what is read."""
        return self.page.strip

    @property
    def panel(self) -> ReaderPanel:
        """Return what is shown, made for the first to ask."""
        return self._all[0]

    @property
    def reader(self) -> Reader:
        """Return what reads, made for the first to ask."""
        return self._all[1]

    @property
    def proof(self) -> ProofListening:
        """Return what marks in the transcript what is heard, made for the first to ask."""
        return self._all[2]

    @property
    def _all(self) -> tuple[ReaderPanel, Reader, ProofListening]:
        if self._made is None:
            from app.ui.kept_places import KeptPlaces  # noqa: PLC0415 (many never read aloud)
            from app.ui.panels.reader_panel import ReaderPanel  # noqa: PLC0415 (many never read aloud)
            from app.ui.proof_listening import ProofListening  # noqa: PLC0415 (as above)
            from app.ui.reader import Reader  # noqa: PLC0415 (as above)
            from app.ui.reader_cloud import ReaderCloud  # noqa: PLC0415 (as above)

            parts = self._parts
            panel = ReaderPanel(parts.theme, parts.icons, self.place)
            self.page.fill(panel)
            kept = KeptPlaces(self._services.session, parts.bridge)
            reader = Reader(self._services.reading, panel, parts.messages, parts.preferences, kept)
            self._made = panel, reader, ProofListening(reader, parts.transcript.table)
            self._cloud_here = ReaderCloud(self._services, parts, panel, reader, self.cloud)
            self._connect(panel, reader)
            tell_reader_keys(parts.commands, panel)
        return self._made

    def _connect(self, panel: ReaderPanel, reader: Reader) -> None:
        panel.open_requested.connect(self.ask_for_document)
        panel.sound_requested.connect(self.sound.keep)
        panel.pronunciations_requested.connect(self.show_pronunciations)
        panel.voices_requested.connect(self.show_voices)
        panel.cloud_speech_requested.connect(self.speak_by_cloud)
        panel.cloud_requested.connect(self.cloud.show)
        panel.view.word_requested.connect(self.pronouncing.show)
        panel.view.files_pasted.connect(self.open_documents)
        reader.following.phase_changed.connect(self._show_strip)
        reader.following.sentence_changed.connect(self.strip.sentence.set_text)
        reader.settling.text_settled.connect(self._on_settling_text_settled)

    @Slot(str)
    def _on_settling_text_settled(self, beginning: str) -> None:
        """Load what tells its language while a person still looks at the text."""
        bridge, messages = self._parts.bridge, self._parts.messages
        bridge.run(partial(self._services.preparation.get_ready, beginning), lambda _: None, messages.fail)

    @property
    def documents(self) -> ReaderDocuments:
        """Return what opens documents, made for the first to ask."""
        if self._documents is None:
            from app.services.document_service import DocumentService  # noqa: PLC0415 (as above)
            from app.ui.reader_documents import ReaderDocuments  # noqa: PLC0415 (as above)

            parts = self._parts
            self._documents = ReaderDocuments(DocumentService(), parts.bridge, parts.messages, self._dialogs)
            self._documents.opened.connect(self.reader.show_document)
            self._documents.opened.connect(self.sound.take_document)
            self._documents.busy_changed.connect(self._on_documents_busy_changed)
        return self._documents

    # ---- what can be asked for

    @Slot()
    def toggle(self) -> None:
        """Read, or pause."""
        self.reader.toggle()

    @Slot()
    def read_from_caret(self) -> None:
        """Read from the word at the caret on."""
        self.reader.read_from_caret()

    @Slot()
    def read_selection(self) -> None:
        """Read the sentences that are selected, and no more."""
        self.reader.read_selection()

    @Slot()
    def say_place(self) -> None:
        """Let a screen reader say where reading is."""
        self.reader.say_place()

    @Slot()
    def stop(self) -> None:
        """Be silent, and forget the place."""
        self.reader.stop()

    @Slot()
    def read_clipboard(self) -> None:
        """Show the reader with what was copied last, and read it."""
        self.show_page()
        self.reader.read_clipboard()

    @Slot()
    def choose_voices(self) -> None:
        """Let voices be chosen for the speakers of the transcript."""
        self.casting.ask()

    @Slot()
    def show_pronunciations(self) -> None:
        """Show how words are said."""
        self.pronouncing.show()

    @Slot()
    def speak_by_cloud(self) -> None:
        """Show what of the selection, or of the whole text, would leave for a cloud voice; pauses stay here."""
        view = self.panel.view
        text = view.textCursor().selectedText().replace("\u2029", "\n") or view.toPlainText()
        if text.strip():
            self.reader.pause()
            self.cloud.speak(text, is_sensitive=self.reader.is_sensitive)
        else:
            self._parts.messages.say(self.tr("There is no text yet. Write or paste one."))

    @Slot()
    def show_voices(self) -> None:
        """Show who can read."""
        self.choosing.show()

    @Slot()
    def _on_voices_changed(self) -> None:
        if self._made is not None:
            self.reader.look_for_voices()

    @Slot()
    def ask_for_document(self) -> None:
        """Let a document be chosen."""
        self.show_page()
        self.documents.ask(self._parts.window)

    @Slot(object)
    def open_documents(self, paths: Sequence[Path]) -> None:
        """Show a document, to be read aloud."""
        self.show_page()
        self.documents.open(paths)

    @Slot(str)
    def _on_documents_busy_changed(self, name: str) -> None:
        self.panel.name.set_text(self.tr("Opening {name}…").format(name=name) if name else "")

    @Slot()
    def keep_place(self) -> None:
        """Keep how far a document was read."""
        if self._made is not None:
            self.reader.keep_place()

    @Slot(bool)
    def give_way(self, is_playing: bool) -> None:  # noqa: FBT001 (a signal's)
        """Pause as soon as a recording is played: nobody hears two at once."""
        if is_playing and self._made is not None and self.reader.is_reading:
            self.reader.pause()

    def step(self, unit: Unit, by: int) -> None:
        """Go back or forward."""
        self.reader.step(unit, by)

    def change_rate(self, steps: int) -> None:
        """Read faster, or with a negative number slower."""
        self.reader.change_rate(steps)

    @property
    def is_in_use(self) -> bool:
        """Say whether the reader is shown, or has a text."""
        return self._made is not None and (self.place.isVisible() or self.reader.has_text)

    @property
    def has_begun(self) -> bool:
        """Say whether something is read, or paused."""
        return self._made is not None and (self.reader.is_reading or self.reader.has_begun)

    # ---- where it is shown

    @Slot()
    def show_page(self) -> None:
        """Show the reader, with the keyboard in its text."""
        self.page.show()
        self.panel.view.setFocus()

    @Slot()
    def toggle_page(self) -> None:
        """Show the reader, with the keyboard in its text, or what was shown before."""
        self.page.toggle()
        if self.page.place.isVisible():
            self.panel.view.setFocus()

    @Slot(object)
    def _on_sound_item_shown(self, row: JobRow) -> None:
        """Show what was kept in the place of the reader, whose text stays."""
        self.page.hide()
        self._parts.job_list.select_row(row)
        self._parts.job_list.view.setFocus()

    @Slot()
    def _on_page_about_to_show(self) -> None:
        self.reader.get_ready()
        if self._cloud_here is not None:
            self._cloud_here.look()

    @Slot()
    def _show_strip(self) -> None:
        is_reading = self._made is not None and self.reader.is_reading
        self.page.show_strip(has_begun=self.has_begun, is_reading=is_reading)

    def forget(self) -> None:
        """Keep nothing of any text: the library is locked, from which it may have come."""
        self.sound.forget()
        self.pronouncing.forget()
        self.page.hide()
        if self._documents is not None:
            self._documents.forget()
        if self._made is not None:
            self.proof.forget()
            self.reader.forget()
        if self._cloud_here is not None:
            self._cloud_here.forget()
        self.page.forget()
