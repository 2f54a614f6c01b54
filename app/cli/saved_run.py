"""Run jobs of the library in a terminal: text as it is found, and how to go on after an end."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import click

from app.cli.event_lines import event_line, failure_line
from app.cli.live import calling_on_signals, exit_code, print_live
from app.cli.progress import ProgressLine
from app.core import events
from app.core.errors import SoundlockError
from app.core.formats.txt import line_of
from app.core.messages import notice_sentence, sentence
from app.core.text import clock, printable
from app.engine.cancellation import CancelToken
from app.library.records import ItemRow
from app.services.job_records import StretchRecord
from app.services.saving import SavedJob
from app.services.transcribe_service import TranscribeService


class SavedRun:
    """One run over several items. Those that fail do not stop the others; Ctrl-C parks what runs."""

    def __init__(self, transcribe: TranscribeService, *, as_events: bool = False, quiet: bool = False) -> None:
        self._transcribe = transcribe
        self._as_events = as_events
        self._quiet = quiet
        self._token = CancelToken()
        self._failures: list[SoundlockError] = []

    def over(self, items: Sequence[ItemRow], enter: Callable[[ItemRow], SavedJob]) -> int:
        """Enter and run a job for each item; return the exit code."""
        with calling_on_signals(self._token.cancel):
            for item in items:
                if self._token.is_cancelled():
                    break
                if len(items) > 1 and not self._as_events:
                    click.echo(f"\n{printable(item.title)}")
                try:
                    self._one(item, enter(item))
                except SoundlockError as error:
                    self._fail(error)
        return exit_code(self._failures, is_interrupted=self._token.is_cancelled())

    def _one(self, item: ItemRow, job: SavedJob) -> None:
        name = printable(item.title)
        outcome: events.Outcome | None = None
        with ProgressLine(name, is_shown=not self._quiet and not self._as_events) as progress:
            for event in self._transcribe.run(job, self._token):
                progress.show(event)
                self._tell(event, name)
                if isinstance(event, events.Finished | events.Cancelled | events.Failed):
                    outcome = event
        if outcome is not None:
            self._settle(item, job, outcome)

    def _tell(self, event: events.JobEvent, name: str) -> None:
        if self._as_events:
            click.echo(event_line(event, name))
        elif isinstance(event, events.SegmentReady):
            print_live(line_of(event.segment))
        if isinstance(event, events.Noticed):
            self._note(notice_sentence(event.notice))

    def _settle(self, item: ItemRow, job: SavedJob, outcome: events.Outcome) -> None:
        """Say what became of the transcript, and how to go on."""
        record = job.record
        if isinstance(outcome, events.Finished):
            if isinstance(record, StretchRecord):
                end = "the end" if job.options.end_s is None else clock(job.options.end_s)
                self._note(
                    f"What is above stands in the transcript from {clock(record.start_s)} to {end}. "
                    f"“soundlock library undo {item.uid.hex()[:8]}” brings back what was there."
                )
            return
        kept = (
            "The transcript was left as it is."
            if isinstance(record, StretchRecord)
            else "The finished part is in the library."
        )
        self._note(f"{kept} “soundlock library resume {item.uid.hex()[:8]}” goes on from there.")
        if isinstance(outcome, events.Failed):
            raise outcome.error

    def _fail(self, error: SoundlockError) -> None:
        self._failures.append(error)
        if self._as_events:
            click.echo(failure_line(error))
        click.echo(f"soundlock: {sentence(error)} [{error.code}]", err=True)

    def _note(self, text: str) -> None:
        if not self._quiet:
            click.echo(f"Note: {text}", err=True)
