"""Find and replace in the transcript that is shown."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Slot

from app.core.edits import Edit, ReplaceText, ReplaceTexts
from app.core.errors import Code, SoundlockError
from app.core.finding import Replaced, Span
from app.services.finding_service import Finder
from app.ui.bridge import Bridge
from app.ui.editing import Editing
from app.ui.messages import Messages
from app.ui.models.segment_model import SegmentModel, Spans
from app.ui.panels.find_bar import FindBar
from app.ui.sentences import error_text
from app.ui.shown_text import lead, shown
from app.ui.widgets.editable_segments import EditableSegments


class _Find(NamedTuple):
    row: int
    number: int  # among the finds of its row
    span: Span  # in the stored text


class Finding(QObject):
    """Marks all that is found; answers to earlier questions come too late and are dropped."""

    def __init__(
        self,
        service: Finder,
        bridge: Bridge,
        editing: Editing,
        segments: SegmentModel,
        table: EditableSegments,
        bar: FindBar,
        messages: Messages,
    ) -> None:
        super().__init__(editing)
        self._service = service
        self._bridge = bridge
        self._editing = editing
        self._segments = segments
        self._table = table
        self._bar = bar
        self._messages = messages
        self._asked = 0
        self._finds: list[_Find] = []
        self._spans: dict[int, Spans] = {}
        self._current = -1
        bar.query_changed.connect(self.search)
        bar.next_requested.connect(self.go_on)
        bar.previous_requested.connect(self.go_back)
        bar.replace_requested.connect(self.replace)
        bar.replace_all_requested.connect(self.replace_all)
        bar.closed.connect(self._on_bar_closed)
        editing.changed.connect(self._on_text_changed)
        segments.modelReset.connect(self._on_text_changed)
        segments.rowsInserted.connect(self._on_text_changed)

    def open(self, *, with_replacement: bool = False) -> None:
        """Let something be looked for."""
        self._table.finish_editing()
        can_replace = self._editing.opened is not None
        self._bar.open_search("", with_replacement=with_replacement, can_replace=can_replace)

    def forget(self) -> None:
        """Hold nothing."""
        self._asked += 1
        self._finds, self._spans, self._current = [], {}, -1
        self._bar.forget()

    @Slot()
    def search(self) -> None:
        """Look for what the bar says."""
        self._asked += 1
        query, texts = self._bar.query, [line.text for line in self._segments.lines]
        if not query.text:
            self._show([], {})
            self._bar.tell("")
            return
        work = partial(self._service.found, query, texts)
        self._bridge.run(work, partial(self._on_found, self._asked), partial(self._on_failed, self._asked))

    @Slot()
    def go_on(self) -> None:
        """Go to the next find, from the last one to the first."""
        self._go(1)

    @Slot()
    def go_back(self) -> None:
        """Go to the find before, from the first one to the last."""
        self._go(-1)

    @Slot()
    def replace(self) -> None:
        """Replace the find that one stands on."""
        if self._editing.opened is None or not self._finds:
            return
        find = self._finds[max(0, self._current)]
        line = self._segments.lines[find.row]
        work = partial(
            self._service.replaced, self._bar.query, self._bar.replacement.text(), [line.text], only=find.span
        )
        self._bridge.run(work, partial(self._on_replaced, [line.id], [line.text]), self._on_replace_failed)

    @Slot()
    def replace_all(self) -> None:
        """Replace all finds as one edit."""
        if self._editing.opened is None or not self._finds:
            return
        lines = list(self._segments.lines)
        texts = [line.text for line in lines]
        work = partial(self._service.replaced, self._bar.query, self._bar.replacement.text(), texts)
        numbers = [line.id for line in lines]
        self._bridge.run(work, partial(self._on_replaced, numbers, texts, is_all=True), self._on_replace_failed)

    def _go(self, step: int) -> None:
        if not self._finds:
            return
        self._current = (self._current + step) % len(self._finds) if self._current >= 0 else 0
        find = self._finds[self._current]
        self._segments.show_hits(self._spans, (find.row, find.number))
        self._table.choose(find.row)
        self._tell()
        text = shown(self._segments.lines[find.row].text)
        self._messages.announce(f"{self._bar.count.text()}. {text}")

    def _tell(self) -> None:
        if self._current >= 0:
            text = self.tr("{at} of {count}").format(at=self._current + 1, count=len(self._finds))
        else:
            text = self.tr("Found: %n", "", len(self._finds)) if self._finds else self.tr("Not found")
        self._bar.tell(text)

    def _show(self, finds: list[_Find], spans: dict[int, Spans]) -> None:
        here = self._finds[self._current] if self._current >= 0 else None
        self._finds, self._spans = finds, spans
        row = here.row if here is not None else self._table.currentIndex().row()
        start = here.span[0] if here is not None else -1
        after = (at for at, find in enumerate(finds) if (find.row, find.span[0]) >= (row, start))
        self._current = next(after, 0 if finds else -1)
        current = (finds[self._current].row, finds[self._current].number) if finds else (-1, -1)
        self._segments.show_hits(spans, current)
        if finds:
            self._table.bring_into_view(current[0])

    def _on_found(self, asked: int, found: list[tuple[int, list[Span]]]) -> None:
        if asked != self._asked or self._bar.isHidden():
            return
        finds: list[_Find] = []
        spans: dict[int, Spans] = {}
        for row, places in found:
            text = self._segments.lines[row].text
            before, length = lead(text), len(text.strip())
            spans[row] = tuple(
                (start - before, min(end - before, length) - (start - before)) for start, end in places
            )
            finds += (_Find(row, number, place) for number, place in enumerate(places))
        self._show(finds, spans)
        self._tell()
        self._messages.announce(self._bar.count.text())

    def _on_failed(self, asked: int, error: SoundlockError) -> None:
        if asked == self._asked:
            self._show([], {})
            self._bar.tell(self.tr("Not found"))
            if error.code is not Code.LIBRARY_LOCKED:
                text = error_text(error)
                self._bar.tell(self.tr("This cannot be looked for"), text)
                self._messages.announce(text)

    def _on_replaced(
        self, numbers: Sequence[int], texts: Sequence[str], made: list[Replaced], *, is_all: bool = False
    ) -> None:
        def build() -> Edit | None:
            """Leave out what somebody changed since the texts were read."""
            now = {line.id: line.text for line in self._segments.lines}
            new = [(numbers[one.at], one.text) for one in made if now.get(numbers[one.at]) == texts[one.at]]
            if not new:
                return None
            return ReplaceTexts(tuple(new)) if is_all or not new[0][1].strip() else ReplaceText(*new[0])

        if made:
            self._editing.make(build)
        if made and is_all:
            self._messages.say(self.tr("Replaced: %n. One undo takes all of them back.", "", _count(made)))

    def _on_replace_failed(self, error: SoundlockError) -> None:
        self._messages.fail(error)

    @Slot()
    def _on_text_changed(self) -> None:
        if self._bar.isVisible():
            self.search()

    @Slot()
    def _on_bar_closed(self) -> None:
        self._asked += 1
        self._finds, self._spans, self._current = [], {}, -1
        self._segments.show_hits({})
        self._table.setFocus()


def _count(made: Sequence[Replaced]) -> int:
    return sum(one.count for one in made)
