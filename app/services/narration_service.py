"""Keep a text as sound: a file of any form, with its chapters and the times of its words."""

from __future__ import annotations

import collections
import contextlib
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from itertools import takewhile
from pathlib import Path
from typing import Final, NamedTuple

from app.core.document import PAGE_FURNITURE, Document, PlacedChapter, ReadingText, readable_text
from app.core.errors import Code, InputError
from app.core.loudness import LoudnessTarget
from app.core.pcm import SAMPLE_BYTES
from app.core.sound_forms import SoundChapter, SoundForm, SoundTags
from app.core.speakable import Utterance
from app.core.transcript import Transcript
from app.core.voices import Delivery
from app.library.records import ItemRow
from app.services.chapter_files import chapter_paths, write_chapters
from app.services.narration import Cue, Narration
from app.services.saving import Access
from app.services.sound_export import NO_TAGS, SoundExport, StoppedError, refuse_existing
from app.services.sound_keeping import keep_sound
from app.services.speaking import OF_THE_SYSTEM, InstalledVoices, Preparation, Speaker, speaker, spoken_language

_TITLE_WORDS: Final = 8
_MEASURED_S: Final = 1800.0
"""One voice is as loud at the end of a book as at its beginning: half an hour tells."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """What is to be said; chapters are places in the text, an empty language is found out."""

    text: str
    language: str = ""
    title: str = ""
    chapters: Sequence[PlacedChapter] = ()
    cues: Sequence[Cue] = ()  # to be said at their times; without any, one thing after the other

    @property
    def shown_title(self) -> str:
        """Return the title, or how the text begins."""
        return self.title.strip() or " ".join(self.text.split()[:_TITLE_WORDS]) or "…"

    @classmethod
    def of(cls, document: Document, *, language: str = "", fits: bool = False) -> Script:
        """Make a script of a document, without what stands on every page; `fits` keeps the times of subtitles."""
        reading = readable_text(document, skipping=PAGE_FURNITURE)
        return cls(
            text=reading.text,
            language=language or document.language,
            title=document.title,
            chapters=reading.chapters,
            cues=tuple(_cues(reading)) if fits else (),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """How a script becomes a file; without a target the voice is as loud as it is."""

    form: SoundForm
    delivery: Delivery
    target: LoudnessTarget | None
    tags: SoundTags = NO_TAGS
    overwrite: bool = False


Progress = Callable[[float], bool]
"""Takes the share that is done, 0 to 1; False ends the work."""


class NarrationService:
    """Waits for processes, so it is called in the background; it writes nothing but what was asked for."""

    def __init__(
        self, preparation: Preparation, export: SoundExport, installed: InstalledVoices = OF_THE_SYSTEM
    ) -> None:
        self._preparation = preparation
        self._export = export
        self._installed = installed

    def write(
        self, script: Script, path: Path, wanted: Wanted, progress: Progress = lambda _share: True
    ) -> Transcript | None:
        """Write a file and return what is said in it and when; None, and no file, if `progress` ended it.

        Everything is said twice, by processes that do the same: first to learn how loud it is and when its
        chapters begin, which stands at the head of many files, then into the file. InputError for a text without
        a word.
        """
        refuse_existing(path, overwrite=wanted.overwrite)
        spoken = self._spoken(script, wanted, progress)
        if spoken is None:
            return None
        with self._speaker(script, wanted) as voice:
            narration = Narration(voice, script.text, wanted.delivery)
            is_written = self._export.write(
                self._sound(narration, script, spoken.share),
                narration.rate_hz,
                path,
                wanted.form,
                chapters=spoken.chapters if wanted.form.holds_chapters else (),
                metadata=wanted.tags,
                gain_db=spoken.gain_db,
                overwrite=wanted.overwrite,
            )
        return narration.transcript(path.name, script.language) if is_written else None

    def write_chapters(
        self,
        script: Script,
        folder: Path,
        wanted: Wanted,
        progress: Progress = lambda _share: True,
        *,
        resumes: bool = False,
    ) -> Iterator[Path]:
        """Write a file for each chapter into a folder that is there, and yield each once it is whole.

        Who `resumes` goes on behind the last file that is there. If `progress` or an error ends it, the chapters
        that are finished stay. A script without chapters is one chapter.
        """
        parts = script.chapters or (PlacedChapter(script.shown_title, 0),)
        whole = replace(script, chapters=parts)
        spoken = self._spoken(whole, wanted, progress)
        if spoken is None:
            return
        chapters = spoken.chapters
        paths = chapter_paths(folder, wanted.form, chapters)
        finished = sum(1 for _ in takewhile(os.path.lexists, paths)) if resumes else 0
        if finished == len(paths):
            return
        begin_s = chapters[finished].start_s if finished else 0.0
        with self._speaker(whole, wanted) as voice:
            narration = Narration(voice, script.text, wanted.delivery)
            # A voice says a sentence a little differently after others: all of it is said again, so that cuts fit.
            sound = self._sound(narration, whole, spoken.share)
            yield from write_chapters(
                _behind(sound, round(begin_s * narration.rate_hz)),
                narration.rate_hz,
                folder,
                wanted.form,
                chapters,
                metadata=wanted.tags,
                gain_db=spoken.gain_db,
                finished=finished,
                overwrite=wanted.overwrite,
            )

    def keep(
        self, access: Access, script: Script, wanted: Wanted, progress: Progress = lambda _share: True
    ) -> ItemRow | None:
        """Make an item of the library of a script, sound and text; None, and no item, if `progress` ended it."""
        spoken = self._spoken(script, wanted, progress)
        if spoken is None:
            return None
        with self._speaker(script, wanted) as voice:
            narration = Narration(voice, script.text, wanted.delivery)
            return keep_sound(
                access,
                self._sound(narration, script, spoken.share),
                narration.rate_hz,
                script.shown_title,
                said=lambda _seconds: narration.transcript(script.shown_title, script.language),
                chapters=spoken.chapters,
                gain_db=spoken.gain_db,
            )

    def _spoken(self, script: Script, wanted: Wanted, progress: Progress) -> _Learned | None:
        """Return what has to be known before it is said for good; None if `progress` ended it."""
        is_twice = _is_said_twice(script, wanted)
        share = _Share(progress, len(script.text), passes=2 if is_twice else 1)
        return self._learn(script, wanted, share) if is_twice else _Learned(share, 0.0, ())

    def _learn(self, script: Script, wanted: Wanted, share: _Share) -> _Learned | None:
        with self._speaker(script, wanted) as voice:
            narration = Narration(voice, script.text, wanted.delivery)
            sound = self._sound(narration, script, share)
            measured = self._export.measure(_first(sound, narration, _MEASURED_S), narration.rate_hz)
            if measured is None:
                return None
            if script.chapters:
                with contextlib.suppress(StoppedError):
                    collections.deque(sound, maxlen=0)
        gain_db = 0.0 if wanted.target is None else measured.gain_db(wanted.target)
        return _Learned(share, gain_db, narration.chapters(script.chapters))

    def _sound(self, narration: Narration, script: Script, share: _Share) -> Iterator[bytes]:
        utterances = share.over(self._utterances(script))
        return narration.fitted(utterances, script.cues) if script.cues else narration.sound(utterances)

    def _speaker(self, script: Script, wanted: Wanted) -> AbstractContextManager[Speaker]:
        """Start the worker of the voice; what is said twice has to be as long each time."""
        folder = self._installed.folder_of(wanted.delivery.voice)
        return speaker(model_dir=folder, is_repeatable=_is_said_twice(script, wanted))

    def _utterances(self, script: Script) -> Iterator[Utterance]:
        language, is_fixed = spoken_language(script.language)
        found = self._preparation.utterances(script.text, language=language, is_fixed=is_fixed)
        first = next((one for one in found if not one.is_silent), None)
        if first is None:
            raise InputError(Code.INPUT_NOTHING_TO_SAY)
        yield first
        yield from found


def _cues(reading: ReadingText) -> Iterator[Cue]:
    for placed in reading.blocks:
        if placed.block.start_s is not None:
            yield Cue(placed.start, placed.end, placed.block.start_s)


def _is_said_twice(script: Script, wanted: Wanted) -> bool:
    return wanted.target is not None or bool(script.chapters)


class _Share:
    """Follows utterances through a text, once or twice."""

    def __init__(self, progress: Progress, length: int, *, passes: int) -> None:
        self._progress = progress
        self._length = max(1, length)
        self._passes = passes
        self._begun = 0

    def over(self, utterances: Iterator[Utterance]) -> Iterator[Utterance]:
        """Hand utterances on; StoppedError once somebody ends it."""
        before = self._begun
        self._begun += 1
        for utterance in utterances:
            if not self._progress((before + utterance.end / self._length) / self._passes):
                raise StoppedError
            yield utterance


class _Learned(NamedTuple):
    """What the first time tells for the second."""

    share: _Share
    gain_db: float
    chapters: tuple[SoundChapter, ...]


def _behind(sound: Iterator[bytes], frames: int) -> Iterator[bytes]:
    """Leave out the first samples."""
    left = frames * SAMPLE_BYTES
    for data in sound:
        yield data[left:]
        left = max(0, left - len(data))


def _first(sound: Iterator[bytes], narration: Narration, seconds: float) -> Iterator[bytes]:
    """Hand on what comes first, and leave the rest where it is."""
    while narration.duration_s < seconds:
        data = next(sound, None)
        if data is None:
            return
        yield data
