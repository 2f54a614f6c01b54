"""Transcripts in the library: a row for each segment."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

import msgspec

from app.core.errors import Code, LibraryError
from app.core.transcript import EngineInfo, MediaInfo, Notice, Segment, SegmentRow, Transcript
from app.library.lines import Line, LineSegments
from app.library.records import TranscriptRow, columns, now_ms, packed, record, unpacked
from app.library.segment_cells import SEGMENT_COLUMNS, segment_row, segment_values
from app.library.tables import Row, Value

if TYPE_CHECKING:
    from app.library.database import Database


class _Head(msgspec.Struct, frozen=True):
    """What a transcript says beside its segments and what has a column of its own."""

    source_name: str
    language_probability: float | None
    duration_s: float
    engine: EngineInfo
    notices: tuple[Notice, ...]
    task: str
    media: MediaInfo | None


class Transcripts:
    """Write transcripts while they are made, and read them back."""

    def __init__(self, database: Database, clock: Callable[[], int] = now_ms) -> None:
        self._database = database
        self._clock = clock

    def begin(self, item: int, head: Transcript) -> int:
        """Start a transcript of an item, incomplete as yet, with the segments that are there already."""
        with self._database.transaction():
            transcript = self._database.rows.insert(
                "transcripts",
                item=item,
                created_ms=self._clock(),
                language=head.language,
                is_complete=False,
                head=_packed_head(head),
            )
            self.append_segments(transcript, head.segments)
        return transcript

    def append_segments(self, transcript: int, segments: Iterable[Segment]) -> list[int]:
        """Add segments in one transaction and return their numbers."""
        with self._database.transaction():
            item = self.get(transcript).item
            return [
                self._database.rows.insert("segments", item=item, transcript=transcript, **segment_values(segment))
                for segment in segments
            ]

    def finish(self, transcript: int, head: Transcript) -> None:
        """Write what is known in the end; segments of `head` are not looked at."""
        with self._database.transaction():
            self.get(transcript)
            self._database.rows.update(
                "transcripts",
                transcript,
                language=head.language,
                is_complete=head.is_complete,
                head=_packed_head(head),
            )

    def get(self, transcript: int) -> TranscriptRow:
        """Return a transcript's row; LibraryError LIBRARY_NO_SUCH_ITEM."""
        rows = self._rows("id = ?", transcript)
        if not rows:
            raise LibraryError(Code.LIBRARY_NO_SUCH_ITEM, name=str(transcript))
        return rows[0]

    def of_item(self, item: int) -> list[TranscriptRow]:
        """Return the transcripts of an item, the latest first."""
        return self._rows("item = ? ORDER BY id DESC", item)

    def latest(self, item: int) -> TranscriptRow | None:
        """Return the latest transcript of an item, None if it has none."""
        rows = self._rows("item = ? ORDER BY id DESC LIMIT 1", item)
        return rows[0] if rows else None

    def known_from_the_start(self) -> set[int]:
        """Return the items whose words came with their sound, by no job: spoken by this computer, or a copy."""
        sql = (
            "SELECT items.id FROM items CROSS JOIN transcripts ON transcripts.item = items.id"
            " WHERE transcripts.is_complete AND NOT EXISTS (SELECT 1 FROM jobs WHERE jobs.item = items.id)"
        )
        return {row[0] for row in self._database.execute(sql)}

    def load(self, transcript: int) -> Transcript:
        """Return a whole transcript; LIBRARY_TAMPERED if the item's rows are not what was written last."""
        with self._database.turn():
            self.check(transcript)
            return self._whole(transcript, tuple(segment.segment for segment in self.segments(transcript)))

    def opened(self, transcript: int) -> Transcript:
        """Return a whole transcript at once, its segments not unpacked and not checked (see `check`)."""
        with self._database.turn():
            return self._whole(transcript, LineSegments(self.lines(transcript)))

    def check(self, transcript: int) -> None:
        """Compare what is stored with what was written last; LIBRARY_TAMPERED if it is something else."""
        self._database.rows.verify_item(self.get(transcript).item)

    def lines(self, transcript: int) -> list[Line]:
        """Return the segments of a transcript in order of their start, not unpacked."""
        return list(map(Line._make, self._segments(transcript)))

    def lines_of(self, transcript: int, numbers: Iterable[int]) -> list[Line]:
        """Return some segments of a transcript by their numbers; what is gone is left out."""
        chosen = "AND id IN (SELECT value FROM json_each(?2))"
        return list(map(Line._make, self._segments(transcript, chosen, json.dumps(list(numbers)))))

    def _whole(self, transcript: int, segments: Sequence[Segment]) -> Transcript:
        row = self.get(transcript)
        content = self._database.execute("SELECT head FROM transcripts WHERE id = ?", (transcript,))[0][0]
        head = unpacked(_Head, content)
        return Transcript(
            source_name=head.source_name,
            language=row.language,
            language_probability=head.language_probability,
            duration_s=head.duration_s,
            engine=head.engine,
            segments=segments,
            notices=head.notices,
            task=head.task,
            is_complete=row.is_complete,
            media=head.media,
        )

    def segments(self, transcript: int) -> list[SegmentRow]:
        """Return the segments of a transcript in order of their start, with their numbers."""
        return [segment_row(row) for row in self._segments(transcript)]

    def segments_of(self, transcript: int, numbers: Iterable[int]) -> list[SegmentRow]:
        """Return some segments of a transcript in order of their start."""
        return [SegmentRow(id=line.id, segment=line.segment) for line in self.lines_of(transcript, numbers)]

    def segment_and_next(self, transcript: int, number: int) -> list[SegmentRow]:
        """Return a segment and the one that follows, as far as they are there."""
        from_there = "AND (start_s, id) >= (SELECT start_s, id FROM segments WHERE id = ?2 AND transcript = ?1)"
        return [segment_row(row) for row in self._segments(transcript, from_there, number, limit=2)]

    def texts(self, transcript: int) -> list[tuple[int, str]]:
        """Return numbers and texts of the segments in order; that takes a small part of the time of `segments`."""
        rows = self._database.execute(
            "SELECT id, text FROM segments"
            " WHERE item = (SELECT item FROM transcripts WHERE id = ?1) AND transcript = ?1 ORDER BY start_s, id",
            (transcript,),
        )
        return [(int(number), str(text)) for number, text in rows]

    def remove(self, transcript: int) -> None:
        """Remove a transcript with its segments and revisions."""
        with self._database.transaction():
            self.get(transcript)
            for table in ("revisions", "segments"):
                ids = f"SELECT id FROM {table} WHERE transcript = ?"  # noqa: S608
                for (row_id,) in self._database.execute(ids, (transcript,)):
                    self._database.rows.delete(table, row_id)
            self._database.rows.delete("transcripts", transcript)

    def _segments(self, transcript: int, chosen: str = "", *values: Value, limit: int = -1) -> list[Row]:
        sql = (
            f"SELECT {SEGMENT_COLUMNS} FROM segments"  # noqa: S608
            " WHERE item = (SELECT item FROM transcripts WHERE id = ?1) AND transcript = ?1"
            f" {chosen} ORDER BY start_s, id LIMIT {limit}"
        )
        return self._database.execute(sql, (transcript, *values))

    def _rows(self, where: str, value: int) -> list[TranscriptRow]:
        sql = f"SELECT {columns(TranscriptRow)} FROM transcripts WHERE {where}"  # noqa: S608
        return [record(TranscriptRow, row) for row in self._database.execute(sql, (value,))]


def _packed_head(head: Transcript) -> bytes:
    return packed(
        _Head(
            source_name=head.source_name,
            language_probability=head.language_probability,
            duration_s=head.duration_s,
            engine=head.engine,
            notices=head.notices,
            task=head.task,
            media=head.media,
        )
    )
