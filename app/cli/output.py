"""Where `soundlock transcribe` puts its results, and which of its options fit together."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from app.cli.unlocking import Unlocking
from app.core.errors import Code, OptionError
from app.core.formats import Layout
from app.services.export_service import ExportPlan
from app.services.file_formats import FILE_FORMATS


@dataclass(frozen=True, slots=True, kw_only=True)
class Output:
    """Where results go."""

    formats: tuple[str, ...]
    folder: Path | None
    to_stdout: bool
    overwrite: bool
    resume: bool
    save: Unlocking | None
    remove_original: bool
    as_events: bool
    quiet: bool
    layout: Layout

    @property
    def writes_files(self) -> bool:
        """Say whether results become files."""
        return not self.to_stdout and bool(self.formats or self.folder or self.resume)

    @property
    def is_live(self) -> bool:
        """Say whether segments are printed as they come."""
        return not (self.to_stdout or self.writes_files or self.as_events)

    def checked(self) -> Output:
        """Return self if the options fit together, else raise OptionError."""
        if self.to_stdout and len(self.formats) != 1:
            raise OptionError(Code.OPTION_INVALID, option="--stdout", value=f"{len(self.formats)} formats")
        if self.to_stdout and not FILE_FORMATS[self.formats[0]].is_text and sys.stdout.isatty():
            raise OptionError(Code.OPTION_INVALID, option="--stdout", value=f"{self.formats[0]} to a terminal")
        if self.to_stdout and self.as_events:
            raise OptionError(Code.OPTION_INVALID, option="--stdout", value="together with --events")
        if self.save is not None and self.resume:
            raise OptionError(Code.OPTION_INVALID, option="--save", value="together with --resume")
        if self.remove_original and self.save is None:
            raise OptionError(Code.OPTION_INVALID, option="--remove-original", value="without --save")
        return self

    def plan(self, stem: str) -> ExportPlan:
        """Say which files one input becomes."""
        return ExportPlan(
            folder=self.folder or Path.cwd(),
            stem=stem,
            formats=self.formats or ("txt",),
            layout=self.layout,
            overwrite=self.overwrite,
        )
