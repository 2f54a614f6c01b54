"""Have the transcript that is open read aloud, each of its speakers in another voice.

What is marked as redactions is left out, for others may hear it, and what is read can be kept or sent.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.bootstrap import Services
from app.core.text import display_name
from app.library.lines import Line
from app.library.records import ItemRow
from app.ui.casting import Casting
from app.ui.models.job_row import JobRow
from app.ui.parts import Parts

if TYPE_CHECKING:
    from app.core.cast import Cast
    from app.library.library import Library
    from app.ui.proof_listening import ProofListening


class TranscriptReading(QObject):
    """Finds out who reads for whom, then lets what marks in the transcript have it read."""

    begun = Signal()
    page_wanted = Signal()

    def __init__(
        self, services: Services, parts: Parts, casting: Casting, proof: Callable[[], ProofListening]
    ) -> None:
        super().__init__(parts.window)
        self._session = services.session
        self._parts = parts
        self._casting = casting
        self._proof = proof

    @Slot()
    def read_all(self) -> None:
        """Show the reader with the transcript, and read it."""
        rows = range(self._parts.segments.rowCount())
        self.page_wanted.emit()
        self._read_rows(rows)

    @Slot()
    def read_chosen(self) -> None:
        """Read the chosen segments, while the transcript stays in sight."""
        table = self._parts.transcript.table
        self._read_rows(
            [row for number in table.chosen if (row := self._parts.segments.place(number)) is not None]
        )

    @Slot()
    def read_from_chosen(self) -> None:
        """Read the transcript from the first segment on that is chosen, while it stays in sight."""
        first = min((index.row() for index in self._parts.transcript.table.selectedIndexes()), default=0)
        self._read_rows(range(first, self._parts.segments.rowCount()))

    def _read_rows(self, rows: Sequence[int]) -> None:
        row = self._parts.job_list.current
        lines = [self._parts.segments.lines[place] for place in rows]
        item = None if row is None else row.item
        if row is None or item is None:
            self._read_lines(rows, lines, row)
            return
        asked = self._session.submit(partial(_without_redactions, item=item, lines=lines))
        self._parts.bridge.follow(
            asked, lambda shown: self._read_lines(rows, shown, row), self._parts.messages.fail
        )

    def _read_lines(self, rows: Sequence[int], lines: Sequence[Line], row: JobRow | None) -> None:
        name = display_name(row.name) if row is not None else ""
        is_sensitive = row is not None and row.is_sensitive

        def read(cast: Cast) -> None:
            self._proof().read(rows, lines, cast, name, is_sensitive=is_sensitive)
            self.begun.emit()

        self._casting.cast(lines, read)


def _without_redactions(library: Library, item: ItemRow, lines: Sequence[Line]) -> list[Line]:
    """Return lines as others may hear them; one that nothing is taken from stays the same."""
    from app.core.redaction import redacted_segments  # noqa: PLC0415 (not part of the start)
    from app.services.redacting import redactions_of  # noqa: PLC0415 (as above)

    redactions = redactions_of(library, item)
    if not redactions:
        return list(lines)
    segments = redacted_segments((line.segment for line in lines), redactions)
    return [line._replace(text=segment.text) for line, segment in zip(lines, segments, strict=True)]
