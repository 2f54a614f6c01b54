"""From a hit of a search to its place in the transcript, with its words marked there."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Slot

from app.core.word_marks import word_spans
from app.library.records import Hit, Place
from app.ui.models.hit_model import HitModel
from app.ui.models.job_model import JobModel
from app.ui.models.job_row import JobRow
from app.ui.models.segment_model import SegmentModel, SegmentRole, Spans
from app.ui.models.segment_rows import Column
from app.ui.panels.job_list import JobList
from app.ui.widgets.segment_table import SegmentTable

_SAME_S: Final = 0.0005


class HitOpening(QObject):
    """Waits for the text of a recording where it is not there yet."""

    def __init__(
        self, jobs: JobModel, hits: HitModel, job_list: JobList, segments: SegmentModel, table: SegmentTable
    ) -> None:
        super().__init__(job_list)
        self._jobs = jobs
        self._hits = hits
        self._job_list = job_list
        self._segments = segments
        self._table = table
        self._words = ""
        self._wanted: tuple[JobRow, Hit] | None = None
        self._is_marked = False
        job_list.hit_selected.connect(self._on_job_list_hit_selected)
        job_list.hit_view.activated.connect(self._on_hit_view_activated)

    @Slot(str)
    def use_words(self, words: str) -> None:
        """Know what was searched for; nothing takes the marks away."""
        self._words = words
        if not words:
            self.forget()

    @Slot()
    def _on_hit_view_activated(self) -> None:
        """Go on in the text, where the word is."""
        self._table.setFocus()

    def forget(self) -> None:
        """Mark nothing, and wait for nothing."""
        self._wanted = None
        if self._is_marked:
            self._is_marked = False
            self._segments.show_hits({})

    def go_on(self) -> None:
        """Show the place, now that the text may be there."""
        if self._wanted is None or self._job_list.current is not self._wanted[0] or not self._segments.rowCount():
            return
        (_, hit), self._wanted = self._wanted, None
        if hit.start_s is not None:
            self._table.show_time(hit.start_s)
        self._mark(hit)

    def _mark(self, chosen: Hit) -> None:
        """Mark the words in the segments of this recording in which they were found."""
        marks: dict[int, Spans] = {}
        current = (-1, -1)
        for hit in self._hits.of_item(chosen.item):
            row = self._segments.row_at_time(hit.start_s + _SAME_S) if hit.start_s is not None else None
            if hit.place is not Place.SEGMENT or row is None:
                continue
            text = str(self._segments.index(row, Column.TEXT).data(SegmentRole.TEXT))
            marks[row] = word_spans(text, self._words)
            if hit is chosen and marks[row]:
                current = (row, 0)
        self._is_marked = True
        self._segments.show_hits(marks, current)

    @Slot(object)
    def _on_job_list_hit_selected(self, hit: Hit | None) -> None:
        row = self._jobs.of_item(hit.item) if hit is not None else None
        if hit is None or row is None:
            return
        self._wanted = (row, hit)
        self._job_list.select_row(row)
        self.go_on()
