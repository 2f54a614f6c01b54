"""What is said of playback: its manner and what is wrong, in the bar of its keys and to a screen reader."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject

from app.core.errors import Code
from app.core.text import clock, printable
from app.services.playback_status import Phase, Status
from app.ui.messages import Messages
from app.ui.panels.player_bar import PlayerBar
from app.ui.sentences import error_text

_NO_TROUBLE: Final = frozenset({Code.LIBRARY_BLOB_MISSING, Code.LIBRARY_LOCKED, Code.LIBRARY_NO_SUCH_ITEM})


class PlaybackTelling(QObject):
    """Says what is other than before."""

    def __init__(self, bar: PlayerBar, messages: Messages) -> None:
        super().__init__(messages)
        self._bar = bar
        self._messages = messages

    def tell(self, before: Status, now: Status) -> None:
        """Say what has changed between two moments."""
        if now.manner != before.manner:
            self._tell_manner(before, now)
        if now.error is not before.error or now.missing_device != before.missing_device:
            self._tell_trouble(now)

    def _tell_manner(self, before: Status, now: Status) -> None:
        self._bar.show_manner(now.manner)
        if now.manner.speed != before.manner.speed:
            speed = self._bar.speed.currentText()
            self._messages.announce(self.tr("Speed {speed}").format(speed=speed))
        if now.manner.loop is not None and now.manner.loop != before.manner.loop:
            start, end = (clock(time_s, millis=False) for time_s in now.manner.loop)
            self._messages.announce(self.tr("Repeating from {start} to {end}").format(start=start, end=end))

    def _tell_trouble(self, now: Status) -> None:
        """Say it where the keys are; an item without a recording, or one that was just deleted, is no trouble."""
        error = now.error
        if error is None or error.code in _NO_TROUBLE:
            self._tell_missing_device(now.missing_device)
        elif now.phase is Phase.EMPTY:
            self._messages.fail(error)  # there is no bar to say it in
        else:
            text = error_text(error)
            self._bar.show_trouble(text)
            self._messages.announce(text)

    def _tell_missing_device(self, name: str) -> None:
        text = self.tr("The output device “{name}” is not there. The system's own plays until another is chosen.")
        text = text.format(name=printable(name)) if name else ""
        self._bar.show_trouble(text)
        if text:
            self._messages.announce(text)
