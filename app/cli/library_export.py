"""`soundlock library export-all`: everything, readable by any computer."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from app.cli.layout_options import FormatNames
from app.cli.library import library
from app.cli.unlocking import Unlocking, unlocking_options
from app.core.messages import sentence
from app.core.text import display_name
from app.services.file_formats import FILE_FORMATS, PORTABLE_FORMATS


@library.command("export-all")
@click.argument("target", metavar="FOLDER", type=click.Path(path_type=Path))
@click.option(
    "--format",
    "-f",
    "formats",
    type=FormatNames(),
    help=f"Formats of the transcripts: {', '.join(FILE_FORMATS)} (default: {','.join(PORTABLE_FORMATS)}).",
)
@unlocking_options
def export_all(unlocking: Unlocking, *, target: Path, formats: tuple[str, ...] | None) -> int:
    """Write everything into a new FOLDER that is NOT encrypted.

    Each item gets a folder with its recording and its transcripts as text, subtitles and JSON. manifest.json has
    titles, dates, tags, collections, notes and marks; SHA256SUMS has what `sha256sum --check` compares. Redactions stay readable here: use “soundlock library export” for others to read.
    """
    from app.services.export_service import ExportService  # noqa: PLC0415 (keeps --help fast)
    from app.services.portable_export import PortableExport  # noqa: PLC0415

    def show(done: int, items: int) -> None:
        if sys.stderr.isatty():
            click.echo(f"\r{done} of {items} item(s)", nl=done == items, err=True)

    with unlocking.opened() as opened:
        flaws = PortableExport(ExportService(), formats or PORTABLE_FORMATS).write(opened, target, show)
    for flaw in flaws:
        click.echo(f"soundlock: {sentence(flaw)} [{flaw.code}]", err=True)
    click.echo(f"Wrote {display_name(target)}. It is not encrypted.", err=True)
    return flaws[0].exit_status if flaws else 0
