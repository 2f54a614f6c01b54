"""Asks whether to open a library that lacks what came last: an earlier copy, or one whose log was damaged."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.core.errors import Code, SoundlockError
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


class LostEnd(Question):
    """Says that what was saved last cannot be read, and leaves the library closed unless it is told otherwise."""

    def __init__(self, error: SoundlockError, parent: QWidget) -> None:
        super().__init__(
            _tr("LostEnd", "The last changes cannot be read"),
            (
                error_text(error),
                _tr(
                    "LostEnd", "If you go on, they are lost. Recordings among them are kept apart, in quarantine."
                ),
            ),
            parent,
            act=(
                _tr("LostEnd", "&Go on without them"),
                _tr("LostEnd", "Open the library without the last changes"),
            ),
            stay=(_tr("LostEnd", "&Keep it closed"), _tr("LostEnd", "Leave everything as it is")),
        )


QUESTIONS: Final[Mapping[Code, Callable[[SoundlockError, QWidget], Question]]] = {
    Code.LIBRARY_ROLLED_BACK: OlderCopy,
    Code.LIBRARY_LOG: LostEnd,
}
"""What is asked instead of an error being shown."""
