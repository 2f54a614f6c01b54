"""Documents that are opened in the reader: understood in the background, the one that was named last is shown."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.document import PAGE_FURNITURE, ReadingText, readable_text
from app.core.errors import SoundlockError
from app.core.text import display_name
from app.core.transcript import Notice
from app.engine.cancellation import CancelToken
from app.ui.bridge import Bridge
from app.ui.messages import Messages

if TYPE_CHECKING:
    from app.services.document_service import DocumentService

Read = tuple[ReadingText, str, tuple[Notice, ...]]


class ReaderDocuments(QObject):
    """Opens one document at a time."""

    opened = Signal(object, str)
    """The ReadingText, and what the document is called."""
    busy_changed = Signal(str)
    """The name of the file that is being opened, or nothing."""

    def __init__(self, service: DocumentService, bridge: Bridge, messages: Messages) -> None:
        super().__init__(messages)
        self._service = service
        self._bridge = bridge
        self._messages = messages
        self._token = CancelToken()

    def ask(self, parent: QWidget) -> None:
        """Show the dialog that chooses a document."""
        from app.services.document_service import DOCUMENT_SUFFIXES  # noqa: PLC0415 (not a part of the start)

        dialog = QFileDialog(parent, self.tr("Open a document"))
        dialog.setObjectName("document-dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        patterns = " ".join(f"*{suffix}" for suffix in DOCUMENT_SUFFIXES)
        dialog.setNameFilters([self.tr("Documents") + f" ({patterns})", self.tr("All files") + " (*)"])
        dialog.filesSelected.connect(self._on_dialog_files_selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def open(self, paths: Sequence[Path]) -> None:
        """Open the first of these; what was being opened is given up."""
        self.forget()
        path, token = paths[0], self._token
        self.busy_changed.emit(display_name(path))
        work = partial(_read, self._service, path, token)
        self._bridge.run(work, partial(self._on_read, token), partial(self._on_failed, token))
        if len(paths) > 1:
            self._messages.say(self.tr("One document is read at a time. The first of them was opened."))

    def forget(self) -> None:
        """Give up what is being opened."""
        self._token.cancel()
        self._token = CancelToken()
        self.busy_changed.emit("")

    @Slot(list)
    def _on_dialog_files_selected(self, names: list[str]) -> None:
        self.open([Path(name) for name in names])

    def _on_read(self, token: CancelToken, read: Read | None) -> None:
        if token is not self._token or read is None:
            return
        self.busy_changed.emit("")
        text, title, notices = read
        self.opened.emit(text, title)
        for notice in notices:
            self._messages.note(notice)

    def _on_failed(self, token: CancelToken, error: SoundlockError) -> None:
        if token is self._token:
            self.busy_changed.emit("")
            self._messages.fail(error)


def _read(service: DocumentService, path: Path, token: CancelToken) -> Read | None:
    """Read a document without what stands on each page; runs in the background."""
    document = service.read(path, token)
    if document is None:
        return None
    return readable_text(document, skipping=PAGE_FURNITURE), document.title or path.name, document.notices
