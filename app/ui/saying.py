"""What a screen reader is told of what is heard: each segment as playback reaches it, if that is wished for."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Slot

from app.core import settings
from app.core.settings import Setting
from app.ui.commands import Commands, Group
from app.ui.messages import Messages
from app.ui.models.segment_model import SegmentModel
from app.ui.playback import Playback
from app.ui.preferences import Preferences
from app.ui.shown_text import one_line, shown

_tr = QCoreApplication.translate


class Saying(QObject):
    """Announces a segment once when it begins to be heard, with its speaker where that is another one."""

    def __init__(
        self,
        playback: Playback,
        segments: SegmentModel,
        commands: Commands,
        messages: Messages,
        preferences: Preferences,
    ) -> None:
        super().__init__(playback)
        self._playback = playback
        self._segments = segments
        self._messages = messages
        self._preferences = preferences
        self._said: tuple[int, float] | None = None  # the segment that was announced last
        self._speaker = ""
        command = commands.add(
            "playback.say",
            _tr("Commands", "Say what is heard, or do not"),
            Group.PLAYBACK,
            self.toggle,
            "Ctrl+Shift+Space",
        )
        self._action = command.action
        self._action.setCheckable(True)
        self._action.setChecked(self.is_on)
        preferences.changed.connect(self._on_preferences_changed)
        playback.position_changed.connect(self._on_playback_position_changed)
        playback.closed.connect(self.forget)

    @property
    def is_on(self) -> bool:
        """Say whether segments are announced."""
        return self._preferences.get(settings.SAY_SEGMENTS)

    @Slot()
    def toggle(self) -> None:
        """Announce segments from now on, or no more; that lasts."""
        self._preferences.set(settings.SAY_SEGMENTS, not self.is_on)

    @Slot()
    def forget(self) -> None:
        """Keep nothing of what was heard."""
        self._said, self._speaker = None, ""

    @Slot(object)
    def _on_preferences_changed(self, changed: Setting[Any]) -> None:
        if changed is not settings.SAY_SEGMENTS:
            return
        self._action.setChecked(self.is_on)
        self.forget()
        if self.is_on:
            self._messages.announce(self.tr("Segments are announced as they are heard."))
            self._on_playback_position_changed(self._playback.position_s)
        else:
            self._messages.announce(self.tr("Segments are no longer announced."))

    @Slot(float)
    def _on_playback_position_changed(self, time_s: float) -> None:
        if not self.is_on or not self._playback.is_playing:
            return
        row = self._segments.row_at_time(time_s)
        line = self._segments.lines[row] if row is not None else None
        if line is None or (line.id, line.start_s) == self._said:
            return
        self._said = (line.id, line.start_s)
        text = one_line(shown(line.text))
        if line.speaker and line.speaker != self._speaker:
            text = self.tr("{speaker}: {text}").format(speaker=one_line(shown(line.speaker)), text=text)
        self._speaker = line.speaker
        self._messages.announce(text)
