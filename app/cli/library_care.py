"""`soundlock library …`: check it, back it up, and delete by rule or altogether."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli.ledger_table import ledger_table
from app.cli.library import library
from app.cli.tables import AS_JSON, table
from app.cli.unlocking import Unlocking, unlocking_options
from app.core.errors import Code, LibraryError
from app.core.messages import notice_sentence, sentence
from app.core.text import display_name, printable

if TYPE_CHECKING:
    from app.library.library import Library


@library.command()
@AS_JSON
@unlocking_options
def verify(unlocking: Unlocking, *, as_json: bool) -> int:
    """Read and check everything: rows, recordings, ledger."""
    from app.library.items import Filter  # noqa: PLC0415

    with unlocking.opened() as opened:
        for notice in opened.notices:
            click.echo(f"soundlock: {notice_sentence(notice)}", err=True)
        flaws = opened.verify()
        recordings = _recordings(opened)
        items = opened.items.count(Filter(state=None))
    if as_json:
        rows = [{"code": flaw.code.value, "params": flaw.params, "message": sentence(flaw)} for flaw in flaws]
        click.echo(json.dumps({"items": items, "recordings": recordings, "flaws": rows}, ensure_ascii=False))
    else:
        for flaw in flaws:
            click.echo(f"soundlock: {sentence(flaw)} [{flaw.code}]", err=True)
        if not flaws:
            click.echo(f"All is well: {items} item(s), {recordings} recording(s), database and ledger.")
    return flaws[0].exit_status if flaws else 0


@library.command()
@click.option("--discard", is_flag=True, help="Remove the recordings in quarantine, too.")
@unlocking_options
def repair(unlocking: Unlocking, *, discard: bool) -> None:
    """Put what a crash left behind in order, and recordings that the database does not know into quarantine.

    Opening a library does the same.
    """
    with unlocking.opened() as opened:
        count = opened.blobs.repair()
        count += opened.blobs.quarantine.empty() if discard else 0
        notices = opened.notices
    click.echo(f"Put {count} file(s) in order." if count else "There was nothing to repair.")
    for notice in notices:
        click.echo(f"Note: {notice_sentence(notice)}", err=True)


@library.command()
@click.option("--export", "target", type=click.Path(path_type=Path), help="Write it, signed, to a file.")
@AS_JSON
@unlocking_options
def ledger(unlocking: Unlocking, *, target: Path | None, as_json: bool) -> int:
    """Show what was done with the library, and check that nobody changed the record."""
    from app.services.files import write_whole  # noqa: PLC0415

    with unlocking.opened() as opened:
        entries = list(opened.ledger.entries())
        flaw = opened.ledger.flaw()
        if target is not None:
            write_whole(target, opened.signed_ledger(), overwrite=False)
    if as_json:
        rows = [
            {"number": entry.number, "time_ms": entry.time_ms, "deed": entry.deed, "facts": entry.facts}
            for entry in entries
        ]
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
    else:
        ledger_table(entries)
    if flaw is not None:
        error = LibraryError(Code.LIBRARY_TAMPERED, what=f"ledger entry {flaw.index + 1}, {flaw.kind}")
        click.echo(f"soundlock: {sentence(error)} [{error.code}]", err=True)
        return error.exit_status
    return 0


@library.command()
@click.argument("folder", type=click.Path(path_type=Path))
@unlocking_options
def backup(unlocking: Unlocking, *, folder: Path) -> None:
    """Copy the library, encrypted as it is, into a new FOLDER."""
    from app.library.backup import back_up  # noqa: PLC0415

    with unlocking.opened() as opened:
        back_up(opened, folder)
        count = _recordings(opened)
    click.echo(f"Copied the library with {count} recording(s) to {display_name(folder)}.")
    click.echo(
        "A copy opens by the keychain only until the master key changes: keep the recovery key or passphrase."
    )


@library.command()
@click.argument("folder", type=click.Path(path_type=Path), required=False)
@click.option(
    "--accept", is_flag=True, help="The library itself is an earlier copy that you put back, or has lost its end."
)
@unlocking_options
def restore(unlocking: Unlocking, *, folder: Path | None, accept: bool) -> None:
    """Put the backup in FOLDER back as the library, or accept one that you put back by hand."""
    from app.library.backup import put_back  # noqa: PLC0415
    from app.services import home  # noqa: PLC0415

    if (folder is None) != accept:
        raise click.UsageError("Name the folder of the backup, or say --accept.")
    if folder is not None:
        put_back(folder, unlocking.folder or home.library().own)
    with unlocking.opened(accepts_older=True) as opened:
        click.echo(f"The library is open again in {printable(str(opened.layout.root))}.")


@library.command()
@click.argument("collection", required=False)
@click.option(
    "--audio-after-transcript/--keep-audio",
    "audio_until_transcribed",
    default=None,
    help="Delete a recording once its transcript is complete.",
)
@click.option("--audio-days", type=click.IntRange(0, 100_000), help="Delete recordings after so many days.")
@click.option("--audio-count", type=click.IntRange(0, 100_000), help="Keep only the newest so many recordings.")
@click.option("--transcript-days", type=click.IntRange(0, 100_000), help="Delete transcripts after so many days.")
@click.option(
    "--transcript-count", type=click.IntRange(0, 100_000), help="Keep only the newest so many transcripts."
)
@click.option("--forever", is_flag=True, help="Keep everything in the collection.")
@click.option("--sweep", is_flag=True, help="Delete now what the rules say.")
@click.option("--trust-clock", is_flag=True, help="The date is right, although the clock seems to have jumped.")
@AS_JSON
@unlocking_options
def retention(
    unlocking: Unlocking,
    *,
    collection: str | None,
    forever: bool,
    sweep: bool,
    trust_clock: bool,
    as_json: bool,
    **rule: bool | int | None,
) -> None:
    """Set how long a COLLECTION is kept, and show what the rules of all collections would delete now.

    A collection that is not there yet is made. Nothing is deleted without --sweep.
    """
    from app.library import retention as rules  # noqa: PLC0415
    from app.library.records import now_ms  # noqa: PLC0415

    given = {name: value for name, value in rule.items() if value is not None}
    if (given or forever) and collection is None:
        raise click.UsageError("Name the collection that the rule is for.")
    with unlocking.opened() as opened:
        if collection is not None:
            rules.set_rule(opened, collection, {} if forever else given, keeps_others=not forever)
        receipt = rules.sweep(opened, now_ms(), trusts_clock=trust_clock) if sweep else None
        rows = [
            {"id": one.item.uid.hex(), "title": one.item.title, "reasons": one.reasons}
            for one in rules.due(opened, now_ms())
        ]
        kept = [(row.name, str(row.items), row.retention) for row in opened.collections.list()]
    if as_json:
        click.echo(json.dumps({"due": rows, "collections": kept}, ensure_ascii=False, indent=2))
        return
    table(("Collection", "Items", "Rule"), kept)
    if receipt is not None:
        click.echo(
            f"\nDeleted {receipt.items} item(s), {receipt.files} recording(s), {receipt.transcripts} transcript(s)."
        )
    click.echo("\nDue now:" if rows else "\nNothing is due.")
    if rows:
        table(("Id", "Title", "Why"), [(str(r["id"])[:8], str(r["title"]), ", ".join(r["reasons"])) for r in rows])


@library.command()
@click.argument("item")
@click.argument("collection", required=False)
@unlocking_options
def collect(unlocking: Unlocking, *, item: str, collection: str | None) -> None:
    """Put ITEM into a COLLECTION, made if it is new; without one, take it out."""
    with unlocking.opened() as opened:
        number = None if collection is None else opened.collections.named(collection)
        opened.collections.put(opened.items.find(item).id, number)
    click.echo("Done.")


@library.command()
@click.option("--yes", is_flag=True, help="Do not ask.")
@unlocking_options
def destroy(unlocking: Unlocking, *, yes: bool) -> None:
    """Delete the whole library for good: every recording, every transcript, every key."""
    with unlocking.opened() as opened:
        if not yes:
            click.confirm("Delete the whole library for good?", abort=True, err=True)
        opened.destroy()
    click.echo("The library is gone. Copies made before still open with what was not kept in the keychain.")


def _recordings(opened: Library) -> int:
    """Count the recordings, and not what is kept beside them."""
    from app.services.import_service import AUDIO  # noqa: PLC0415

    return sum(blob.kind == AUDIO for blob in opened.blob_rows.all())
