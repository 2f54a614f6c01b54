"""What was marked in the recording that is shown, beside its transcript: read anew whenever a mark changes."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import partial

from PySide6.QtCore import QObject, Slot

from app.library.records import ItemRow, MarkRow
from app.services import listening_service
from app.services.library_session import LibrarySession
from app.ui.bridge import Bridge
from app.ui.messages import Messages
from app.ui.shown_text import in_sentences
from app.ui.widgets.segment_table import SegmentTable


class Margin(QObject):
    """Shows the marks of one item, and goes from one to the next."""

    def __init__(self, session: LibrarySession, bridge: Bridge, table: SegmentTable, messages: Messages) -> None:
        super().__init__(table)
        self._session = session
        self._bridge = bridge
        self._table = table
        self._messages = messages
        self._item: ItemRow | None = None

    @property
    def has_stops(self) -> bool:
        """Say whether there is a mark to go to."""
        return bool(self._table.segments.marks.stops_s)

    def show(self, item: ItemRow | None) -> None:
        """Show the marks of an item, or none."""
        if item is None or self._item is None or item.id != self._item.id:
            self.forget()
        self._item = item
        self.read_again()

    def forget(self) -> None:
        """Hold nothing of any item."""
        self._item = None
        self._table.segments.show_marks([])

    @Slot()
    def read_again(self) -> None:
        """Show the marks as they are by now."""
        item = self._item
        if item is not None:
            future = self._session.submit(lambda library: listening_service.marks_in_force(library, item))
            self._bridge.follow(future, partial(self._on_read, item), self._messages.fail_to_show)

    def _on_read(self, item: ItemRow, marks: list[MarkRow]) -> None:
        if item is self._item:
            self._table.segments.show_marks(marks)

    @Slot()
    def go_on(self) -> None:
        """Go to the next segment that has a mark."""
        rows, row = self._stops(), self._table.currentIndex().row()
        at = bisect_right(rows, row)
        if at < len(rows):
            self._go_to(rows[at])
        else:
            self._messages.announce(self.tr("There is no mark after this place."))

    @Slot()
    def go_back(self) -> None:
        """Go to the segment before that has a mark."""
        rows, row = self._stops(), self._table.currentIndex().row()
        at = bisect_left(rows, row) - 1
        if at >= 0:
            self._go_to(rows[at])
        else:
            self._messages.announce(self.tr("There is no mark before this place."))

    def _stops(self) -> list[int]:
        segments = self._table.segments
        return sorted({segments.row_of_moment(start_s) for start_s in segments.marks.stops_s})

    def _go_to(self, row: int) -> None:
        self._table.choose(row)
        self._table.setFocus()
        self._messages.announce(in_sentences(self._table.segments.told_marks(row)))
