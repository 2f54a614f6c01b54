"""Listen to the doubtful passages of the transcript that is shown, and keep which of them are right."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from app.core.errors import SoundlockError
from app.core.risk import Passage, to_hear_s
from app.core.text import clock
from app.library.records import ItemRow
from app.services import listening_service
from app.services.library_session import LibrarySession
from app.services.listening_service import Listening
from app.ui.bridge import Bridge
from app.ui.listening_wording import reasons_text
from app.ui.messages import Messages
from app.ui.models.passage_model import PassageModel
from app.ui.panels.listening_panel import ListeningPanel


@dataclass(slots=True)
class _Accepted:
    row: int
    passage: Passage
    mark: int | None = None  # known once it is in the library


class ListeningQueue(QObject):
    """One step at a time: hear, then say that it is right or write it anew; a step can be taken back."""

    checked_changed = Signal()
    """Another passage counts as right, or one fewer."""
    play_requested = Signal(float, float)
    """Somebody wants to hear the recording from here to there, in seconds."""
    edit_requested = Signal(int)
    """Somebody wants to write a segment anew, by its number."""

    def __init__(
        self,
        session: LibrarySession,
        bridge: Bridge,
        model: PassageModel,
        panel: ListeningPanel,
        messages: Messages,
    ) -> None:
        super().__init__(panel)
        self._session = session
        self._bridge = bridge
        self._model = model
        self._panel = panel
        self._messages = messages
        self._item: ItemRow | None = None
        self._duration_s = 0.0
        self._passages = 0
        self._accepted: list[_Accepted] = []
        self._heard: Passage | None = None
        self._asked = 0  # answers to what was asked before are of another transcript
        panel.play_requested.connect(self.play)
        panel.accepted.connect(self.accept)
        panel.edit_requested.connect(self.edit)
        panel.back_requested.connect(self.back)

    @property
    def can_play(self) -> bool:
        """Say whether there is a passage to be heard."""
        return self._model.rowCount() > 0

    @property
    def can_go_back(self) -> bool:
        """Say whether a step can be taken back."""
        return bool(self._accepted) and self._accepted[-1].mark is not None

    def show(self, item: ItemRow | None) -> None:
        """Look for the doubtful passages of an item, or show none; what was accepted so far stays so."""
        self.forget()
        self._item = item
        if item is not None:
            self._panel.show_busy()
            self.rank_again()

    @Slot()
    def rank_again(self) -> None:
        """Look anew for what is doubtful, without going elsewhere."""
        item = self._item
        if item is not None:
            self._asked += 1
            future = self._session.submit(lambda library: listening_service.listening(library, item))
            self._bridge.follow(future, partial(self._on_ranked, self._asked), self._messages.fail_to_show)

    def forget(self) -> None:
        """Hold nothing of any transcript."""
        self._asked += 1
        self._item, self._heard = None, None
        self._accepted.clear()
        self._passages = 0
        self._model.replace([])
        self._panel.show_back(can_go_back=False)
        self._panel.show_nothing()

    # ---- the steps

    @Slot()
    def play(self) -> None:
        """Hear the chosen passage."""
        passage = self._panel.passage
        if passage is not None:
            self._heard = passage
            self.play_requested.emit(passage.start_s, passage.end_s)
            place = clock(passage.start_s, millis=False)
            self._messages.announce(f"{place}. {reasons_text(passage.reasons)}.")

    @Slot()
    def play_next(self) -> None:
        """Hear the chosen passage, or the next one if that was heard; after the last comes the first again."""
        if self._panel.passage is not None and self._panel.passage is self._heard:
            self._panel.choose(((self._panel.chosen or 0) + 1) % self._model.rowCount())
        self.play()

    @Slot()
    def accept(self) -> None:
        """Keep that the chosen passage is right, and hear the next."""
        row, item = self._panel.chosen, self._item
        if row is None or item is None:
            return
        step = _Accepted(row, self._model.take(row))
        self._accepted.append(step)
        future = self._session.submit(lambda library: listening_service.accept(library, item, step.passage))
        self._bridge.follow(future, partial(self._on_kept, step), partial(self._on_not_kept, step))
        self._show_left()
        if self._model.rowCount():
            self._panel.choose(min(row, self._model.rowCount() - 1))
            self.play()
        else:
            self._messages.announce(self.tr("All doubtful passages are checked."))

    @Slot()
    def edit(self) -> None:
        """Write the chosen passage anew, at its first segment."""
        passage = self._panel.passage
        if passage is not None:
            self.edit_requested.emit(passage.segments[0])

    @Slot()
    def back(self) -> None:
        """Take back that the last passage was right, and hear it again."""
        if not self.can_go_back:
            return
        step = self._accepted.pop()
        mark = step.mark
        assert mark is not None  # noqa: S101 (what `can_go_back` says)
        future = self._session.submit(lambda library: listening_service.take_back(library, mark))
        self._bridge.follow(future, lambda _none: self.checked_changed.emit(), self._messages.fail)
        self._panel.choose(self._model.put(step.row, step.passage))
        self._show_left()
        self.play()

    # ---- answers

    def _on_ranked(self, asked: int, found: Listening | None) -> None:
        if asked != self._asked:
            return
        self._heard = None
        if found is None:
            self._panel.show_nothing()
            return
        self._duration_s, self._passages = found.duration_s, found.passages
        before = self._panel.passage
        self._model.replace(found.left)
        same = [row for row, one in enumerate(found.left) if before is not None and one.start_s == before.start_s]
        if found.left:
            self._panel.choose(same[0] if same else 0)
        self._show_left()

    def _on_kept(self, step: _Accepted, mark: int) -> None:
        step.mark = mark
        self.checked_changed.emit()
        self._panel.show_back(can_go_back=self.can_go_back)

    def _on_not_kept(self, step: _Accepted, error: SoundlockError) -> None:
        if step in self._accepted:  # else another transcript is shown by now
            self._accepted.remove(step)
            self._model.put(step.row, step.passage)
            self._show_left()
        self._messages.fail(error)

    def _show_left(self) -> None:
        left = self._model.passages
        left_s = to_hear_s(left)
        share = min(1.0, left_s / self._duration_s) if self._duration_s else 0.0
        self._panel.show_left(self._passages - len(left), self._passages, left_s, share)
        self._panel.show_back(can_go_back=self.can_go_back)
