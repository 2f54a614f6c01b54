"""Tags and notes of the recording that is open, from the panel to the library and back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot

from app.bootstrap import Services
from app.services import arranging
from app.services.arranging import Change
from app.ui.bridge import Bridge
from app.ui.browsing import Browsing
from app.ui.messages import Messages
from app.ui.models.job_model import JobModel
from app.ui.models.job_row import JobRow
from app.ui.models.sidebar_model import SidebarModel
from app.ui.panels.item_details import ItemDetails


class Annotating(QObject):
    """Hands a note to the library's thread before anything can close the library."""

    def __init__(
        self,
        services: Services,
        bridge: Bridge,
        jobs: JobModel,
        labels: SidebarModel,
        panel: ItemDetails,
        browsing: Browsing,
        messages: Messages,
    ) -> None:
        super().__init__(messages)
        self._session = services.session
        self._bridge = bridge
        self._jobs = jobs
        self._labels = labels
        self._panel = panel
        self._browsing = browsing
        self._messages = messages
        self._row: JobRow | None = None
        self._saved: str | None = None  # the note as the library has it, None while it is not known
        panel.tags_chosen.connect(self._on_panel_tags_chosen)
        panel.note_written.connect(self._on_panel_note_written)
        labels.modelReset.connect(self._show_tags)
        jobs.dataChanged.connect(self._show_tags)
        jobs.job_updated.connect(self._on_jobs_job_updated)
        panel.hide()

    @Slot(object)
    def show(self, row: JobRow | None) -> None:
        """Show what is put on another recording, and save what was written on the one before."""
        if row is self._row and row is not None:
            return
        self._save()
        self._panel.forget()
        self._row, self._saved = row, None
        self._panel.setVisible(row is not None and row.item is not None)
        if row is not None and row.item is not None:
            self._panel.note.setReadOnly(True)  # until it is known what stands there
            item = row.item.id
            future = self._session.submit(lambda library: arranging.note_text(library, item))
            self._bridge.follow(future, partial(self._on_note_read, row), self._messages.fail_to_show)
            self._show_tags()

    @Slot()
    def flush(self) -> None:
        """Let what was written be saved before the library closes."""
        self._save(is_closing=True)

    def forget(self) -> None:
        """Save what was written, and show nothing of it."""
        self.flush()
        self._row = self._saved = None
        self._panel.forget()
        self._panel.hide()

    def _on_note_read(self, row: JobRow, text: str) -> None:
        if row is self._row:
            self._saved = text
            self._panel.show_note(text)
            self._panel.note.setReadOnly(row.is_trashed)

    def _save(self, *, is_closing: bool = False) -> None:
        row, text = self._row, self._panel.note_text
        if row is None or row.item is None or self._saved is None or text == self._saved:
            return
        if self._jobs.place(row) is None:
            return  # it was deleted
        self._saved = text
        item = row.item.id
        saving = self._session.submit(lambda library: arranging.write_note(library, item, text))
        if is_closing:
            self._bridge.follow(saving, lambda _: None, self._messages.fail, survives_lock=True)
        else:
            self._bridge.follow(saving, self._on_changed, self._messages.fail)

    def _on_changed(self, change: Change) -> None:
        self._browsing.show_change(change)

    @Slot()
    def _show_tags(self) -> None:
        if self._row is not None and self._row.item is not None:
            tags = self._labels.labels.tags
            own = [label.name for label in tags if label.id in self._row.tags]
            self._panel.show_tags(own, [label.name for label in tags])
            self._panel.tags.setReadOnly(self._row.is_trashed)

    @Slot(object, object)
    def _on_jobs_job_updated(self, row: JobRow, _happened: object) -> None:
        """Show the panel of a file that is in the library by now."""
        if row is self._row and row.item is not None and self._panel.isHidden():
            self._row = None
            self.show(row)

    @Slot()
    def _on_panel_note_written(self) -> None:
        self._save()

    @Slot(object)
    def _on_panel_tags_chosen(self, names: list[str]) -> None:
        if self._row is not None and self._row.item is not None:
            item = self._row.item.id
            future = self._session.submit(lambda library: arranging.set_tags(library, item, names))
            self._bridge.follow(future, self._on_changed, self._messages.fail)
