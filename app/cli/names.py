"""`soundlock names`: a model of the user's that finds names of people."""

from __future__ import annotations

import json
from pathlib import Path

import click

from app.cli.tables import AS_JSON
from app.core.text import printable

_WHERE = """
Names are found by lists and by the words around them. A model that was trained for it finds more,
and can know languages whose words Soundlock does not. It comes as a folder with model.onnx,
tokenizer.json and config.json, such as the Transformers library exports for token classification.
Get one on any computer, carry the folder here, and take it in with “soundlock names add FOLDER”.
From then on every search for personal data asks it, on this computer, in a process without network.
"""


@click.group(invoke_without_command=True, epilog=_WHERE)
@AS_JSON
@click.pass_context
def names(context: click.Context, *, as_json: bool) -> None:
    """Show the model that finds names, take one in from a folder, or remove it."""
    if context.invoked_subcommand is None:
        _show(as_json=as_json)


@names.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--name", default="", help="The name to give it (default: the folder's).")
def add(folder: Path, name: str) -> None:
    """Look through the FOLDER of a model and copy it into Soundlock's own."""
    from app.services.name_model_service import own_name_model  # noqa: PLC0415 (keeps --help fast)

    found = own_name_model().add(folder, name)
    click.echo(f"“{printable(found.name)}” finds names now ({found.size_bytes / 1e6:,.0f} MB).")


@names.command()
def remove() -> None:
    """Delete the model."""
    from app.services.name_model_service import own_name_model  # noqa: PLC0415 (keeps --help fast)

    own_name_model().remove()
    click.echo("The model was removed. Names are found by lists and by the words around them.")


def _show(*, as_json: bool) -> None:
    from app.services.name_model_service import own_name_model  # noqa: PLC0415 (keeps --help fast)

    found = own_name_model().installed()
    if as_json:
        known = found and {"name": found.name, "size_bytes": found.size_bytes, "folder": str(found.folder)}
        click.echo(json.dumps({"model": known}, ensure_ascii=False, indent=2))
    elif found is None:
        click.echo("No model is installed. Names are found by lists and by the words around them.")
    else:
        click.echo(f"“{printable(found.name)}” finds names ({found.size_bytes / 1e6:,.0f} MB).")
        click.echo(f"\nIt lives in {found.folder}", err=True)
