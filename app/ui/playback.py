"""Hear the recording that is shown: what the player bar, the keys and the transcript say to the service."""

from __future__ import annotations

from operator import attrgetter
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.core.settings import REWIND_SECONDS
from app.library.records import ItemRow
from app.services.playback_service import PlaybackService
from app.services.playback_status import Phase, Status
from app.ui.commands import Commands
from app.ui.messages import Messages
from app.ui.models.segment_model import SegmentModel
from app.ui.panels.player_bar import JUMP_S, SPEEDS, PlayerBar
from app.ui.playback_commands import add_playback_commands
from app.ui.playback_telling import PlaybackTelling
from app.ui.preferences import Preferences
from app.ui.widgets.waveform import WaveformView

_SPAN: Final = attrgetter("id", "start_s", "end_s")  # of 20,000 lines in two milliseconds
_WATCH_MS: Final = 33
_SETTLE_MS: Final = 200  # whoever leafs through the list does not want to hear every item


class Playback(QObject):
    """Follows the service while anything goes on there, and rests while nothing does."""

    position_changed = Signal(float)
    """The place that is heard, in seconds; about thirty times a second while it plays."""
    playing_changed = Signal(bool)
    closed = Signal()
    """There is no recording any more of which a place could be heard."""

    def __init__(
        self,
        service: PlaybackService,
        bar: PlayerBar,
        segments: SegmentModel,
        commands: Commands,
        messages: Messages,
        preferences: Preferences,
    ) -> None:
        super().__init__(messages)
        self._preferences = preferences
        self._service = service
        self._bar = bar
        self._segments = segments
        self._telling = PlaybackTelling(bar, messages)
        self._item: ItemRow | None = None
        self._status = Status()
        self._position_s = 0.0
        self._jump_s = JUMP_S
        self._watch = QTimer(self)
        self._watch.setInterval(_WATCH_MS)
        self._watch.timeout.connect(self._on_watch_timeout)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE_MS)
        self._settling.timeout.connect(self._on_settling_timeout)
        self._reading = QTimer(self)
        self._reading.setSingleShot(True)
        self._reading.setInterval(_SETTLE_MS)
        self._reading.timeout.connect(self._on_reading_timeout)
        preferences.changed.connect(self._on_preferences_changed)
        self._on_preferences_changed()
        bar.hide()
        self._connect()
        add_playback_commands(self, bar, commands)

    @property
    def waveform(self) -> WaveformView:
        """Return the waveform view, on which borders of segments are dragged."""
        return self._bar.waveform

    @property
    def is_playing(self) -> bool:
        """Say whether something is heard."""
        return self._status.phase is Phase.PLAYING

    @property
    def position_s(self) -> float:
        """Return the place that was heard last."""
        return self._position_s

    def _connect(self) -> None:
        bar = self._bar
        bar.toggle_requested.connect(self.toggle)
        bar.back_requested.connect(self.back)
        bar.forward_requested.connect(self.forward)
        bar.speed_chosen.connect(self.set_speed)
        bar.loop_toggled.connect(self._on_bar_loop_toggled)
        bar.silences_toggled.connect(self._on_bar_silences_toggled)
        bar.waveform.place_chosen.connect(self.seek)
        model = self._segments
        for changed in (model.modelReset, model.rowsInserted, model.rowsRemoved, model.dataChanged):
            changed.connect(self._reading.start)

    # ---- what is to be heard

    def show(self, item: ItemRow | None) -> None:
        """Take up the recording of an item a moment later, or that of none at once."""
        if (item.id if item is not None else None) == (self._item.id if self._item is not None else None):
            return
        had_one = self._item is not None
        self._item = item
        self._clear()
        if item is not None:
            self._settling.start()
        elif had_one:
            self._service.forget()

    def forget(self) -> None:
        """Let nothing of the recording stay behind."""
        self._item = None
        self._clear()
        self._service.forget()

    def _clear(self) -> None:
        self._settling.stop()
        self._reading.stop()
        self._watch.stop()
        self._service.pause()
        was_playing, self._status, self._position_s = self.is_playing, Status(), 0.0
        bar = self._bar
        bar.hide()
        bar.show_playing(is_playing=False)
        bar.show_trouble("")
        bar.waveform.show_waveform(None)
        bar.show_duration(None)
        bar.show_position(0.0)
        if was_playing:
            self.playing_changed.emit(self.is_playing)
        self.closed.emit()

    # ---- what can be asked for

    @Slot(float)
    def play_from(self, time_s: float) -> None:
        """Play from a place of the recording."""
        self._service.play(time_s)
        self._watch_it()

    @Slot()
    def toggle(self) -> None:
        """Play, or pause."""
        self._service.toggle()
        self._watch_it()

    @Slot()
    def pause(self) -> None:
        """Pause."""
        self._service.pause()
        self._watch_it()

    def use(self, *, jump_s: int) -> None:
        """Jump that far from now on."""
        self._jump_s = jump_s
        self._bar.show_jump(jump_s)

    @Slot()
    def back(self) -> None:
        """Go back some seconds."""
        self._service.skip(-self._jump_s)
        self._watch_it()

    @Slot()
    def forward(self) -> None:
        """Go forward some seconds."""
        self._service.skip(self._jump_s)
        self._watch_it()

    @Slot(float)
    def seek(self, time_s: float) -> None:
        """Go to a place, without playing if nothing plays."""
        self._service.seek(time_s)
        self._watch_it()

    @Slot(float)
    def set_speed(self, speed: float) -> None:
        """Play at another speed."""
        self._service.set_speed(speed)
        self._watch_it()

    @Slot()
    def slower(self) -> None:
        """Take the next lower speed."""
        self.set_speed(max((one for one in SPEEDS if one < self._status.manner.speed), default=SPEEDS[0]))

    @Slot()
    def faster(self) -> None:
        """Take the next higher speed."""
        self.set_speed(min((one for one in SPEEDS if one > self._status.manner.speed), default=SPEEDS[-1]))

    def loop(self, start_s: float, end_s: float) -> None:
        """Play a passage again and again."""
        self._service.loop(start_s, end_s)
        self._watch_it()

    @Slot()
    def toggle_loop(self) -> None:
        """Repeat what is selected, or else the segment that is heard; or end that."""
        self._on_bar_loop_toggled(self._status.manner.loop is None)

    @Slot()
    def toggle_silences(self) -> None:
        """Leave silences out, or do not."""
        self._on_bar_silences_toggled(not self._status.manner.skips_silences)

    @Slot(bool)
    def _on_bar_silences_toggled(self, is_on: bool) -> None:  # noqa: FBT001 (Qt's signature)
        self._service.set_skips_silences(skips=is_on)
        self._watch_it()

    @Slot(bool)
    def _on_bar_loop_toggled(self, is_on: bool) -> None:  # noqa: FBT001 (Qt's signature)
        passage = self._bar.waveform.selection or self._segment_at(self._position_s)
        if not is_on:
            self._service.end_loop()
        elif passage is not None:
            self._service.loop(*passage)
        else:
            self._bar.show_manner(self._status.manner)  # the button goes back
        self._watch_it()

    def _segment_at(self, time_s: float) -> tuple[float, float] | None:
        """Return the last segment that has begun by then."""
        row = self._segments.row_at_time(time_s)
        return None if row is None else (self._segments.lines[row].start_s, self._segments.lines[row].end_s)

    # ---- what happens there

    @Slot()
    def _on_preferences_changed(self) -> None:
        self._service.rewind_s = float(self._preferences.get(REWIND_SECONDS))

    def _watch_it(self) -> None:
        self._watch.start()

    @Slot()
    def _on_settling_timeout(self) -> None:
        if self._item is not None:
            self._service.open(self._item)
            self._bar.waveform.show_waveform(self._service.waveform)
            self._watch_it()

    @Slot()
    def _on_watch_timeout(self) -> None:
        """Show how things stand; the service is asked here, so that no thread of its own reaches the window."""
        is_settled = self._service.is_settled  # asked first: what comes later is seen the next time
        status = self._service.status
        item = self._item
        if item is not None and status.item == item.id and status is not self._status:
            self._take(status)
        position_s = self._service.position_s
        if position_s != self._position_s and self._status.phase is not Phase.EMPTY:
            self._position_s = position_s
            self._bar.show_position(position_s)
            self.position_changed.emit(position_s)
        if is_settled:
            self._watch.stop()

    def _take(self, status: Status) -> None:
        before, self._status = self._status, status
        bar = self._bar
        if status.duration_s != before.duration_s:
            bar.show_duration(status.duration_s)
            bar.show_position(self._position_s)
        if status.scanned_s != before.scanned_s:
            bar.waveform.update()
        self._telling.tell(before, status)
        is_there = status.phase is not Phase.EMPTY and (status.phase is not Phase.OPENING or not bar.isHidden())
        if is_there and bar.isHidden():
            self._on_reading_timeout()
        bar.setVisible(is_there)
        is_playing = status.phase is Phase.PLAYING
        bar.show_playing(is_playing=is_playing)
        if is_playing is not (before.phase is Phase.PLAYING):
            self.playing_changed.emit(is_playing)

    @Slot()
    def _on_reading_timeout(self) -> None:
        """Draw the borders of the segments that are shown."""
        self._bar.waveform.show_segments(list(map(_SPAN, self._segments.lines)))
        self._bar.waveform.let_borders_move(can_move=self._segments.is_stored)
