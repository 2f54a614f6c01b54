"""What the queue says of itself, in the window and on the desktop, and that it keeps the computer awake."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from app.core import settings
from app.services.preflight import Preflight
from app.ui import queue_wording as wording
from app.ui.desktop_notice import DesktopNotice
from app.ui.messages import Remedy
from app.ui.models.queue_model import QueueModel
from app.ui.panels.queue_panel import QueuePanel
from app.ui.parts import Parts
from app.ui.queueing import Queueing

_TICK_MS: Final = 20_000
_WORTH_A_LINE_S: Final = 600.0


class QueueTelling(QObject):
    """Follows the work; while there is some, the times at which it will be done are kept current."""

    def __init__(self, parts: Parts, queueing: Queueing, model: QueueModel, panel: QueuePanel) -> None:
        super().__init__(queueing)
        self._messages = parts.messages
        self._preferences = parts.preferences
        self._queueing = queueing
        self._model = model
        self._panel = panel
        self.keep_awake = parts.keep_awake
        self.notice = DesktopNotice(parts.window)
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(model.refresh)
        queueing.left_over.connect(self._on_queueing_left_over)
        queueing.part_done.connect(self._on_queueing_part_done)
        queueing.busy_changed.connect(self._on_queueing_busy_changed)
        queueing.ran_out.connect(self._on_queueing_ran_out)
        self._preferences.changed.connect(self._stay_awake)
        self.keep_awake.held_changed.connect(self._tell_about_sleep)

    @Slot(object)
    def tell_ahead(self, ahead: Preflight) -> None:
        """Say what was taken into the queue and when it will be done, where that is worth a line."""
        if ahead.size_bytes and (ahead.count > 1 or ahead.known_s >= _WORTH_A_LINE_S):
            waiting = [row for row in self._model.rows if row.can_move]
            end_s = waiting[-1].ends_in_s if waiting and not self._queueing.is_held else None
            self._messages.say(wording.ahead_text(ahead, end_s, self._model.now))

    @Slot(int, int)
    def _on_queueing_ran_out(self, done: int, failed: int) -> None:
        parts = [self.tr("Recordings that are transcribed: %n.", "", done)]
        if failed:
            parts.append(self.tr("Recordings that failed: %n.", "", failed))
        self._messages.announce(" ".join(parts))
        if self._preferences.get(settings.NOTIFY):
            self.notice.tell(done, failed)

    @Slot(int)
    def _on_queueing_left_over(self, count: int) -> None:
        text = self.tr("Recordings that were interrupted: %n. What was finished is kept.", "", count)
        self._messages.say(text, Remedy.RESUME_ALL)

    @Slot()
    def _on_queueing_part_done(self) -> None:
        self._messages.say(
            self.tr("The part was transcribed again. Taking back the last edit brings back what was there.")
        )

    @Slot(bool)
    def _on_queueing_busy_changed(self, is_busy: bool) -> None:  # noqa: FBT001 (the signal's)
        if is_busy:
            self._tick.start()
        else:
            self._tick.stop()
        self._stay_awake()

    @Slot()
    def _stay_awake(self) -> None:
        """Keep the computer awake while there is work, if that is set."""
        if self._queueing.is_busy and self._preferences.get(settings.KEEP_AWAKE):
            self.keep_awake.hold(self)
        else:
            self.keep_awake.let_go(self)
        self._tell_about_sleep()

    @Slot()
    def _tell_about_sleep(self) -> None:
        """Say where the computer may fall asleep over the work."""
        self._panel.show_sleepy(is_sleepy=self._queueing.is_busy and not self.keep_awake.is_held)
