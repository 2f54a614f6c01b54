"""Where the window is put together and connected."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog

from app.bootstrap import Services
from app.core import events
from app.core.text import display_name
from app.services.models_service import Model
from app.ui import wording
from app.ui.bridge import Bridge
from app.ui.exporting import Exporting
from app.ui.icons import Icons
from app.ui.intake import Intake
from app.ui.leaving import Leaving
from app.ui.messages import Message, Messages, Remedy
from app.ui.models.job_model import JobModel
from app.ui.models.job_row import JobRow
from app.ui.models.segment_model import SegmentModel
from app.ui.panels.drop_area import DropArea
from app.ui.panels.header import Header
from app.ui.panels.job_list import JobList
from app.ui.panels.privacy_badge import PrivacyBadge
from app.ui.panels.transcript_view import TranscriptView
from app.ui.theme import Theme
from app.ui.widgets.drop_zone import DropZone
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
        self.header = Header(self.theme, icons)
        self.message_stack = MessageStack(self.theme, icons, can_dismiss=True, at_most=3)
        self.drop_area = DropArea(self.theme, icons)
        self.job_list = JobList(self.jobs, JobDelegate(self.theme, icons))
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
            jobs=self.job_list,
            transcript=self.transcript,
            badge=self.badge,
        )
        self.messages = Messages(self.window)
        self.intake = Intake(services, self.bridge, self.jobs, self.header, self.messages)
        self.exporting = Exporting(services, self.bridge, self.messages)
        self.leaving = Leaving(services, self.bridge, self.jobs, self.window)
        self._connect()
        self._add_shortcuts()

    def start(self, paths: list[Path]) -> None:
        """Find out in the background what there is, and take the files that the program was started with."""
        self.bridge.run(self.services.models.installed, self.header.show_models, self.messages.fail)
        self.bridge.run(
            self.services.doctor.findings, self.badge.show_findings, lambda _error: self.badge.show_unknown()
        )
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

    def _add_shortcuts(self) -> None:
        shortcuts = {
            "Ctrl+O": self._on_open_requested,
            "Ctrl+V": self.intake.paste,
            "Ctrl+E": self.transcript.open_export_menu,
            "Ctrl+Shift+C": self._on_copy_requested,
            "Esc": self._on_cancel_requested,
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
        if any(isinstance(event, events.Outcome) for event in happened):
            self.messages.announce(f"{row.name}. {wording.phase_text(row)}.")

    @Slot(object)
    def _on_job_list_job_selected(self, row: JobRow | None) -> None:
        if row is not None:
            self.segments.replace(row.segments)
            self.transcript.show_job(row)

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
        if row is not None and row.can_cancel:
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
        self.bridge.run(lambda: self._add_model(Path(folder)), self._on_model_added, self.messages.fail)

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
