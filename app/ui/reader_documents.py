"""Documents that are opened in the reader: understood in the background, the one that was named last is shown."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.document import PAGE_FURNITURE, ReadingText, readable_text
from app.core.errors import Code, SoundlockError
from app.core.text import display_name
from app.core.transcript import Notice
from app.engine.cancellation import CancelToken
from app.ui.bridge import Bridge
from app.ui.dialogs import Dialogs
from app.ui.messages import Messages
from app.ui.sentences import error_text

if TYPE_CHECKING:
    from app.services.document_service import DocumentService

Read = tuple[ReadingText, str, tuple[Notice, ...]]


class ReaderDocuments(QObject):
    """Opens one document at a time."""

    opened = Signal(object, str)
    """The ReadingText, and what the document is called."""
    busy_changed = Signal(str)
    """The name of the file that is being opened, or nothing."""

    def __init__(self, service: DocumentService, bridge: Bridge, messages: Messages, dialogs: Dialogs) -> None:
        super().__init__(messages)
        self._dialogs = dialogs
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
        self._open(paths[0])
        if len(paths) > 1:
            self._messages.say(self.tr("One document is read at a time. The first of them was opened."))

    def _open(self, path: Path, password: str = "") -> None:
        self.forget()
        token = self._token
        self.busy_changed.emit(display_name(path))
        work = partial(_read, self._service, path, token, password)
        self._bridge.run(work, partial(self._on_read, token), partial(self._on_failed, token, path))

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

    def _on_failed(self, token: CancelToken, path: Path, error: SoundlockError) -> None:
        if token is not self._token:
            return
        self.busy_changed.emit("")
        if error.code in {Code.INPUT_PASSWORD_NEEDED, Code.INPUT_PASSWORD_WRONG}:
            self._ask_for_password(path, error)
        else:
            self._messages.fail(error)

    def _ask_for_password(self, path: Path, error: SoundlockError) -> None:
        from app.ui.windows.password_dialog import PasswordDialog  # noqa: PLC0415 (not a part of the start)

        problem = error_text(error) if error.code is Code.INPUT_PASSWORD_WRONG else ""
        dialog = PasswordDialog(display_name(path), problem, self._dialogs.owner)
        dialog.given.connect(partial(self._open, path))
        self._dialogs.show(dialog)


def _read(service: DocumentService, path: Path, token: CancelToken, password: str) -> Read | None:
    """Read a document without what stands on each page; runs in the background."""
    document = service.read(path, token, password=password)
    if document is None:
        return None
    return readable_text(document, skipping=PAGE_FURNITURE), document.title or path.name, document.notices
