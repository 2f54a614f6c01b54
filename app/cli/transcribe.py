"""`soundlock transcribe`: its options. What it does stands in app.cli.batch."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import click

from app.cli.layout_options import FormatNames, layout_options
from app.cli.recognition import PART_TO_HEAR, Decorator, Recognition, recognition_options, with_options
from app.cli.unlocking import Unlocking, unlocking_options
from app.core.formats import Layout
from app.services.file_formats import FILE_FORMATS

_OUTPUT: Final[tuple[Decorator, ...]] = (
    click.option(
        "--format",
        "-f",
        "formats",
        type=FormatNames(),
        help=f"{', '.join(FILE_FORMATS)}; several with commas.",
    ),
    click.option(
        "--output", "-o", type=click.Path(path_type=Path), help="Folder for the files (default: the current one)."
    ),
    click.option(
        "--stdout", is_flag=True, help="Write the one chosen format to standard output instead of files."
    ),
    click.option("--overwrite", is_flag=True, help="Replace files that exist."),
    click.option("--save", is_flag=True, help="Keep recording and transcript in the encrypted library."),
    click.option(
        "--remove-original",
        is_flag=True,
        help="With --save: remove the file once the library's copy was read back.",
    ),
    click.option("--resume", is_flag=True, help="Go on where an interrupted run to the same folder stopped."),
    click.option("--events", is_flag=True, help="Write everything that happens as JSON lines to standard output."),
    click.option("--quiet", "-q", is_flag=True, help="No progress and no notes, only errors."),
)


@click.command(no_args_is_help=True)
@click.argument("inputs", metavar="FILE…", nargs=-1, required=True, type=click.UNPROCESSED)
@with_options(_OUTPUT)
@layout_options
@recognition_options(PART_TO_HEAR)
@unlocking_options
def transcribe(unlocking: Unlocking, recognition: Recognition, layout: Layout, **values: Any) -> int:
    """Write down what is said in audio or video files, folders, or standard input (-).

    Without --format the transcript is printed with times as it is found. A name that begins with a dash
    goes after “--”.
    """
    from app.cli.batch import Batch  # noqa: PLC0415 (keeps --help fast)
    from app.cli.output import Output  # noqa: PLC0415

    output = Output(
        formats=values.pop("formats") or (),
        folder=values.pop("output"),
        to_stdout=values.pop("stdout"),
        overwrite=values.pop("overwrite"),
        resume=values.pop("resume"),
        save=unlocking if values.pop("save") else None,
        remove_original=values.pop("remove_original"),
        as_events=values.pop("events"),
        quiet=values.pop("quiet"),
        layout=layout,
    )
    return Batch(output, recognition.options, recognition.model, recognition.device).run(list(values["inputs"]))
