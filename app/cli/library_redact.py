"""`soundlock library redact`: find personal data in a transcript and mark it, so that exports leave it out."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import click

from app.cli.library import library
from app.cli.redaction_report import KEEP, LANGUAGES, Report, finding_facts
from app.cli.tables import AS_JSON
from app.cli.unlocking import Unlocking, unlocking_options
from app.core.errors import Code, OptionError
from app.core.text import clock, printable
from app.privacy.classes import PiiClass

if TYPE_CHECKING:
    from app.library.library import Library
    from app.library.records import ItemRow
    from app.services.privacy_service import Passage, Search


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wish:
    languages: tuple[str, ...]
    keep: tuple[str, ...]
    by_rules: bool
    lists_only: bool
    title: str | None  # of the copy that is to be kept
    delete_original: bool
    yes: bool

    def check(self) -> None:
        if self.title is not None and self.lists_only:
            raise OptionError(Code.OPTION_INVALID, option="--copy", value="together with --list")
        if self.title is not None and not self.title.strip():
            raise OptionError(Code.OPTION_INVALID, option="--copy", value="an empty title")
        if self.delete_original and self.title is None:
            raise OptionError(Code.OPTION_INVALID, option="--delete-original", value="without --copy")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Done:
    item: ItemRow
    search: Search
    marked: int
    copy: ItemRow | None


@library.command()
@click.argument("item")
@LANGUAGES
@KEEP
@click.option("--rules", "by_rules", is_flag=True, help="Leave unmarked what your rules allow to leave.")
@click.option("--list", "lists_only", is_flag=True, help="Only say where it is; mark nothing.")
@click.option("--copy", "title", metavar="TITLE", help="Keep text and sound without what is marked as a new item.")
@click.option("--delete-original", is_flag=True, help="With --copy: then delete ITEM for good.")
@click.option("--yes", is_flag=True, help="With --delete-original: do not ask.")
@AS_JSON
@unlocking_options
def redact(
    unlocking: Unlocking,
    *,
    item: str,
    as_json: bool,
    **options: object,
) -> None:
    """Mark personal data in the transcript of ITEM for redaction, your own terms as well.

    What is marked, “soundlock library export” leaves out of the text, and of the recording with --audio. Nothing
    that was found is printed, only what kind it is and where. A copy takes along neither tags nor notes.
    """
    wish = _Wish(**options)  # type: ignore[arg-type]  # click gives what the options say
    wish.check()
    with unlocking.opened() as opened:
        done = _redacted(opened, item, wish)
    passages = done.search.passages
    report = Report(
        languages=done.search.languages,
        places=[(clock(one.start_s, millis=False), one.finding) for one in passages],
    )
    if as_json:
        facts = {
            "marked": done.marked,
            "copy": None if done.copy is None else done.copy.uid.hex(),
            "passages": [
                {"start_s": one.start_s, "end_s": one.end_s, **finding_facts(one.finding)} for one in passages
            ],
        }
        click.echo(json.dumps(report.facts() | facts, indent=2))
    else:
        _tell(report, done, wish)


def _redacted(opened: Library, item: str, wish: _Wish) -> _Done:
    """Search, mark and copy as far as is wished."""
    from app.services.name_model_service import own_name_model  # noqa: PLC0415 (keeps --help fast)
    from app.services.privacy_service import mark, search_item  # noqa: PLC0415
    from app.services.redacted_copy import keep_redacted_copy  # noqa: PLC0415
    from app.services.saving import Held  # noqa: PLC0415

    found, access = opened.items.find(item), Held(opened)
    kept = frozenset(map(PiiClass, wish.keep))
    with closing(own_name_model()) as names:
        search = search_item(access, found, wish.languages, kept=kept, by_rules=wish.by_rules, names=names)
    body = partial(_body, language=search.languages.main)
    made = () if wish.lists_only else mark(access, found, search.passages, body)
    copy = None if wish.title is None else keep_redacted_copy(access, found, wish.title.strip())
    if copy is not None and wish.delete_original:
        if not wish.yes:
            click.confirm(f"Delete “{printable(found.title)}” for good?", abort=True, err=True)
        opened.delete([found])
    return _Done(item=found, search=search, marked=len(made), copy=copy)


def _tell(report: Report, done: _Done, wish: _Wish) -> None:
    if wish.lists_only:
        report.list_places()
    report.say()
    if not wish.lists_only:
        known = len(report.places) - done.marked
        before = f" Marked before: {known}." if known else ""
        click.echo(f"Marked in “{printable(done.item.title)}”: {done.marked}.{before}")
    if done.copy is not None:
        click.echo(f"Kept without what is marked: {done.copy.uid.hex()[:8]}  {printable(done.copy.title)}")
        click.echo("The original was deleted for good." if wish.delete_original else "The original is as it was.")


def _body(passage: Passage, language: str) -> str:
    from app.privacy.labels import label  # noqa: PLC0415 (keeps --help fast)

    finding = passage.finding
    return f"{label(finding.pii_class, language)}\n{finding.form.value}, {finding.rule}"
