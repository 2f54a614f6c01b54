"""From files that a user opens, drops or pastes to jobs in the queue."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.bootstrap import Services
from app.core.errors import InputError, SoundlockError
from app.core.options import RecognitionOptions
from app.engine.job import Job
from app.services.inputs import MEDIA_SUFFIXES, MediaSource, sources
from app.ui.bridge import Bridge
from app.ui.messages import Messages
from app.ui.models.job_model import JobModel
from app.ui.models.job_row import JobRow
from app.ui.panels.header import Header
from app.ui.widgets.drop_zone import local_files


@dataclass(frozen=True, slots=True)
class Prepared:
    """What became of the files that a user named."""

    jobs: tuple[tuple[MediaSource, Job], ...]
    errors: tuple[InputError, ...]


class Intake(QObject):
    """Asks for files, looks at them in the background and queues them."""

    rows_added = Signal(int)
    """The place of the first new row."""

    def __init__(
        self, services: Services, bridge: Bridge, jobs: JobModel, header: Header, messages: Messages
    ) -> None:
        super().__init__(messages)
        self._services = services
        self._bridge = bridge
        self._jobs = jobs
        self._header = header
        self._messages = messages

    @Slot(object)
    def take(self, paths: Sequence[Path]) -> None:
        """Queue files, and what is in folders, with the options that are chosen now."""
        options = RecognitionOptions(language=self._header.language)
        work = partial(prepare, self._services, tuple(paths), options, self._header.model)
        self._bridge.run(work, self._on_prepared, self._messages.fail)

    def ask(self, parent: QWidget) -> None:
        """Show the dialog that chooses files."""
        dialog = QFileDialog(parent, self.tr("Open recordings"))
        dialog.setObjectName("open-dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        patterns = " ".join(f"*{suffix}" for suffix in sorted(MEDIA_SUFFIXES))
        dialog.setNameFilters([self.tr("Audio and video") + f" ({patterns})", self.tr("All files") + " (*)"])
        dialog.filesSelected.connect(self._on_dialog_files_selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def paste(self) -> None:
        """Queue the files that the clipboard holds."""
        paths = local_files(QGuiApplication.clipboard().mimeData())
        if paths:
            self.take(paths)
        else:
            self._messages.say(self.tr("The clipboard holds no files. Copy some in your file manager first."))

    @Slot(list)
    def _on_dialog_files_selected(self, names: list[str]) -> None:
        self.take([Path(name) for name in names])

    def _on_prepared(self, prepared: Prepared) -> None:
        for error in prepared.errors:
            self._messages.fail(error)
        if not prepared.jobs:
            return
        first = self._jobs.rowCount()
        self._jobs.add(JobRow(job.id, job.source_name, source) for source, job in prepared.jobs)
        self.rows_added.emit(first)
        try:
            for _, job in prepared.jobs:
                self._services.transcribe.submit(job)
        except SoundlockError as error:
            self._messages.fail(error)


def prepare(services: Services, paths: Sequence[Path], options: RecognitionOptions, model: str) -> Prepared:
    """Look into folders and describe the work; touches the disk, so it runs in the background."""
    jobs: list[tuple[MediaSource, Job]] = []
    errors: list[InputError] = []
    for found in sources([os.path.abspath(path) for path in paths]):  # noqa: PTH100 (links are kept as named)
        if isinstance(found, InputError):
            errors.append(found)
        else:
            jobs.append((found, services.transcribe.job(found, options, model=model)))
    return Prepared(tuple(jobs), tuple(errors))
