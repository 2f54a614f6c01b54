"""`soundlock speak` and `soundlock voices`: text read aloud."""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli.live import INTERRUPTED
from app.cli.tables import AS_JSON, table
from app.core.errors import Code, InputError
from app.core.voices import MAX_PITCH, MAX_RATE, MAX_VOLUME, MIN_PITCH, MIN_RATE, Delivery, in_language

if TYPE_CHECKING:
    from app.services.reading_service import Status

_POLL_S = 0.1


@click.command(no_args_is_help=True)
@click.argument("text", metavar='"TEXT" | FILE | -')
@click.option("--voice", "-v", default="", help="A voice of “soundlock voices” (default: one for the language).")
@click.option(
    "--language", "-l", default="", help="The text's language, such as de or en-GB (default: found out)."
)
@click.option("--rate", type=click.FloatRange(MIN_RATE, MAX_RATE), default=1.0, help="Times the usual speed.")
@click.option("--pitch", type=click.FloatRange(MIN_PITCH, MAX_PITCH), default=1.0, help="Times the usual pitch.")
@click.option("--volume", type=click.FloatRange(0, MAX_VOLUME), default=1.0, help="Times the usual volume.")
def speak(text: str, voice: str, language: str, rate: float, pitch: float, volume: float) -> int:
    """Read a text aloud: the words themselves, a document, or standard input (-).

    Ctrl-C ends it.
    """
    delivery = Delivery(voice=voice, rate=rate, pitch=pitch, volume=volume)
    return _aloud(_text(text), language, delivery)


@click.command()
@click.option("--language", "-l", default="", help="Only those for this language, such as de or en-GB.")
@AS_JSON
def voices(language: str, *, as_json: bool) -> None:
    """List the voices that can speak."""
    import json  # noqa: PLC0415 (keeps --help fast)

    from app.services.speaking import speaker  # noqa: PLC0415

    with speaker() as one:
        found = in_language(one.voices, language) if language else one.voices
        engine = one.engine
    if as_json:
        rows = [
            {
                "id": voice.id,
                "name": voice.name,
                "languages": list(voice.languages),
                "gender": voice.gender or None,
                "engine": engine,
            }
            for voice in found
        ]
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
    else:
        table(
            ("Voice", "Name", "Languages", "Engine"),
            [(voice.id, voice.name, ", ".join(voice.languages), engine) for voice in found],
        )


def _text(argument: str) -> str:
    if argument == "-":
        return sys.stdin.read()
    path = Path(argument)
    try:
        is_file = path.is_file()
    except (OSError, ValueError):  # too long for a name, or with a zero in it: a text
        is_file = False
    return path.read_text(encoding="utf-8") if is_file else argument


def _aloud(text: str, language: str, delivery: Delivery) -> int:
    from app import bootstrap  # noqa: PLC0415 (keeps --help fast)
    from app.services.reading_service import Phase  # noqa: PLC0415

    if not text.strip():
        raise InputError(Code.INPUT_NOTHING_TO_SAY)
    services = bootstrap.build()
    is_over = threading.Event()

    def listen(status: Status) -> None:
        if status.phase is Phase.ENDED or status.error is not None:
            is_over.set()

    reading = services.reading
    reading.subscribe(listen)
    try:
        reading.deliver(delivery)
        reading.open(text, language=language)
        reading.play()
        while not is_over.wait(_POLL_S):
            pass
    except KeyboardInterrupt:
        return INTERRUPTED
    finally:
        services.close()
    if reading.status.error is not None:
        raise reading.status.error
    return 0
