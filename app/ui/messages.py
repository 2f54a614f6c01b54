"""The one channel by which the window speaks to its user; codes become sentences here and nowhere else."""

from __future__ import annotations

import enum
import platform
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from app import __version__
from app.core.errors import Code, Param, SoundlockError, WarningCode
from app.core.text import printable
from app.core.transcript import Notice
from app.ui.sentences import error_text, notice_text


class Kind(enum.StrEnum):
    """How much a message matters."""

    INFO = "info"
    WARNING = "warning"
    DANGER = "danger"


class Remedy(enum.StrEnum):
    """What can be done about a message, at the press of a button beside it."""

    NONE = ""
    ADD_MODEL = "add_model"
    RESUME_ALL = "resume_all"
    SHOW_DUE = "show_due"
    SHOW_ITEM = "show_item"
    TAKE_BACK = "take_back"
    TAKE_BACK_MARKS = "take_back_marks"
    SHOW_ERRORS = "show_errors"


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A sentence to be shown as it is, never as markup; `details` is what helps when it is reported."""

    kind: Kind
    text: str
    details: str = ""
    remedy: Remedy = Remedy.NONE

    @property
    def is_news(self) -> bool:
        """Say whether it is good to know, and asks for nothing."""
        return self.kind is Kind.INFO and self.remedy is Remedy.NONE


class Messages(QObject):
    """Takes what is to be said and hands it to whatever shows it."""

    posted = Signal(object)
    failed = Signal(object)
    """An error, beside the message that tells of it."""

    def __init__(self, speaker: QObject) -> None:
        super().__init__(speaker)
        self._speaker = speaker

    def say(self, text: str, remedy: Remedy = Remedy.NONE) -> None:
        """Tell that something went well, or can."""
        self.posted.emit(Message(kind=Kind.INFO, text=text, remedy=remedy))

    def fail(self, error: SoundlockError) -> None:
        """Tell what went wrong."""
        self.failed.emit(error)
        self.posted.emit(message_of_error(error))

    def fail_to_show(self, error: SoundlockError) -> None:
        """Tell why an item is not shown; that one is gone by now, whoever deleted it has told."""
        if error.code is not Code.LIBRARY_NO_SUCH_ITEM:
            self.fail(error)

    def note(self, notice: Notice) -> None:
        """Tell what the user should know of something that went well."""
        self.posted.emit(message_of_notice(notice))

    def announce(self, text: str) -> None:
        """Let a screen reader say something that the window shows by itself."""
        if QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self._speaker, text)
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
            QAccessible.updateAccessibility(event)


def message_of_error(error: SoundlockError) -> Message:
    """Say what happened, what was kept and what to do."""
    remedy = Remedy.ADD_MODEL if error.code.value.startswith("model.") else Remedy.NONE
    if error.code is Code.LIBRARY_CLOCK:
        remedy = Remedy.SHOW_DUE
    return Message(
        kind=Kind.DANGER,
        text=error_text(error),
        details=_details(error.code.value, error.params),
        remedy=remedy,
    )


def message_of_notice(notice: Notice) -> Message:
    """Say what the reader of a result should know."""
    is_basic = notice.code is WarningCode.BASIC_ENGINE
    return Message(
        kind=Kind.INFO if is_basic else Kind.WARNING,
        text=notice_text(notice),
        details=_details(notice.code.value, notice.params),
        remedy=Remedy.ADD_MODEL if is_basic else Remedy.NONE,
    )


def _details(code: str, params: dict[str, Param]) -> str:
    facts = [f"{key}: {printable(str(value))}" for key, value in params.items()]
    return "\n".join((f"Soundlock {__version__}, {platform.platform()}", f"code: {code}", *facts))
