"""`soundlock voices`: who can speak, take a neural voice in, let one go."""

from __future__ import annotations

import json
from pathlib import Path

import click

from app.cli.tables import AS_JSON, table
from app.core.text import printable
from app.core.voices import Trace, in_language

_WHERE = """
Neural voices come as folders in the form of the sherpa-onnx project (Piper, Kokoro, Matcha, Kitten), or as Piper's
own two files, NAME.onnx and NAME.onnx.json, in a folder. Get one on any computer, for instance an archive
vits-piper-… of “tts-models” among the releases of k2-fsa/sherpa-onnx on GitHub, unpack it, carry the folder here,
and take it in with “soundlock voices add FOLDER”.
"""


@click.group(invoke_without_command=True, epilog=_WHERE)
@click.option("--language", "-l", default="", help="Only those for this language, such as de or en-GB.")
@AS_JSON
@click.pass_context
def voices(context: click.Context, language: str, *, as_json: bool) -> None:
    """List the voices that can speak, add a neural one from a folder, or remove one."""
    if context.invoked_subcommand is None:
        _list(language, as_json=as_json)


@voices.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--name", default="", help="The name to give it (default: the folder's).")
def add(folder: Path, name: str) -> None:
    """Look through the FOLDER of a neural voice and copy it into Soundlock's own."""
    from app.services.voices_service import installed_voices  # noqa: PLC0415 (keeps --help fast)

    found = installed_voices().add(folder, name)
    ids = [voice.id for voice in found.model.voices()]
    shown = f"“{ids[0]}”" if len(ids) == 1 else f"“{ids[0]}” to “{ids[-1]}” ({len(ids)} voices)"
    click.echo(f"{shown} can speak now ({found.size_bytes / 1e6:,.0f} MB).")


@voices.command()
@click.argument("name")
def remove(name: str) -> None:
    """Delete a neural voice with all its speakers."""
    from app.services.voices_service import installed_voices  # noqa: PLC0415 (keeps --help fast)

    installed_voices().remove(name)
    click.echo(f"Voice “{name}” was removed.")


def _list(language: str, *, as_json: bool) -> None:
    from app.services.speaking import speaker  # noqa: PLC0415 (keeps --help fast)
    from app.services.voices_service import ENGINE, installed_voices  # noqa: PLC0415

    with speaker() as one:
        engines, trace = dict.fromkeys(one.voices, one.engine), one.trace
    installed = dict.fromkeys(installed_voices().voices(), ENGINE)
    known = (*installed, *engines)
    found = in_language(known, language) if language else known
    rows = [(voice, installed.get(voice) or engines[voice]) for voice in found]
    if as_json:
        listed = [
            {
                "id": voice.id,
                "name": voice.name,
                "languages": list(voice.languages),
                "gender": voice.gender or None,
                "engine": engine,
                "trace": Trace.NONE if engine == ENGINE else trace,
            }
            for voice, engine in rows
        ]
        click.echo(json.dumps(listed, ensure_ascii=False, indent=2))
    elif not rows:
        click.echo(f"No voice speaks “{printable(language)}”.")
    else:
        table(
            ("Voice", "Name", "Languages", "Engine"),
            [(voice.id, voice.name, ", ".join(voice.languages), engine) for voice, engine in rows],
        )
