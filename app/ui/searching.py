"""From what is typed into the search field to what was found, without a wait on the window's thread."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from app.bootstrap import Services
from app.core.errors import Code, SoundlockError
from app.library.records import Hit, now_ms
from app.library.search import Within
from app.ui.bridge import Bridge
from app.ui.messages import Messages
from app.ui.models.hit_model import HitModel
from app.ui.models.item_model import ItemModel
from app.ui.models.scope import Kind, Scope, recent_since
from app.ui.panels.job_list import JobList


class Searching(QObject):
    """Searches the chosen part of the library for what was typed last; one question is under way at a time."""

    words_changed = Signal(str)
    """What was typed and found, to be marked where it is shown; nothing when the search is over."""

    def __init__(
        self,
        services: Services,
        bridge: Bridge,
        hits: HitModel,
        panel: JobList,
        messages: Messages,
    ) -> None:
        super().__init__(messages)
        self._services = services
        self._bridge = bridge
        self._hits = hits
        self._panel = panel
        self._items: ItemModel = panel.items
        self._messages = messages
        self._text = ""
        self._visit = 0  # what was asked in an earlier one is not answered any more
        self._is_asking = False
        self._is_to_ask_again = False
        panel.search.search_requested.connect(self._on_search_requested)

    def forget(self) -> None:
        """Wait for no answers, for the library is closed."""
        self._visit += 1
        self._is_asking = self._is_to_ask_again = False
        self._end()

    @Slot()
    def search_again(self) -> None:
        """Search another part of the library for the same."""
        if self._text:
            self._ask()

    @Slot(str)
    def _on_search_requested(self, text: str) -> None:
        if not text:
            self._end()
            return
        self._text = text
        self._ask()

    def _end(self) -> None:
        self._text = ""
        self._hits.replace([])
        self._panel.show_all()
        self.words_changed.emit("")

    def _ask(self) -> None:
        if self._is_asking:
            self._is_to_ask_again = True
            return
        self._is_asking = True
        text, within = self._text, self._within(self._items.scope)
        self._bridge.follow(
            self._services.session.submit(lambda library: library.search.find(text, within=within)),
            partial(self._on_found, self._visit, text),
            partial(self._on_failed, self._visit, text),
        )

    def _within(self, scope: Scope) -> Within:
        match scope.kind:
            case Kind.ALL | Kind.READER:
                return Within()
            case Kind.RECENT:
                return Within(imported_after_ms=recent_since(now_ms()))
            case Kind.QUEUE:
                return Within(items=tuple(row.item.id for row in self._items.rows if row.item is not None))
            case Kind.TRASH:
                return Within(is_trashed=True)
            case Kind.COLLECTION:
                return Within(collection=scope.id)
            case Kind.TAG:
                return Within(tag=scope.id)

    def _is_over(self, visit: int, text: str) -> bool:
        """Say whether an answer comes too late, and ask anew if something else was typed meanwhile."""
        if visit != self._visit:
            return True
        self._is_asking = False
        if self._is_to_ask_again and self._text:
            self._is_to_ask_again = False
            self._ask()
        return text != self._text

    def _on_found(self, visit: int, text: str, hits: list[Hit]) -> None:
        if self._is_over(visit, text):
            return
        self._hits.replace(hits)
        if hits:
            self._panel.show_hits()
            self.words_changed.emit(text)
            self._messages.announce(self.tr("Found: %n", "", len(hits)))
        else:
            self._say(self.tr("Nothing was found. Try fewer or shorter words."))

    def _on_failed(self, visit: int, text: str, error: SoundlockError) -> None:
        if self._is_over(visit, text):
            return
        self._hits.replace([])
        if error.code is Code.LIBRARY_QUERY:
            self._say(self.tr("Type at least one letter or digit."))
        elif error.code is not Code.LIBRARY_LOCKED:
            self._messages.fail(error)

    def _say(self, text: str) -> None:
        self.words_changed.emit("")
        self._panel.show_nothing(text)
        self._messages.announce(text)
