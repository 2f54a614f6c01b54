"""Where the queue is put together and connected with the window."""

from __future__ import annotations

import time
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from app.bootstrap import Services
from app.core import events
from app.core.presets import Recipe
from app.core.text import display_name
from app.ui.hearing_again import HearingAgain
from app.ui.importing import Importing
from app.ui.models.job_row import JobRow
from app.ui.models.queue_model import QueueModel
from app.ui.models.queue_row import QueueRow, Stage
from app.ui.models.scope import EVERYTHING, Kind, Scope
from app.ui.panels.queue_panel import QueuePanel
from app.ui.parts import Parts
from app.ui.queue_commands import add_queue_commands
from app.ui.queue_starts import QueueStarts
from app.ui.queue_telling import QueueTelling
from app.ui.queueing import Queueing
from app.ui.recipes import Recipes


class QueueWiring(QObject):
    """The queue page with all that makes it work."""

    item_chosen = Signal(object)
    """A line of the list of recordings that the user wants to see."""
    item_changed = Signal(object)

    def __init__(self, services: Services, parts: Parts, importing: Importing, recipes: Recipes) -> None:
        super().__init__(parts.window)
        self._recipes = recipes
        self._parts = parts
        self.model = QueueModel(self)
        self.panel = QueuePanel(self.model, parts.theme, parts.icons)
        self.starts = QueueStarts(services, parts.bridge, self.model, parts.jobs, importing)
        self.queueing = Queueing(services, parts.bridge, self.model, parts.jobs, self.starts)
        self.hearing_again = HearingAgain(parts, recipes, self.model, self.starts)
        self.telling = QueueTelling(parts, self.queueing, self.model, self.panel)
        self._place()
        self._connect()
        add_queue_commands(self, self.panel, parts, recipes.ask)

    def _connect(self) -> None:
        panel, queueing = self.panel, self.queueing
        panel.whole_toggled.connect(self.toggle_whole)
        panel.toggled.connect(self._on_panel_toggled)
        panel.cancelled.connect(lambda: queueing.cancel(panel.chosen))
        panel.again_requested.connect(self._on_panel_again_requested)
        panel.moved.connect(lambda steps: self.model.move(panel.chosen, steps))
        panel.open_requested.connect(self._on_panel_open_requested)
        panel.cleared.connect(queueing.clear_ended)
        queueing.item_changed.connect(self.item_changed)
        self.starts.failed.connect(self._parts.messages.fail)

    def _place(self) -> None:
        self._parts.window.add_queue(self.panel)
        self._parts.sidebar.scope_chosen.connect(self._on_sidebar_scope_chosen)
        self._parts.header.queue_requested.connect(self.toggle_page)
        self._parts.header.options_requested.connect(self._recipes.ask)
        self.model.counted.connect(self._on_model_counted)

    @Slot()
    def toggle_page(self) -> None:
        """Show the queue, or what was shown before."""
        if self.panel.isVisible():
            self.leave_page()
        else:
            self._parts.window.show_jobs()
            self._show_page(is_shown=True)
            if self.model.rowCount():
                self.panel.take_focus()
            else:
                self._parts.sidebar.view.setFocus()  # an empty page has nothing that keys could use

    def leave_page(self) -> None:
        """Show what was there before the queue."""
        self._show_page(is_shown=False)
        if self._parts.jobs.rowCount():
            self._parts.job_list.view.setFocus()
        else:
            self._parts.window.show_invitation()

    def _show_page(self, *, is_shown: bool) -> None:
        sidebar = self._parts.sidebar
        self._parts.window.show_place(self.panel, is_shown=is_shown)
        if is_shown != (sidebar.scope.kind is Kind.QUEUE):
            sidebar.choose(Scope(Kind.QUEUE) if is_shown else EVERYTHING)

    @Slot(object)
    def _on_sidebar_scope_chosen(self, scope: Scope) -> None:
        self._parts.window.show_place(self.panel, is_shown=scope.kind is Kind.QUEUE)

    @Slot()
    def _on_model_counted(self) -> None:
        left = sum(not row.has_ended and row.stage is not Stage.FAILED for row in self.model.rows)
        self._parts.header.show_queue(left)

    def load(self) -> None:
        """Show the queue of the library that was opened."""
        self.starts.load()

    def forget(self) -> None:
        """Show nothing of it any more."""
        self._show_page(is_shown=False)
        self.queueing.forget()
        self.panel.show_held(is_held=False)

    def of_recordings(self, arrived: Sequence[events.JobEvent]) -> list[events.JobEvent]:
        """Leave out what concerns only a part of a transcript, which shows it once all is done."""
        parts = {row.job for row in self.model.rows if row.job and row.is_part}
        return [event for event in arrived if event.job not in parts]

    def apply(self, arrived: Sequence[events.JobEvent]) -> None:
        """Take events of the engine."""
        self.queueing.apply(arrived, time.monotonic())

    @Slot()
    def go_on(self) -> None:
        """Go on with all that waits."""
        self.queueing.go_on()
        self.panel.show_held(is_held=False)

    @Slot()
    def toggle_whole(self) -> None:
        """Pause the whole queue, or go on with it."""
        if self.panel.can_resume_whole:
            self.queueing.go_on()
        else:
            self.queueing.hold()
        self.panel.show_held(is_held=self.queueing.is_held)
        self._parts.messages.announce(self.panel.summary.text())

    def move_chosen(self, steps: int) -> None:
        """Move what is chosen up or down by so many places."""
        if self.model.move(self.panel.chosen, steps):
            self.panel.view.scrollTo(self.panel.view.currentIndex())
            place = self.panel.view.currentIndex().row() + 1
            self._parts.messages.announce(self.tr("Moved to place %n.", "", place))

    @Slot()
    def _on_panel_toggled(self) -> None:
        chosen = self.panel.chosen
        if any(row.can_pause for row in chosen):
            self.queueing.pause(chosen)
        else:
            self.queueing.resume(chosen)

    @Slot()
    def _on_panel_again_requested(self) -> None:
        chosen = self.panel.chosen
        if len(chosen) == 1 and chosen[0].can_start_again:
            row = chosen[0]
            heading = self.tr("Transcribe “{title}” again").format(title=display_name(row.title))
            self._recipes.ask_about(heading, row.recipe, partial(self._start_again, row))

    def _start_again(self, row: QueueRow, recipe: Recipe) -> None:
        if row in self.model.rows:
            self.queueing.start_again(row, recipe)

    @Slot()
    def _on_panel_open_requested(self) -> None:
        chosen = self.panel.chosen
        row = chosen[0] if chosen else None
        live: JobRow | None = row.live if row is not None else None
        if live is None and row is not None and row.item is not None:
            live = self._parts.jobs.of_item(row.item.id)
        if live is not None:
            self.item_chosen.emit(live)

    def listen_to_desktop(self) -> None:
        """Use what this desktop offers to stay awake and to show a note."""
        self.telling.keep_awake.listen_to_desktop()
        self.telling.notice.listen_to_desktop()
