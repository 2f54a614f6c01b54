"""Where the window is put together and connected."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog

from app.bootstrap import Services
from app.core import events
from app.core.text import display_name
from app.library.records import Hit
from app.services.models_service import Model
from app.ui import wording
from app.ui.bridge import Bridge
from app.ui.exporting import Exporting
from app.ui.gate import Door, Gate
from app.ui.icons import Icons
from app.ui.idle_lock import IdleLock
from app.ui.importing import Importing
from app.ui.intake import Intake
from app.ui.leaving import Leaving
from app.ui.messages import Message, Messages, Remedy
from app.ui.models.hit_model import HitModel
from app.ui.models.job_model import JobModel
from app.ui.models.job_row import JobRow, State
from app.ui.models.segment_model import SegmentModel
from app.ui.panels.drop_area import DropArea
from app.ui.panels.header import Header
from app.ui.panels.job_list import JobList
from app.ui.panels.locked_page import LockedPage
from app.ui.panels.privacy_badge import PrivacyBadge
from app.ui.panels.transcript_view import TranscriptView
from app.ui.searching import Searching
from app.ui.shelf import Shelf
from app.ui.theme import Theme
from app.ui.widgets.drop_zone import DropZone
from app.ui.widgets.hit_delegate import HitDelegate
from app.ui.widgets.job_delegate import JobDelegate
from app.ui.widgets.message_stack import MessageStack
from app.ui.widgets.segment_delegate import SegmentDelegate
from app.ui.widgets.segment_table import SegmentTable
from app.ui.windows.main_window import MainWindow


class Wiring(QObject):
    """The window with all that makes it work."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.services = services
        self.theme = Theme(self)
        icons = Icons(services.resources / "icons", self.theme)
        self.bridge = Bridge(services.transcribe.subscribe, self)
        self.jobs = JobModel(self)
        self.segments = SegmentModel()
        self.hits = HitModel()
        self.header = Header(self.theme, icons)
        self.message_stack = MessageStack(self.theme, icons, can_dismiss=True, at_most=3)
        self.drop_area = DropArea(self.theme, icons)
        self.locked_page = LockedPage(self.theme, icons)
        self.job_list = JobList(self.jobs, JobDelegate(self.theme, icons), self.hits, HitDelegate(self.theme))
        self._segment_delegate = SegmentDelegate(self.theme, icons)
        table = SegmentTable(self.segments, self._segment_delegate, self.theme)
        self.transcript = TranscriptView(self.segments, table, self.theme, icons)
        self.badge = PrivacyBadge(self.theme, icons)
        self.window = MainWindow(
            self.theme,
            services.resources / "icons",
            header=self.header,
            messages=self.message_stack,
            drop_area=self.drop_area,
            locked_page=self.locked_page,
            jobs=self.job_list,
            transcript=self.transcript,
            badge=self.badge,
        )
        self.messages = Messages(self.window)
        self._add_library()
        self.intake = Intake(
            services, self.bridge, self.jobs, self.header, self.messages, self.importing, self.gate
        )
        self.exporting = Exporting(services, self.bridge, self.messages)
        self.leaving = Leaving(services, self.bridge, self.jobs, self.window)
        self._connect()
        self._add_shortcuts()

    def _add_library(self) -> None:
        services, bridge, messages = self.services, self.bridge, self.messages
        self.gate = Gate(services, bridge, messages, self.locked_page, self.window)
        self.importing = Importing(services, bridge, self.jobs, messages)
        self.shelf = Shelf(services, bridge, self.jobs, self.importing, self.header, messages, self.window)
        self.searching = Searching(services, bridge, self.hits, self.job_list, messages)
        self.idle_lock = IdleLock(lambda: any(not row.has_ended for row in self.jobs.rows), self.window)
        self._wanted: tuple[JobRow, float] | None = None  # where to scroll once the text is there

    def start(self, paths: list[Path]) -> None:
        """Find out in the background what there is, and take the files that the program was started with."""
        installed, findings = self.services.models.installed, self.services.doctor.findings
        self.bridge.run(installed, self.header.show_models, self.messages.fail, survives_lock=True)
        self.bridge.run(
            findings, self.badge.show_findings, lambda _error: self.badge.show_unknown(), survives_lock=True
        )
        if self.services.library.exists():
            self.window.show_locked()
        self.gate.start()
        if paths:
            self.intake.take(paths)

    def _connect(self) -> None:
        drops = DropZone(self.window, self.theme)
        drops.files_dropped.connect(self.intake.take)
        for opener in (self.header, self.drop_area):
            opener.open_requested.connect(self._on_open_requested)
        self.header.add_model_requested.connect(self._on_add_model_requested)
        self.messages.posted.connect(self._on_messages_posted)
        self.bridge.events_arrived.connect(self._on_bridge_events_arrived)
        self.jobs.job_updated.connect(self._on_jobs_job_updated)
        self.job_list.job_selected.connect(self._on_job_list_job_selected)
        self.intake.rows_added.connect(self._on_intake_rows_added)
        self.transcript.cancel_requested.connect(self._on_cancel_requested)
        self.transcript.copy_requested.connect(self._on_copy_requested)
        self.transcript.export_requested.connect(self._on_transcript_export_requested)
        for stack in (self.transcript, self.message_stack):
            stack.remedy_chosen.connect(self._on_remedy_chosen)
        self.window.close_requested.connect(self.leaving.ask_to_leave)
        self.leaving.leaving.connect(self.importing.stop)
        self._connect_library()

    def _connect_library(self) -> None:
        self.gate.opened.connect(self._on_gate_opened)
        self.gate.locked.connect(self._on_gate_locked)
        self.locked_page.unlock_requested.connect(self.gate.unlock)
        self.header.lock_requested.connect(self.gate.lock)
        self.header.recovery_key_requested.connect(self.gate.make_recovery_key)
        self.idle_lock.idled.connect(self.gate.lock)
        self.job_list.hit_selected.connect(self._on_job_list_hit_selected)
        self.job_list.delete_requested.connect(self._on_job_list_delete_requested)
        self.shelf.listed.connect(self._on_shelf_listed)
        self.shelf.loaded.connect(self._on_shelf_loaded)
        self.shelf.removed.connect(self._on_shelf_removed)
        self.transcript.resume_requested.connect(self._on_resume_requested)

    def _add_shortcuts(self) -> None:
        shortcuts = {
            "Ctrl+O": self._on_open_requested,
            "Ctrl+V": self.intake.paste,
            "Ctrl+E": self.transcript.open_export_menu,
            "Ctrl+Shift+C": self._on_copy_requested,
            "Esc": self._on_cancel_requested,
            "Ctrl+F": self._on_find_requested,
            "Ctrl+R": self._on_resume_requested,
            "Ctrl+L": self.gate.lock,
            "Ctrl+Q": self.window.close,
        }
        for keys, slot in shortcuts.items():
            shortcut = QShortcut(QKeySequence(keys), self.window)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(slot)

    @Slot()
    def _on_open_requested(self) -> None:
        self.intake.ask(self.window)

    @Slot(object)
    def _on_messages_posted(self, message: Message) -> None:
        self.message_stack.add(message)
        self.messages.announce(message.text)

    @Slot(object)
    def _on_bridge_events_arrived(self, arrived: list[events.JobEvent]) -> None:
        if self.gate.door is not Door.LOCKED:  # what is parked for the lock shows nothing any more
            self.jobs.apply(arrived)

    @Slot(object, object)
    def _on_jobs_job_updated(self, row: JobRow, happened: list[events.JobEvent]) -> None:
        if row is self.job_list.current:
            if row.has_ended:
                self.segments.replace(row.segments)
            else:
                self.segments.append_batch(
                    [event.segment for event in happened if isinstance(event, events.SegmentReady)]
                )
            self.transcript.show_job(row)
        elif row.item is not None and row.has_ended:
            row.show(None)  # it is in the library, and nobody looks
        if any(isinstance(event, events.Outcome) for event in happened):
            self.messages.announce(f"{row.name}. {wording.phase_text(row)}.")

    @Slot(object)
    def _on_job_list_job_selected(self, row: JobRow | None) -> None:
        self.shelf.show(row)
        self.segments.replace(row.segments if row is not None else [])
        if row is not None:
            self.transcript.show_job(row)
        else:
            self.transcript.show_nothing()

    @Slot(object)
    def _on_job_list_hit_selected(self, hit: Hit | None) -> None:
        row = self.jobs.of_item(hit.item) if hit is not None else None
        if hit is None or row is None:
            return
        self._wanted = (row, hit.start_s) if hit.start_s is not None else None
        self.job_list.select_row(row)
        self._scroll_to_wanted()

    @Slot()
    def _on_job_list_delete_requested(self) -> None:
        row = self.job_list.current
        if row is not None:
            self.shelf.ask_to_delete(row)

    def _scroll_to_wanted(self) -> None:
        row = self.job_list.current
        if self._wanted is not None and row is self._wanted[0] and self.segments.rowCount():
            self.transcript.table.show_time(self._wanted[1])
            self._wanted = None

    @Slot(object)
    def _on_shelf_loaded(self, row: JobRow) -> None:
        if row is self.job_list.current:
            self.segments.replace(row.segments)
            self.transcript.show_job(row)
            self._scroll_to_wanted()

    @Slot()
    def _on_shelf_listed(self) -> None:
        if self.jobs.rowCount():
            shown = self.shelf.shown  # of a file that was taken in while the list was read
            self.window.show_jobs()
            self.job_list.select((self.jobs.place(shown) if shown is not None else None) or 0)
            self.job_list.view.setFocus()
        else:
            self.window.show_invitation()

    @Slot(object)
    def _on_shelf_removed(self, row: JobRow) -> None:
        if row.item is not None:
            self.hits.without_item(row.item.id)
        if not self.jobs.rowCount():
            self.window.show_invitation()

    @Slot()
    def _on_gate_opened(self) -> None:
        self.header.setEnabled(True)
        self.header.show_library(is_open=True)
        self.job_list.search.show()
        self.idle_lock.start()
        self.window.show_invitation()
        self.shelf.list_all()

    @Slot()
    def _on_gate_locked(self) -> None:
        """Let nothing of the content stay behind."""
        for dialog in self.window.findChildren(QDialog):
            dialog.done(QDialog.DialogCode.Rejected)
        self.idle_lock.stop()
        self.importing.stop()
        self.header.setEnabled(False)
        self.header.show_library(is_open=False)
        self.job_list.forget()
        self.job_list.search.hide()
        self.shelf.forget()
        self._wanted = None
        self.segments.replace([])
        self._segment_delegate.forget()
        self.transcript.show_nothing()
        self.message_stack.show_all([])
        clipboard = QGuiApplication.clipboard()
        if clipboard.ownsClipboard():
            clipboard.clear()
        self.window.show_locked()
        self.locked_page.unlock_button.setFocus()

    @Slot()
    def _on_find_requested(self) -> None:
        if self.gate.door is Door.OPEN and self.jobs.rowCount():
            self.job_list.search.setFocus()
            self.job_list.search.selectAll()

    @Slot()
    def _on_resume_requested(self) -> None:
        row = self.job_list.current
        if row is not None:
            self.shelf.resume(row)

    @Slot(int)
    def _on_intake_rows_added(self, first: int) -> None:
        self.window.show_jobs()
        current = self.job_list.current
        if current is None or current.has_ended:
            self.job_list.select(first)
            self.job_list.view.setFocus()

    @Slot()
    def _on_cancel_requested(self) -> None:
        row = self.job_list.current
        if row is not None and row.state is State.IMPORTING:
            self.importing.cancel(row)
        elif row is not None and row.can_cancel:
            self.jobs.mark_cancelling(row)
            self.messages.announce(wording.phase_text(row))
            self.services.transcribe.cancel(row.id)

    @Slot()
    def _on_copy_requested(self) -> None:
        row = self.job_list.current
        if row is not None and row.segments:
            self.exporting.copy(row)

    @Slot(str)
    def _on_transcript_export_requested(self, form: str) -> None:
        row = self.job_list.current
        if row is not None:
            self.exporting.ask(row, form, self.window)

    @Slot(object)
    def _on_remedy_chosen(self, remedy: Remedy) -> None:
        if remedy is Remedy.ADD_MODEL:
            self._on_add_model_requested()
        elif remedy is Remedy.RESUME_ALL:
            self.shelf.resume_all()

    @Slot()
    def _on_add_model_requested(self) -> None:
        dialog = QFileDialog(self.window, self.tr("Choose the folder of a Whisper model in CTranslate2 format"))
        dialog.setObjectName("model-dialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._on_model_dialog_file_selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _on_model_dialog_file_selected(self, folder: str) -> None:
        work = partial(self._add_model, Path(folder))
        self.bridge.run(work, self._on_model_added, self.messages.fail, survives_lock=True)

    def _add_model(self, folder: Path) -> tuple[Model, list[Model]]:
        """Take a model in; copies gigabytes, so it runs in the background."""
        return self.services.models.add(folder), self.services.models.installed()

    def _on_model_added(self, result: tuple[Model, list[Model]]) -> None:
        added, installed = result
        self.header.show_models(installed, added.name)
        self.messages.say(
            self.tr("The model “{name}” was added and is chosen for the next recordings.").format(
                name=display_name(added.name)
            )
        )
