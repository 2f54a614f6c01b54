"""Write the transcripts of several items into a folder, redacted as they are marked, each under its title."""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.errors import Code, OutputError
from app.core.formats import DEFAULT_LAYOUT
from app.core.redaction import redacted
from app.core.transcript import Transcript
from app.library.deeds import Deed
from app.library.records import ItemRow
from app.services import shelf
from app.services.export_service import ExportService
from app.services.file_formats import FileFormat
from app.services.library_session import LibrarySession
from app.services.portable_export import file_name
from app.services.redacting import redactions_of

if TYPE_CHECKING:
    from app.library.library import Library


@dataclass(frozen=True, slots=True)
class Written:
    """How many files there are now, and how many items had no text."""

    files: int
    without_text: int


def export_items(
    export: ExportService, session: LibrarySession, items: Sequence[ItemRow], form: FileFormat, folder: Path
) -> Written:
    """Write a file for each item beside what is there already; others may use the library between."""
    files = 0
    for item in items:
        transcript = session.call(lambda library, item=item: _taken_out(library, item, form))  # type: ignore[misc]
        if transcript is not None:
            _write(export, transcript, form, folder, item.title)
            files += 1
    return Written(files, len(items) - files)


def _taken_out(library: Library, item: ItemRow, form: FileFormat) -> Transcript | None:
    """Return the text that may leave the library, and note that it does."""
    transcript = shelf.latest_transcript(library, item)
    if transcript is None or not transcript.segments:
        return None
    library.ledger.append(Deed.EXPORTED, item=item.uid.hex(), format=form.name)
    return redacted(transcript, redactions_of(library, item))


def _write(export: ExportService, transcript: Transcript, form: FileFormat, folder: Path, title: str) -> None:
    layout = dataclasses.replace(DEFAULT_LAYOUT, title=title)
    for number in itertools.count(1):
        stem = file_name(title) if number == 1 else f"{file_name(title)} {number}"
        try:
            export.write_one(transcript, form, folder / f"{stem}{form.suffix}", layout=layout, overwrite=False)
        except OutputError as error:
            if error.code is not Code.OUTPUT_EXISTS:
                raise
        else:
            return
