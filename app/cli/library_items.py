"""`soundlock library …`: keep items in order by titles, tags, notes and the trash, and take edits back."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Final

import click

from app.cli.library import library
from app.cli.tables import AS_JSON, table, utc
from app.cli.unlocking import Unlocking, unlocking_options
from app.core.errors import Code, LibraryError, OptionError
from app.core.text import printable

if TYPE_CHECKING:
    from app.library.records import NoteRow, RevisionRow

_MAX_NOTE_BYTES: Final = 1 << 20
EDITS: Final = {
    "ReplaceText": "the new text of a segment",
    "ReplaceTexts": "the new texts of segments",
    "Split": "the splitting of a segment",
    "Merge": "the joining of two segments",
    "MergeMany": "the joining of segments",
    "Retime": "the new times of a segment",
    "AssignSpeaker": "the speaker of segments",
    "RenameSpeaker": "the new name of a speaker",
    "Delete": "the deletion of a segment",
    "DeleteMany": "the deletion of segments",
    "Insert": "the insertion of a segment",
    "ReplaceSegments": "the passage that was taken over",
    "ReplaceRange": "the part that was transcribed again",
}
"""What each kind of edit is called in a sentence."""

_ITEMS: Final = click.argument("items", metavar="ITEM…", nargs=-1, required=True)


@library.command()
@click.argument("item")
@click.argument("title")
@unlocking_options
def rename(unlocking: Unlocking, *, item: str, title: str) -> None:
    """Give ITEM another TITLE."""
    from app.services.shelf import renamed  # noqa: PLC0415 (keeps --help fast)

    with unlocking.opened() as opened:
        found = renamed(opened, opened.items.find(item), _filled("TITLE", title))
    click.echo(f"{found.uid.hex()[:8]} is called “{printable(found.title)}” now.")


@library.command()
@click.argument("item")
@click.argument("names", metavar="NAME…", nargs=-1, required=True)
@unlocking_options
def tag(unlocking: Unlocking, *, item: str, names: tuple[str, ...]) -> None:
    """Mark ITEM with the tags NAME…, by which “list --tag” finds it."""
    words = [_filled("NAME", name) for name in names]
    with unlocking.opened() as opened:
        found = opened.items.find(item)
        with opened.database.transaction():
            for word in words:
                opened.tags.add(found.id, word)
        _say_tags(found.title, opened.tags.of_item(found.id))


@library.command()
@click.argument("item")
@click.argument("names", metavar="NAME…", nargs=-1, required=True)
@unlocking_options
def untag(unlocking: Unlocking, *, item: str, names: tuple[str, ...]) -> None:
    """Take the tags NAME… off ITEM."""
    with unlocking.opened() as opened:
        found = opened.items.find(item)
        with opened.database.transaction():
            known = {row.name: row.id for row in opened.tags.list()}
            for name in names:
                if name.strip() not in opened.tags.of_item(found.id):
                    raise LibraryError(Code.LIBRARY_NO_SUCH_ITEM, name=f"{found.title} ({name})")
                opened.tags.remove(found.id, known[name.strip()])
        _say_tags(found.title, opened.tags.of_item(found.id))


@library.command()
@AS_JSON
@unlocking_options
def tags(unlocking: Unlocking, *, as_json: bool) -> None:
    """List the tags, and how many items carry each."""
    with unlocking.opened() as opened:
        rows = opened.tags.list()
    if as_json:
        click.echo(json.dumps([{"name": row.name, "items": row.items} for row in rows], ensure_ascii=False))
    elif rows:
        table(("Tag", "Items"), [(row.name, str(row.items)) for row in rows])
    else:
        click.echo("Nothing is tagged.")


@library.command()
@click.argument("item")
@click.argument("text", required=False)
@click.option("--remove", "number", type=click.IntRange(1), metavar="N", help="Remove the note of this number.")
@AS_JSON
@unlocking_options
def note(unlocking: Unlocking, *, item: str, text: str | None, number: int | None, as_json: bool) -> None:
    """Add the note TEXT to ITEM, or list its notes.

    With “-” the text is read from standard input. An argument can be seen by other programs of this computer
    while the command runs; standard input cannot.
    """
    if text is not None and number is not None:
        raise OptionError(Code.OPTION_INVALID, option="--remove", value="together with a text")
    body = None if text is None else _filled("TEXT", _from_stdin() if text == "-" else text)
    with unlocking.opened() as opened:
        found = opened.items.find(item)
        if body is not None:
            opened.notes.add(found.id, body)
        rows = opened.notes.of_item(found.id)
        if number is not None:
            if number > len(rows):
                raise LibraryError(Code.LIBRARY_NO_SUCH_ITEM, name=f"{found.title} (note {number})")
            opened.notes.remove(rows.pop(number - 1).id)
    if body is None or as_json:
        _show_notes(rows, as_json=as_json)
    else:
        click.echo(f"“{printable(found.title)}” has {len(rows)} note(s).")


@library.command()
@_ITEMS
@click.option("--off", is_flag=True, help="They are not sensitive any more.")
@unlocking_options
def sensitive(unlocking: Unlocking, *, items: tuple[str, ...], off: bool) -> None:
    """Mark ITEMs as sensitive: a cloud voice may read them only where contracts cover that."""
    from app.library.records import Sensitivity  # noqa: PLC0415
    from app.services.arranging import set_sensitivity  # noqa: PLC0415

    with unlocking.opened() as opened:
        found = [opened.items.find(item).id for item in items]
        set_sensitivity(opened, found, Sensitivity.NORMAL if off else Sensitivity.SENSITIVE)
    click.echo(f"{'Not sensitive' if off else 'Sensitive'} now: {len(found)} item(s).")


@library.command()
@_ITEMS
@unlocking_options
def trash(unlocking: Unlocking, *, items: tuple[str, ...]) -> None:
    """Put ITEMs into the trash, out of lists and searches. They stay there until you delete them for good."""
    from app.library.records import ItemState  # noqa: PLC0415

    with unlocking.opened() as opened:
        found = [opened.items.find(item) for item in items]
        with opened.database.transaction():
            for item in found:
                if item.state is not ItemState.TRASHED:
                    opened.items.trash(item.id)
    click.echo(f"In the trash: {len(found)} item(s). “soundlock library untrash” takes them out again.")


@library.command()
@_ITEMS
@unlocking_options
def untrash(unlocking: Unlocking, *, items: tuple[str, ...]) -> None:
    """Take ITEMs out of the trash."""
    from app.library.records import ItemState  # noqa: PLC0415

    with unlocking.opened() as opened:
        found = [opened.items.find(item) for item in items]
        with opened.database.transaction():
            for item in found:
                if item.state is ItemState.TRASHED:
                    opened.items.restore(item.id)
    click.echo(f"Back in the library: {len(found)} item(s).")


@library.command()
@click.argument("item")
@unlocking_options
def undo(unlocking: Unlocking, *, item: str) -> None:
    """Take back the last edit of the transcript of ITEM."""
    from app.services.revising import undone  # noqa: PLC0415

    with unlocking.opened() as opened:
        _say_edit("Took back", undone(opened, opened.items.find(item)))


@library.command()
@click.argument("item")
@unlocking_options
def redo(unlocking: Unlocking, *, item: str) -> None:
    """Make the edit again that “undo” took back last."""
    from app.services.revising import redone  # noqa: PLC0415

    with unlocking.opened() as opened:
        _say_edit("Made again", redone(opened, opened.items.find(item)))


def _say_edit(verb: str, revision: RevisionRow | None) -> None:
    if revision is None:
        click.echo("There is no such edit. Nothing was changed.")
    else:
        what = EDITS.get(revision.kind, revision.kind)
        click.echo(f"{verb}: {what}, edit {revision.number} of {utc(revision.created_ms)} UTC.")


def _say_tags(title: str, names: list[str]) -> None:
    listed = ", ".join(f"“{printable(name)}”" for name in names)
    click.echo(f"“{printable(title)}” is tagged {listed}." if names else f"“{printable(title)}” has no tags.")


def _show_notes(rows: list[NoteRow], *, as_json: bool) -> None:
    if as_json:
        facts = [
            {"number": at, "text": row.body, "created_ms": row.created_ms, "changed_ms": row.changed_ms}
            for at, row in enumerate(rows, 1)
        ]
        click.echo(json.dumps(facts, ensure_ascii=False, indent=2))
    elif rows:
        table(
            ("No", "Time (UTC)", "Note"),
            [(str(at), utc(row.created_ms), row.body) for at, row in enumerate(rows, 1)],
        )
    else:
        click.echo("There are no notes.")


def _filled(what: str, text: str) -> str:
    """Return a text of a person's without the space around it; OptionError if nothing is left."""
    if not text.strip():
        raise OptionError(Code.OPTION_INVALID, option=what, value=text)
    return text.strip()


def _from_stdin() -> str:
    data = sys.stdin.buffer.read(_MAX_NOTE_BYTES + 1)
    if len(data) > _MAX_NOTE_BYTES:
        raise OptionError(Code.OPTION_INVALID, option="TEXT", value="longer than 1 MiB")
    return data.decode("utf-8", "replace")
