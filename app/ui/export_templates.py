"""The templates of the export dialog that a user named: kept, named anew and forgotten, in the library alone."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot

from app.bootstrap import Services
from app.core.formats.presets import ExportPreset
from app.services.export_presets import (
    MAX_NAME_CHARS,
    Presets,
    keep_export_presets,
    with_preset,
    without_preset,
)
from app.ui.bridge import Bridge
from app.ui.dialogs import Dialogs
from app.ui.messages import Messages
from app.ui.widgets.export_form import ExportForm
from app.ui.windows.name_dialog import NameDialog


class ExportTemplates(QObject):
    """Serves one form, and lives as long as it."""

    def __init__(
        self,
        services: Services,
        bridge: Bridge,
        dialogs: Dialogs,
        messages: Messages,
        form: ExportForm,
        kept: Presets,
    ) -> None:
        super().__init__(form)
        self._services = services
        self._bridge = bridge
        self._dialogs = dialogs
        self._messages = messages
        self._form = form
        self._kept = kept
        form.keep_action.triggered.connect(self._on_keep_action_triggered)
        form.rename_action.triggered.connect(self._on_rename_action_triggered)
        form.delete_action.triggered.connect(self._on_delete_action_triggered)
        form.show_kept(kept, "")

    @Slot()
    def _on_keep_action_triggered(self) -> None:
        self._ask(
            self.tr("Keep a template"),
            self.tr("Name of the template; one that has this name already is replaced"),
            (self.tr("&Keep"), self.tr("Keep format and choices under this name")),
            lambda name: self._keep(with_preset(self._kept, self._form.preset_named(name)), name),
        )

    @Slot()
    def _on_rename_action_triggered(self) -> None:
        chosen = self._form.kept_preset
        if chosen is not None:
            self._ask(
                self.tr("Rename the template"),
                self.tr("New name of the template"),
                (self.tr("&Rename"), self.tr("Give the template this name")),
                partial(self._rename, chosen),
                was=chosen.name,
            )

    @Slot()
    def _on_delete_action_triggered(self) -> None:
        chosen = self._form.kept_preset
        if chosen is not None:
            self._keep(without_preset(self._kept, chosen.name), "")

    def _rename(self, chosen: ExportPreset, name: str) -> None:
        others = without_preset(self._kept, chosen.name)
        self._keep(with_preset(others, dataclasses.replace(chosen, name=name)), name)

    def _ask(
        self, heading: str, label: str, act: tuple[str, str], then: Callable[[str], None], was: str = ""
    ) -> None:
        known = [one.name for one in self._kept]
        dialog = NameDialog(heading, label, known, self._form.window(), act=act)
        dialog.field.setMaxLength(MAX_NAME_CHARS)
        dialog.field.setText(was)
        dialog.named.connect(then)
        self._dialogs.show(dialog)

    def _keep(self, presets: Presets, chosen: str) -> None:
        """Show what there is from now on, and save it."""
        self._kept = presets
        self._form.show_kept(presets, chosen)
        future = self._services.session.submit(lambda library: keep_export_presets(library, presets))
        self._bridge.follow(future, lambda _: None, self._messages.fail)
