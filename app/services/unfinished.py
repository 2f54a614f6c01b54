"""Jobs of the library that have not come to their end: which there are, how far they are, and giving one up."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

import msgspec

from app.core.errors import Code, LibraryError
from app.core.options import RecognitionOptions
from app.library.jobs import UNFINISHED
from app.library.records import ItemRow, ItemState, JobRow
from app.services.revising import forget

if TYPE_CHECKING:
    from app.library.library import Library


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfinished:
    """A job with its item; times are seconds in the recording."""

    item: ItemRow
    job: JobRow
    start_s: float
    end_s: float | None  # None: nobody knows yet how long the recording is

    @property
    def next_s(self) -> float:
        """Return from where it goes on."""
        return max(self.start_s, self.job.next_ms / 1000)


def unfinished(library: Library) -> list[Unfinished]:
    """Return the jobs that wait, run or failed, in order of the queue; items in the trash are left out."""
    found: list[Unfinished] = []
    for job in library.jobs.list(*UNFINISHED):
        item = library.items.get(job.item)
        if item.state is not ItemState.TRASHED:
            options = options_of(job)
            length_s = None if item.duration_ms is None else item.duration_ms / 1000
            end_s = length_s if options.end_s is None else options.end_s
            found.append(Unfinished(item=item, job=job, start_s=options.start_s, end_s=end_s))
    return found


def options_of(job: JobRow) -> RecognitionOptions:
    """Return what a job was asked for; LIBRARY_DATABASE if that cannot be read."""
    try:
        return msgspec.json.decode(job.options, type=RecognitionOptions)
    except msgspec.MsgspecError as error:
        raise LibraryError(Code.LIBRARY_DATABASE, reason="row") from error


def give_up(library: Library, item: ItemRow) -> None:
    """Give up what is unfinished of an item; LIBRARY_NO_SUCH_ITEM if nothing is.

    Where a complete transcript is there to be shown, the unfinished one after it is forgotten; where there is
    none, what was heard stays.
    """
    with library.database.transaction():
        if not library.jobs.cancel_all(item.id):
            raise LibraryError(Code.LIBRARY_NO_SUCH_ITEM, name=f"{item.title} (unfinished job)")
        rows = library.transcripts.of_item(item.id)
        if any(row.is_complete for row in rows):
            forget(library, takewhile(lambda row: not row.is_complete, rows))
