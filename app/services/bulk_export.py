"""Write the transcripts of several items into a folder, redacted as they are marked, each under its title."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.errors import Code, OutputError
from app.core.formats import DEFAULT_LAYOUT
from app.library.records import ItemRow
from app.services import shelf
from app.services.export_service import ExportService
from app.services.exportable import Exportable, exportable_of
from app.services.file_formats import FileFormat
from app.services.item_export import export_text
from app.services.library_session import LibrarySession
from app.services.portable_export import file_name

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
        found = session.call(partial(_with_text, item=item))
        if found is not None:
            data = form.encode(found.shown(), found.titled(DEFAULT_LAYOUT))
            _write_beside(export, session, item, form, data, folder)
            files += 1
    return Written(files, len(items) - files)


def _with_text(library: Library, item: ItemRow) -> Exportable | None:
    transcript = shelf.latest_transcript(library, item)
    return exportable_of(library, item) if transcript is not None and transcript.segments else None


def _write_beside(
    export: ExportService, session: LibrarySession, item: ItemRow, form: FileFormat, data: bytes, folder: Path
) -> None:
    for number in itertools.count(1):
        stem = file_name(item.title) if number == 1 else f"{file_name(item.title)} {number}"
        path = folder / f"{stem}{form.suffix}"
        try:
            export_text(export, session, item, form.name, data, path, overwrite=False)
        except OutputError as error:
            if error.code is not Code.OUTPUT_EXISTS:
                raise
        else:
            return
