"""`soundlock library …`: transcribe again, the whole or a part, and look after jobs that are not done."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

from app.cli.library import library
from app.cli.recognition import DEVICE, PART_TO_HEAR_AGAIN, Recognition, recognition_options
from app.cli.tables import AS_JSON, table
from app.cli.unlocking import Unlocking, unlocking_options
from app.core.errors import Code, OptionError
from app.core.text import clock, display_name, printable

if TYPE_CHECKING:
    from app.services.unfinished import Unfinished

_EPILOG = """
\b
Exit codes: 0 done; 1 several items failed for different reasons; 2 wrong use; 4 model; 5 engine;
7 library; 130 interrupted: the job is parked, and “soundlock library resume” goes on with it.
"""
_EVENTS = click.option(
    "--events", "as_events", is_flag=True, help="Write everything that happens as JSON lines to standard output."
)
_QUIET = click.option("--quiet", "-q", is_flag=True, help="No progress and no notes, only errors.")


@library.command(epilog=_EPILOG)
@click.argument("items", metavar="ITEM…", nargs=-1, required=True)
@click.option("--replace", is_flag=True, help="Forget the older transcripts, once the new one is complete.")
@_EVENTS
@_QUIET
@recognition_options(PART_TO_HEAR_AGAIN)
@unlocking_options
def transcribe(
    unlocking: Unlocking,
    *,
    recognition: Recognition,
    items: tuple[str, ...],
    replace: bool,
    as_events: bool,
    quiet: bool,
) -> int:
    """Transcribe ITEMs again, with any model and options.

    The recording in the library is heard; the original is not needed. The new transcript is the one that is
    shown; older ones stay behind it unless you say --replace. It is saved as it grows. A job that waits or failed
    is given up for it.

    With --from, --to or both, only that part is done again, in the language of the transcript unless you name
    another. What is found takes the place of the old segments there, as one edit that “undo” takes back, and not
    before all of it is done. Segments are replaced whole: one at the border whose middle lies in the part is done
    again, and one whose middle lies outside stays.
    """
    from app.cli.saved_run import SavedRun  # noqa: PLC0415 (keeps --help fast)
    from app.services import home  # noqa: PLC0415
    from app.services.saved_transcription import SavedTranscription  # noqa: PLC0415
    from app.services.saving import Held  # noqa: PLC0415

    options, model, device = recognition.options, recognition.model, recognition.device
    is_part = bool(options.start_s) or options.end_s is not None
    if is_part and replace:
        raise OptionError(Code.OPTION_INVALID, option="--replace", value="together with --from or --to")
    transcribe = home.transcribing()
    try:
        home.models().choice(model, device)  # a wrong name is said before any work
        with unlocking.opened() as opened:
            held, saved = Held(opened), SavedTranscription(transcribe)
            found = [opened.items.find(item) for item in items]
            run = SavedRun(transcribe, as_events=as_events, quiet=quiet)
            if is_part:
                return run.over(found, lambda item: saved.stretch(held, item, options, model=model, device=device))
            return run.over(
                found,
                lambda item: saved.begin(held, item, options, model=model, device=device, replaces=replace),
            )
    finally:
        transcribe.close()


@library.command(epilog=_EPILOG)
@click.argument("items", metavar="[ITEM…]", nargs=-1)
@DEVICE
@_EVENTS
@_QUIET
@unlocking_options
def resume(unlocking: Unlocking, *, items: tuple[str, ...], device: str, as_events: bool, quiet: bool) -> int:
    """Go on with jobs that were cut off, or that failed.

    Without ITEMs, with all that were cut off.
    """
    from app.cli.saved_run import SavedRun  # noqa: PLC0415
    from app.core.options import Device  # noqa: PLC0415
    from app.library.records import JobState  # noqa: PLC0415
    from app.services import home  # noqa: PLC0415
    from app.services.saved_transcription import SavedTranscription  # noqa: PLC0415
    from app.services.saving import Held  # noqa: PLC0415
    from app.services.unfinished import unfinished  # noqa: PLC0415

    transcribe = home.transcribing()
    try:
        with unlocking.opened() as opened:
            waiting = [one.item for one in unfinished(opened) if one.job.state is not JobState.FAILED]
            chosen = [opened.items.find(item) for item in items] or waiting
            if not chosen:
                click.echo(
                    "No job was cut off. Failed ones are gone on with by name; “jobs” lists them.", err=True
                )
            run, saved = SavedRun(transcribe, as_events=as_events, quiet=quiet), SavedTranscription(transcribe)
            return run.over(chosen, lambda item: saved.rest(Held(opened), item, device=Device(device)))
    finally:
        transcribe.close()


@library.command()
@AS_JSON
@unlocking_options
def jobs(unlocking: Unlocking, *, as_json: bool) -> None:
    """List the jobs that wait or failed, and how far they are."""
    from app.services.unfinished import unfinished  # noqa: PLC0415

    with unlocking.opened() as opened:
        rows = [_facts(one) for one in unfinished(opened)]
    if as_json:
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
    elif rows:
        table(
            ("Id", "Title", "Job", "State", "Done", "Model", "Why"),
            [
                (
                    row["id"][:8],
                    row["title"],
                    row["kind"],
                    row["state"],
                    _progress(row),
                    display_name(row["model"]),
                    row["error"],
                )
                for row in rows
            ],
        )
    else:
        click.echo("Every job is done.")


@library.command("forget-job")
@click.argument("items", metavar="ITEM…", nargs=-1, required=True)
@unlocking_options
def forget_job(unlocking: Unlocking, *, items: tuple[str, ...]) -> None:
    """Give up what is unfinished of ITEMs.

    The complete transcript before it is shown again; where there is none, the part that was finished stays.
    """
    from app.services.unfinished import give_up  # noqa: PLC0415

    with unlocking.opened() as opened:
        for item in [opened.items.find(item) for item in items]:
            give_up(opened, item)
            click.echo(f"The job of “{printable(item.title)}” is given up.")


def _facts(one: Unfinished) -> dict[str, Any]:
    return {
        "id": one.item.uid.hex(),
        "title": one.item.title,
        "kind": one.job.kind,
        "state": one.job.state.value,
        "model": one.job.model,
        "start_s": one.start_s,
        "next_s": one.next_s,
        "end_s": one.end_s,
        "error": one.job.error_code,
        "created_ms": one.job.created_ms,
    }


def _progress(row: dict[str, Any]) -> str:
    done, end = clock(row["next_s"], millis=False), row["end_s"]
    return done if end is None else f"{done} of {clock(end, millis=False)}"
