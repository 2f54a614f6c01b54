"""Keep a text as sound: a file of any form, with its chapters and the times of its words."""

from __future__ import annotations

import contextlib
import itertools
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple, Protocol

from app.core.remaking import Remake, with_remakes
from app.core.speakable import Utterance
from app.core.transcript import Transcript
from app.core.voices import Delivery
from app.library.records import ItemRow
from app.services.chapter_files import chapter_paths, write_chapters
from app.services.levelling import Levelling
from app.services.narration import Narration
from app.services.narration_progress import Progress, Share, StoppedError
from app.services.recital import Recital
from app.services.saving import Access
from app.services.script import Script, Wanted, by_chapter
from app.services.sound_export import SoundExport, refuse_existing
from app.services.sound_keeping import keep_sound
from app.services.speaking import Preparation, Speaker
from app.services.voice_sources import OF_THE_SYSTEM, InstalledVoices

_PROVING: Final = 25
"""A recogniser takes so many times longer than a voice."""


class Proof(Protocol):
    """Has a text heard before it is said for good; see app.services.round_trip."""

    def remakes_of(
        self,
        text: str,
        utterances: Iterable[Utterance],
        voice: Speaker,
        delivery: Delivery,
        reached: Callable[[int], None],
    ) -> Mapping[str, Remake]:
        """Return in which ways sentences are to be said; what `reached` raises ends it."""
        ...


class ChapterFile(NamedTuple):
    """A file that is whole, and what is said in it."""

    path: Path
    said: Transcript


class Kept(NamedTuple):
    """An item of the library, and what is said in it."""

    item: ItemRow
    said: Transcript


class NarrationService:
    """Waits for processes, so it is called in the background; it writes nothing but what was asked for.

    What there is a `proof` for is heard first, and said for good as it was understood best.
    """

    def __init__(
        self,
        preparation: Preparation,
        export: SoundExport,
        installed: InstalledVoices = OF_THE_SYSTEM,
        proof: Proof | None = None,
    ) -> None:
        self._preparation = preparation
        self._export = export
        self._installed = installed
        self._proof = proof

    def write(
        self, script: Script, path: Path, wanted: Wanted, progress: Progress = lambda _share: True
    ) -> Transcript | None:
        """Write a file and return what is said in it and when; None, and no file, if `progress` ended it.

        Everything is said twice, by processes that do the same: first to learn how loud it is and when its
        chapters begin, which stands at the head of many files, then into the file. InputError for a text without
        a word, or of which nothing is heard.
        """
        refuse_existing(path, overwrite=wanted.overwrite)
        with contextlib.suppress(StoppedError):
            recital = self._proven(self._recital(script, wanted, progress))
            learned = Levelling(self._export, recital).learned()
            with recital.begun() as narration:
                is_written = self._export.write(
                    recital.sound(narration),
                    narration.rate_hz,
                    path,
                    wanted.form,
                    chapters=learned.chapters if wanted.form.holds_chapters else (),
                    metadata=wanted.tags,
                    gain_db=learned.level.gain_db,
                    ceiling_dbtp=learned.level.ceiling_dbtp,
                    overwrite=wanted.overwrite,
                )
            return narration.transcript(path.name, script.told_language) if is_written else None
        return None

    def write_chapters(
        self,
        script: Script,
        folder: Path,
        wanted: Wanted,
        progress: Progress = lambda _share: True,
        *,
        resumes: bool = False,
        beside: Sequence[str] = (),
    ) -> Iterator[ChapterFile]:
        """Write a file for each chapter into a folder that is there, and yield each once it is whole.

        What somebody is going to put `beside` each, by the endings of the names, is refused with it if it exists.
        Who `resumes` goes on behind the last file that is there. If `progress` or an error ends it, the chapters
        that are finished stay. A script without chapters is one chapter.
        """
        recital = self._recital(script, wanted, progress)
        titles = [chapter.title for chapter, _ in by_chapter(recital.utterances(), script.parts)]
        paths = chapter_paths(folder, wanted.form, titles)
        finished = sum(1 for _ in itertools.takewhile(os.path.lexists, paths)) if resumes else 0
        if finished == len(paths):
            return
        for path in paths[finished:]:
            for one in (path, *map(path.with_suffix, beside)):
                refuse_existing(one, overwrite=wanted.overwrite)
        with contextlib.suppress(StoppedError):
            level = Levelling(self._export, recital).level()
            recital.share.begin(1 if self._proof is None else 1 + _PROVING)
            with recital.voice() as voice:
                told: list[Narration] = []
                written = write_chapters(
                    self._chapters(recital, voice, told, finished),
                    voice.rate_hz,
                    paths,
                    wanted.form,
                    titles,
                    metadata=wanted.tags,
                    gain_db=level.gain_db,
                    ceiling_dbtp=level.ceiling_dbtp,
                    finished=finished,
                    overwrite=wanted.overwrite,
                )
                for path in written:
                    yield ChapterFile(path, told[-1].transcript(path.name, script.told_language))

    def keep(
        self, access: Access, script: Script, wanted: Wanted, progress: Progress = lambda _share: True
    ) -> Kept | None:
        """Make an item of the library of a script, sound and text; None, and no item, if `progress` ended it."""
        with contextlib.suppress(StoppedError):
            recital = self._proven(self._recital(script, wanted, progress))
            learned = Levelling(self._export, recital).learned()
            with recital.begun() as narration:
                item = keep_sound(
                    access,
                    recital.sound(narration),
                    narration.rate_hz,
                    script.shown_title,
                    said=lambda _seconds: narration.transcript(script.shown_title, script.told_language),
                    chapters=learned.chapters,
                    gain_db=learned.level.gain_db,
                    ceiling_dbtp=learned.level.ceiling_dbtp,
                    is_sensitive=script.is_sensitive,
                )
            if item is not None:
                return Kept(item, narration.transcript(script.shown_title, script.told_language))
        return None

    def _recital(self, script: Script, wanted: Wanted, progress: Progress) -> Recital:
        is_proven = self._proof is not None
        weight = 1 + (wanted.target is not None or bool(script.chapters)) + _PROVING * is_proven
        return Recital(
            script=script,
            wanted=wanted,
            share=Share(progress, len(script.text), weight=weight),
            preparation=self._preparation,
            installed=self._installed,
            is_proven=is_proven,
        )

    def _proven(self, recital: Recital) -> Recital:
        """Return a recital in which sentences are said in the ways in which they were understood."""
        if self._proof is None:
            return recital
        recital.share.begin(_PROVING)
        with recital.voice() as voice:
            return recital.remade(self._remakes(self._proof, recital, voice, recital.utterances()))

    def _chapters(
        self, recital: Recital, voice: Speaker, told: list[Narration], finished: int
    ) -> Iterator[Iterator[bytes]]:
        """Yield the sound of each chapter that is not finished, and note what is said in it."""
        parts = by_chapter(recital.utterances(), recital.script.parts)
        for _, said in itertools.islice(parts, finished, None):
            again: Iterable[Utterance] = said
            if self._proof is not None:
                known = list(said)
                again = with_remakes(recital.script.text, known, self._remakes(self._proof, recital, voice, known))
            narration = recital.narration(voice)
            told.append(narration)
            yield recital.said(narration, again)

    @staticmethod
    def _remakes(
        proof: Proof, recital: Recital, voice: Speaker, said: Iterable[Utterance]
    ) -> Mapping[str, Remake]:
        return proof.remakes_of(recital.script.text, said, voice, recital.wanted.delivery, recital.share.reached)
