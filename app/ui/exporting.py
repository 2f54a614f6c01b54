"""From a finished transcript to a file or the clipboard."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from app.bootstrap import Services
from app.core.errors import Code, LibraryError
from app.core.formats import DEFAULT_LAYOUT
from app.core.text import display_name, printable
from app.services.exportable import Exportable, exportable_of
from app.services.item_export import export_text
from app.ui import wording
from app.ui.bridge import Bridge
from app.ui.messages import Messages
from app.ui.models.job_row import JobRow
from app.ui.secret_clipboard import SecretClipboard
from app.ui.shown_text import one_line
from app.ui.window_formats import WINDOW_FORMATS


class Exporting(QObject):
    """Writes only where the user said, in the background."""

    def __init__(self, services: Services, bridge: Bridge, messages: Messages, clipboard: SecretClipboard) -> None:
        super().__init__(messages)
        self._services = services
        self._bridge = bridge
        self._messages = messages
        self._clipboard = clipboard
        self._folder: Path | None = None

    def ask(self, row: JobRow, form: str, parent: QWidget) -> None:
        """Show the dialog that chooses the file; it asks before one is replaced."""
        suffix = WINDOW_FORMATS[form].suffix
        dialog = QFileDialog(parent, self.tr("Export the transcript"))
        dialog.setObjectName("export-dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilter(f"{wording.format_text(form)} (*{suffix})")
        dialog.setDefaultSuffix(suffix.removeprefix("."))
        folder = self._folder or (row.source.path.parent if row.source and row.source.path else Path.home())
        dialog.setDirectory(str(folder))
        dialog.selectFile(suggested_name(row) + suffix)
        dialog.fileSelected.connect(partial(self._write, row, form))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def copy(self, row: JobRow) -> None:
        """Put the whole text on the clipboard, a segment a line."""
        self.copy_text("\n".join(one_line(segment.text) for segment in row.segments))
        row.is_saved = row.is_saved or row.has_ended

    @Slot(str)
    def copy_text(self, text: str) -> None:
        """Put a text on the clipboard, and say for how long."""
        seconds = self._clipboard.put(text)
        if seconds:
            self._messages.say(self.tr("The text is on the clipboard, from where it goes in %n s.", "", seconds))
        else:
            self._messages.say(self.tr("The text is on the clipboard."))

    def _write(self, row: JobRow, form: str, chosen: str) -> None:
        if row.transcript is None:
            return
        path = Path(chosen)
        self._folder = path.parent
        work = partial(self._export, row, form, path)
        self._bridge.run(work, partial(self._on_written, row, path), self._messages.fail)

    def _export(self, row: JobRow, form: str, path: Path) -> None:
        found = load(self._services, row)
        data = WINDOW_FORMATS[form].encode(found.shown(), found.titled(DEFAULT_LAYOUT))
        write(self._services, row, form, data, path)

    def _on_written(self, row: JobRow, path: Path, _nothing: None) -> None:
        row.is_saved = True
        self._messages.say(self.tr("The transcript was written to “{name}”.").format(name=display_name(path)))


def load(services: Services, row: JobRow) -> Exportable:
    """Return what is exported of a row: what the library holds now, or what was never in it."""
    item, transcript = row.item, row.transcript
    if item is not None:
        return services.session.call(lambda library: exportable_of(library, item))
    if transcript is None:
        raise LibraryError(Code.LIBRARY_NO_SUCH_ITEM, name=row.name)
    return Exportable(transcript=transcript)


def write(services: Services, row: JobRow, form: str, data: bytes, path: Path) -> None:
    """Write a file that its user named, and was asked about if it existed; the ledger keeps that it was."""
    if row.item is None:
        services.export.write_encoded(data, path, overwrite=True)
    else:
        export_text(services.export, services.session, row.item, form, data, path, overwrite=True)


def suggested_name(row: JobRow) -> str:
    """Return a name for the file of a transcript: the recording's own, made harmless."""
    stem = row.source.stem if row.source is not None else row.name
    return printable(stem).replace("\\", "_").replace("/", "_").lstrip(".")[:120] or "transcript"
