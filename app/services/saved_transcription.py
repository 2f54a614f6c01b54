"""Transcribe an item of the library: what is recognised is saved before it is shown, and survives any end."""

from __future__ import annotations

import dataclasses
import os

import msgspec

from app.core.errors import Code, LibraryError
from app.core.options import Device, RecognitionOptions
from app.core.transcript import EngineInfo, Transcript
from app.engine.job import Job
from app.engine.protocol import Seal
from app.library.library import Library
from app.library.records import BlobRow, ItemRow
from app.services.import_service import AUDIO
from app.services.saving import Access, Record, SavedJob
from app.services.transcribe_service import TranscribeService

KIND = "transcribe"


class SavedTranscription:
    """Describes transcriptions that are rows of the library; a runner or the queue then runs them."""

    def __init__(self, transcribe: TranscribeService) -> None:
        self._transcribe = transcribe

    def begin(
        self, access: Access, item: ItemRow, options: RecognitionOptions, *, model: str, device: Device
    ) -> SavedJob:
        """Enter a transcription of an item from its start; LibraryError or ModelError if that cannot be done."""
        job = self._job(access, item, options, model, device, kept=None)
        encoded = msgspec.json.encode(options).decode()

        def enter(library: Library) -> Record:
            with library.database.transaction():
                row = library.jobs.enqueue(item.id, kind=KIND, model=job.model.name, options=encoded)
                transcript = library.transcripts.begin(item.id, _head(item, options, job))
            return Record(access, item.id, row.id, transcript)

        return SavedJob.of(job, access.call(enter))

    def rest(self, access: Access, item: ItemRow, *, device: Device) -> SavedJob:
        """Take up the transcription of an item that was cut off; LIBRARY_NO_SUCH_ITEM if there is none."""

        def unfinished(library: Library) -> tuple[Record, RecognitionOptions, str, Transcript]:
            latest = library.transcripts.latest(item.id)
            rows = [row for row in library.jobs.of_item(item.id) if row.kind == KIND]
            if latest is None or latest.is_complete or not rows:
                raise LibraryError(Code.LIBRARY_NO_SUCH_ITEM, name=item.title)
            options = msgspec.json.decode(rows[-1].options, type=RecognitionOptions)
            record = Record(access, item.id, rows[-1].id, latest.id)
            return record, options, rows[-1].model, library.transcripts.load(latest.id)

        record, options, model, kept = access.call(unfinished)
        return SavedJob.of(self._job(access, item, options, model, device, kept=kept), record)

    def _job(
        self,
        access: Access,
        item: ItemRow,
        options: RecognitionOptions,
        model: str,
        device: Device,
        *,
        kept: Transcript | None,
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
