"""What the library holds, as a list shows it: each item with how far its transcription is."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.transcript import Transcript
from app.library.items import everything
from app.library.records import ItemRow, ItemState, JobState
from app.services.job_records import WHOLE

if TYPE_CHECKING:
    from app.library.library import Library


class Stage(enum.StrEnum):
    """Name how far the transcription of an item is."""

    UNTOUCHED = "untouched"
    INTERRUPTED = "interrupted"
    PAUSED = "paused"
    FAILED = "failed"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the list."""

    item: ItemRow
    stage: Stage
    tags: frozenset[int] = frozenset()
    has_notes: bool = False
    error_code: str = ""
    """Why the transcription failed, of one that did."""


def entries(library: Library) -> list[Entry]:
    """Return what is ready to be read and what lies in the trash, the newest first."""
    jobs = sorted(library.jobs.list(), key=lambda job: job.id)
    latest = {job.item: job for job in jobs if job.kind in WHOLE and job.state is not JobState.CANCELLED}
    stages = {item: _STAGES.get(job.state, Stage.INTERRUPTED) for item, job in latest.items()}
    stages.update((item, Stage.DONE) for item in library.transcripts.known_from_the_start() if item not in stages)
    tags, noted = library.tags.marks(), library.notes.items()
    return [
        Entry(
            item,
            stages.get(item.id, Stage.UNTOUCHED),
            tags.get(item.id, frozenset()),
            item.id in noted,
            latest[item.id].error_code if stages.get(item.id) is Stage.FAILED else "",
        )
        for item in library.items.list(everything())
        if item.state is not ItemState.IMPORTING
    ]


def latest_transcript(library: Library, item: ItemRow) -> Transcript | None:
    """Return what was heard in an item so far, None where nothing was tried."""
    latest = library.transcripts.latest(item.id)
    return None if latest is None else library.transcripts.load(latest.id)


def renamed(library: Library, item: ItemRow, title: str) -> ItemRow:
    """Give an item another title and return it as it is then."""
    library.items.rename(item.id, title)
    return library.items.get(item.id)


_STAGES = {JobState.DONE: Stage.DONE, JobState.FAILED: Stage.FAILED, JobState.PAUSED: Stage.PAUSED}
