"""Files that are being written after the export dialog: what they become, and how each is made."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.bootstrap import Services
from app.core.errors import Code, LibraryError
from app.core.formats import Layout
from app.core.muting import Cover
from app.core.sound_forms import SoundForm
from app.services.item_export import export_recording
from app.ui.exporting import load, suggested_name, write
from app.ui.models.job_row import JobRow
from app.ui.widgets.export_form import SOUND
from app.ui.window_formats import WINDOW_FORMATS


@dataclass(slots=True)
class ExportRun:
    """What was chosen, and how far it is; `share` is that of the file under way.

    `is_stopped` is looked at before each file is put in its place, and while its sound is written.
    """

    form: str
    layout: Layout
    is_redacted: bool
    cover: Cover
    targets: list[tuple[JobRow, Path]]
    sound_form: SoundForm | None = None
    done: int = 0
    share: float = 0.0
    is_stopped: bool = False

    def write(self, services: Services, row: JobRow, path: Path) -> None:
        """Write one file; runs in the background."""
        if self.form == SOUND:
            self._write_sound(services, row, path)
            return
        from app.ui import pdf  # noqa: PLC0415 (the first page may wait, the window may not)

        found = load(services, row)
        shown = found.shown(is_redacted=self.is_redacted)
        if self.form == "pdf":
            data = pdf.encode(shown, found.titled(self.layout), self._moved)
        else:
            data = WINDOW_FORMATS[self.form].encode(shown, found.titled(self.layout))
        if not self.is_stopped:
            write(services, row, self.form, data, path)

    def _moved(self, share: float) -> bool:
        self.share = share
        return not self.is_stopped

    def _write_sound(self, services: Services, row: JobRow, path: Path) -> None:
        item = row.item
        if item is None:
            raise LibraryError(Code.LIBRARY_NO_SUCH_ITEM, name=row.name)
        duration_s = (item.duration_ms or 0) / 1000

        def moved(seconds: float) -> bool:
            return self._moved(min(1.0, seconds / duration_s) if duration_s else 0.0)

        export_recording(
            services.export,
            services.session,
            item,
            path,
            is_redacted=self.is_redacted,
            cover=self.cover,
            overwrite=True,
            form=self.sound_form,
            progress=moved,
        )


def paths_in(folder: Path, rows: Sequence[JobRow], suffixes: Sequence[str]) -> list[Path]:
    """Give each row a file of its own, also where two have the same name."""
    taken: set[str] = set()
    found: list[Path] = []
    for row, suffix in zip(rows, suffixes, strict=True):
        stem = name = suggested_name(row)
        number = 2
        while name.casefold() in taken:
            name, number = f"{stem} ({number})", number + 1
        taken.add(name.casefold())
        found.append(folder / f"{name}{suffix}")
    return found


def count_existing(paths: Sequence[Path]) -> int:
    """Say how many of these files are there already."""
    return sum(os.path.lexists(path) for path in paths)
