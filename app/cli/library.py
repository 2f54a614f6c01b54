"""`soundlock library`: make, open, search, export from, delete in and check the encrypted library."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.cli.layout_options import FormatName, layout_options
from app.cli.sections import Sections
from app.cli.tables import AS_JSON, table
from app.cli.unlocking import Unlocking, unlocking_options
from app.core.errors import Code, OptionError
from app.core.formats import Layout
from app.core.messages import notice_sentence
from app.core.muting import Cover
from app.core.sound_forms import FILE_FORMS, SoundForm
from app.core.text import clock, display_name, printable
from app.services.file_formats import FILE_FORMATS, TEXT_FORMATS

if TYPE_CHECKING:
    from app.library.library import Library
    from app.library.records import ItemRow

_EPILOG = """
\b
The library opens by this computer's keychain unless you say otherwise. A passphrase is asked for or
read from a descriptor, never given as an argument: soundlock library list --passphrase-fd 3 3<file
"""


_SECTIONS = {
    "Find and read": ("list", "search", "show", "redact", "export", "export-all"),
    "Transcribe": ("transcribe", "jobs", "resume", "forget-job", "undo", "redo"),
    "Keep in order": ("rename", "tag", "untag", "tags", "note", "collect", "sensitive", "trash", "untrash"),
    "Delete for good": ("delete", "retention", "destroy"),
    "Check and back up": ("verify", "repair", "ledger", "backup", "restore"),
    "Make and unlock": ("init", "lock", "slots", "passphrase", "rotate"),
}


@click.group(cls=Sections, sections=_SECTIONS, epilog=_EPILOG)
def library() -> None:
    """Keep recordings and transcripts encrypted on this computer."""


@library.command()
@click.option(
    "--keychain/--no-keychain", "in_keychain", default=True, help="Let this computer's keychain open it (default)."
)
@click.option("--no-recovery-key", is_flag=True, help="Make no recovery key. Without one, a lost key loses all.")
@unlocking_options
def init(unlocking: Unlocking, *, in_keychain: bool, no_recovery_key: bool) -> None:
    """Make a library. With a passphrase or a key file, those open it too."""
    from app.crypto import recovery_key  # noqa: PLC0415 (keeps --help fast)
    from app.crypto.slots_v1 import SlotSecret  # noqa: PLC0415
    from app.library.opening import Way  # noqa: PLC0415
    from app.services import home  # noqa: PLC0415

    secret = unlocking.source.read(is_new=True)
    ways = [] if secret is None else [Way(secret=secret)]
    recovery = None if no_recovery_key else recovery_key.new()
    if recovery is not None:
        ways.append(Way(secret=SlotSecret(recovery=recovery)))
    if not in_keychain and secret is None:
        raise OptionError(Code.OPTION_INVALID, option="--no-keychain", value="without --passphrase or --key-file")
    service = home.library()
    with service.create(unlocking.folder, ways, in_keychain=in_keychain) as made:
        click.echo(f"Made an encrypted library in {printable(str(made.layout.root))}.")
        for notice in made.notices:
            click.echo(f"soundlock: {notice_sentence(notice)}", err=True)
    if recovery is not None:
        click.echo("\nThis recovery key opens it when everything else is lost. It is shown this once.")
        click.echo("Write it on paper and keep it away from this computer:\n")
        click.echo(f"    {recovery_key.shown(recovery)}\n")
        recovery.close()


@library.command("list")
@click.option("--trash", is_flag=True, help="List what is in the trash instead.")
@click.option("--tag", default="", help="Only items with this tag.")
@AS_JSON
@unlocking_options
def list_items(unlocking: Unlocking, *, trash: bool, tag: str, as_json: bool) -> None:
    """List what the library holds."""
    from app.library.items import Filter  # noqa: PLC0415
    from app.library.records import ItemState  # noqa: PLC0415

    with unlocking.opened() as opened:
        chosen = next((row.id for row in opened.tags.list() if row.name == tag), -1) if tag else None
        only = Filter(state=ItemState.TRASHED if trash else ItemState.READY, tag=chosen)
        rows = [_item_facts(opened, item) for item in opened.items.list(only)]
    if as_json:
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    if not rows:
        click.echo(
            "Nothing is in the trash."
            if trash
            else "The library is empty. “soundlock transcribe --save FILE” adds to it."
        )
        return
    table(
        ("Id", "Title", "Length", "Language", "Model", "Transcript"),
        [
            (row["id"][:8], row["title"], row["length"], row["language"], row["model"], row["transcript"])
            for row in rows
        ],
    )


@library.command()
@click.argument("text")
@click.option("--limit", type=click.IntRange(1, 10_000), default=50, show_default=True)
@AS_JSON
@unlocking_options
def search(unlocking: Unlocking, *, text: str, limit: int, as_json: bool) -> None:
    """Find TEXT in all transcripts, titles and notes."""
    with unlocking.opened() as opened:
        hits = opened.search.find(text, limit=limit)
        rows = [
            {
                "id": opened.items.get(hit.item).uid.hex(),
                "title": hit.title,
                "place": hit.place.value,
                "start_s": hit.start_s,
                "end_s": hit.end_s,
                "snippet": hit.snippet,
                "spans": hit.spans,
            }
            for hit in hits
        ]
    if as_json:
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    if not rows:
        click.echo(f"Nothing was found for “{printable(text)}”.")
        return
    times = ["" if row["start_s"] is None else clock(float(str(row["start_s"])), millis=False) for row in rows]
    table(
        ("Id", "Title", "At", "Text"),
        [
            (str(row["id"])[:8], str(row["title"]), time, str(row["snippet"]))
            for row, time in zip(rows, times, strict=True)
        ],
    )


@library.command()
@click.argument("item")
@click.option("--format", "-f", "name", type=FormatName(TEXT_FORMATS), default="txt", help=", ".join(TEXT_FORMATS))
@layout_options
@unlocking_options
def show(unlocking: Unlocking, *, item: str, name: str, layout: Layout) -> None:
    """Print the transcript of ITEM, an id or its beginning, or a title."""
    from app.services.exportable import exportable_of  # noqa: PLC0415

    with unlocking.opened() as opened:
        found = opened.items.find(item)
        text = exportable_of(opened, found)
        data = FILE_FORMATS[name].encode(text.transcript, text.titled(layout))
        click.echo(data, nl=False)


@library.command()
@click.argument("item")
@click.option("--format", "-f", "name", type=FormatName(), default="txt", help=", ".join(FILE_FORMATS))
@click.option("--audio", is_flag=True, help="Export the recording instead of the transcript.")
@click.option(
    "--as",
    "form",
    type=click.Choice([form.value for form in FILE_FORMS]),
    help="Export the recording in this form, whatever it was taken in as.",
)
@click.option("--unredacted", is_flag=True, help="Write the passages that are marked as redactions, too.")
@click.option(
    "--cover",
    type=click.Choice([cover.value for cover in Cover]),
    default=Cover.SILENCE.value,
    help="What is heard in the place of redactions.",
)
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True, help="The file to write.")
@click.option("--overwrite", is_flag=True, help="Replace a file that exists.")
@layout_options
@unlocking_options
def export(
    unlocking: Unlocking,
    *,
    item: str,
    name: str,
    audio: bool,
    form: str | None,
    unredacted: bool,
    cover: str,
    output: Path,
    overwrite: bool,
    layout: Layout,
) -> None:
    """Write ITEM to a file that is NOT encrypted.

    Passages that are marked as redactions are replaced by “[redacted]”, and in a recording by silence or a soft
    tone. Such a recording becomes a WAV file unless --as says otherwise. Without them, or with --unredacted, and
    without --as it is written as it is.
    """
    from app.services.export_service import ExportService  # noqa: PLC0415
    from app.services.exportable import exportable_of  # noqa: PLC0415
    from app.services.item_export import export_recording, export_text  # noqa: PLC0415
    from app.services.saving import Held  # noqa: PLC0415

    service, is_redacted = ExportService(), not unredacted
    with unlocking.opened() as opened:
        found, access = opened.items.find(item), Held(opened)
        if audio or form is not None:
            sound = None if form is None else SoundForm(form)
            _check_sound_name(opened, found, output, sound, is_redacted=is_redacted)
            export_recording(
                service, access, found, output,
                is_redacted=is_redacted, cover=Cover(cover), overwrite=overwrite, form=sound,
            )  # fmt: skip
        else:
            text = exportable_of(opened, found)
            data = FILE_FORMATS[name].encode(text.shown(is_redacted=is_redacted), text.titled(layout))
            export_text(service, access, found, name, data, output, overwrite=overwrite)
    click.echo(f"Wrote {display_name(output)}. It is not encrypted.", err=True)


@library.command()
@click.argument("items", nargs=-1, required=True)
@click.option("--yes", is_flag=True, help="Do not ask.")
@AS_JSON
@unlocking_options
def delete(unlocking: Unlocking, *, items: tuple[str, ...], yes: bool, as_json: bool) -> None:
    """Delete ITEMS for good: their keys are destroyed and the master key is changed."""
    with unlocking.opened() as opened:
        found = [opened.items.find(item) for item in items]
        if not yes:
            for item in found:
                click.echo(f"  {item.uid.hex()[:8]}  {printable(item.title)}", err=True)
            click.confirm(f"Delete {len(found)} item(s) for good?", abort=True, err=True)
        receipt = opened.delete(found)
    if as_json:
        click.echo(
            json.dumps(
                {
                    "items": receipt.items,
                    "files": receipt.files,
                    "epoch": receipt.epoch,
                    "time_ms": receipt.time_ms,
                    "earlier_copies_open_by": receipt.opened_before_by,
                }
            )
        )
        return
    click.echo(
        f"Deleted {receipt.items} item(s) and {receipt.files} recording(s). The library has a new master key."
    )
    if receipt.opened_before_by:
        names = ", ".join(sorted(set(receipt.opened_before_by)))
        click.echo(f"Copies of the library that were made before still open with: {names}.")


def _item_facts(opened: Library, item: ItemRow) -> dict[str, Any]:
    from app.library.records import Sensitivity  # noqa: PLC0415 (keeps --help fast)

    latest = opened.transcripts.latest(item.id)
    state = "" if latest is None else "complete" if latest.is_complete else "unfinished"
    return {
        "id": item.uid.hex(),
        "title": item.title,
        "kind": item.kind.value,
        "created_ms": item.created_ms,
        "duration_s": None if item.duration_ms is None else item.duration_ms / 1000,
        "length": "" if item.duration_ms is None else clock(item.duration_ms / 1000, millis=False),
        "language": item.language,
        "model": item.model,
        "tags": opened.tags.of_item(item.id),
        "is_sensitive": item.sensitivity is Sensitivity.SENSITIVE,
        "transcript": state,
    }


def _check_sound_name(
    opened: Library, item: ItemRow, output: Path, form: SoundForm | None, *, is_redacted: bool
) -> None:
    """Refuse a name that says another form than the file will have."""
    from app.services.audio_export import SOUND_SUFFIX  # noqa: PLC0415
    from app.services.redacting import redactions_of  # noqa: PLC0415

    if form is not None:
        if output.suffix.lower() != form.suffix:
            value = f"{display_name(output)} (its name has to end in {form.suffix})"
            raise OptionError(Code.OPTION_INVALID, option="--output", value=value)
    elif is_redacted and redactions_of(opened, item) and output.suffix.lower() != SOUND_SUFFIX:
        value = f"{display_name(output)} (with redactions it is a WAV file: its name has to end in {SOUND_SUFFIX})"
        raise OptionError(Code.OPTION_INVALID, option="--output", value=value)
