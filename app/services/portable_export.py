"""Write everything that a library holds into a folder that any computer can read. Nothing of it is encrypted."""

from __future__ import annotations

import contextlib
import dataclasses
import hashlib
import json
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.core.errors import Code, LibraryError, OutputError
from app.core.formats import DEFAULT_LAYOUT
from app.core.text import display_name, without_hidden
from app.library.deeds import Deed
from app.library.items import Order, everything
from app.library.records import ItemRow, ItemState
from app.services.export_service import ExportService
from app.services.file_formats import FILE_FORMATS, PORTABLE_FORMATS
from app.services.files import output_error, write_whole

if TYPE_CHECKING:
    from app.library.library import Library

MANIFEST: Final = "manifest.json"
SUMS: Final = "SHA256SUMS"
FORMAT: Final = "soundlock-export"
VERSION: Final = 1
_PART: Final = ".part"
_ITEMS: Final = "items"
_FORBIDDEN: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_SUFFIX: Final = re.compile(r"\.[A-Za-z0-9]{1,8}")
_MAX_NAME_BYTES: Final = 120

Progress = Callable[[int, int], object]
"""Called with the items that are done and the items that there are."""


class PortableExport:
    """A folder for each item with its recording, transcripts, notes and tags, and a manifest with checksums."""

    def __init__(self, export: ExportService, formats: tuple[str, ...] = PORTABLE_FORMATS) -> None:
        self._export = export
        self._formats = formats

    def write(
        self, library: Library, folder: Path, progress: Progress = lambda _done, _of: None
    ) -> list[LibraryError]:
        """Write all items, those in the trash too, to a new folder, and return what could not be read.

        The folder takes its name when it is whole. OutputError if it cannot be written: then nothing is left.
        """
        part = folder.with_name(folder.name + _PART)
        with _told(folder):
            if folder.exists() or part.exists():
                raise OutputError(Code.OUTPUT_EXISTS, name=display_name(folder if folder.exists() else part))
            part.mkdir(mode=0o700)
        flaws: list[LibraryError] = []
        try:
            with _told(folder):
                (part / _ITEMS).mkdir(mode=0o700)
            written = self._items(library, part, progress, flaws)
            facts = {"format": FORMAT, "version": VERSION, "items": written}
            write_whole(part / MANIFEST, _json(facts), overwrite=False)
            _write_sums(part)
            with _told(folder):
                part.rename(folder)
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise
        library.ledger.append(Deed.EXPORTED, format="portable", items=len(written))
        return flaws

    def _items(
        self, library: Library, part: Path, progress: Progress, flaws: list[LibraryError]
    ) -> list[dict[str, Any]]:
        collections = {row.id: row.name for row in library.collections.list()}
        items = [
            item
            for item in library.items.list(everything(), order=Order.OLDEST)
            if item.state is not ItemState.IMPORTING
        ]
        written = []
        for at, item in enumerate(items):
            progress(at, len(items))
            folder = part / _ITEMS / f"{file_name(item.title)} {item.uid.hex()[:8]}"
            with _told(folder):
                folder.mkdir(mode=0o700)
            facts = _facts(library, item, collections)
            errors: list[str] = []
            for write in (self._recording, self._transcripts):
                try:
                    write(library, item, folder)
                except LibraryError as error:
                    error.params["item"] = item.uid.hex()
                    flaws.append(error)
                    errors.append(error.code.value)
            files = sorted(path.relative_to(part).as_posix() for path in folder.iterdir())
            written.append(facts | {"files": files, "unreadable": errors})
        progress(len(items), len(items))
        return written

    def _recording(self, library: Library, item: ItemRow, folder: Path) -> None:
        if library.blob_rows.of_item(item.id):
            name = f"recording{original_suffix(item)}"
            self._export.write_audio(library, item, folder / name, overwrite=False)

    def _transcripts(self, library: Library, item: ItemRow, folder: Path) -> None:
        for age, row in enumerate(library.transcripts.of_item(item.id)):
            transcript = library.transcripts.load(row.id)
            stem = "transcript" if age == 0 else f"earlier transcript {age}"
            for name in self._formats if age == 0 else ("json",):
                form = FILE_FORMATS[name]
                layout = dataclasses.replace(DEFAULT_LAYOUT, title=item.title)
                path = folder / f"{stem}{form.suffix}"
                self._export.write_one(transcript, form, path, layout=layout, overwrite=False)


def original_suffix(item: ItemRow) -> str:
    """Return how the name of a recording ended when it was taken in, nothing where that is no sound ending."""
    suffix = Path(item.original_name).suffix
    return suffix if _SUFFIX.fullmatch(suffix) else ""


def file_name(title: str) -> str:
    """Make of a title a name that every file system takes, at least one character long.

    Without marks that turn the direction of writing: by them a name can seem to end in another way than it does.
    """
    name = without_hidden(_FORBIDDEN.sub("_", title.encode("utf-8", "replace").decode())).strip(" .")
    return name.encode()[:_MAX_NAME_BYTES].decode("utf-8", "ignore").strip(" .") or "untitled"


def _facts(library: Library, item: ItemRow, collections: dict[int, str]) -> dict[str, Any]:
    return {
        "id": item.uid.hex(),
        "title": item.title,
        "original_name": item.original_name,
        "kind": item.kind.value,
        "state": item.state.value,
        "created_ms": item.created_ms,
        "imported_ms": item.imported_ms,
        "duration_ms": item.duration_ms,
        "language": item.language,
        "model": item.model,
        "sensitivity": item.sensitivity.value,
        "collection": None if item.collection is None else collections[item.collection],
        "tags": library.tags.of_item(item.id),
        "notes": [
            {"created_ms": note.created_ms, "changed_ms": note.changed_ms, "text": note.body}
            for note in library.notes.of_item(item.id)
        ],
        "marks": [
            {
                "kind": mark.kind.value,
                "start_s": mark.start_s,
                "end_s": mark.end_s,
                "created_ms": mark.created_ms,
                "changed_ms": mark.changed_ms,
                "text": mark.body,
            }
            for mark in library.marks.of_item(item.id)
        ],
    }


def _write_sums(part: Path) -> None:
    """Write what `sha256sum --check` reads."""
    lines = []
    for path in sorted(path for path in part.rglob("*") if path.is_file()):
        with _told(path), path.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
        lines.append(f"{digest}  {path.relative_to(part).as_posix()}\n")
    write_whole(part / SUMS, "".join(lines).encode(), overwrite=False)


@contextlib.contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise output_error(error, display_name(path)) from error


def _json(facts: dict[str, Any]) -> bytes:
    return json.dumps(facts, ensure_ascii=False, indent=1).encode("utf-8", "replace") + b"\n"
