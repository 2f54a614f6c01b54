"""Run a batch of inputs: progress to standard error, results to files or standard output."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext

import click

from app.cli.event_lines import event_line, failure_line
from app.cli.live import calling_on_signals, exit_code, print_live
from app.cli.output import Output
from app.cli.progress import ProgressLine
from app.core import events
from app.core.errors import OutputError, SoundlockError
from app.core.formats import render
from app.core.formats.txt import line_of
from app.core.messages import notice_sentence, sentence
from app.core.options import Device, RecognitionOptions
from app.core.text import display_name, human_duration, printable
from app.core.transcript import Notice, Transcript
from app.engine.cancellation import CancelToken
from app.library.library import Library
from app.library.records import ItemRow
from app.services import home
from app.services.export_service import ExportPlan, ExportService
from app.services.file_formats import FILE_FORMATS
from app.services.inputs import MediaSource, sources
from app.services.originals import Original
from app.services.saving import Held


class Batch:
    """One run of the command over all inputs. Files that fail do not stop the others."""

    def __init__(self, output: Output, options: RecognitionOptions, model: str, device: Device) -> None:
        self._output = output.checked()
        self._options = options
        self._model = model
        self._device = device
        self._models = home.models()
        self._transcribe = home.transcribing()
        self._export = ExportService()
        self._token = CancelToken()
        self._failures: list[SoundlockError] = []
        self._stems: set[str] = set()
        self._said: set[str] = set()
        self._library: Library | None = None
        self._is_opening = False  # the input, which may be a pipe that nobody writes to

    def run(self, arguments: list[str]) -> int:
        """Transcribe everything and return the exit code."""
        # The model is the same for all: a wrong name is said once, before any work.
        self._models.choice(self._model, self._device)
        entries = list(sources(arguments))
        try:
            with self._interruptible(), self._opened_library() as self._library:
                for entry in entries:
                    if self._token.is_cancelled():
                        break
                    try:
                        if isinstance(entry, SoundlockError):
                            raise entry
                        self._one(entry, with_heading=len(entries) > 1)
                    except SoundlockError as error:
                        self._fail(error)
        finally:
            self._transcribe.close()
        return exit_code(self._failures, is_interrupted=self._token.is_cancelled())

    def _one(self, source: MediaSource, *, with_heading: bool) -> None:
        plan = self._output.plan(self._free_stem(source.stem))
        kept: Transcript | None = None
        if self._output.writes_files:
            self._export.check(plan)
            if self._output.resume:
                kept = self._export.read_partial(plan, source.name)
        if with_heading and self._output.is_live:
            click.echo(f"\n{source.name}")
        outcome: events.Outcome | None = None
        with ProgressLine(source.name, is_shown=not self._output.quiet and not self._output.as_events) as progress:
            self._is_opening = True
            for event in self._events(source, kept):
                self._is_opening = False
                progress.show(event)
                self._tell(event, source.name)
                if isinstance(event, events.Finished | events.Cancelled | events.Failed):
                    outcome = event
        if outcome is not None:
            self._settle(outcome, plan)

    def _events(self, source: MediaSource, kept: Transcript | None) -> Iterator[events.JobEvent]:
        """Do the work on one input: in memory, or in the library, where text is saved before it is shown."""
        if self._library is None:
            job = self._transcribe.job(source, self._options, model=self._model, device=self._device, kept=kept)
            yield from self._transcribe.run(job, self._token)
            return
        from app.services.import_service import ImportService  # noqa: PLC0415 (most runs have no library)
        from app.services.saved_transcription import SavedTranscription  # noqa: PLC0415

        notices: list[Notice] = []
        original = self._original(source)
        item = ImportService().take_in(self._library, source, self._token, notices.append)
        if item is not None:
            if original is not None:
                self._remove(original, self._library, item)
            saved = SavedTranscription(self._transcribe).begin(
                Held(self._library), item, self._options, model=self._model, device=self._device
            )
            yield from (events.Noticed(saved.id, notice) for notice in notices)
            yield from self._transcribe.run(saved, self._token)
            self._note(f"In the library as {item.uid.hex()[:8]}, “{printable(item.title)}”.")

    def _original(self, source: MediaSource) -> Original | None:
        """Note what the file is that shall go; a pipe cannot, and that is said without stopping the work."""
        if not self._output.remove_original:
            return None
        try:
            return Original.of(source.path)
        except SoundlockError as error:
            self._fail(error)
            return None

    def _remove(self, original: Original, library: Library, item: ItemRow) -> None:
        try:
            original.remove(library, item)
        except SoundlockError as error:
            self._fail(error)
            return
        self._note(
            f"Removed {display_name(original.path)}. An SSD, a backup or a file system with snapshots may still "
            "hold what was in it; only encryption of the whole disk keeps that closed."
        )

    def _opened_library(self) -> AbstractContextManager[Library | None]:
        return nullcontext() if self._output.save is None else self._output.save.opened()

    def _tell(self, event: events.JobEvent, name: str) -> None:
        if self._output.as_events:
            click.echo(event_line(event, name))
        elif isinstance(event, events.SegmentReady) and self._output.is_live:
            print_live(line_of(event.segment))
        if isinstance(event, events.Noticed):
            text = notice_sentence(event.notice)
            if text not in self._said or event.notice.params:
                self._note(text)
            self._said.add(text)

    def _settle(self, outcome: events.Outcome, plan: ExportPlan) -> None:
        """Put the result where it should go, or keep what was finished."""
        transcript = outcome.transcript
        if isinstance(outcome, events.Finished):
            if self._output.to_stdout:
                self._print(transcript)
            elif self._output.writes_files:
                try:
                    for path in self._export.write(transcript, plan):
                        self._note(f"Wrote {path}")
                except OutputError:
                    self._print_rather_than_lose(transcript)
                    raise
            return
        is_parked = self._library is not None and isinstance(outcome, events.Cancelled)
        if transcript.segments or is_parked:
            self._keep_part(transcript, plan)
        if isinstance(outcome, events.Failed):
            raise outcome.error

    def _keep_part(self, transcript: Transcript, plan: ExportPlan) -> None:
        """Put what was finished where the work can go on from, and say how."""
        if self._library is not None:
            self._note("The finished part is in the library. “soundlock library resume” goes on from there.")
        elif self._output.writes_files:
            path = self._export.write_partial(transcript, plan)
            self._note(f"The finished part is in {path}. The same command with --resume goes on from there.")
        else:
            if self._output.to_stdout:
                self._print(transcript)
            end = human_duration(transcript.segments[-1].end_s)
            seconds = f"{transcript.segments[-1].end_s:.2f}"
            self._note(f"Stopped after {end}; what was finished is above. To go on: add --start {seconds}")

    def _print(self, transcript: Transcript) -> None:
        form = FILE_FORMATS[self._output.formats[0]]
        click.echo(form.encode(transcript, self._output.layout), nl=False)

    def _print_rather_than_lose(self, transcript: Transcript) -> None:
        """Write a result to standard output: hours of work must not be lost to a full disk."""
        self._note("The files could not be written, so the transcript is printed instead:")
        click.echo(render("txt", transcript, self._output.layout), nl=False)

    def _free_stem(self, stem: str) -> str:
        """Keep two inputs of the same name from becoming one file."""
        name, number = stem, 2
        while name in self._stems:
            name, number = f"{stem} ({number})", number + 1
        self._stems.add(name)
        return name

    def _fail(self, error: SoundlockError) -> None:
        self._failures.append(error)
        if self._output.as_events:
            click.echo(failure_line(error))
        click.echo(f"soundlock: {sentence(error)} [{error.code}]", err=True)

    def _note(self, text: str) -> None:
        if not self._output.quiet:
            click.echo(f"Note: {text}", err=True)

    @contextmanager
    def _interruptible(self) -> Iterator[None]:
        """Let Ctrl-C and SIGTERM stop the job and keep what is finished."""

        def stop() -> None:
            self._token.cancel()
            if self._is_opening:  # a read would be taken up again, and nothing is there to be kept
                raise KeyboardInterrupt

        with calling_on_signals(stop):
            try:
                yield
            except BrokenPipeError:
                self._token.cancel()
                sys.stdout = None
