"""From the export dialog to files: one after the other, with a way to stop between any two."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from app.bootstrap import Services
from app.core.errors import SoundlockError
from app.core.formats import Layout
from app.core.messages import sentence
from app.core.text import display_name
from app.core.ways_out import Surface
from app.services.exportable import Exportable
from app.ui import wording
from app.ui.bridge import Bridge
from app.ui.dialogs import Dialogs
from app.ui.export_preview import preview
from app.ui.exporting import load, suggested_name, write
from app.ui.messages import Messages
from app.ui.models.job_row import JobRow
from app.ui.window_formats import WINDOW_FORMATS
from app.ui.windows.export_dialog import ExportDialog
from app.ui.windows.folder_dialog import ask_for_folder
from app.ui.windows.question import Question


@dataclass(slots=True)
class _Run:
    """Files that are being written; `is_stopped` is looked at before each is put in its place."""

    form: str
    layout: Layout
    is_redacted: bool
    targets: list[tuple[JobRow, Path]]
    done: int = 0
    is_stopped: bool = False


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
        self._first: Exportable | None = None
        self._run: _Run | None = None

    def ask(self, rows: Sequence[JobRow]) -> None:
        """Show the dialog for these rows, as far as they have a transcript."""
        ready = [row for row in rows if row.has_ended and (row.item is not None or row.transcript is not None)]
        if ready and self.dialog is None:
            self._bridge.run(partial(self._prepare, ready), partial(self._on_prepared, ready), self._messages.fail)

    def _prepare(self, rows: list[JobRow]) -> tuple[Exportable, int]:
        """Load the first for the preview, and count the redactions of all; runs in the background."""
        loaded = (load(self._services, row) for row in rows)
        first = next(loaded)
        return first, len(first.redactions) + sum(len(one.redactions) for one in loaded)

    def _on_prepared(self, rows: list[JobRow], prepared: tuple[Exportable, int]) -> None:
        first, redactions = prepared
        dialog = ExportDialog(len(rows), redactions, self._dialogs.owner)
        self.dialog, self._rows, self._first = dialog, rows, first
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
        work = partial(preview, first, form, layout, is_redacted=dialog.redacts.isChecked())
        self._bridge.run(work, partial(self._on_previewed, dialog), self._on_failed)

    def _on_previewed(self, dialog: ExportDialog, shown: tuple[str, str]) -> None:
        if dialog is self.dialog:
            dialog.show_preview(shown)

    @Slot()
    def _on_dialog_export_requested(self) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        suffix = WINDOW_FORMATS[dialog.form.form_name].suffix
        if len(self._rows) > 1:
            ask_for_folder(
                self.tr("Choose the folder for the transcripts"), "export-folder", dialog, self._on_folder_chosen
            )
            return
        chooser = QFileDialog(dialog, self.tr("Export the transcript"))
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
        suffix = WINDOW_FORMATS[dialog.form.form_name].suffix
        targets = list(zip(self._rows, _paths(folder, self._rows, suffix), strict=True))
        count = partial(_count_existing, [path for _, path in targets])
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
        self._run = _Run(
            form=dialog.form.form_name,
            layout=dialog.form.layout_options,
            is_redacted=dialog.redacts.isChecked(),
            targets=targets,
        )
        self._write_next(self._run)

    def _write_next(self, run: _Run) -> None:
        dialog = self.dialog
        if run.is_stopped or dialog is None:
            return
        if run.done == len(run.targets):
            self._run = None
            dialog.is_busy = False
            dialog.accept()
            self._tell(run)
            return
        dialog.show_progress(run.done, len(run.targets))
        row, path = run.targets[run.done]
        work = partial(self._write, run, row, path)
        self._bridge.run(work, partial(self._on_written, run, row), self._on_failed)

    def _write(self, run: _Run, row: JobRow, path: Path) -> None:
        """Write one file; runs in the background."""
        found = load(self._services, row)
        shown = found.shown(is_redacted=run.is_redacted)
        data = WINDOW_FORMATS[run.form].encode(shown, found.titled(run.layout))
        if not run.is_stopped:
            write(self._services, row, run.form, data, path)

    def _on_written(self, run: _Run, row: JobRow, _nothing: None) -> None:
        if not run.is_stopped:
            row.is_saved = True
            run.done += 1
            self._write_next(run)

    def _on_failed(self, error: SoundlockError) -> None:
        if self.dialog is None:
            self._messages.fail(error)
            return
        kept = self._run.done if self._run is not None else 0
        parts = [sentence(error, Surface.WINDOW)]
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
        self._rows = []

    def _tell(self, run: _Run) -> None:
        if len(run.targets) == 1:
            name = display_name(run.targets[0][1])
            self._messages.say(self.tr("The transcript was written to “{name}”.").format(name=name))
        else:
            name = display_name(run.targets[0][1].parent)
            text = self.tr("Transcripts that were written to “{name}”: %n.", "", len(run.targets))
            self._messages.say(text.format(name=name))


def _paths(folder: Path, rows: Sequence[JobRow], suffix: str) -> list[Path]:
    """Give each row a file of its own, also where two have the same name."""
    taken: set[str] = set()
    found: list[Path] = []
    for row in rows:
        stem = name = suggested_name(row)
        number = 2
        while name.casefold() in taken:
            name, number = f"{stem} ({number})", number + 1
        taken.add(name.casefold())
        found.append(folder / f"{name}{suffix}")
    return found


def _count_existing(paths: Sequence[Path]) -> int:
    return sum(os.path.lexists(path) for path in paths)
