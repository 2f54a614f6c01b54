"""Deletes what the user's own rules say: when a library opens, once an hour, and at once when asked to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.bootstrap import Services
from app.core.errors import Code, SoundlockError
from app.library.records import now_ms
from app.ui import library_wording
from app.ui.bridge import Bridge
from app.ui.dialogs import Dialogs
from app.ui.messages import Messages
from app.ui.sentences import error_text
from app.ui.widgets.line_list import LineList
from app.ui.windows.question import Question

if TYPE_CHECKING:
    from app.library import retention
    from app.library.deletion import Receipt

Failed = Callable[[SoundlockError], None]
HOUR_MS: Final = 60 * 60 * 1000
SOON_MS: Final = 60 * 1000


class Sweeping(QObject):
    """Waits while something runs; of what was deleted by itself it tells afterwards."""

    swept = Signal()
    """Something is gone from the library."""

    def __init__(
        self,
        services: Services,
        bridge: Bridge,
        dialogs: Dialogs,
        messages: Messages,
        is_busy: Callable[[], bool],
        *,
        soon_ms: int = SOON_MS,
        clock: Callable[[], int] = now_ms,
    ) -> None:
        super().__init__(messages)
        self._services = services
        self._bridge = bridge
        self._dialogs = dialogs
        self._messages = messages
        self._is_busy = is_busy
        self._soon_ms = soon_ms
        self._clock = clock
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timer_timeout)

    @Slot()
    def start(self) -> None:
        """Sweep now, and from time to time."""
        self._timer.start(0)

    @Slot()
    def stop(self) -> None:
        """Sweep no more."""
        self._timer.stop()

    @Slot()
    def ask(self) -> None:
        """Show what is due, and delete it if that is wanted."""
        if self._is_busy():
            self._messages.say(
                self.tr("Nothing is deleted while recordings are transcribed. Wait for them, or cancel them.")
            )
            return
        from app.library import retention  # noqa: PLC0415 (not a part of the start)

        time_ms = self._clock()
        future = self._services.session.submit(lambda library: retention.due(library, time_ms))
        self._bridge.follow(future, partial(self._show, time_ms), self._messages.fail)

    @Slot()
    def _on_timer_timeout(self) -> None:
        if self._is_busy():
            self._timer.start(self._soon_ms)
        else:
            self._timer.start(HOUR_MS)
            self._sweep(self._clock(), self._messages.fail)

    def _show(self, time_ms: int, due: Sequence[retention.Due]) -> None:
        if not due:
            self._messages.say(
                self.tr("Nothing is due: no collection has a rule that says to delete anything now.")
            )
            return
        lines = LineList(self.tr("What is due"), self._dialogs.theme, rows=len(due))
        lines.lines.replace([library_wording.due_line(one) for one in due])
        question = Question(
            self.tr("Delete what is due?"),
            (
                self.tr("Due by the rules of your collections: %n", "", len(due)),
                self.tr(
                    "It is deleted with the keys that open it. This cannot be undone. Copies of the library that "
                    "were made before, such as backups, still hold it."
                ),
            ),
            self._dialogs.owner,
            act=(self.tr("&Delete it"), self.tr("Delete what is listed for good")),
            stay=(self.tr("&Keep it"), self.tr("Leave everything as it is for now")),
            shown=lines,
        )
        question.confirmed.connect(partial(self._on_confirmed, time_ms))
        self._dialogs.show(question)

    def _sweep(self, time_ms: int, failed: Failed, *, trusts_clock: bool = False) -> None:
        from app.library import retention  # noqa: PLC0415 (not a part of the start)

        work = partial(retention.sweep, now_ms=time_ms, trusts_clock=trusts_clock)
        self._bridge.follow(self._services.session.submit(work), self._on_swept, failed)

    def _on_confirmed(self, time_ms: int) -> None:
        def on_failed(error: SoundlockError) -> None:
            if error.code is Code.LIBRARY_CLOCK:
                self._ask_about_clock(time_ms, error)
            else:
                self._messages.fail(error)

        self._sweep(time_ms, on_failed)

    def _ask_about_clock(self, time_ms: int, error: SoundlockError) -> None:
        question = Question(
            self.tr("Is the date of this computer right?"),
            (error_text(error),),
            self._dialogs.owner,
            act=(self.tr("It is right: &delete it"), self.tr("Delete what was listed for good")),
            stay=(self.tr("&Keep it"), self.tr("Leave everything as it is for now")),
        )
        question.confirmed.connect(partial(self._sweep, time_ms, self._messages.fail, trusts_clock=True))
        self._dialogs.show(question)

    def _on_swept(self, receipt: Receipt | None) -> None:
        if receipt is not None:
            self._messages.say(library_wording.deleted_text(receipt))
            self.swept.emit()
