"""Write a recording of the library to a file that its user asked for."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from app.library.library import Library
from app.library.records import ItemRow
from app.services.files import writing_whole
from app.services.saved_transcription import audio_of

_CHUNK_BYTES: Final = 1 << 20


def copy_audio(library: Library, item: ItemRow, target: Path, *, overwrite: bool) -> None:
    """Decrypt the recording of an item into a file; OutputError leaves nothing behind."""
    chunk = memoryview(bytearray(_CHUNK_BYTES))
    with (
        library.blobs.reading(library.master_key, audio_of(library, item)) as reader,
        writing_whole(target, overwrite=overwrite) as stream,
    ):
        while count := reader.readinto(chunk):
            stream.write(chunk[:count])
