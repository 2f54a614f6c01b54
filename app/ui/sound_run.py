"""A text that becomes sound: what it becomes, how far that is, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from app.library.records import ItemRow
from app.services.narrated_files import narrated_chapters, narrated_file
from app.services.narration_service import NarrationService
from app.services.saving import Access
from app.services.script import Script, Wanted


@dataclass(slots=True, kw_only=True)
class SoundRun:
    """Without a target it goes into the library; `is_stopped` is looked at before each sentence."""

    script: Script
    wanted: Wanted
    target: Path | None = None
    is_by_chapter: bool = False
    subtitles: tuple[str, ...] = ()
    share: float = 0.0
    is_stopped: bool = False
    item: ItemRow | None = None
    files: list[Path] = field(default_factory=list)
    """What is whole, also if it was ended before the rest was."""

    @property
    def title(self) -> str:
        """Return how it is told apart from others."""
        return self.script.shown_title

    def make(self, narration: NarrationService, access: Access) -> None:
        """Do it; runs in the background. What is not whole when it ends is not there."""
        if self.target is None:
            kept = narration.keep(access, self.script, self.wanted, self._moved)
            self.item = kept.item if kept is not None else None
        elif self.is_by_chapter:
            chapters = narrated_chapters(
                narration, self.script, self.target, self.wanted, self.subtitles, self._moved
            )
            for written in chapters:
                self.files.append(written.paths[0])
        else:
            one = narrated_file(narration, self.script, self.target, self.wanted, self.subtitles, self._moved)
            self.files = [one.paths[0]] if one is not None else []

    def _moved(self, share: float) -> bool:
        self.share = share
        return not self.is_stopped
