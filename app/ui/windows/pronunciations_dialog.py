"""How words are said: the entries of the dictionary, found, heard, changed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from app.core.errors import OptionError
from app.core.pronunciation import Entry, PronunciationBook
from app.ui.pronunciation_wording import entry_line, problem_text
from app.ui.theme import Theme
from app.ui.widgets.buttons import button, rename
from app.ui.widgets.entry_form import EntryForm
from app.ui.widgets.line_list import LineList
from app.ui.windows.dialog import Dialog

_SETTLE_MS: Final = 120
_MOST_LISTED: Final = 500
"""More are found by typing: nobody scrolls through them."""


class PronunciationsDialog(Dialog):
    """Says what its user wants to be kept or heard; the book it shows is the one that is kept."""

    say_requested = Signal(object)
    """An Entry that can be said."""
    book_changed = Signal(object)
    """A PronunciationBook, with one entry more, less or other."""

    def __init__(self, theme: Theme, parent: QWidget, *, is_kept: bool) -> None:
        super().__init__(self.tr("Pronunciations"), parent)
        self._book = PronunciationBook()
        self._listed: list[Entry] = []
        if is_kept:
            text = self.tr(
                "Words that are to be said in another way when a text is read aloud. The library keeps them."
            )
        else:
            text = self.tr(
                "Words that are to be said in another way when a text is read aloud. Without a library they last "
                "until the program ends."
            )
        self.add_text(text)
        self.search = QLineEdit(self)
        self.search.setAccessibleName(self.tr("Find an entry"))
        self.search.setPlaceholderText(self.tr("Find an entry"))
        self.add_widget(self.search)
        self.list = LineList(self.tr("Entries"), theme, self)
        self.add_widget(self.list)
        self.form = EntryForm(self)
        self.add_widget(self.form)
        self._make_buttons()
        self.finish()
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE_MS)
        self._settling.timeout.connect(self._fill)
        self.search.textChanged.connect(self._settling.start)
        self.list.row_chosen.connect(self._on_list_row_chosen)
        self.form.edited.connect(self._on_form_edited)
        self._on_form_edited()
        self.form.written.setFocus()

    def _make_buttons(self) -> None:
        self.say_button = button(self.tr("Sa&y it"), self.tr("Hear the entry with the voice that reads"), "", self)
        self.say_button.clicked.connect(self._on_say_clicked)
        self.new_button = button(self.tr("&New"), self.tr("Empty the fields for another entry"), "", self)
        self.new_button.clicked.connect(self._on_new_clicked)
        self.remove_button = button(self.tr("&Remove"), self.tr("Remove the chosen entry"), "Del", self)
        self.remove_button.clicked.connect(self._on_remove_clicked)
        self.add_row(self.say_button, self.new_button, self.remove_button)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._on_remove_clicked)
        self.close_button = self.add_button(self.tr("&Close"), self.tr("Close this window"))
        self.close_button.clicked.connect(self.reject)
        self.keep_button = self.add_button(self.tr("&Add"), self.tr("Keep the entry"), is_default=True)
        self.keep_button.clicked.connect(self._on_keep_clicked)

    # ---- what others ask

    def show_book(self, book: PronunciationBook) -> None:
        """Show the entries that are kept."""
        self._book = book
        self._fill()

    def show_word(self, word: str) -> None:
        """Begin an entry for a word, or show the one that there is."""
        found = next((one for one in self._book.entries if one.written.casefold() == word.casefold()), None)
        if found is not None:
            self.search.setText(found.written)
            self._fill()
            self.list.setCurrentIndex(self.list.lines.index(self._listed.index(found)))
        else:
            self.form.show_entry(Entry(written=word, spoken=""))
        self.form.spoken.setFocus()

    @property
    def chosen(self) -> Entry | None:
        """Return the entry that is chosen in the list."""
        row = self.list.currentIndex().row()
        return self._listed[row] if 0 <= row < len(self._listed) else None

    # ---- inside

    @Slot()
    def _fill(self) -> None:
        wanted = self.search.text().casefold().strip()
        before = self.chosen
        found = (
            one
            for one in self._book.entries
            if wanted in one.written.casefold() or wanted in one.spoken.casefold()
        )
        self._listed = [one for one, _ in zip(found, range(_MOST_LISTED), strict=False)]
        self.list.lines.replace([entry_line(one) for one in self._listed])
        if before in self._listed:
            self.list.setCurrentIndex(self.list.lines.index(self._listed.index(before)))
        self._on_form_edited()

    @Slot()
    def _on_list_row_chosen(self) -> None:
        chosen = self.chosen
        if chosen is not None:
            self.form.show_entry(chosen)
        self._on_form_edited()

    @Slot()
    def _on_form_edited(self) -> None:
        chosen, entry = self.chosen, self.form.entry
        self.tell("")
        self.remove_button.setEnabled(chosen is not None)
        self.say_button.setEnabled(bool(entry.written.strip() or entry.spoken.strip()))
        self.keep_button.setEnabled(entry != chosen and bool(entry.written.strip()))
        rename(self.keep_button, self.tr("&Add") if chosen is None else self.tr("&Change"))

    def _checked(self) -> Entry | None:
        """Return the entry of the form, None if nobody could say it, which is told."""
        entry = self.form.entry
        try:
            return entry.checked()
        except OptionError as error:
            self.tell(problem_text(entry, error))
            return None

    @Slot()
    def _on_say_clicked(self) -> None:
        entry = self._checked()
        if entry is not None:
            self.say_requested.emit(entry)

    @Slot()
    def _on_new_clicked(self) -> None:
        self.list.setCurrentIndex(self.list.lines.index(-1))
        self.form.show_entry(Entry(written="", spoken="", language=self.form.entry.language))
        self.form.written.setFocus()

    @Slot()
    def _on_keep_clicked(self) -> None:
        entry, before = self._checked(), self.chosen
        if entry is None:
            return
        book = PronunciationBook(tuple(one for one in self._book.entries if one != before))
        try:
            changed = book.with_entries([entry])
        except OptionError as error:  # there are too many
            self.tell(problem_text(entry, error))
            return
        self._show_changed(changed)
        self._on_new_clicked()

    @Slot()
    def _on_remove_clicked(self) -> None:
        chosen = self.chosen
        if chosen is not None:
            self._show_changed(PronunciationBook(tuple(one for one in self._book.entries if one != chosen)))
            self._on_new_clicked()

    def _show_changed(self, book: PronunciationBook) -> None:
        self.search.clear()
        self.show_book(book)
        self.book_changed.emit(book)
