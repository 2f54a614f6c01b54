"""Transcribe an item of the library: what is recognised is saved before it is shown, and survives any end."""

from __future__ import annotations

import dataclasses
import math
import os

import msgspec

from app.core.errors import Code, LibraryError
from app.core.options import Device, RecognitionOptions
from app.core.stretches import whole_stretch, with_room
from app.core.transcript import EngineInfo, Transcript
from app.engine.job import Job
from app.engine.protocol import Seal
from app.library.jobs import UNFINISHED
from app.library.library import Library
from app.library.records import BlobRow, ItemRow, JobRow
from app.services.import_service import AUDIO
from app.services.job_records import KIND, REPLACING, STRETCH, StretchRecord, WholeRecord, keeping, kept
from app.services.revising import latest_of
from app.services.saving import Access, Record, SavedJob
from app.services.transcribe_service import TranscribeService
from app.services.unfinished import options_of


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
        source = _BlobSource(access, item, access.call(lambda library: audio_of(library, item)))
        job = self._transcribe.job(source, options, model=model, device=device, kept=kept)
        return dataclasses.replace(job, seal=source.seal)


class _BlobSource:
    """An item's recording as the engine takes its input: a descriptor of sealed bytes, and what opens them."""

    def __init__(self, access: Access, item: ItemRow, blob: BlobRow) -> None:
        self._access = access
        self._blob = blob
        self._name = item.title

    @property
    def name(self) -> str:
        """Return the title."""
        return self._name

    def open_input(self) -> int:
        """Return a descriptor of the encrypted file."""

        def opened(library: Library) -> int:
            with library.blobs.file(library.blob_rows.get(self._blob.id)) as stream:
                return os.dup(stream.fileno())

        return self._access.call(opened)

    def seal(self) -> Seal:
        """Return the key of this one blob, fetched when the job starts."""
        return self._access.call(self._sealed)

    def _sealed(self, library: Library) -> Seal:
        blob = library.blob_rows.get(self._blob.id)  # its key may be wrapped anew since the job was queued
        key, context = library.blobs.key(blob)
        with key:
            return Seal(
                key=bytes(key.view()),
                library_id=context.library_id,
                item_id=context.item_id,
                kind=context.kind,
                revision=context.revision,
                blob_id=context.blob_id,
                true_length=blob.true_length or 0,
            )


def audio_of(library: Library, item: ItemRow) -> BlobRow:
    """Return the recording of an item; LIBRARY_BLOB_MISSING if there is none."""
    blobs = [blob for blob in library.blob_rows.of_item(item.id) if blob.kind == AUDIO]
    if not blobs:
        raise LibraryError(Code.LIBRARY_BLOB_MISSING, name=item.title)
    return blobs[-1]


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
        stretch = StretchRecord(access, item.id, row.id, transcript, options.start_s, _end_s(options))
        return stretch, row, dataclasses.replace(library.transcripts.load(transcript), segments=segments)
    latest = latest_of(library, item)
    if latest.is_complete:  # that of the job is gone
        raise LibraryError(Code.LIBRARY_NO_SUCH_ITEM, name=f"{item.title} (unfinished transcript)")
    whole = WholeRecord(access, item.id, row.id, latest.id, row.kind == REPLACING)
    return whole, row, library.transcripts.load(latest.id)


def _end_s(options: RecognitionOptions) -> float:
    return math.inf if options.end_s is None else options.end_s
