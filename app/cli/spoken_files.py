"""What `soundlock speak` makes of a text when it is not read aloud: a sound file, an item of the library."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import click

from app import bootstrap
from app.cli.live import INTERRUPTED, calling_on_signals
from app.cli.progress import ProgressLine
from app.cli.unlocking import Unlocking
from app.core import events
from app.core.errors import Code, OptionError
from app.core.formats import DEFAULT_LAYOUT
from app.core.loudness import SPEECH, LoudnessTarget
from app.core.options import RecognitionOptions
from app.core.round_trip import doubts
from app.core.sound_forms import FILE_FORMS, SoundForm, SoundTags
from app.core.text import display_name, human_duration, printable
from app.core.transcript import Transcript
from app.core.voices import Delivery
from app.engine.cancellation import CancelToken
from app.services.file_formats import FILE_FORMATS
from app.services.files import output_error, write_whole
from app.services.inputs import MediaSource
from app.services.narration_service import NarrationService, Script, Wanted
from app.services.saving import Held
from app.services.sound_export import SoundExport, refuse_existing
from app.services.text_preparation import TextPreparation
from app.services.voices_service import installed_voices

_DOUBTFUL = 1


@dataclass(frozen=True, kw_only=True)
class SpokenFiles:
    """How it is to be written."""

    script: Script
    delivery: Delivery
    subtitles: tuple[str, ...] | None
    loudness: float | None
    as_it_is: bool
    title: str
    author: str
    overwrite: bool
    quiet: bool
    preparation: TextPreparation

    def write(self, output: Path, *, is_verified: bool) -> int:
        """Write a sound file and its subtitles; return how the command ends."""
        beside = [(name, output.with_suffix(FILE_FORMATS[name].suffix)) for name in self.subtitles or ()]
        wanted = self._wanted(_form(output))
        for _, path in beside:
            refuse_existing(path, overwrite=self.overwrite)
        with self._progress(display_name(output)) as moved:
            said = self._narration().write(self.script, output, wanted, moved)
        if said is None:
            return INTERRUPTED
        for name, path in beside:
            write_whole(path, FILE_FORMATS[name].encode(said, DEFAULT_LAYOUT), overwrite=self.overwrite)
        names = ", ".join(display_name(path) for path in (output, *(path for _, path in beside)))
        self._note(f"Wrote {names} ({human_duration(said.duration_s)}). It is not encrypted.")
        return self._verify(output, said) if is_verified else 0

    def write_chapters(self, folder: Path, form: SoundForm, *, resumes: bool) -> int:
        """Write a file for each chapter into a folder, made if it is not there; return how the command ends."""
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise output_error(error, display_name(folder)) from error
        is_ended = False
        with self._progress(display_name(folder)) as moved:

            def watched(share: float) -> bool:
                nonlocal is_ended
                is_ended = is_ended or not moved(share)
                return not is_ended

            wanted = self._wanted(form)
            for path in self._narration().write_chapters(self.script, folder, wanted, watched, resumes=resumes):
                self._note(f"Wrote {display_name(path)}. It is not encrypted.")
        return INTERRUPTED if is_ended else 0

    def keep(self, unlocking: Unlocking) -> int:
        """Keep sound and text in the library; return how the command ends."""
        with unlocking.opened() as opened, self._progress(printable(self.script.shown_title)) as moved:
            script = replace(self.script, title=self.title or self.script.title)
            item = self._narration().keep(Held(opened), script, self._wanted(SoundForm.FLAC), moved)
        if item is None:
            return INTERRUPTED
        self._note(f"Kept in the library as “{printable(item.title)}”.")
        return 0

    def _narration(self) -> NarrationService:
        return NarrationService(self.preparation, SoundExport(), installed_voices())

    def _wanted(self, form: SoundForm) -> Wanted:
        target = SPEECH if self.loudness is None else LoudnessTarget(integrated_lufs=self.loudness)
        return Wanted(
            form=form,
            delivery=self.delivery,
            target=None if self.as_it_is else target,
            tags=SoundTags(title=self.title, author=self.author),
            overwrite=self.overwrite,
        )

    def _verify(self, output: Path, said: Transcript) -> int:
        """Have the file transcribed, and list the sentences that were not understood."""
        services = bootstrap.build()
        try:
            options = RecognitionOptions(language=said.language.partition("-")[0])
            job = services.transcribe.job(MediaSource(output), options)
            outcome = list(services.transcribe.run(job, CancelToken()))[-1]
        finally:
            services.close()
        if isinstance(outcome, events.Failed):
            raise outcome.error
        assert isinstance(outcome, events.Outcome)  # noqa: S101 (the last event of every job)
        found = doubts(said.segments, outcome.transcript.segments)
        for doubt in found:
            click.echo(f"{doubt.start_s:8.1f} s  said: {printable(doubt.text)}")
            click.echo(f"            heard: {printable(doubt.heard) or '(nothing)'}")
        model = printable(outcome.transcript.engine.model)
        self._note(f"{len(found)} of {len(said.segments)} sentences were not understood by the model {model}.")
        return _DOUBTFUL if found else 0

    @contextmanager
    def _progress(self, name: str) -> Iterator[Callable[[float], bool]]:
        is_stopped = threading.Event()
        with calling_on_signals(is_stopped.set), ProgressLine(name, is_shown=not self.quiet) as line:

            def moved(share: float) -> bool:
                line.show(events.Progressed(0, share, 1.0))
                return not is_stopped.is_set()

            yield moved

    def _note(self, text: str) -> None:
        if not self.quiet:
            click.echo(text, err=True)


def _form(output: Path) -> SoundForm:
    suffix = output.suffix.lower().lstrip(".")
    if suffix not in FILE_FORMS:
        value = f"{display_name(output)} (its name has to end in one of {', '.join(FILE_FORMS)})"
        raise OptionError(Code.OPTION_INVALID, option="--output", value=value)
    return SoundForm(suffix)
