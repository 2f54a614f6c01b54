"""The user's own model of names, taken in and removed in the window of what is taken out of texts."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.core.errors import SoundlockError
from app.ui.dialogs import Dialogs
from app.ui.parts import Parts
from app.ui.sentences import error_text

if TYPE_CHECKING:
    from app.services.name_model_service import InstalledModel, NameModelService
    from app.ui.windows.cloud_rules import CloudRules


class NameModels(QObject):
    """Lives as long as its dialog; files are copied in the background."""

    def __init__(self, names: NameModelService, parts: Parts, dialogs: Dialogs, dialog: CloudRules) -> None:
        super().__init__(dialog)
        self._names = names
        self._parts = parts
        self._dialogs = dialogs
        self._dialog = dialog
        dialog.model.add_requested.connect(self._ask_for_folder)
        dialog.model.remove_requested.connect(self._remove)

    def start(self) -> None:
        """Show the model that there is."""
        self._change(lambda: None)

    @Slot()
    def _ask_for_folder(self) -> None:
        from app.ui.windows.folder_dialog import ask_for_folder  # noqa: PLC0415 (not a part of the start)

        ask_for_folder(
            self.tr("Choose the folder of a model that finds names"), "name-model-dialog", self._dialog, self.add
        )

    def add(self, folder: Path) -> None:
        """Take a model in; copies up to gigabytes."""
        self._change(partial(self._names.add, folder))

    @Slot()
    def _remove(self) -> None:
        self._change(self._names.remove)

    def _change(self, work: Callable[[], object]) -> None:
        """Do something in the background, then show what there is."""
        self._dialog.model.setEnabled(False)

        def find() -> InstalledModel | None:
            work()
            return self._names.installed()

        self._parts.bridge.run(find, self._show, self._tell, survives_lock=True)

    def _show(self, model: InstalledModel | None) -> None:
        if self._dialogs.is_open(self._dialog):
            self._dialog.model.setEnabled(True)
            self._dialog.model.show_model(model)
            self._dialog.tell("")

    def _tell(self, error: SoundlockError) -> None:
        if self._dialogs.is_open(self._dialog):
            self._dialog.model.setEnabled(True)
            self._dialog.tell(error_text(error))
        else:
            self._parts.messages.fail(error)
