"""Edits of structure and time in the window's terms: split, merge, insert, delete, nudge."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.core.edited_segments import clamped
from app.core.edits import Delete, DeleteMany, Edit, Insert, Merge, MergeMany, Retime, Split
from app.core.nudging import nudged
from app.core.text import clock
from app.library.lines import Line
from app.services.edited_transcript import Outcome
from app.ui.editing import Editing
from app.ui.messages import Messages
from app.ui.models.segment_model import SegmentModel
from app.ui.shown_text import lead, shown
from app.ui.word_places import place_at_time, time_between

_SETTLED_MS: Final = 400
_LEAST_GAP_S: Final = 0.1
_LONGEST_NEW_S: Final = 3.0


class Cutting(QObject):
    """Knows where each edit has to cut; a row of nudges is one edit."""

    edit_wanted = Signal(int, int)
    """The number of a segment that is to be edited now, and before which character."""

    def __init__(self, editing: Editing, segments: SegmentModel, messages: Messages) -> None:
        super().__init__(editing)
        self._editing = editing
        self._segments = segments
        self._messages = messages
        self._nudged: Line | None = None  # what stood there before the nudges
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLED_MS)
        self._timer.timeout.connect(self.settle)

    def _line(self, number: int) -> Line | None:
        place = self._segments.place(number)
        return None if place is None else self._segments.lines[place]

    def split(self, number: int, at_char: int) -> None:
        """Cut a segment before a character of its shown text, and go on editing the second part."""
        line = self._line(number)
        if line is None or not (shown(line.text)[:at_char].strip() and shown(line.text)[at_char:].strip()):
            self._messages.announce(self.tr("There is nothing to split here: put the cursor inside the text."))
            self.edit_wanted.emit(number, at_char)
            return
        self.settle()
        self._editing.make(lambda: self._split_edit(number, at_char), self._on_split)

    def split_at_time(self, time_s: float) -> None:
        """Cut the segment that is heard at a time before the word that is heard."""
        row = self._segments.row_at_time(time_s)
        segment = self._segments.segment_at(row) if row is not None else None
        place = place_at_time(segment, time_s) if segment is not None else None
        if row is not None and segment is not None:
            share = (time_s - segment.start_s) / max(0.001, segment.end_s - segment.start_s)
            at_char = place.first if place is not None else round(share * len(segment.text.strip()))
            self.split(self._segments.lines[row].id, at_char)

    def _split_edit(self, number: int, at_char: int) -> Edit | None:
        line = self._line(number)
        if line is None:
            return None
        at = lead(line.text) + at_char
        while at > 0 and line.text[at - 1].isspace():  # the second part keeps the space that joins it
            at -= 1
        return Split(number, at, time_between(line.segment, at_char))

    def _on_split(self, outcome: Outcome) -> None:
        if len(outcome.lines) == 2:
            self.edit_wanted.emit(max(outcome.lines, key=lambda line: (line.start_s, line.id)).id, 0)

    def merge_with_next(self, number: int) -> None:
        """Join a segment and the next, and go on editing where they meet."""
        line = self._line(number)
        if line is not None:
            self.settle()
            at_char = len(shown(line.text))
            self._editing.make(lambda: Merge(number), lambda _: self.edit_wanted.emit(number, at_char))

    def merge(self, numbers: Sequence[int]) -> None:
        """Join neighbours; a single one is joined to the next."""
        self.settle()
        places = sorted(place for number in numbers if (place := self._segments.place(number)) is not None)
        if len(places) == 1 and places[0] + 1 < self._segments.rowCount():
            self._editing.make(lambda: Merge(numbers[0]))
        elif len(places) > 1 and places[-1] - places[0] + 1 == len(places):
            self._editing.make(lambda: MergeMany(tuple(numbers)))
        else:
            self._messages.announce(self.tr("Choose segments that follow each other to merge them."))

    def delete(self, numbers: Sequence[int]) -> None:
        """Take segments away."""
        self.settle()
        if len(numbers) == 1:
            self._editing.make(lambda: Delete(numbers[0]))
        elif numbers:
            self._editing.make(lambda: DeleteMany(tuple(numbers)))

    def insert_after(self, number: int) -> None:
        """Add a segment in the gap after another, and edit it."""
        self.settle()
        place = self._segments.place(number)
        if place is None:
            return
        line, following = self._segments.lines[place], self._segments.lines[place + 1 : place + 2]
        end_s = min([line.end_s + _LONGEST_NEW_S, *(after.start_s for after in following)])
        if end_s - line.end_s < _LEAST_GAP_S:
            self._messages.say(
                self.tr(
                    "There is no gap after this segment. Make room first: move its end back, or the start of the "
                    "next one."
                )
            )
            return
        edit = Insert(line.end_s, end_s, "…", line.speaker)
        self._editing.make(lambda: edit, lambda outcome: self.edit_wanted.emit(outcome.lines[0].id, 0))

    def nudge(self, number: int, *, start_s: float = 0.0, end_s: float = 0.0) -> None:
        """Move a border of a segment, as far as its neighbours and its own length allow."""
        place = self._segments.place(number)
        if place is None or self._editing.opened is None:
            return
        if self._nudged is not None and self._nudged.id != number:
            self.settle()
        lines = self._segments.lines
        before = lines[place - 1] if place else None
        after = lines[place + 1] if place + 1 < len(lines) else None
        line = lines[place]
        times = nudged(
            (line.start_s, line.end_s),
            (before.start_s, before.end_s) if before is not None else None,
            (after.start_s, after.end_s) if after is not None else None,
            start_s=start_s,
            end_s=end_s,
        )
        if times != (line.start_s, line.end_s):
            self._nudged = self._nudged or line
            segment = clamped(self._nudged.segment, *times)
            self._segments.change([Line.of(replace(segment), number)])
            self._timer.start()
        self._messages.announce(
            self.tr("From {start} to {end}").format(start=clock(times[0]), end=clock(times[1]))
        )

    @Slot()
    def settle(self) -> None:
        """Make one edit of the nudges so far."""
        self._timer.stop()
        before, self._nudged = self._nudged, None
        line = self._line(before.id) if before is not None else None
        if before is not None and line is not None:
            edit = Retime(line.id, line.start_s, line.end_s)
            self._editing.make(lambda: edit, before=before)
