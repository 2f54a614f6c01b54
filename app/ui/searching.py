"""From what is typed into the search field to what was found, without a wait on the window's thread."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot

from app.bootstrap import Services
from app.core.errors import Code, SoundlockError
from app.library.records import Hit
from app.ui.bridge import Bridge
from app.ui.messages import Messages
from app.ui.models.hit_model import HitModel
from app.ui.panels.job_list import JobList


class Searching(QObject):
    """Shows what the last question found; answers to earlier ones come too late and are dropped."""

    def __init__(
        self, services: Services, bridge: Bridge, hits: HitModel, panel: JobList, messages: Messages
    ) -> None:
        super().__init__(messages)
        self._services = services
        self._bridge = bridge
        self._hits = hits
        self._panel = panel
        self._messages = messages
        self._asked = 0
        panel.search.search_requested.connect(self._on_search_requested)

    @Slot(str)
    def _on_search_requested(self, text: str) -> None:
        self._asked += 1
        if not text:
            self._hits.replace([])
            self._panel.show_all()
            return
        self._bridge.run(
            partial(self._services.session.call, lambda library: library.search.find(text)),
            partial(self._on_found, self._asked),
            partial(self._on_failed, self._asked),
        )

    def _on_found(self, asked: int, hits: list[Hit]) -> None:
        if asked != self._asked:
            return
        self._hits.replace(hits)
        if hits:
            self._panel.show_hits()
            self._messages.announce(self.tr("Found: %n", "", len(hits)))
        else:
            self._say(self.tr("Nothing was found. Try fewer or shorter words."))

    def _on_failed(self, asked: int, error: SoundlockError) -> None:
        if asked != self._asked:
            return
        self._hits.replace([])
        if error.code is Code.LIBRARY_QUERY:
            self._say(self.tr("Type at least one letter or digit."))
        elif error.code is not Code.LIBRARY_LOCKED:
            self._messages.fail(error)

    def _say(self, text: str) -> None:
        self._panel.show_nothing(text)
        self._messages.announce(text)
