"""From the recordings that are selected in the list to files in a folder."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.bootstrap import Services
from app.core.text import display_name
from app.services.bulk_export import Written, export_items
from app.ui.bridge import Bridge
from app.ui.messages import Messages
from app.ui.models.job_row import JobRow
from app.ui.window_formats import WINDOW_FORMATS
from app.ui.windows.folder_dialog import ask_for_folder


class BulkExporting(QObject):
    """Writes in the background, and only where the user said."""

    def __init__(self, services: Services, bridge: Bridge, messages: Messages, window: QWidget) -> None:
        super().__init__(messages)
        self._services = services
        self._bridge = bridge
        self._messages = messages
        self._window = window

    def ask(self, rows: Sequence[JobRow], form: str) -> None:
        """Ask for the folder, then write the transcripts of these recordings there."""
        title = self.tr("Choose the folder for the transcripts; they are not encrypted there")
        ask_for_folder(title, "bulk-export-dialog", self._window, partial(self.write, tuple(rows), form))

    def write(self, rows: Sequence[JobRow], form: str, folder: Path) -> None:
        """Write one file for each recording."""
        items = [row.item for row in rows if row.item is not None]
        services = self._services
        work = partial(export_items, services.export, services.session, items, WINDOW_FORMATS[form], folder)
        self._bridge.run(work, partial(self._on_written, folder), self._messages.fail)

    def _on_written(self, folder: Path, written: Written) -> None:
        text = self.tr("Transcripts written to “{name}”: %n.", "", written.files).format(name=display_name(folder))
        if written.without_text:
            text += " " + self.tr("Recordings without a text were left out: %n.", "", written.without_text)
        self._messages.say(text)
