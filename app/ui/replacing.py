"""Find and replace in the transcripts of all recordings that are selected."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from app.core.errors import SoundlockError
from app.core.finding import Query
from app.library.records import ItemRow
from app.services.finding_service import FindingService, Planned
from app.ui.bridge import Bridge
from app.ui.dialogs import Dialogs
from app.ui.messages import Messages
from app.ui.models.job_row import JobRow
from app.ui.sentences import error_text
from app.ui.windows.replace_dialog import ReplaceDialog


class Replacing(QObject):
    """Counts in the background before anything is changed; answers to earlier questions are dropped."""

    replaced = Signal(object)
    """The numbers of the items whose transcripts are others now."""

    def __init__(
        self,
        service: FindingService,
        bridge: Bridge,
        dialogs: Dialogs,
        messages: Messages,
        selected: Callable[[], Sequence[JobRow]],
    ) -> None:
        super().__init__(messages)
        self._service = service
        self._bridge = bridge
        self._dialogs = dialogs
        self._messages = messages
        self._selected = selected
        self._items: tuple[ItemRow, ...] = ()
        self._asked = 0
        self.dialog: ReplaceDialog | None = None

    def is_possible(self) -> bool:
        """Say whether recordings are selected that may have a transcript."""
        return bool(self._texts())

    def forget(self) -> None:
        """Hold nothing of the library."""
        self._asked += 1
        self._items, self.dialog = (), None

    @Slot()
    def ask(self) -> None:
        """Ask what is replaced in the selected recordings."""
        self._items = self._texts()
        self.dialog = dialog = ReplaceDialog(len(self._items), self._dialogs.owner)
        dialog.count_requested.connect(self._on_dialog_count_requested)
        dialog.replace_requested.connect(self._on_dialog_replace_requested)
        dialog.finished.connect(self.forget)
        self._dialogs.show(dialog)

    def _texts(self) -> tuple[ItemRow, ...]:
        return tuple(row.item for row in self._selected() if row.item is not None and row.has_ended)

    @Slot(object, str)
    def _on_dialog_count_requested(self, query: Query, replacement: str) -> None:
        self._asked += 1
        work = partial(self._service.planned, query, replacement, self._items)
        self._bridge.run(work, partial(self._on_counted, self._asked), partial(self._on_failed, self._asked))

    @Slot(object, str)
    def _on_dialog_replace_requested(self, query: Query, replacement: str) -> None:
        self._asked += 1
        work = partial(self._service.replace, query, replacement, self._items)
        self._bridge.run(work, partial(self._on_replaced, self._asked), partial(self._on_failed, self._asked))

    def _on_counted(self, asked: int, plans: list[Planned]) -> None:
        if asked == self._asked and self.dialog is not None:
            self.dialog.show_count(sum(plan.matches for plan in plans), len(plans))

    def _on_replaced(self, asked: int, done: list[Planned]) -> None:
        if asked == self._asked and self.dialog is not None:
            self.dialog.is_busy = False
            self.dialog.accept()
        count = sum(plan.matches for plan in done)
        self._messages.say(
            self.tr("Places that were replaced: %n. Each transcript can take it back by itself.", "", count)
        )
        self.replaced.emit(frozenset(plan.item.id for plan in done))

    def _on_failed(self, asked: int, error: SoundlockError) -> None:
        if asked == self._asked and self.dialog is not None:
            self.dialog.show_problem(error_text(error))
            self.replaced.emit(frozenset(item.id for item in self._items))  # some may be done
