"""`soundlock redact`: a copy of a file without personal data."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli.redaction_report import KEEP, LANGUAGES, Report, finding_facts
from app.cli.tables import AS_JSON
from app.cli.unlocking import Unlocking, unlocking_options
from app.core.errors import Code, OptionError
from app.core.text import clock, display_name
from app.privacy.classes import PiiClass

if TYPE_CHECKING:
    from app.privacy.rules import Rules
    from app.services.redacting_files import Place


@click.command(no_args_is_help=True)
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--output", "-o", type=click.Path(path_type=Path), help="The copy to write (default: FILE.redacted beside it)."
)
@LANGUAGES
@KEEP
@click.option(
    "--policy",
    type=click.Choice(["mask", "surrogate"]),
    help="What stands in the place: a label, or something invented of the same kind (default: mask, or by the "
    "rules of the library).",
)
@click.option(
    "--rules",
    "by_rules",
    is_flag=True,
    help="Take out your own terms, too, and go by the rules of your library, as “soundlock cloud rules” lists "
    "them. Options that say which library imply it.",
)
@click.option("--list", "lists_only", is_flag=True, help="Only say where it is; write nothing.")
@click.option("--overwrite", is_flag=True, help="Replace a copy that exists.")
@AS_JSON
@unlocking_options
def redact(
    unlocking: Unlocking,
    file: Path,
    output: Path | None,
    languages: tuple[str, ...],
    keep: tuple[str, ...],
    policy: str | None,
    *,
    by_rules: bool,
    lists_only: bool,
    overwrite: bool,
    as_json: bool,
) -> None:
    """Write a copy of FILE in which something else stands in the place of personal data.

    FILE is plain text, SRT or VTT subtitles, or a transcript as JSON. It is left as it is. Nothing that was found
    is printed, only what kind it is and where. Look through the copy: no search finds everything.
    """
    from app.services.files import write_whole  # noqa: PLC0415 (keeps --help fast)
    from app.services.name_model_service import own_name_model  # noqa: PLC0415
    from app.services.redacting_files import Stead, redact_file  # noqa: PLC0415

    rules = _kept_rules(unlocking) if by_rules or unlocking.is_given else None
    stead = None if policy is None else Stead(policy)
    with closing(own_name_model()) as names:
        kept = frozenset(map(PiiClass, keep))
        made = redact_file(file, languages, stead, kept=kept, rules=rules, names=names)
    target = output or file.with_name(f"{file.stem}.redacted{file.suffix}")
    if not lists_only:
        _refuse_original(file, target)
        write_whole(target, made.data, overwrite=overwrite)
    report = Report(languages=made.languages, places=[(_where(place), place.finding) for place in made.places])
    if as_json:
        facts = {
            "file": str(file),
            "output": None if lists_only else str(target),
            "policy": policy or ("mask" if rules is None else "rules"),
        }
        places = [_facts(place) for place in made.places]
        click.echo(json.dumps(facts | report.facts() | {"places": places}, indent=2))
        return
    if lists_only:
        report.list_places()
    report.say()
    if not lists_only:
        click.echo(f"Wrote {display_name(target)}. It is not encrypted.", err=True)


def _refuse_original(file: Path, target: Path) -> None:
    """Keep the file itself, by whatever name, from being replaced: what was missed could be found in no other."""
    if target.exists() and target.samefile(file):
        raise OptionError(Code.OPTION_INVALID, option="--output", value=f"{display_name(target)}, the file itself")


def _kept_rules(unlocking: Unlocking) -> Rules:
    with unlocking.opened() as library:
        return library.cloud.rules.kept()


def _where(place: Place) -> str:
    return f"line {place.line}" if place.start_s is None else clock(place.start_s, millis=False)


def _facts(place: Place) -> dict[str, str | float | None]:
    return {
        "line": place.line if place.start_s is None else None,
        "start_s": place.start_s,
        **finding_facts(place.finding),
    }
