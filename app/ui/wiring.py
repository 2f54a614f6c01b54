"""Where the window is put together and connected."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from app.bootstrap import Services
from app.core import events
from app.core.settings import CLIPBOARD_SECONDS
from app.core.text import display_name
from app.services.document_service import DOCUMENT_SUFFIXES
from app.services.models_service import Model
from app.ui import wording
from app.ui.application_wiring import ApplicationWiring
from app.ui.commands import Group
from app.ui.door import Door
from app.ui.export_flow import ExportFlow
from app.ui.exporting import Exporting
from app.ui.hearing import Hearing
from app.ui.intake import Intake
from app.ui.leaving import Leaving
from app.ui.library_wiring import LibraryWiring
from app.ui.loudness import Loudness
from app.ui.messages import Message, Remedy
from app.ui.models.job_row import JobRow, State
from app.ui.parts import make_parts
from app.ui.playback import Playback
from app.ui.playback_settings import PlaybackSettings
from app.ui.saying import Saying
from app.ui.secret_clipboard import SecretClipboard
from app.ui.shell import Shell, make_shell
from app.ui.widgets.drop_zone import DropZone
from app.ui.window_commands import Deeds, add_window_commands
from app.ui.windows.folder_dialog import ask_for_folder


class Wiring(QObject):
    """The window with all that makes it work; one that is shown already is taken as it is."""

    def __init__(self, services: Services, shell: Shell | None = None) -> None:
        super().__init__()
        self.services = services
        shell = shell or make_shell(services.settings, services.resources)
        parts = make_parts(services, shell, self)
        self.theme, self.bridge, self.messages = parts.theme, parts.bridge, parts.messages
        self.window, self.commands = parts.window, parts.commands
        self.jobs, self.segments, self.hits = parts.jobs, parts.segments, parts.hits
        self.header, self.message_stack, self.badge = parts.header, parts.message_stack, parts.badge
        self.drop_area, self.locked_page = parts.drop_area, parts.locked_page
        self.job_list, self.transcript, self.player = parts.job_list, parts.transcript, parts.player
        self.library = LibraryWiring(services, parts)
        self.gate, self.shelf, self.importing = self.library.gate, self.library.shelf, self.library.importing
        self.queue = self.library.queue
        self.intake = Intake(
            services, self.bridge, self.jobs, self.library.recipes, self.messages, self.importing, self.gate
        )
        self.clipboard = SecretClipboard(lambda: parts.preferences.get(CLIPBOARD_SECONDS), self)
        self.exporting = Exporting(services, self.bridge, self.messages, self.clipboard)
        self.playback = Playback(
            services.playback, parts.player, self.segments, self.commands, self.messages, parts.preferences
        )
        self.saying = Saying(self.playback, self.segments, self.commands, self.messages, parts.preferences)
        self.loudness = Loudness(
            services.playback, parts.player.sound, parts.preferences, self.commands, self.bridge, self.messages
        )
        self.hearing = Hearing(self.playback, self.library.editing, self.library.review, self.segments)
        self.export_flow = ExportFlow(services, self.bridge, self.library.dialogs, self.messages)
        self.leaving = Leaving(services, self.bridge, self.jobs, self.window)
        self._connect()
        self._add_commands()
        self.application = ApplicationWiring(services, parts, self.library)
        self.playback_settings = PlaybackSettings(parts.preferences, self.playback, self.commands)
        self.leaving.leaving.connect(parts.preferences.save)

    def start(self, paths: list[Path]) -> None:
        """Find out in the background what there is, and take the files that the program was started with."""
        installed, findings = self.services.models.installed, self.services.doctor.findings
        self.bridge.run(installed, self.header.show_models, self.messages.fail, survives_lock=True)
        self.bridge.run(
            findings, self.badge.show_findings, lambda _error: self.badge.show_unknown(), survives_lock=True
        )
        self.gate.start()
        if paths:
            self.intake.take(paths)

    @Slot(object)
    def on_other_start(self, files: list[Path]) -> None:
        """Come to the front, and take the files that the program was started with once more."""
        self.application.tray.raise_window()
        if files:
            self.intake.take(files)

    def _connect(self) -> None:
        drops = DropZone(self.window, self.theme, DOCUMENT_SUFFIXES)
        drops.files_dropped.connect(self.intake.take)
        drops.refused.connect(self.intake.refuse)
        self.intake.measured.connect(self.queue.telling.tell_ahead)
        self.intake.documents_named.connect(self.library.reading.open_documents)
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
        self.gate.locked.connect(self.clipboard.clear)
        self.transcript.table.copy_requested.connect(self.exporting.copy_text)
        self.transcript.export_requested.connect(self._on_transcript_export_requested)
        for stack in (self.transcript, self.message_stack):
            stack.remedy_chosen.connect(self._on_remedy_chosen)
        self.window.border_moved.connect(self._on_window_border_moved)
        self.window.close_requested.connect(self.leaving.ask_to_leave)
        self.leaving.leaving.connect(self.importing.stop)
        self.leaving.leaving.connect(self.library.browse.annotating.flush)
        self.leaving.leaving.connect(self.playback.forget)
        self.leaving.leaving.connect(self.library.reading.keep_place)
        self.leaving.leaving.connect(self.library.reading.sound.forget)
        self.leaving.ask_also(self.library.reading.sound.reason_to_stay)
        self.library.reading.transcript_begun.connect(self.playback.pause)
        self.playback.playing_changed.connect(self.library.reading.give_way)
        self.gate.locked.connect(self.playback.forget)
        self.gate.closed.connect(self._on_gate_closed)
        self.queue.item_chosen.connect(self._on_queue_item_chosen)
        self.queue.item_changed.connect(self._on_queue_item_changed)
        self.leaving.leaving.connect(self.library.editing.forget)

    def _add_commands(self) -> None:
        deeds = Deeds(
            open=self._on_open_requested,
            paste=self.intake.paste,
            export=self.transcript.open_export_menu,
            copy=self._on_copy_requested,
            cancel=self._on_cancel_requested,
            find=self.library.find,
            resume=self.library.resume,
            quit=self.window.close,
            move_border=self.window.focus_next_border,
        )
        add_window_commands(self.commands, deeds, self.header, self.transcript)
        self.commands.add(
            "transcript.export_as",
            self.tr("Export with choices and preview"),
            Group.TRANSCRIPT,
            self._export_selected,
            "Ctrl+Shift+E",
            is_possible=lambda: bool(self._exportable_rows()),
        )

    @Slot(str, int)
    def _on_window_border_moved(self, name: str, percent: int) -> None:
        self.messages.announce(self.tr("{border}, at %n %", "", percent).format(border=name))

    @Slot()
    def _on_gate_closed(self) -> None:
        self.messages.announce(self.locked_page.title)

    @Slot()
    def _on_open_requested(self) -> None:
        self.intake.ask(self.window)

    @Slot(object)
    def _on_messages_posted(self, message: Message) -> None:
        self.message_stack.add(message)
        self.messages.announce(message.text)

    @Slot(object)
    def _on_bridge_events_arrived(self, arrived: list[events.JobEvent]) -> None:
        if self.gate.door in {Door.OPEN, Door.WITHOUT}:  # what is parked for a lock shows nothing any more
            self.jobs.apply(self.queue.of_recordings(arrived))
            self.queue.apply(arrived)

    @Slot(object, object)
    def _on_jobs_job_updated(self, row: JobRow, happened: list[events.JobEvent]) -> None:
        if row is self.job_list.current:
            self.playback.show(row.item)
            if row.has_ended:
                self.shelf.show(row)
                self.segments.replace(row.lines)
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
        self.library.editing.show(row)  # first: what is being edited belongs to the row before
        self.library.review.show(row)
        self.shelf.show(row)
        self.playback.show(row.item if row is not None else None)
        self.segments.replace(row.lines if row is not None else [])
        if row is not None:
            self.transcript.show_job(row)
        else:
            self.transcript.show_nothing()

    @Slot(object)
    def _on_queue_item_chosen(self, row: JobRow) -> None:
        self.queue.leave_page()
        self.window.show_jobs()
        self.job_list.select_row(row)
        self.job_list.view.setFocus()

    @Slot(object)
    def _on_queue_item_changed(self, row: JobRow) -> None:
        if row is self.job_list.current:
            row.show(None)
            self._on_job_list_job_selected(row)

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
        if row is not None and form:
            self.exporting.ask(row, form, self.window)
        elif row is not None:
            self.export_flow.ask([row])

    def _export_selected(self) -> None:
        self.export_flow.ask(self._exportable_rows())

    def _exportable_rows(self) -> list[JobRow]:
        return [row for row in self.job_list.selected if row.has_ended and (row.item or row.transcript)]

    @Slot(object)
    def _on_remedy_chosen(self, remedy: Remedy) -> None:
        if remedy is Remedy.SHOW_ERRORS:
            self.application.windows.show_errors()
        elif remedy is Remedy.ADD_MODEL:
            self._on_add_model_requested()
        elif remedy is Remedy.RESUME_ALL:
            self.queue.go_on()
        elif remedy is Remedy.TAKE_BACK:
            self.library.browse.browsing.take_back()
        elif remedy is Remedy.TAKE_BACK_MARKS:
            self.library.review.personal_data.take_back()
        elif remedy is Remedy.SHOW_DUE:
            self.library.sweeping.ask()
        elif remedy is Remedy.SHOW_ITEM:
            self.library.reading.sound.show_made()

    @Slot()
    def _on_add_model_requested(self) -> None:
        title = self.tr("Choose the folder of a Whisper model in CTranslate2 format")
        ask_for_folder(title, "model-dialog", self.window, self._take_model)

    def _take_model(self, folder: Path) -> None:
        work = partial(self._add_model, folder)
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
