"""Where sidebar, list, search, tags and notes are put together and connected."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.bootstrap import Services
from app.services.finding_service import FindingService
from app.ui import wording
from app.ui.annotating import Annotating
from app.ui.browse_commands import add_browse_commands
from app.ui.browsing import Browsing
from app.ui.dialogs import Dialogs
from app.ui.hit_opening import HitOpening
from app.ui.keeping import Keeping
from app.ui.labelling import Labelling
from app.ui.models.scope import EVERYTHING, Scope
from app.ui.parts import Parts
from app.ui.replacing import Replacing
from app.ui.searching import Searching
from app.ui.shelf import Shelf


class BrowseWiring(QObject):
    """The chosen part of the library is what the list shows and what is searched."""

    def __init__(self, services: Services, parts: Parts, shelf: Shelf, dialogs: Dialogs) -> None:
        super().__init__(parts.window)
        self._parts = parts
        bridge, jobs, messages = parts.bridge, parts.jobs, parts.messages
        sidebar, job_list = parts.sidebar, parts.job_list
        self.browsing = Browsing(services, parts, shelf, dialogs)
        self.labelling = Labelling(jobs, sidebar, job_list, self.browsing, dialogs, messages)
        self.keeping = Keeping(sidebar, self.browsing, dialogs, messages)
        self.searching = Searching(services, bridge, parts.hits, job_list, messages)
        self.hit_opening = HitOpening(jobs, parts.hits, job_list, parts.segments, parts.transcript.table)
        self.annotating = Annotating(services, bridge, jobs, sidebar.model, parts.details, self.browsing, messages)
        self.replacing = Replacing(
            FindingService(services.session), bridge, dialogs, messages, lambda: job_list.selected
        )
        add_browse_commands(parts.commands, self.browsing, self.replacing, sidebar, job_list)
        self.replacing.replaced.connect(shelf.read_again)
        self.searching.words_changed.connect(self.hit_opening.use_words)
        job_list.job_selected.connect(self.annotating.show)
        sidebar.scope_chosen.connect(self._on_sidebar_scope_chosen)
        sidebar.hide()

    def load(self) -> None:
        """Show a library that was opened."""
        self._show(is_open=True)
        self.labelling.load()

    def forget(self) -> None:
        """Save what was being written, and show nothing of a library that is closed."""
        self.annotating.forget()
        self._parts.job_list.forget()
        self.browsing.forget()
        self.replacing.forget()
        self.labelling.forget()
        self.searching.forget()
        self.hit_opening.forget()
        self._show(is_open=False)

    def _show(self, *, is_open: bool) -> None:
        self._parts.sidebar.setVisible(is_open)
        self._parts.job_list.show_library(is_open=is_open)

    @Slot(object)
    def _on_sidebar_scope_chosen(self, scope: Scope) -> None:
        sidebar, job_list = self._parts.sidebar, self._parts.job_list
        name = wording.title_text(sidebar.model.name_of(scope))
        job_list.show_scope(scope)
        job_list.search.show_place("" if scope == EVERYTHING else name)
        self.searching.search_again()
