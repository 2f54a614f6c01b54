"""Transcribe an item of the library: what is recognised is saved before it is shown, and survives any end."""

from __future__ import annotations

import dataclasses
import math
from typing import TYPE_CHECKING

import msgspec

from app.core.errors import Code, LibraryError
from app.core.options import Device, RecognitionOptions
from app.core.stretches import whole_stretch, with_room
from app.core.transcript import EngineInfo, Transcript
from app.engine.job import Job
from app.library.jobs import UNFINISHED
from app.library.records import ItemRow, JobRow
from app.services.blob_source import BlobSource, audio_of
from app.services.job_records import KIND, REPLACING, STRETCH, Heard, StretchRecord, WholeRecord, keeping, kept
from app.services.revising import latest_of
from app.services.saving import Access, Record, SavedJob
from app.services.transcribe_service import TranscribeService
from app.services.unfinished import options_of

if TYPE_CHECKING:
    from app.library.library import Library


class SavedTranscription:
    """Describes transcriptions that are rows of the library; a runner or the queue then runs them.

    An item has one unfinished job at most: another one that is entered takes its place.
    """

    def __init__(self, transcribe: TranscribeService) -> None:
        self._transcribe = transcribe

    def begin(
        self,
        access: Access,
        item: ItemRow,
        options: RecognitionOptions,
        *,
        model: str,
        device: Device,
        replaces: bool = False,
    ) -> SavedJob:
        """Enter a transcription of an item from its start; LibraryError or ModelError if that cannot be done.

        Older transcripts stay behind the new one, or are forgotten once it is complete if it `replaces` them.
        """
        job = self._job(access, item, options, model, device)
        kind = REPLACING if replaces else KIND

        def enter(library: Library) -> Record:
            with library.database.transaction():
                row = self._entered(library, item, kind, job)
                transcript = library.transcripts.begin(item.id, _head(item, options, job))
            return WholeRecord(access, item.id, row.id, transcript, replaces)

        return SavedJob.of(job, access.call(enter))

    def stretch(
        self, access: Access, item: ItemRow, options: RecognitionOptions, *, model: str, device: Device
    ) -> SavedJob:
        """Enter another recognition of a part of an item's latest transcript, which changes when all is done.

        The part goes from `start_s` to `end_s` of the options, moved to the borders of whole segments. Its
        language is the transcript's unless the options name one. LIBRARY_UNFINISHED if that is not complete.
        """

        def look(library: Library) -> tuple[int, Transcript]:
            latest = latest_of(library, item).id
            return latest, library.transcripts.load(latest)

        transcript, said = access.call(look)
        if not said.is_complete:
            raise LibraryError(Code.LIBRARY_UNFINISHED, name=item.title)
        whole = whole_stretch(said.segments, options.start_s, _end_s(options))
        start_s, end_s = with_room(said.segments, *whole)
        exact = dataclasses.replace(
            options,
            language=options.language or said.language,
            start_s=start_s,
            end_s=None if math.isinf(end_s) else end_s,
        )
        job = self._job(access, item, exact, model, device)

        def enter(library: Library) -> Record:
            with library.database.transaction():
                row = self._entered(library, item, STRETCH, job, resume=keeping(transcript))
            return StretchRecord(access, item.id, row.id, transcript, start_s, end_s)

        return SavedJob.of(job, access.call(enter))

    def rest(self, access: Access, item: ItemRow, *, device: Device) -> SavedJob:
        """Take up the job of an item that was cut off or failed; LIBRARY_NO_SUCH_ITEM if there is none."""

        def look(library: Library) -> tuple[Record, JobRow, Transcript]:
            rows = [row for row in library.jobs.of_item(item.id) if row.state in UNFINISHED]
            if not rows:
                raise LibraryError(Code.LIBRARY_NO_SUCH_ITEM, name=f"{item.title} (unfinished job)")
            return _taken_up(access, library, item, rows[-1])

        record, row, before = access.call(look)
        options = options_of(row)
        pinned = dataclasses.replace(options, language=options.language or before.language)  # no second guess
        return SavedJob.of(self._job(access, item, pinned, row.model, device, kept=before), record)

    def _entered(self, library: Library, item: ItemRow, kind: str, job: Job, *, resume: bytes = b"") -> JobRow:
        library.jobs.cancel_all(item.id)
        return library.jobs.enqueue(
            item.id,
            kind=kind,
            model=self._transcribe.lasting_name(job.model),
            options=msgspec.json.encode(job.options).decode(),
            resume=resume,
        )

    def _job(
        self,
        access: Access,
        item: ItemRow,
        options: RecognitionOptions,
        model: str,
        device: Device,
        *,
        kept: Transcript | None = None,
    ) -> Job:
        source = BlobSource(access, item, access.call(lambda library: audio_of(library, item)))
        job = self._transcribe.job(source, options, model=model, device=device, kept=kept)
        return dataclasses.replace(job, seal=source.seal)


def _head(item: ItemRow, options: RecognitionOptions, job: Job) -> Transcript:
    return Transcript(
        source_name=item.original_name or item.title,
        language=options.language,
        language_probability=None,
        duration_s=0.0,
        engine=EngineInfo(engine=job.model.engine, model=job.model.name),
        task=options.task.value,
        is_complete=False,
    )


def _taken_up(access: Access, library: Library, item: ItemRow, row: JobRow) -> tuple[Record, JobRow, Transcript]:
    """Return what an unfinished job is kept in, and what it has heard so far."""
    if row.kind == STRETCH:
        options = options_of(row)
        transcript, segments = kept(row)
        heard = Heard(list(segments), len(segments))
        stretch = StretchRecord(access, item.id, row.id, transcript, options.start_s, _end_s(options), heard)
        return stretch, row, dataclasses.replace(library.transcripts.load(transcript), segments=segments)
    latest = latest_of(library, item)
    if latest.is_complete:  # that of the job is gone
        raise LibraryError(Code.LIBRARY_NO_SUCH_ITEM, name=f"{item.title} (unfinished transcript)")
    whole = WholeRecord(access, item.id, row.id, latest.id, row.kind == REPLACING)
    return whole, row, library.transcripts.load(latest.id)


def _end_s(options: RecognitionOptions) -> float:
    return math.inf if options.end_s is None else options.end_s
