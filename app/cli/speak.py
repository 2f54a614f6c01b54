"""`soundlock speak`: text read aloud."""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.cli.layout_options import FormatNames
from app.cli.live import INTERRUPTED
from app.cli.unlocking import Unlocking, unlocking_options
from app.core.errors import Code, InputError, OptionError
from app.core.messages import notice_sentence
from app.core.sound_forms import FILE_FORMS, SoundForm
from app.core.text import display_name
from app.core.voices import MAX_PITCH, MAX_RATE, MAX_VOLUME, MIN_PITCH, MIN_RATE, Delivery

if TYPE_CHECKING:
    from app.services.narration_service import Script
    from app.services.reading_service import Status
    from app.services.text_preparation import TextPreparation

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
@click.option(
    "--output",
    "-o",
    type=click.Path(path_type=Path),
    help=f"Write a sound file instead; its ending says which kind: {', '.join(FILE_FORMS)}.",
)
@click.option(
    "--subtitles", type=FormatNames(), help="With --output: what is said when, as srt, vtt, … beside it."
)
@click.option("--loudness", type=click.FloatRange(-40, -9), help="With --output: LUFS (default: -19).")
@click.option("--as-it-is", is_flag=True, help="With --output: leave the voice as loud as it is.")
@click.option(
    "--verify", is_flag=True, help="With --output: have it transcribed again, and list what was not understood."
)
@click.option(
    "--chapters",
    "chapters_form",
    type=click.Choice([form.value for form in FILE_FORMS]),
    help="With --output, then a folder: a file of this kind for each chapter.",
)
@click.option("--resume", is_flag=True, help="With --chapters: go on behind the last file that is there.")
@click.option("--fit", is_flag=True, help="Say subtitles at their times, faster where there is little room.")
@click.option("--save", is_flag=True, help="Keep sound and text in the encrypted library.")
@click.option("--title", default="", help="The title to write into the file, or of the item.")
@click.option("--author", default="", help="With --output: the author to write into the file.")
@click.option("--overwrite", is_flag=True, help="With --output: replace files that exist.")
@click.option("--ssml", "is_ssml", is_flag=True, help="The text is SSML: tags say how it is spoken.")
@click.option(
    "--dictionary",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Say words as this file has it (see “soundlock dictionary”).",
)
@click.option("--quiet", "-q", is_flag=True, help="No progress and no notes, only errors.")
@unlocking_options
def speak(
    unlocking: Unlocking,
    text: str,
    language: str,
    output: Path | None,
    *,
    save: bool,
    verify: bool,
    is_ssml: bool,
    dictionary: Path | None,
    resume: bool,
    fit: bool,
    chapters_form: str | None,
    **values: Any,
) -> int:
    """Read a text aloud: the words themselves, a document, or standard input (-).

    “{pause 2s}” in a text is a silence.

    Ctrl-C ends it. What is written to a file is not encrypted.
    """
    delivery = Delivery(**{name: values.pop(name) for name in ("voice", "rate", "pitch", "volume")})
    preparation = _preparation(dictionary, is_ssml=is_ssml)
    script = _script(text, language, is_ssml=is_ssml, fits=fit)
    if output is None and not save:
        return _aloud(script, delivery, preparation)
    from app.cli.spoken_files import SpokenFiles  # noqa: PLC0415 (keeps --help fast)

    files = SpokenFiles(script=script, delivery=delivery, preparation=preparation, **values)
    status = 0
    if output is not None and chapters_form is not None:
        status = files.write_chapters(output, SoundForm(chapters_form), resumes=resume)
    elif output is not None:
        status = files.write(output, is_verified=verify)
    if save and status == 0:
        status = files.keep(unlocking)
    return status


def _preparation(dictionary: Path | None, *, is_ssml: bool) -> TextPreparation:
    from app.cli.dictionary import entries_of  # noqa: PLC0415 (keeps --help fast)
    from app.core.pronunciation import PronunciationBook  # noqa: PLC0415
    from app.services.text_preparation import SsmlPreparation, TextPreparation  # noqa: PLC0415

    preparation = SsmlPreparation() if is_ssml else TextPreparation()
    if dictionary is not None:
        preparation.take_up(PronunciationBook().with_entries(entries_of(dictionary)))
    return preparation


def _script(argument: str, language: str, *, is_ssml: bool, fits: bool) -> Script:
    """Take an argument for what it is: standard input, the name of a file that is there, or a text."""
    from app.cli.dictionary import text_of  # noqa: PLC0415 (keeps --help fast)
    from app.services.document_service import DocumentService  # noqa: PLC0415
    from app.services.narration_service import Script  # noqa: PLC0415

    if argument == "-":
        return Script(text=sys.stdin.read(), language=language)
    path = Path(argument)
    try:
        is_file = bool(argument) and path.exists()
    except (OSError, ValueError):  # too long for a name, or with a zero in it: a text
        is_file = False
    if not is_file:
        return Script(text=argument, language=language)
    if is_ssml:
        return Script(text=text_of(path), language=language)
    document = DocumentService().read(path)
    assert document is not None  # noqa: S101 (None is for those who can cancel)
    for notice in document.notices:
        click.echo(f"soundlock: {notice_sentence(notice)}", err=True)
    script = Script.of(document, language=language, fits=fits)
    if fits and not script.cues:
        value = f"{display_name(path)} (it is no SRT or VTT file)"
        raise OptionError(Code.OPTION_INVALID, option="--fit", value=value)
    return script


def _aloud(script: Script, delivery: Delivery, preparation: TextPreparation) -> int:
    from app.services.reading_service import Phase, ReadingService  # noqa: PLC0415 (keeps --help fast)
    from app.services.voices_service import installed_voices  # noqa: PLC0415

    if not script.text.strip():
        raise InputError(Code.INPUT_NOTHING_TO_SAY)
    is_over = threading.Event()

    def listen(status: Status) -> None:
        if status.phase is Phase.ENDED or status.error is not None:
            is_over.set()

    reading = ReadingService(preparation, installed=installed_voices())
    reading.subscribe(listen)
    try:
        reading.deliver(delivery)
        reading.open(script.text, language=script.language)
        reading.play()
        while not is_over.wait(_POLL_S):
            pass
    except KeyboardInterrupt:
        return INTERRUPTED
    finally:
        reading.close()
    if reading.status.error is not None:
        raise reading.status.error
    return 0
