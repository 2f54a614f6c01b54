"""`soundlock models`: which models are here, take one in, let one go."""

from __future__ import annotations

import json
from pathlib import Path

import click

_WHERE = """
Models come as folders in CTranslate2 format with model.bin, config.json, tokenizer.json and a
vocabulary. Get one on any computer, for instance the repository Systran/faster-whisper-small on
the Hugging Face hub, carry the folder here, and take it in with “soundlock models add FOLDER”.
"""


@click.group(invoke_without_command=True, epilog=_WHERE)
@click.pass_context
def models(context: click.Context) -> None:
    """List the speech models, add one from a folder, or remove one."""
    if context.invoked_subcommand is None:
        context.invoke(list_models)


@models.command("list")
@click.option("--json", "as_json", is_flag=True, help="Write JSON for other programs.")
def list_models(*, as_json: bool = False) -> None:
    """List what is installed, and where."""
    from app.services import home  # noqa: PLC0415 (keeps --help fast)

    service = home.models()
    best = service.choice("").name
    rows = [
        {
            "name": model.name,
            "engine": model.engine,
            "size_bytes": model.size_bytes,
            "folder": None if model.folder is None else str(model.folder),
            "is_default": model.name == best,
        }
        for model in service.installed()
    ]
    if as_json:
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    from rich.console import Console  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415

    table = Table("Name", "Engine", "Size", "Used", "Where", box=None, pad_edge=False)
    for row, model in zip(rows, service.installed(), strict=True):
        size = "" if model.is_built_in else f"{model.size_bytes / 1e6:,.0f} MB"
        where = "part of the program" if model.folder is None else str(model.folder)
        table.add_row(model.name, model.engine, size, "by default" if row["is_default"] else "", where)
    Console(soft_wrap=True).print(table)
    click.echo(f"\nModels live in {service.root}", err=True)


@models.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--name", default="", help="The name to give it (default: the folder's).")
def add(folder: Path, name: str) -> None:
    """Verify a model FOLDER and copy it into Soundlock's own."""
    from app.services import home  # noqa: PLC0415

    model = home.models().add(folder, name)
    click.echo(f"Model “{model.name}” is ready ({model.size_bytes / 1e6:,.0f} MB).")


@models.command()
@click.argument("name")
def remove(name: str) -> None:
    """Delete an installed model."""
    from app.services import home  # noqa: PLC0415

    home.models().remove(name)
    click.echo(f"Model “{name}” was removed.")
