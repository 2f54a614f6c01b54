"""Write transcripts to the files that a user asked for, and unfinished ones so that they can go on."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.core.errors import Code, InputError, OutputError
from app.core.formats import DEFAULT_LAYOUT, Layout, render, transcript_from_json
from app.core.text import display_name
from app.core.transcript import Transcript
from app.library.records import ItemRow
from app.services.blob_source import audio_of
from app.services.file_formats import FILE_FORMATS, FileFormat
from app.services.files import output_error, write_whole, writing_whole

if TYPE_CHECKING:
    from app.library.library import Library

PARTIAL_SUFFIX: Final = ".partial.json"
_MAX_PARTIAL_BYTES: Final = 200 * 1024 * 1024
_CHUNK_BYTES: Final = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportPlan:
    """Where one transcript goes: a file a format in one folder."""

    folder: Path
    stem: str
    formats: tuple[str, ...]
    layout: Layout = DEFAULT_LAYOUT
    overwrite: bool = False

    def paths(self) -> dict[str, Path]:
        """Return the file of each format."""
        return {name: self.folder / f"{self.stem}{FILE_FORMATS[name].suffix}" for name in self.formats}

    @property
    def partial_path(self) -> Path:
        """Return the file of an unfinished transcript."""
        return self.folder / f"{self.stem}{PARTIAL_SUFFIX}"


class ExportService:
    """Writes files, whole or not at all."""

    def check(self, plan: ExportPlan) -> None:
        """Raise OutputError before any work is done if the results could not be written."""
        try:
            plan.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise output_error(error, display_name(plan.folder)) from error
        as_us = os.access in os.supports_effective_ids
        if not os.access(plan.folder, os.W_OK | os.X_OK, effective_ids=as_us):
            raise OutputError(Code.OUTPUT_PERMISSION, name=display_name(plan.folder))
        for path in plan.paths().values():
            if os.path.lexists(path) and not (plan.overwrite and _can_be_replaced(path)):
                raise OutputError(Code.OUTPUT_EXISTS, name=display_name(path))

    def write(self, transcript: Transcript, plan: ExportPlan) -> list[Path]:
        """Write every format of the plan; returns the files. An unfinished transcript of before is removed."""
        written: list[Path] = []
        for name, path in plan.paths().items():
            form = FILE_FORMATS[name]
            self.write_one(transcript, form, path, layout=plan.layout, overwrite=plan.overwrite)
            written.append(path)
        plan.partial_path.unlink(missing_ok=True)
        return written

    def write_one(
        self,
        transcript: Transcript,
        form: FileFormat,
        path: Path,
        *,
        layout: Layout = DEFAULT_LAYOUT,
        overwrite: bool,
    ) -> None:
        """Write one format to one file."""
        self.write_encoded(form.encode(transcript, layout), path, overwrite=overwrite)

    def write_encoded(self, data: bytes, path: Path, *, overwrite: bool) -> None:
        """Write what a format made."""
        write_whole(path, data, overwrite=overwrite)

    def write_audio(self, library: Library, item: ItemRow, path: Path, *, overwrite: bool) -> None:
        """Decrypt the recording of an item into a file."""
        chunk = memoryview(bytearray(_CHUNK_BYTES))
        with (
            library.blobs.reading(audio_of(library, item)) as reader,
            writing_whole(path, overwrite=overwrite) as stream,
        ):
            while count := reader.readinto(chunk):
                stream.write(chunk[:count])

    def write_partial(self, transcript: Transcript, plan: ExportPlan) -> Path:
        """Keep what was finished beside where the result would have gone; an older one is replaced."""
        data = render("json", transcript).encode("utf-8", "replace")
        write_whole(plan.partial_path, data, overwrite=True)
        return plan.partial_path

    def read_partial(self, plan: ExportPlan, source_name: str) -> Transcript | None:
        """Return the unfinished transcript of this input, None if there is none; InputError if it is another's."""
        path = plan.partial_path
        try:
            if path.stat().st_size > _MAX_PARTIAL_BYTES:
                raise InputError(Code.INPUT_CHANGED, name=source_name)
            transcript = transcript_from_json(path.read_text("utf-8"))
        except FileNotFoundError:
            return None
        except (OSError, ValueError) as error:
            raise InputError(Code.INPUT_CHANGED, name=source_name) from error
        if transcript.source_name != source_name:
            raise InputError(Code.INPUT_CHANGED, name=source_name)
        return transcript


def _can_be_replaced(path: Path) -> bool:
    return path.is_symlink() or not path.is_dir()
