"""Take in a speech model from within the dialog of the first start."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from app.bootstrap import Services
from app.core.errors import SoundlockError
from app.core.text import display_name
from app.services.models_service import Model
from app.ui.parts import Parts
from app.ui.sentences import error_text
from app.ui.windows.first_run import FirstRun
from app.ui.windows.folder_dialog import ask_for_folder


class FirstModel(QObject):
    """Answers in the dialog while it is open, else in the window."""

    def __init__(self, services: Services, parts: Parts) -> None:
        super().__init__(parts.window)
        self._services = services
        self._parts = parts
        self._dialog: FirstRun | None = None

    @Slot(object)
    def ask(self, dialog: FirstRun) -> None:
        """Let a folder be chosen."""
        self._dialog = dialog
        dialog.finished.connect(self._on_dialog_finished)
        title = self.tr("Choose the folder of a Whisper model in CTranslate2 format")
        ask_for_folder(title, "model-dialog", dialog, self._take)

    def _take(self, folder: Path) -> None:
        if self._dialog is not None:
            self._dialog.show_model_checked("")
        work = partial(self._add, folder)
        self._parts.bridge.run(work, self._on_added, self._on_failed, survives_lock=True)

    def _add(self, folder: Path) -> tuple[Model, list[Model]]:
        """Check and copy it; gigabytes, so it runs in the background."""
        return self._services.models.add(folder), self._services.models.installed()

    def _on_added(self, result: tuple[Model, list[Model]]) -> None:
        added, installed = result
        self._parts.header.show_models(installed, added.name)
        text = self.tr("The model “{name}” is sound and was taken in.").format(name=display_name(added.name))
        if self._dialog is not None:
            self._dialog.show_model_checked(text)
            self._parts.messages.announce(text)
        else:
            self._parts.messages.say(text)

    def _on_failed(self, error: SoundlockError) -> None:
        if self._dialog is not None:
            self._dialog.show_model_checked(error_text(error))
            self._parts.messages.announce(error_text(error))
        else:
            self._parts.messages.fail(error)

    @Slot()
    def _on_dialog_finished(self) -> None:
        self._dialog = None
