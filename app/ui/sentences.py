"""What errors and notices say, in the language of the window."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from app.core.errors import SoundlockError
from app.core.messages import notice_sentence, sentence
from app.core.transcript import Notice
from app.core.ways_out import Surface

CONTEXT: Final = "Sentences"
"""The sentences stand in the core, which knows no Qt; packaging/translations.py hands them to its tools."""


def error_text(error: SoundlockError) -> str:
    """Say what happened, what was kept and what to do."""
    return sentence(error, Surface.WINDOW, translated)


def notice_text(notice: Notice) -> str:
    """Say what the reader of a result should know."""
    return notice_sentence(notice, Surface.WINDOW, translated)


def translated(template: str) -> str:
    """Return a sentence of the core in the language of the window."""
    return QCoreApplication.translate(CONTEXT, template)
