"""What the jobs of the library are kept in: a transcript of their own, or a stretch of one that is there."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import msgspec

from app.core.edits import ReplaceRange
from app.core.transcript import Segment, Transcript
from app.library.deeds import Deed
from app.library.records import JobRow, MarkKind, packed, unpacked
from app.library.segment_cells import segment_row, segment_values
from app.services.revising import forget
from app.services.saving import Record

if TYPE_CHECKING:
    from app.library.library import Library

KIND: Final = "transcribe"
REPLACING: Final = "replace"
STRETCH: Final = "stretch"
WHOLE: Final = frozenset({KIND, REPLACING})
"""The kinds of jobs that make a transcript of a whole recording; REPLACING forgets those before it in the end."""


class _Kept(msgspec.Struct, frozen=True, array_like=True):
    """What the row of a stretch holds: segments as rows of the library have them, without a number yet."""

    transcript: int
    segments: tuple[tuple[int, float, float, str, str, bytes], ...]


@dataclass(frozen=True, slots=True)
class WholeRecord(Record):
    """A transcript that grows with the job."""

    replaces: bool = False

    def hear(self, library: Library, segment: Segment) -> None:
        """Add a segment to the transcript."""
        library.transcripts.append_segments(self.transcript, [segment])
        library.jobs.progress(self.row, next_ms=_ms(segment.end_s))

    def complete(self, library: Library, made: Transcript) -> None:
        """Say that the transcript is complete, and what was learned of the recording."""
        library.transcripts.finish(self.transcript, made)
        library.items.describe(
            self.item,
            duration_ms=_ms(made.duration_s),
            language=made.language,
            model=made.engine.model,
            media=made.media,
        )
        library.ledger.append(Deed.TRANSCRIBED, item=library.items.get(self.item).uid.hex())
        if self.replaces:
            older = [row for row in library.transcripts.of_item(self.item) if row.id < self.transcript]
            forget(library, older)

    def leave(self, library: Library, made: Transcript) -> None:
        """Write what is known so far."""
        library.transcripts.finish(self.transcript, made)


@dataclass(slots=True)
class Heard:
    """What was heard of a stretch so far, and how much of that the job's row holds."""

    segments: list[Segment] = field(default_factory=list)
    saved: int = 0

    @property
    def is_due(self) -> bool:
        """Say whether enough has come for the row to be written, which is written as a whole.

        A sixteenth of it, so that long stretches are written some dozens of times and not once for each segment.
        Nobody sees them before all is done, so a kill costs no more than hearing that sixteenth again.
        """
        return len(self.segments) > self.saved + self.saved // 16


@dataclass(frozen=True, slots=True)
class StretchRecord(Record):
    """A stretch of a transcript, which stays as it is until all of the stretch is done; the job's row holds it."""

    start_s: float
    end_s: float  # infinite without an end
    heard: Heard = field(default_factory=Heard, compare=False)

    def hear(self, library: Library, segment: Segment) -> None:
        """Keep a segment, in the job's row before long."""
        self.heard.segments.append(segment)
        if self.heard.is_due:
            self._save(library)

    def _save(self, library: Library) -> None:
        segments = self.heard.segments
        next_ms = _ms(max(segment.end_s for segment in segments))
        library.jobs.progress(self.row, next_ms=next_ms, resume=keeping(self.transcript, tuple(segments)))
        self.heard.saved = len(segments)

    def complete(self, library: Library, made: Transcript) -> None:
        """Put what was heard into the transcript, as one edit that can be undone; nobody has checked it yet."""
        edit = ReplaceRange(self.start_s, self.end_s, tuple(made.segments))
        library.revisions.apply(self.transcript, edit)
        for mark in library.marks.of_item(self.item, MarkKind.CHECKED):
            if mark.start_s < self.end_s and self.start_s < mark.end_s:
                library.marks.remove(mark.id)
        library.ledger.append(Deed.TRANSCRIBED, item=library.items.get(self.item).uid.hex(), what=STRETCH)

    def leave(self, library: Library, made: Transcript) -> None:  # noqa: ARG002 (of a whole one it is the content)
        """Leave the transcript alone, and keep all that was heard for going on."""
        if len(self.heard.segments) > self.heard.saved:
            self._save(library)


def keeping(transcript: int, segments: tuple[Segment, ...] = ()) -> bytes:
    """Return what the row of a stretch keeps: which transcript it is for, and what was heard so far."""
    return packed((transcript, [(0, *segment_values(segment).values()) for segment in segments]))


def kept(row: JobRow) -> tuple[int, tuple[Segment, ...]]:
    """Read what `keeping` wrote into a row."""
    stored = unpacked(_Kept, row.resume)
    return stored.transcript, tuple(segment_row(cells).segment for cells in stored.segments)


def _ms(seconds: float) -> int:
    return round(seconds * 1000)
