"""What the window does with the items of an open library: list, show, rename, delete, go on."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from app.bootstrap import Services
from app.core.errors import SoundlockError, stored_error
from app.core.options import Device
from app.core.presets import Recipe
from app.library.records import ItemRow
from app.services import edited_transcript, shelf
from app.services.edited_transcript import Opened
from app.services.saving import SavedJob
from app.ui import wording
from app.ui.bridge import Bridge
from app.ui.importing import Importing
from app.ui.messages import Messages
from app.ui.models.job_model import JobModel
from app.ui.models.job_row import JobRow, State
from app.ui.recipes import Recipes

if TYPE_CHECKING:
    from app.library.deletion import Receipt

_STATES = {
    shelf.Stage.DONE: State.FINISHED,
    shelf.Stage.FAILED: State.FAILED,
    shelf.Stage.INTERRUPTED: State.INTERRUPTED,
    shelf.Stage.PAUSED: State.PAUSED,
    shelf.Stage.UNTOUCHED: State.UNTOUCHED,
}


class Shelf(QObject):
    """Keeps the rows what the library says they are; of texts it keeps only the one that is shown."""

    listed = Signal()
    """All items are in the list."""
    loaded = Signal(object)
    """A row that has its transcript now."""
    removed = Signal(object)
    """Rows whose items are gone."""

    def __init__(
        self,
        services: Services,
        bridge: Bridge,
        jobs: JobModel,
        importing: Importing,
        recipes: Recipes,
        messages: Messages,
        window: QWidget,
    ) -> None:
        super().__init__(messages)
        self._services = services
        self._bridge = bridge
        self._jobs = jobs
        self._importing = importing
        self._recipes = recipes
        self._messages = messages
        self._window = window
        self._shown: JobRow | None = None
        self.question: QMessageBox | None = None
        jobs.rename_requested.connect(self._on_jobs_rename_requested)

    @property
    def shown(self) -> JobRow | None:
        """Return the row whose text is shown."""
        return self._shown

    def list_all(self) -> None:
        """Fill the list."""
        future = self._services.session.submit(lambda library: made_rows(shelf.entries(library)))
        self._bridge.follow(future, self._on_listed, self._messages.fail)

    def show(self, row: JobRow | None) -> None:
        """Load the text of a row, and let go of the one before."""
        before, self._shown = self._shown, row
        if before is not None and before is not row and before.item is not None and before.has_ended:
            before.show(None)
        if row is not None and row.item is not None and row.has_ended and row.opened is None:
            item = row.item
            future = self._services.session.submit(lambda library: edited_transcript.opened(library, item))
            self._bridge.follow(future, partial(self._on_loaded, row), self._messages.fail_to_show)

    @Slot(object)
    def read_again(self, items: frozenset[int]) -> None:
        """Show the text that is shown anew if it is one of these items'."""
        row = self._shown
        if row is not None and row.item is not None and row.item.id in items and row.has_ended:
            row.show(None)
            self.show(row)

    def forget(self) -> None:
        """Keep nothing of the library; what was never in it, and would be lost, is only hidden by the window."""
        self._shown = None
        self._jobs.replace([row for row in self._jobs.rows if row.has_unsaved_text])

    def resume(self, row: JobRow) -> None:
        """Transcribe what is missing of a row."""
        if not row.can_resume or row.item is None:
            return
        work = partial(self._take_up, row.item, row.state, self._recipes.current)
        row.state = State.WAITING
        self._jobs.change(row)
        future = self._services.session.submit(lambda _: work())
        self._bridge.follow(future, partial(self._on_taken_up, row), partial(self._on_not_taken_up, row))

    def ask_to_delete(self, rows: Sequence[JobRow]) -> None:
        """Delete items for good, after a question."""
        if not rows or self.question is not None:
            return
        if not all(row.has_ended for row in rows):
            self._messages.say(self.tr("This recording is being transcribed. Cancel that before you delete it."))
            return
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Delete for good?"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        if len(rows) == 1:
            box.setText(self.tr("Delete “{title}” for good?").format(title=wording.name_text(rows[0])))
        else:
            box.setText(self.tr("Delete these recordings for good: %n?", "", len(rows)))
        box.setInformativeText(
            self.tr(
                "Sound and text are deleted with the keys that open them. This cannot be undone. "
                "Copies of the library that were made before, such as backups, still hold it."
            )
        )
        keep = box.addButton(self.tr("&Keep it"), QMessageBox.ButtonRole.RejectRole)
        delete = box.addButton(self.tr("&Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        delete.clicked.connect(partial(self._delete, tuple(rows)))
        box.finished.connect(self._on_question_finished)
        self.question = box
        box.open()

    def _take_up(self, item: ItemRow, state: State, recipe: Recipe) -> SavedJob:
        """Enter the job for what is missing; runs in the background."""
        saved, session = self._services.saved, self._services.session
        if state is State.UNTOUCHED:
            return saved.begin(session, item, recipe.options, model=recipe.model, device=Device.AUTO)
        return saved.rest(session, item, device=Device.AUTO)

    def _on_taken_up(self, row: JobRow, job: SavedJob) -> None:
        if self._jobs.place(row) is not None:
            self._importing.submit(row, job)

    def _on_not_taken_up(self, row: JobRow, error: SoundlockError) -> None:
        row.state = State.INTERRUPTED
        self._jobs.change(row)
        self._messages.fail(error)

    def _on_listed(self, rows: list[JobRow]) -> None:
        # What was taken in while the list was read, and what was transcribed before there was a library.
        others = [row for row in self._jobs.rows if not row.has_ended or row.item is None]
        known = {row.item.id for row in others if row.item is not None}
        self._jobs.replace([*others, *(row for row in rows if row.item is None or row.item.id not in known)])
        self.listed.emit()

    def _on_loaded(self, row: JobRow, opened: Opened | None) -> None:
        if self._shown is not row or not row.has_ended:
            return
        row.show(opened)
        self.loaded.emit(row)
        if opened is not None:
            check = partial(edited_transcript.check, transcript=opened.number)
            future = self._services.session.submit(check)
            self._bridge.follow(future, lambda _: None, partial(self._on_check_failed, row))

    def _on_check_failed(self, row: JobRow, error: SoundlockError) -> None:
        """Show nothing of a transcript that somebody else wrote."""
        row.show(None)
        row.error = error
        if self._shown is row:
            self.loaded.emit(row)
        self._messages.fail_to_show(error)

    def _delete(self, rows: Sequence[JobRow]) -> None:
        items = [row.item for row in rows if row.item is not None]
        future = self._services.session.submit(lambda library: library.delete(items))
        self._bridge.follow(future, partial(self._on_deleted, rows), self._messages.fail)

    def _on_deleted(self, rows: Sequence[JobRow], receipt: Receipt) -> None:
        self._jobs.remove(*rows)
        self.removed.emit(rows)
        text = self.tr("Deleted with their keys: %n. The library has a new master key.", "", receipt.items)
        self._messages.say(text)

    @Slot(object, str)
    def _on_jobs_rename_requested(self, row: JobRow, title: str) -> None:
        if row.item is not None:
            item = row.item
            future = self._services.session.submit(lambda library: shelf.renamed(library, item, title))
            self._bridge.follow(future, partial(self._on_renamed, row), self._messages.fail)

    def _on_renamed(self, row: JobRow, item: ItemRow) -> None:
        if self._jobs.place(row) is not None:
            row.item, row.name = item, item.title
            self._jobs.change(row)

    @Slot()
    def _on_question_finished(self) -> None:
        if self.question is not None:
            self.question.deleteLater()
            self.question = None


def made_rows(entries: Sequence[shelf.Entry]) -> list[JobRow]:
    """Make the rows of a library; runs in the background, for there may be many."""
    return [
        JobRow(
            0,
            entry.item.title,
            item=entry.item,
            state=_STATES[entry.stage],
            tags=entry.tags,
            has_notes=entry.has_notes,
            error=stored_error(entry.error_code, name=entry.item.title),
        )
        for entry in entries
    ]
