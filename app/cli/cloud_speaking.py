"""`soundlock cloud preview` and `soundlock speak --cloud`: what would leave, and then what was heard."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli.cloud import VENDOR, cloud, cloud_of, opened_cloud
from app.cli.cloud_showing import preview_facts, show
from app.cli.live import INTERRUPTED, calling_on_signals, libraries_hushed
from app.cli.progress import ProgressLine
from app.cli.speak_wish import SpeakWish
from app.cli.tables import AS_JSON
from app.cli.unlocking import Unlocking, unlocking_options
from app.core import events
from app.core.cloud import CloudVendor
from app.core.errors import Code, OptionError
from app.core.sound_forms import SoundForm, SoundTags
from app.core.text import display_name, human_duration, printable

if TYPE_CHECKING:
    from app.library.library import Library
    from app.services.cloud_narration import CloudNarration
    from app.services.cloud_service import CloudService
    from app.services.cloud_speech import Preview
    from app.services.cloud_text import ReadyText


@dataclass(frozen=True, slots=True, kw_only=True)
class CloudWish:
    """Which vendor speaks how, and whether the user still has to be asked."""

    vendor: CloudVendor
    voice: str
    model: str
    rate: float
    pitch: float
    volume: float
    is_sensitive: bool
    is_spliced: bool
    is_agreed: bool

    def made_ready(self, service: CloudService, text: str, language: str) -> ReadyText:
        """Return the text as it would leave by the user's rules; CLOUD_UNDECIDED where these ask."""
        from app.privacy.policy import Sensitivity  # noqa: PLC0415 (keeps --help fast)
        from app.services.cloud_text import Treatment, ready  # noqa: PLC0415
        from app.services.name_model_service import own_name_model  # noqa: PLC0415

        with closing(own_name_model()) as names:
            treatment = Treatment(
                rules=service.rules,
                sensitivity=Sensitivity.SENSITIVE if self.is_sensitive else Sensitivity.ORDINARY,
                prepared=partial(service.prepared, self.vendor, self.model),
                is_spliced=self.is_spliced,
                names=names,
            )
            return ready(text, language, treatment)

    def preview(self, service: CloudService, text: ReadyText) -> Preview:
        """Return the requests, exactly."""
        from app.egress.preview import Manner  # noqa: PLC0415 (keeps --help fast)

        manner = Manner(voice=self.voice, model=self.model, rate=self.rate, pitch=self.pitch)
        return service.preview(self.vendor, text.leaving, manner, rules=text.rules)

    @contextmanager
    def narration(self, service: CloudService, text: ReadyText, agreed: Preview) -> Iterator[CloudNarration]:
        """Give what speaks; signals end it."""
        from app.egress.preview import Manner  # noqa: PLC0415
        from app.egress.stopping import Stop  # noqa: PLC0415 (keeps --help fast)
        from app.services.cloud_narration import CloudNarration  # noqa: PLC0415
        from app.services.text_preparation import TextPreparation  # noqa: PLC0415

        stop = Stop()
        manner = Manner(voice=self.voice, model=self.model, rate=self.rate, pitch=self.pitch)
        with calling_on_signals(stop):
            yield CloudNarration(
                service,
                self.vendor,
                text,
                manner,
                agreed=agreed,
                is_sensitive=self.is_sensitive,
                stop=stop,
                preparation=TextPreparation(),
                volume=self.volume,
            )


@cloud.command()
@VENDOR
@click.argument("text", metavar='"TEXT" | FILE | -')
@click.option("--voice", "-v", required=True, help="A voice of “soundlock cloud voices”.")
@click.option("--model", default="", help="One of the voice's models.")
@click.option("--language", "-l", default="", help="The text's language (default: found out).")
@click.option("--sensitive", is_flag=True, help="Treat the text as sensitive.")
@click.option("--splice", is_flag=True, help="Leave what is taken out to a voice of this computer.")
@AS_JSON
@unlocking_options
def preview(
    unlocking: Unlocking,
    *,
    vendor: str,
    text: str,
    voice: str,
    model: str,
    language: str,
    sensitive: bool,
    splice: bool,
    as_json: bool,
) -> None:
    """Show exactly what VENDOR would be sent for a text. Nothing leaves."""
    from app.cli.speak import script_of  # noqa: PLC0415 (keeps --help fast)

    script = script_of(text, language)
    wish = CloudWish(
        vendor=CloudVendor(vendor), voice=voice, model=model, rate=1.0, pitch=1.0, volume=1.0, is_sensitive=sensitive,
        is_spliced=splice, is_agreed=False,
    )  # fmt: skip
    with opened_cloud(unlocking) as service:
        made = wish.made_ready(service, script.text, script.told_language)
        planned = wish.preview(service, made)
    if as_json:
        click.echo(json.dumps(preview_facts(planned, made), ensure_ascii=False, indent=2))
    else:
        show(planned, made, err=False, is_seen=sys.stdout.isatty())


def speak_by_cloud(asked: SpeakWish, text: str, language: str, library: Library) -> int:
    """Show what would leave, ask, and let it be heard, written or kept; return how the command ends."""
    wish = CloudWish(
        vendor=CloudVendor(asked.cloud or ""), voice=asked.voice, model=asked.model, rate=asked.rate,
        pitch=asked.pitch, volume=asked.volume, is_sensitive=asked.sensitive, is_spliced=asked.splice,
        is_agreed=asked.yes,
    )  # fmt: skip
    with cloud_of(library) as service:
        made = wish.made_ready(service, text, language)
        planned = wish.preview(service, made)
        if not (wish.is_agreed and asked.quiet):
            is_seen = not wish.is_agreed or sys.stderr.isatty()
            show(planned, made, err=True, is_seen=is_seen)
        _ask(wish)
        with wish.narration(service, made, planned) as narration:
            if asked.output is not None:
                return _write(
                    narration, asked.output, asked.form, asked.tags, overwrite=asked.overwrite, quiet=asked.quiet
                )
            if asked.save:
                title = asked.title or " ".join(made.sanitised.text.split()[:8])
                return _keep(narration, service, title, quiet=asked.quiet)
            with libraries_hushed():
                narration.aloud()
            return INTERRUPTED if narration.is_stopped else 0


def _ask(wish: CloudWish) -> None:
    if wish.is_agreed:
        return
    if not sys.stdin.isatty():
        raise OptionError(Code.OPTION_INVALID, option="--yes", value="missing, and there is no terminal to ask at")
    if not click.confirm("Send this?", err=True):
        raise click.Abort


def _write(
    narration: CloudNarration, path: Path, form: SoundForm, tags: SoundTags, *, overwrite: bool, quiet: bool
) -> int:
    with _progress(display_name(path), is_shown=not quiet) as moved:
        said = narration.write(path, form, tags, overwrite=overwrite, progress=moved)
    if said is None:
        return INTERRUPTED
    if not quiet:
        click.echo(
            f"Wrote {display_name(path)} ({human_duration(said.duration_s)}). It is not encrypted.", err=True
        )
    return 0


def _keep(narration: CloudNarration, service: CloudService, title: str, *, quiet: bool) -> int:
    with _progress(printable(title), is_shown=not quiet) as moved:
        item = narration.keep(service.access, title, moved)
    if item is None:
        return INTERRUPTED
    if not quiet:
        click.echo(f"Kept in the library as “{printable(item.title)}”.", err=True)
    return 0


@contextmanager
def _progress(name: str, *, is_shown: bool) -> Iterator[Callable[[float], bool]]:
    with ProgressLine(name, is_shown=is_shown) as line:

        def moved(share: float) -> bool:
            line.show(events.Progressed(0, share, 1.0))
            return True

        yield moved
