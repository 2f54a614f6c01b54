"""`soundlock speak`: text read aloud."""

from __future__ import annotations

import contextlib
import queue
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from app.cli.layout_options import FormatNames
from app.cli.live import INTERRUPTED, libraries_hushed
from app.cli.numbers import FiniteRange
from app.cli.speak_wish import NOTHING, SKIPPABLE, SpeakWish
from app.cli.unlocking import Unlocking, unlocking_options
from app.core.cloud import CloudVendor
from app.core.errors import Code, InputError, OptionError, SoundlockError
from app.core.loudness import MIN_LUFS
from app.core.messages import notice_sentence
from app.core.sound_forms import FILE_FORMS
from app.core.ssml.values import PAUSE
from app.core.text import display_name, printable
from app.core.voices import MAX_PITCH, MAX_RATE, MAX_VOLUME, MIN_PITCH, MIN_RATE, Delivery

if TYPE_CHECKING:
    from app.core.document import BlockKind
    from app.library.library import Library
    from app.services.reading_status import Status
    from app.services.script import Script
    from app.services.text_preparation import TextPreparation

STDIN = "-"
_TEXT = '"TEXT" | FILE | - | --item ITEM'
_POLL_S = 0.1
_LEAST_VOLUME = 0.01  # below, nothing would be heard, for no reason that anybody sees


@click.command(no_args_is_help=True)
@click.argument("text", metavar=_TEXT, required=False)
@click.option(
    "--item",
    metavar="ITEM",
    help="Instead of a text: the transcript of an item of the library, an id or its beginning, or a title.",
)
@click.option(
    "--voice-of",
    multiple=True,
    metavar="SPEAKER=VOICE",
    help="With --item: the voice of one of its speakers (default: another for each).",
)
@click.option("--voice", "-v", default="", help="A voice of “soundlock voices” (default: one for the language).")
@click.option(
    "--language", "-l", default="", help="The text's language, such as de or en-GB (default: found out)."
)
@click.option("--rate", type=FiniteRange(MIN_RATE, MAX_RATE), default=1.0, help="Times the usual speed.")
@click.option("--pitch", type=FiniteRange(MIN_PITCH, MAX_PITCH), default=1.0, help="Times the usual pitch.")
@click.option("--volume", type=FiniteRange(_LEAST_VOLUME, MAX_VOLUME), default=1.0, help="Times the usual volume.")
@click.option(
    "--output",
    "-o",
    type=click.Path(path_type=Path),
    help=f"Write a sound file instead; its ending says which kind: {', '.join(FILE_FORMS)}.",
)
@click.option(
    "--subtitles", type=FormatNames(), help="With --output: what is said when, as srt, vtt, … beside it."
)
@click.option(
    "--loudness",
    type=FiniteRange(min=MIN_LUFS),
    help="With --output or --save: LUFS, up to -14 (default: -19).",
)
@click.option("--as-it-is", is_flag=True, help="With --output or --save: leave the voice as loud as it is.")
@click.option(
    "--verify",
    is_flag=True,
    help="Have it transcribed first, say in another way what was not understood, and list what stays so.",
)
@click.option(
    "--chapters",
    type=click.Choice([form.value for form in FILE_FORMS]),
    help="With --output, then a folder: a file of this kind for each chapter.",
)
@click.option("--resume", is_flag=True, help="With --chapters: go on behind the last file that is there.")
@click.option("--fit", is_flag=True, help="Say subtitles at their times, faster where there is little room.")
@click.option(
    "--skip",
    multiple=True,
    type=click.Choice([*SKIPPABLE, NOTHING]),
    help="Leave this out of a document too, beside what stands on every page; or leave out nothing.",
)
@click.option("--save", is_flag=True, help="Keep sound and text in the encrypted library.")
@click.option("--title", default="", help="The title to write into the file, or of the item.")
@click.option("--author", default="", help="With --output: the author to write into the file.")
@click.option("--overwrite", is_flag=True, help="With --output: replace files that exist.")
@click.option(
    "--password-file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="A file whose first line opens an encrypted PDF (default: it is asked for).",
)
@click.option("--ssml", is_flag=True, help="The text is SSML: tags say how it is spoken.")
@click.option(
    "--dictionary",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Say words as this file has it (see “soundlock dictionary”).",
)
@click.option(
    "--cloud",
    type=click.Choice([one.value for one in CloudVendor]),
    help="Let this vendor's voice speak: the text leaves this computer, once you have seen and agreed to what.",
)
@click.option("--model", default="", help="With --cloud: one of the voice's models.")
@click.option("--sensitive", is_flag=True, help="With --cloud: treat the text as sensitive.")
@click.option(
    "--splice", is_flag=True, help="With --cloud: what is taken out is said by a voice of this computer."
)
@click.option("--yes", is_flag=True, help="With --cloud: send without being asked.")
@click.option("--quiet", "-q", is_flag=True, help="No progress and no notes, only errors.")
@unlocking_options
def speak(unlocking: Unlocking, text: str | None, **options: Any) -> int:
    """Read a text aloud: the words themselves, a document, or standard input (-).

    “{pause 2s}” in a text is a silence. What is marked as redactions in an item is left out.

    Ctrl-C ends it. What is written to a file is not encrypted.
    """
    wish = SpeakWish(**options).checked()
    if (text is None) == (wish.item is None):
        what = "give a text or --item" if text is None else "give a text or --item, not both"
        raise click.UsageError(f"{what}.".capitalize())
    preparation = _preparation(wish)
    with contextlib.ExitStack() as closing:
        library: Library | None = None
        if wish.item is not None:
            from app.cli.speak_item import script_of_item  # noqa: PLC0415 (keeps --help fast)

            library = closing.enter_context(unlocking.opened())
            script, wish = script_of_item(library, wish)
        else:
            script = script_of(
                text or "", wish.language, wish.password_file,
                is_ssml=wish.ssml, fits=wish.fit, skipping=wish.skipping,
            )  # fmt: skip
        if wish.cloud is None and not wish.voice:
            _check_language(wish.language)
        if wish.save or wish.cloud is not None:
            library = library or closing.enter_context(unlocking.opened())
        else:
            closing.close()  # others can open it while this speaks
            library = None
        return _spoken(script, wish, preparation, library)


def _spoken(script: Script, wish: SpeakWish, preparation: TextPreparation, library: Library | None) -> int:
    if wish.cloud is not None and library is not None:
        from app.cli.cloud_speaking import speak_by_cloud  # noqa: PLC0415 (keeps --help fast)

        return speak_by_cloud(wish, PAUSE.sub(" ", script.text), script.told_language, library)
    preparation.assume(script.assumed)
    if wish.is_aloud:
        return _aloud(script, wish.delivery, preparation)
    from app.cli.spoken_files import SpokenFiles  # noqa: PLC0415 (keeps --help fast)

    return SpokenFiles(script, wish, preparation).make(library)


def _preparation(wish: SpeakWish) -> TextPreparation:
    from app.cli.dictionary import entries_of  # noqa: PLC0415 (keeps --help fast)
    from app.core.pronunciation import PronunciationBook  # noqa: PLC0415
    from app.services.text_preparation import SsmlPreparation, TextPreparation  # noqa: PLC0415

    preparation = SsmlPreparation() if wish.ssml else TextPreparation()
    if wish.dictionary is not None:
        preparation.take_up(PronunciationBook().with_entries(entries_of(wish.dictionary)))
    return preparation


def script_of(
    argument: str,
    language: str,
    password_file: Path | None = None,
    *,
    is_ssml: bool = False,
    fits: bool = False,
    skipping: frozenset[BlockKind] | None = None,
) -> Script:
    """Take an argument for what it is: standard input, the name of a file that is there, or a text.

    Unless something else is asked for, what stands on every page of a document is left out.
    """
    from app.cli.dictionary import text_of  # noqa: PLC0415 (keeps --help fast)
    from app.cli.document_passwords import read_document  # noqa: PLC0415
    from app.core.document import PAGE_FURNITURE  # noqa: PLC0415
    from app.services.inputs import MediaSource  # noqa: PLC0415
    from app.services.script import Script  # noqa: PLC0415

    path = None if argument == STDIN else Path(argument)
    if path is None and (is_ssml or sys.stdin.isatty() or sys.platform != "linux"):
        return Script(text=sys.stdin.read(), language=language)
    if path is not None and not (argument and _is_file(path)):
        if fits:
            _refuse_fit("a text")
        return Script(text=argument, language=language)
    if path is not None and is_ssml:
        return Script(text=text_of(path), language=language)
    source = MediaSource(path)
    document = read_document(source, password_file)
    for notice in document.notices:
        click.echo(f"soundlock: {notice_sentence(notice)}", err=True)
    left_out = PAGE_FURNITURE if skipping is None else skipping
    script = Script.of(document, language=language, fits=fits, skipping=left_out)
    if fits and not script.cues:
        _refuse_fit(source.name)
    return script


def _refuse_fit(name: str) -> NoReturn:
    raise OptionError(Code.OPTION_INVALID, option="--fit", value=f"{name} (it is no SRT or VTT file)")


def _is_file(path: Path) -> bool:
    """Say whether an argument names a file; INPUT_MISSING if it can be nothing else and there is none."""
    from app.services.document_service import DOCUMENT_SUFFIXES  # noqa: PLC0415 (keeps --help fast)

    try:
        if path.exists():
            return True
    except (OSError, ValueError):  # too long for a name, or with a zero in it: a text
        return False
    if path.suffix.lower() in DOCUMENT_SUFFIXES and not any(map(str.isspace, path.name)):
        raise InputError(Code.INPUT_MISSING, name=display_name(path))
    return False


def _check_language(language: str) -> None:
    """Raise OptionError for a language that no voice of this computer speaks."""
    from app.core.voices import in_language  # noqa: PLC0415 (keeps --help fast)
    from app.services.speaking import speaker  # noqa: PLC0415
    from app.services.text_languages import SYSTEM_LANGUAGES  # noqa: PLC0415

    if language and language.lower().replace("_", "-").partition("-")[0] not in SYSTEM_LANGUAGES:
        with speaker() as one:
            if not in_language(one.voices, language):
                value = f"{printable(language)} (no voice speaks it)"
                raise OptionError(Code.OPTION_INVALID, option="--language", value=value)


def _aloud(script: Script, delivery: Delivery, preparation: TextPreparation) -> int:
    from app.services.reading_service import ReadingService  # noqa: PLC0415 (keeps --help fast)
    from app.services.reading_status import Phase  # noqa: PLC0415
    from app.services.voices_service import installed_voices  # noqa: PLC0415

    if not script.text.strip():
        raise InputError(Code.INPUT_NOTHING_TO_SAY)
    outcome: queue.SimpleQueue[SoundlockError | None] = queue.SimpleQueue()

    def listen(status: Status) -> None:
        if status.phase is Phase.ENDED or status.error is not None:
            outcome.put(status.error)

    reading = ReadingService(preparation, installed=installed_voices())
    reading.subscribe(listen)
    error: SoundlockError | None = None
    with libraries_hushed():
        try:
            reading.deliver(delivery)
            reading.open(script.text, language=script.language, roles=script.roles)
            reading.play()
            error = _waited_for(outcome)
        except KeyboardInterrupt:
            return INTERRUPTED
        finally:
            reading.close()
    if error is not None:
        raise error
    return 0


def _waited_for(outcome: queue.SimpleQueue[SoundlockError | None]) -> SoundlockError | None:
    """Return how it ended, None for well; Ctrl-C is heard meanwhile."""
    while True:
        with contextlib.suppress(queue.Empty):
            return outcome.get(timeout=_POLL_S)
