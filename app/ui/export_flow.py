"""From the export dialog to files: one after the other, with a way to stop between any two."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QFileDialog

from app.bootstrap import Services
from app.core.errors import SoundlockError
from app.core.text import display_name
from app.services.audio_export import SOUND_SUFFIX
from app.services.export_presets import Presets, kept_export_presets
from app.services.exportable import Exportable
from app.services.portable_export import original_suffix
from app.ui import wording
from app.ui.bridge import Bridge
from app.ui.dialogs import Dialogs
from app.ui.export_preview import preview
from app.ui.export_run import ExportRun, count_existing, paths_in
from app.ui.export_templates import ExportTemplates
from app.ui.export_wording import sound_text
from app.ui.exporting import load, suggested_name
from app.ui.messages import Messages
from app.ui.models.job_row import JobRow
from app.ui.sentences import error_text
from app.ui.widgets.export_form import SOUND, ExportForm
from app.ui.window_formats import WINDOW_FORMATS
from app.ui.windows.folder_dialog import ask_for_folder
from app.ui.windows.question import Question

if TYPE_CHECKING:
    from app.ui.windows.export_dialog import ExportDialog

_WATCH_MS: Final = 100


class ExportFlow(QObject):
    """Holds no text but that of the preview, and that no longer than the dialog is open."""

    def __init__(self, services: Services, bridge: Bridge, dialogs: Dialogs, messages: Messages) -> None:
        super().__init__(messages)
        self._services = services
        self._bridge = bridge
        self._dialogs = dialogs
        self._messages = messages
        self.dialog: ExportDialog | None = None
        self._rows: list[JobRow] = []
        self._redactions: list[int] = []
        self._first: Exportable | None = None
        self._run: ExportRun | None = None
        self._watch = QTimer(self)
        self._watch.setInterval(_WATCH_MS)
        self._watch.timeout.connect(self._on_watch_timeout)

    def ask(self, rows: Sequence[JobRow]) -> None:
        """Show the dialog for these rows, as far as they have a transcript."""
        ready = [row for row in rows if row.has_ended and (row.item is not None or row.transcript is not None)]
        if ready and self.dialog is None:
            self._bridge.run(partial(self._prepare, ready), partial(self._on_prepared, ready), self._messages.fail)

    def _prepare(self, rows: list[JobRow]) -> tuple[Exportable, list[int], Presets | None]:
        """Load the first for the preview and the templates, count the redactions; runs in the background."""
        loaded = (load(self._services, row) for row in rows)
        first = next(loaded)
        redactions = [len(first.redactions), *(len(one.redactions) for one in loaded)]
        session = self._services.session
        return first, redactions, session.call(kept_export_presets) if session.is_open else None

    def _on_prepared(self, rows: list[JobRow], prepared: tuple[Exportable, list[int], Presets | None]) -> None:
        from app.ui.windows.export_dialog import ExportDialog  # noqa: PLC0415 (not a part of the start)

        first, redactions, kept = prepared
        form = ExportForm(has_sound=all(row.item is not None for row in rows), has_redactions=any(redactions))
        if kept is not None:
            ExportTemplates(self._services, self._bridge, self._dialogs, self._messages, form, kept)
        dialog = ExportDialog(form, len(rows), sum(redactions), self._dialogs.owner)
        self.dialog, self._rows, self._first, self._redactions = dialog, rows, first, redactions
        dialog.preview_requested.connect(self._on_dialog_preview_requested)
        dialog.export_requested.connect(self._on_dialog_export_requested)
        dialog.stop_requested.connect(self._on_dialog_stop_requested)
        dialog.finished.connect(self._on_dialog_finished)
        self._dialogs.show(dialog)
        self._on_dialog_preview_requested()

    @Slot()
    def _on_dialog_preview_requested(self) -> None:
        dialog, first = self.dialog, self._first
        if dialog is None or first is None:
            return
        form, layout = dialog.form.form_name, dialog.form.layout_options
        if form == SOUND:
            is_covered = dialog.redacts.isChecked() and any(self._redactions)
            dialog.show_sound(sound_text(is_covered=is_covered, form=dialog.form.sound_form))
            return
        work = partial(preview, first, form, layout, is_redacted=dialog.redacts.isChecked())
        self._bridge.run(work, partial(self._on_previewed, dialog), self._on_failed)

    def _on_previewed(self, dialog: ExportDialog, shown: tuple[str, str]) -> None:
        if dialog is self.dialog and dialog.form.form_name != SOUND:
            dialog.show_preview(shown)

    @Slot()
    def _on_dialog_export_requested(self) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        is_sound = dialog.form.form_name == SOUND
        if len(self._rows) > 1:
            title = self.tr("Choose the folder for the transcripts")
            if is_sound:
                title = self.tr("Choose the folder for the recordings")
            ask_for_folder(title, "export-folder", dialog, self._on_folder_chosen)
            return
        (suffix,) = self._suffixes(dialog)
        title = self.tr("Export the recording") if is_sound else self.tr("Export the transcript")
        chooser = QFileDialog(dialog, title)
        chooser.setObjectName("export-file")
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)  # asks before a file is replaced
        chooser.setFileMode(QFileDialog.FileMode.AnyFile)
        chooser.setNameFilter(f"{wording.format_text(dialog.form.form_name)} (*{suffix})")
        chooser.setDefaultSuffix(suffix.removeprefix("."))
        chooser.selectFile(suggested_name(self._rows[0]) + suffix)
        chooser.fileSelected.connect(lambda chosen: self._begin([(self._rows[0], Path(chosen))]))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def _on_folder_chosen(self, folder: Path) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        targets = list(zip(self._rows, paths_in(folder, self._rows, self._suffixes(dialog)), strict=True))
        count = partial(count_existing, [path for _, path in targets])
        self._bridge.run(count, partial(self._on_counted, dialog, targets), self._on_failed)

    def _on_counted(self, dialog: ExportDialog, targets: list[tuple[JobRow, Path]], existing: int) -> None:
        if dialog is not self.dialog:
            return
        if not existing:
            self._begin(targets)
            return
        question = Question(
            self.tr("Replace files that exist?"),
            (self.tr("In that folder are already files with these names: %n.", "", existing),),
            dialog,
            act=(self.tr("&Replace them"), self.tr("Write over these files")),
            stay=(self.tr("&Keep them"), self.tr("Write nothing")),
        )
        question.confirmed.connect(partial(self._begin, targets))
        self._dialogs.show(question)

    def _begin(self, targets: list[tuple[JobRow, Path]]) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        self._run = ExportRun(
            form=dialog.form.form_name,
            layout=dialog.form.layout_options,
            is_redacted=dialog.redacts.isChecked(),
            cover=dialog.form.cover_option,
            sound_form=dialog.form.sound_form,
            targets=targets,
        )
        self._watch.start()
        self._write_next(self._run)

    def _suffixes(self, dialog: ExportDialog) -> list[str]:
        """Return how the name of each row's file ends: sound keeps its ending unless it is written anew."""
        if dialog.form.form_name != SOUND:
            return [WINDOW_FORMATS[dialog.form.form_name].suffix] * len(self._rows)
        if dialog.form.sound_form is not None:
            return [dialog.form.sound_form.suffix] * len(self._rows)
        covers = dialog.redacts.isChecked()
        return [
            SOUND_SUFFIX if covers and count else original_suffix(row.item) if row.item is not None else ""
            for row, count in zip(self._rows, self._redactions, strict=True)
        ]

    @Slot()
    def _on_watch_timeout(self) -> None:
        run, dialog = self._run, self.dialog
        if run is None or dialog is None:
            self._watch.stop()
        else:
            dialog.show_progress(run.done, len(run.targets), run.share)

    def _write_next(self, run: ExportRun) -> None:
        dialog = self.dialog
        if run.is_stopped or dialog is None:
            return
        if run.done == len(run.targets):
            self._run = None
            dialog.is_busy = False
            dialog.accept()
            self._tell(run)
            return
        run.share = 0.0
        dialog.show_progress(run.done, len(run.targets), 0.0)
        row, path = run.targets[run.done]
        work = partial(run.write, self._services, row, path)
        self._bridge.run(work, partial(self._on_written, run, row), self._on_failed)

    def _on_written(self, run: ExportRun, row: JobRow, _nothing: None) -> None:
        if not run.is_stopped:
            row.is_saved = row.is_saved or run.form != SOUND
            run.done += 1
            self._write_next(run)

    def _on_failed(self, error: SoundlockError) -> None:
        if self.dialog is None:
            self._messages.fail(error)
            return
        kept = self._run.done if self._run is not None else 0
        parts = [error_text(error)]
        if kept:
            parts.append(self.tr("Written before that, and kept: %n.", "", kept))
        self._run = None
        self.dialog.show_end("\n".join(parts))

    @Slot()
    def _on_dialog_stop_requested(self) -> None:
        run, dialog = self._run, self.dialog
        if run is None or dialog is None:
            return
        run.is_stopped = True
        dialog.is_busy = False
        dialog.reject()
        self._messages.say(self.tr("The export was stopped. Written before that, and kept: %n.", "", run.done))

    @Slot()
    def _on_dialog_finished(self) -> None:
        if self._run is not None:
            self._run.is_stopped = True  # the library was locked meanwhile
        self.dialog, self._first, self._run = None, None, None
        self._rows, self._redactions = [], []

    def _tell(self, run: ExportRun) -> None:
        path, count = run.targets[0][1], len(run.targets)
        if count == 1 and run.form == SOUND:
            text = self.tr("The recording was written to “{name}”.")
        elif count == 1:
            text = self.tr("The transcript was written to “{name}”.")
        elif run.form == SOUND:
            text = self.tr("Recordings that were written to “{name}”: %n.", "", count)
        else:
            text = self.tr("Transcripts that were written to “{name}”: %n.", "", count)
        self._messages.say(text.format(name=display_name(path if count == 1 else path.parent)))
