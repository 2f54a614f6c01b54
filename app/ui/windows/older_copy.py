"""Asks whether a library that is older than the last one seen here was put back on purpose."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.core.errors import SoundlockError
from app.ui.sentences import error_text
from app.ui.windows.question import Question

_tr = QCoreApplication.translate


class OlderCopy(Question):
    """Says what would be missing, and leaves the library closed unless it is told otherwise."""

    def __init__(self, error: SoundlockError, parent: QWidget) -> None:
        super().__init__(
            _tr("OlderCopy", "An earlier copy of the library"),
            (
                error_text(error),
                _tr(
                    "OlderCopy",
                    "What was added after that copy is not in it, and what was deleted since may be there again.",
                ),
                _tr(
                    "OlderCopy",
                    "If you did not put it back, somebody or some program did, such as a synchronisation: keep it "
                    "closed, and look for the newer one.",
                ),
            ),
            parent,
            act=(
                _tr("OlderCopy", "I put this copy back myself: &open it"),
                _tr("OlderCopy", "Open the earlier copy"),
            ),
            stay=(_tr("OlderCopy", "&Keep it closed"), _tr("OlderCopy", "Leave everything as it is")),
        )
