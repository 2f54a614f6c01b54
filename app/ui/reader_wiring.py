"""Where the reader is put together and connected with the window, as soon as somebody wants to see it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.bootstrap import Services
from app.core.cast import cast_of
from app.core.pronunciation import PronunciationBook
from app.core.text import display_name
from app.services.reading_steps import Unit
from app.ui.commands import Group
from app.ui.models.scope import EVERYTHING, Kind, Scope
from app.ui.panels.reading_strip import ReadingStrip
from app.ui.parts import Parts

if TYPE_CHECKING:
    from app.library.lines import Line
    from app.ui.panels.reader_panel import ReaderPanel
    from app.ui.reader import Reader
    from app.ui.reader_documents import ReaderDocuments

_tr = QCoreApplication.translate


class ReaderWiring(QObject):
    """The place in which texts are read aloud, with all that makes it work."""

    def __init__(self, services: Services, parts: Parts) -> None:
        super().__init__(parts.window)
        self._services = services
        self._parts = parts
        self._made: tuple[ReaderPanel, Reader] | None = None
        self.place = QWidget()
        self._layout = QVBoxLayout(self.place)
        self._layout.setContentsMargins(0, 0, 0, 0)
        parts.window.add_reader(self.place)
        parts.sidebar.scope_chosen.connect(self._on_sidebar_scope_chosen)
        self._documents: ReaderDocuments | None = None
        self.strip = ReadingStrip(parts.theme, parts.icons)
        parts.window.add_strip(self.strip)
        self.strip.toggle_requested.connect(self.toggle)
        self.strip.stop_requested.connect(self.stop)
        self.strip.show_requested.connect(self.show_page)
        parts.header.reader_requested.connect(self.toggle_page)
        parts.drop_area.read_requested.connect(self.show_page)
        self._add_commands()

    @property
    def panel(self) -> ReaderPanel:
        """Return what is shown, made for the first to ask."""
        return self._all[0]

    @property
    def reader(self) -> Reader:
        """Return what reads, made for the first to ask."""
        return self._all[1]

    @property
    def _all(self) -> tuple[ReaderPanel, Reader]:
        if self._made is None:
            from app.ui.kept_places import KeptPlaces  # noqa: PLC0415 (many never read aloud)
            from app.ui.panels.reader_panel import ReaderPanel  # noqa: PLC0415 (many never read aloud)
            from app.ui.reader import Reader  # noqa: PLC0415 (as above)

            parts = self._parts
            panel = ReaderPanel(parts.theme, parts.icons, self.place)
            self._layout.addWidget(panel)
            kept = KeptPlaces(self._services.session, parts.bridge)
            reader = Reader(self._services.reading, panel, parts.messages, parts.preferences, kept)
            self._made = panel, reader
            self._connect(panel, reader)
            self._tell_keys(panel)
            parts.window.order_focus()
        return self._made

    def _connect(self, panel: ReaderPanel, reader: Reader) -> None:
        panel.open_requested.connect(self.ask_for_document)
        panel.view.files_pasted.connect(self.open_documents)
        reader.phase_changed.connect(self._show_strip)
        reader.sentence_changed.connect(self.strip.sentence.set_text)

    @property
    def documents(self) -> ReaderDocuments:
        """Return what opens documents, made for the first to ask."""
        if self._documents is None:
            from app.services.document_service import DocumentService  # noqa: PLC0415 (as above)
            from app.ui.reader_documents import ReaderDocuments  # noqa: PLC0415 (as above)

            self._documents = ReaderDocuments(DocumentService(), self._parts.bridge, self._parts.messages)
            self._documents.opened.connect(self.reader.show_document)
            self._documents.busy_changed.connect(self._on_documents_busy_changed)
        return self._documents

    def _tell_keys(self, panel: ReaderPanel) -> None:
        back, before, after, forward = panel.step_buttons
        buttons: dict[str, QPushButton] = {
            "toggle": panel.play_button,
            "stop": panel.stop_button,
            "clipboard": panel.clipboard_button,
            "open": panel.open_button,
            "previous_paragraph": back,
            "previous_sentence": before,
            "next_sentence": after,
            "next_paragraph": forward,
        }
        for name, one in buttons.items():
            self._parts.commands.show_on(f"reader.{name}", one)

    def _add_commands(self) -> None:
        commands, header = self._parts.commands, self._parts.header
        is_open = header.reader_button.isEnabled
        parts, table = self._parts, self._parts.transcript.table
        in_use, begun = self._is_in_use, self._has_begun

        def add(
            name: str,
            text: str,
            slot: Callable[[], object],
            *keys: str,
            within: QWidget | None = None,
            is_possible: Callable[[], bool] = is_open,
        ) -> None:
            commands.add(
                f"reader.{name}",
                text,
                Group.READER,
                slot,
                *keys,
                within=within,
                is_possible=is_possible,
                repeats=within is not None,
            )

        add("show", _tr("Commands", "Read a text aloud, or go back"), self.toggle_page, "Ctrl+Shift+A")
        commands.show_on("reader.show", header.reader_button)
        add(
            "toggle",
            _tr("Commands", "Read the text aloud, or pause"),
            self.toggle,
            "F11",
            is_possible=in_use,
        )
        add("stop", _tr("Commands", "Stop reading aloud"), self.stop, "Shift+F11", is_possible=begun)
        add(
            "from_caret",
            _tr("Commands", "Read aloud from the cursor on"),
            self.read_from_caret,
            "Ctrl+Return",
            "Ctrl+Enter",
            within=self.place,
        )
        add(
            "transcript",
            _tr("Commands", "Read the transcript aloud"),
            self.read_transcript,
            "Ctrl+Shift+F11",
            is_possible=lambda: parts.transcript.isVisible() and bool(parts.segments.lines),
        )
        add(
            "segments",
            _tr("Commands", "Read the chosen segments aloud"),
            self.read_segments,
            "Alt+F11",
            within=table,
            is_possible=lambda: bool(table.chosen),
        )
        add("open", _tr("Commands", "Open a document to read it aloud"), self.ask_for_document)
        add(
            "selection",
            _tr("Commands", "Read the selection aloud"),
            self.read_selection,
            "Ctrl+Shift+Return",
            "Ctrl+Shift+Enter",
            within=self.place,
        )
        add("clipboard", _tr("Commands", "Read the clipboard aloud"), self.read_clipboard, "Ctrl+Shift+V")
        for name, text, keys, unit, by in (
            ("previous_sentence", _tr("Commands", "Go to the sentence before"), "Alt+Left", Unit.SENTENCE, -1),
            ("next_sentence", _tr("Commands", "Go to the next sentence"), "Alt+Right", Unit.SENTENCE, 1),
            ("previous_paragraph", _tr("Commands", "Go to the paragraph before"), "Alt+Up", Unit.PARAGRAPH, -1),
            ("next_paragraph", _tr("Commands", "Go to the next paragraph"), "Alt+Down", Unit.PARAGRAPH, 1),
        ):
            step = partial(self._step, unit, by)
            add(name, text, step, keys, within=self.place, is_possible=begun)
        slower, faster = partial(self._change_rate, -1), partial(self._change_rate, 1)
        add("slower", _tr("Commands", "Read slower"), slower, "Alt+-", within=self.place)
        add("faster", _tr("Commands", "Read faster"), faster, "Alt++", "Alt+=", within=self.place)
        add(
            "say_place",
            _tr("Commands", "Say where reading aloud is"),
            self.say_place,
            "Ctrl+F11",
            is_possible=in_use,
        )

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
    def read_transcript(self) -> None:
        """Show the reader with the transcript that is open, and read it, each speaker in another voice."""
        lines = list(self._parts.segments.lines)
        self.show_page()
        self._read_lines(lines)

    @Slot()
    def read_segments(self) -> None:
        """Read the chosen segments, while the transcript stays in sight."""
        chosen = set(self._parts.transcript.table.chosen)
        self._read_lines([line for line in self._parts.segments.lines if line.id in chosen])

    def _read_lines(self, lines: Sequence[Line]) -> None:
        row = self._parts.job_list.current
        cast = cast_of((line.speaker, line.text) for line in lines)
        self.reader.read_cast(cast, display_name(row.name) if row is not None else "")

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

    def _step(self, unit: Unit, by: int) -> None:
        self.reader.step(unit, by)

    def _change_rate(self, steps: int) -> None:
        self.reader.change_rate(steps)

    def _is_in_use(self) -> bool:
        return self._made is not None and (self.place.isVisible() or self.reader.has_text)

    def _has_begun(self) -> bool:
        return self._made is not None and (self.reader.is_reading or self.reader.has_begun)

    # ---- where it is shown

    @Slot()
    def toggle_page(self) -> None:
        """Show the reader, or what was shown before."""
        if self.place.isVisible():
            self._leave_page()
        else:
            self.show_page()

    @Slot()
    def show_page(self) -> None:
        """Show the reader, with the keyboard in its text."""
        self._parts.window.show_jobs()
        self._show(is_shown=True)
        self.panel.view.setFocus()

    def _leave_page(self) -> None:
        self._show(is_shown=False)
        if self._parts.jobs.rowCount():
            self._parts.job_list.view.setFocus()
        else:
            self._parts.window.show_invitation()

    def _show(self, *, is_shown: bool) -> None:
        sidebar = self._parts.sidebar
        self._show_place(is_shown=is_shown)
        if is_shown != (sidebar.scope.kind is Kind.READER):
            sidebar.choose(Scope(Kind.READER) if is_shown else EVERYTHING)

    def _show_place(self, *, is_shown: bool) -> None:
        if is_shown:
            self.reader.get_ready()
        self._parts.window.show_place(self.place, is_shown=is_shown)
        self._show_strip()

    @Slot()
    def _show_strip(self) -> None:
        """Show what is read while something else is shown."""
        is_needed = self._made is not None and self._has_begun() and not self.place.isVisibleTo(self._parts.window)
        self.strip.setVisible(is_needed)
        if is_needed:
            self.strip.show_reading(is_reading=self.reader.is_reading)

    @Slot(object)
    def _on_sidebar_scope_chosen(self, scope: Scope) -> None:
        self._show_place(is_shown=scope.kind is Kind.READER)

    def load(self) -> None:
        """Say words from now on as the library that is open has them said."""
        bridge, messages = self._parts.bridge, self._parts.messages
        bridge.run(self._pronunciations, self._services.preparation.take_up, messages.fail)

    def _pronunciations(self) -> PronunciationBook:
        from app.services.pronunciations import kept_pronunciations  # noqa: PLC0415 (as above)

        return self._services.session.call(kept_pronunciations)

    def forget(self) -> None:
        """Keep nothing of any text: the library is locked, from which it may have come."""
        self._services.preparation.take_up(PronunciationBook())
        self._show(is_shown=False)
        if self._documents is not None:
            self._documents.forget()
        if self._made is not None:
            self.reader.forget()
        self.strip.sentence.set_text("")
        self.strip.hide()
