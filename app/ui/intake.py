"""From files that a user opens, drops or pastes to jobs in the queue."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.bootstrap import Services
from app.core.errors import InputError, SoundlockError
from app.core.presets import Recipe
from app.engine.job import Job
from app.services.document_service import DOCUMENT_SUFFIXES
from app.services.inputs import MEDIA_SUFFIXES, MediaSource, sources
from app.services.preflight import Preflight, preflight
from app.ui.bridge import Bridge
from app.ui.door import Door
from app.ui.gate import Gate
from app.ui.importing import Importing
from app.ui.messages import Messages
from app.ui.models.job_model import JobModel
from app.ui.models.job_row import JobRow, State
from app.ui.recipes import Recipes
from app.ui.widgets.drop_zone import dropped


@dataclass(frozen=True, slots=True)
class Prepared:
    """What became of the files that a user named."""

    jobs: tuple[tuple[MediaSource, Job], ...]
    errors: tuple[InputError, ...]
    ahead: Preflight


@dataclass(frozen=True, slots=True)
class Found:
    """What was named, and where there was nothing."""

    sources: tuple[MediaSource, ...]
    errors: tuple[InputError, ...]
    ahead: Preflight
    model: str
    """The name of the model that was asked for, or of the best."""


_Asked = tuple[tuple[Path, ...], Recipe]
"""What is looked at for an open library, and how it is transcribed."""


class Intake(QObject):
    """Asks for files, looks at them in the background and queues them, through the library if it is open."""

    documents_named = Signal(object)
    """A list of paths of files that are read aloud instead."""
    rows_added = Signal(int)
    """The place of the first new row."""
    measured = Signal(object)
    """The Preflight of recordings that are in the queue now."""

    def __init__(
        self,
        services: Services,
        bridge: Bridge,
        jobs: JobModel,
        recipes: Recipes,
        messages: Messages,
        importing: Importing,
        gate: Gate,
    ) -> None:
        super().__init__(messages)
        self._services = services
        self._bridge = bridge
        self._jobs = jobs
        self._recipes = recipes
        self._messages = messages
        self._importing = importing
        self._gate = gate
        self._held: list[Path] = []
        self._looking: list[_Asked] = []
        self._stopped: dict[bytes, list[_Asked]] = {}  # by library, until it is opened again
        gate.locked.connect(self._on_gate_locked)
        gate.opened.connect(self._on_gate_decided)
        gate.declined.connect(self._on_gate_decided)

    @Slot(object)
    def take(self, paths: Sequence[Path]) -> None:
        """Queue files, and what is in folders, with the options that are chosen now."""
        if self._gate.door in {Door.UNDECIDED, Door.LOCKED}:
            self._held += paths
            if self._gate.door is Door.LOCKED:
                self._messages.say(self.tr("The files are taken in as soon as the library is unlocked."))
            return
        documents = [path for path in paths if path.suffix.lower() in DOCUMENT_SUFFIXES]
        if documents:
            self.documents_named.emit(documents)
            paths = [path for path in paths if path not in documents]
        if not paths:
            return
        recipe = self._recipes.current
        if self._gate.door is Door.OPEN:
            self._look((tuple(paths), recipe))
            return
        work = partial(prepare, self._services, tuple(paths), recipe)
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
        found = dropped(QGuiApplication.clipboard().mimeData())
        if found.elsewhere:
            self.refuse()
        if found.paths:
            self.take(found.paths)
        elif not found.elsewhere:
            self._messages.say(self.tr("The clipboard holds no files. Copy some in your file manager first."))

    @Slot()
    def refuse(self) -> None:
        """Say why something that lies elsewhere is not taken."""
        self._messages.say(
            self.tr("Soundlock fetches nothing from the web or from other computers. Copy the file here first.")
        )

    @Slot(list)
    def _on_dialog_files_selected(self, names: list[str]) -> None:
        self.take([Path(name) for name in names])

    @Slot()
    def _on_gate_locked(self) -> None:
        self._stopped.setdefault(self._services.session.library_id, []).extend(self._looking)
        self._looking.clear()

    @Slot()
    def _on_gate_decided(self) -> None:
        for asked in self._stopped.pop(self._services.session.library_id, []):
            self._look(asked)
        held, self._held = self._held, []
        if held:
            self.take(held)

    def _look(self, asked: _Asked) -> None:
        paths, recipe = asked
        self._looking.append(asked)
        work = partial(found, self._services, paths, recipe.model)
        self._bridge.run(work, partial(self._on_found, asked), partial(self._on_not_found, asked))

    def _on_not_found(self, asked: _Asked, error: SoundlockError) -> None:
        self._looking.remove(asked)
        self._messages.fail(error)

    def _on_found(self, asked: _Asked, looked_up: Found) -> None:
        self._looking.remove(asked)
        _paths, recipe = asked
        for error in looked_up.errors:
            self._messages.fail(error)
        if looked_up.sources and self._gate.door is Door.OPEN:
            rows = [
                JobRow(0, source.stem, source, state=State.IMPORTING, total_s=measure.length_s)
                for source, measure in zip(looked_up.sources, looked_up.ahead.measures, strict=True)
            ]
            self._importing.add(rows, replace(recipe, model=looked_up.model))
            self.rows_added.emit(len(rows) - 1)
            self.measured.emit(looked_up.ahead)

    def _on_prepared(self, prepared: Prepared) -> None:
        for error in prepared.errors:
            self._messages.fail(error)
        if not prepared.jobs:
            return
        first = self._jobs.rowCount()
        rows = [
            JobRow(job.id, job.source_name, source, total_s=measure.length_s)
            for (source, job), measure in zip(prepared.jobs, prepared.ahead.measures, strict=True)
        ]
        self._jobs.add(rows)
        self.rows_added.emit(first)
        for row, (_, job) in zip(rows, prepared.jobs, strict=True):
            self._importing.submit(row, job)
        self.measured.emit(prepared.ahead)


def found(services: Services, paths: Sequence[Path], model: str) -> Found:
    """Look into folders, and make sure of the model before anything is copied; runs in the background."""
    chosen = services.models.choice(model)
    looked_up = list(sources([os.path.abspath(path) for path in paths]))  # noqa: PTH100 (links are kept as named)
    media = tuple(one for one in looked_up if isinstance(one, MediaSource))
    return Found(
        media, tuple(one for one in looked_up if isinstance(one, InputError)), preflight(media), chosen.name
    )


def prepare(services: Services, paths: Sequence[Path], recipe: Recipe) -> Prepared:
    """Look into folders and describe the work; touches the disk, so it runs in the background."""
    jobs: list[tuple[MediaSource, Job]] = []
    errors: list[InputError] = []
    for one in sources([os.path.abspath(path) for path in paths]):  # noqa: PTH100 (links are kept as named)
        if isinstance(one, InputError):
            errors.append(one)
        else:
            jobs.append((one, services.transcribe.job(one, recipe.options, model=recipe.model)))
    return Prepared(tuple(jobs), tuple(errors), preflight(source for source, _ in jobs))
