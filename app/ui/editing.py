"""From what somebody does to a transcript to the library: one edit after the other, shown before it is saved."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Signal

from app.core.edited_segments import rewritten
from app.core.edits import Delete, Edit, ReplaceText
from app.core.errors import SoundlockError
from app.library.lines import Line
from app.services import edited_transcript
from app.services.edited_transcript import Opened, Outcome, Past
from app.services.library_session import LibrarySession
from app.ui.bridge import Bridge
from app.ui.messages import Messages
from app.ui.models.job_row import JobRow
from app.ui.models.segment_model import SegmentModel

if TYPE_CHECKING:
    from app.library.library import Library

Work: TypeAlias = "Callable[[Library, int], Outcome]"
"""What is done in the library's thread to the transcript of a number."""
Then = Callable[[Outcome], None]


@dataclass(frozen=True, slots=True)
class _Deed:
    row: JobRow
    number: int  # of the transcript
    build: Callable[[], Work | None]  # asked when its turn comes: it may depend on the edit before
    then: Then
    before: Line | None  # what stood there before the edit was shown
    text: str


class Editing(QObject):
    """Keeps edits in their order; one that fails is said, put back, and what was typed is offered again."""

    past_changed = Signal()
    """Other edits than before can be taken back or made again."""
    saved_changed = Signal()
    """Edits are being saved, or all of them are."""
    text_refused = Signal(int, str)
    """A segment's number, and what was written there and could not be kept."""
    changed = Signal()
    """The transcript says something else than before."""

    def __init__(
        self, session: LibrarySession, bridge: Bridge, messages: Messages, segments: SegmentModel
    ) -> None:
        super().__init__(messages)
        self._session = session
        self._bridge = bridge
        self._messages = messages
        self._segments = segments
        self._row: JobRow | None = None
        self._waiting: deque[_Deed] = deque()
        self._doing: _Deed | None = None
        segments.text_edited.connect(self.write)

    @property
    def opened(self) -> Opened | None:
        """Return the transcript that can be edited, None while there is none."""
        return self._row.opened if self._row is not None else None

    @property
    def past(self) -> Past:
        """Return what can be taken back, and what made again."""
        return self.opened.past if self.opened is not None else Past()

    @property
    def is_saved(self) -> bool:
        """Say whether every edit is in the library."""
        return self._doing is None and not self._waiting

    def show(self, row: JobRow | None) -> None:
        """Edit the transcript of another row; edits of the one before are still saved."""
        self._row = row
        self.past_changed.emit()

    def forget(self) -> None:
        """Hand over to the library at once what waits, and hold nothing: it is about to be locked."""
        waiting, self._waiting = list(self._waiting), deque()
        self._row = self._doing = None
        for deed in waiting:
            work = deed.build()
            if work is not None:
                future = self._session.submit(_with_number(work, deed.number))
                self._bridge.follow(future, lambda _: None, self._messages.fail, survives_lock=True)
        self.past_changed.emit()
        self.saved_changed.emit()

    # ---- edits

    def make(
        self, build: Callable[[], Edit | None], then: Then = lambda _: None, *, before: Line | None = None
    ) -> None:
        """Make an edit after those that wait; it is built when its turn comes, and none is none."""

        def work() -> Work | None:
            edit = build()
            return None if edit is None else lambda library, number: edited_transcript.made(library, number, edit)

        self._do(work, then, before)

    def write(self, number: int, text: str) -> None:
        """Write the text of a segment anew; one that is left without any is deleted."""
        place = self._segments.place(number)
        if place is None or self.opened is None:
            return
        if not text:
            self.make(lambda: Delete(number))
            self._messages.announce(self.tr("The segment without text was deleted."))
            return
        before = self._segments.lines[place]
        self._segments.change([Line.of(rewritten(before.segment, text), number)])
        self.make(lambda: ReplaceText(number, text), before=before)

    def undo(self, then: Then) -> None:
        """Take the last edit back."""
        self._do(lambda: edited_transcript.undone, then)

    def redo(self, then: Then) -> None:
        """Make the edit again that was taken back last."""
        self._do(lambda: edited_transcript.redone, then)

    def go_to(self, revision: int, then: Then) -> None:
        """Go back or forth until this edit is the last that counts."""
        self._do(lambda: lambda library, number: edited_transcript.gone_to(library, number, revision), then)

    def _do(self, build: Callable[[], Work | None], then: Then, before: Line | None = None) -> None:
        if self._row is None or self._row.opened is None:
            return
        text = "" if before is None else self._text_of(before.id)
        self._waiting.append(_Deed(self._row, self._row.opened.number, build, then, before, text))
        if self._doing is None:
            self._go_on()

    def _go_on(self) -> None:
        self._doing = None
        while self._waiting and self._doing is None:
            deed = self._waiting.popleft()
            work = deed.build()
            if work is not None:
                self._doing = deed
                # Asked for here and now, so that a lock that comes next waits for it.
                future = self._session.submit(_with_number(work, deed.number))
                self._bridge.follow(future, partial(self._on_made, deed), partial(self._on_failed, deed))
        self.saved_changed.emit()

    def _on_made(self, deed: _Deed, outcome: Outcome) -> None:
        if deed.row is self._row and deed.row.opened is not None:
            newer = {waiting.before.id for waiting in self._waiting if waiting.before is not None}
            self._segments.change([line for line in outcome.lines if line.id not in newer], outcome.gone)
            deed.row.edit(self._segments.lines, outcome.past)
            self.past_changed.emit()
            self.changed.emit()
        self._go_on()
        if deed.row is self._row:
            deed.then(outcome)

    def _on_failed(self, deed: _Deed, error: SoundlockError) -> None:
        self._messages.fail(error)
        if deed.before is not None and deed.row is self._row:
            self._segments.change([deed.before])
            self.text_refused.emit(deed.before.id, deed.text)
        self._go_on()

    def _text_of(self, number: int) -> str:
        place = self._segments.place(number)
        return "" if place is None else self._segments.lines[place].text


def _with_number(work: Work, number: int) -> Callable[[Library], Outcome]:
    return lambda library: work(library, number)
