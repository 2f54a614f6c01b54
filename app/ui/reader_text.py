"""The text of the reader: which one the service has, and how far a document was read."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from app.core.cast import Cast
from app.core.document import PlacedChapter
from app.services.reading_service import ReadingService
from app.ui.kept_places import KeptPlaces
from app.ui.panels.reader_panel import ReaderPanel

Stretch = tuple[int | None, int | None]


class ReaderText(QObject):
    """Hands the text over when it is to be read, as it is then."""

    place_found = Signal(int)
    """Where the document that is shown was left."""
    wanted = Signal(object, object)
    """From where to where to read: the whole text is there now."""

    def __init__(self, service: ReadingService, panel: ReaderPanel, kept: KeptPlaces) -> None:
        super().__init__(panel)
        self._service = service
        self._panel = panel
        self._view = panel.view
        self._kept = kept
        self._document = ""  # whose place is kept
        self._is_document = False
        self._waiting: Stretch | None = None  # what to read once all of the text is there
        self._opened = ""  # what the service has
        self.cast: Cast | None = None
        """What several people say, as long as that is what is read."""
        self.is_sensitive = False
        """Whether what is shown came from a recording that is marked so, edited since or not."""
        panel.view.loaded.connect(self._on_view_loaded)

    @property
    def text(self) -> str:
        """Return what is shown."""
        return self._view.places.text

    @property
    def is_opened(self) -> bool:
        """Say whether the service has what is shown."""
        return self._opened == self.text

    @property
    def marked_at(self) -> int:
        """Return the character from which reading goes on."""
        marked = self._view.marked
        return 0 if marked is None else marked[0]

    def show(self, text: str, name: str, chapters: Sequence[PlacedChapter], *, is_document: bool) -> None:
        """Show another text, which is not read yet; a document at the place where it was left."""
        self._document, self._opened, self.cast = "", "", None
        self.is_sensitive = False
        self._is_document, self._waiting = is_document, None
        self._view.show_text(text)
        self._panel.name.set_text(name)
        self._panel.chapters.show_chapters(chapters)
        if is_document and not self._view.is_loading:
            self._on_view_loaded()

    def waits(self, at: int | None, end: int | None) -> bool:
        """Say whether more of the text is to come, and read then."""
        if self._view.is_loading:
            self._waiting = (at, end)
        return self._view.is_loading

    def hand_over(self, at: int) -> None:
        """Let the service have what is shown, to be read from a character on."""
        text = self.text
        if self._opened and text != self._opened:
            self.cast = None  # it was edited: nobody knows who says what
        self._opened = text
        roles = self.cast.roles if self.cast is not None else ()
        self._service.open(text, language=self._panel.voice.language, at=at, roles=roles)

    def hand_over_changes(self) -> None:
        """Let the service have the text as it was edited, at the place that is marked."""
        if not self.is_opened:
            self.hand_over(self.marked_at)

    def hand_over_again(self) -> None:
        """Let the service have the same text in another language, at the place that is marked."""
        if self._opened:
            self.hand_over(self.marked_at)

    def keep_place(self) -> None:
        """Keep how far the document was read."""
        if self._document and self._document == self.text:
            self._kept.keep(self._document, self.marked_at)

    def forget(self) -> None:
        """Keep nothing of any text, but in the library how far it was read."""
        self.keep_place()
        self._kept.forget()
        self.show("", "", (), is_document=False)

    @Slot()
    def _on_view_loaded(self) -> None:
        """Go on with what waited for the whole text."""
        if self._is_document and not self._document:
            self._document = self.text
            self._kept.find(self._document, partial(self._find, self._document))
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.wanted.emit(*waiting)

    def _find(self, text: str, at: int) -> None:
        if text == self.text and not self._opened:
            self.hand_over(at)
            self.place_found.emit(at)
