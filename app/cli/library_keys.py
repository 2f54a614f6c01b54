"""`soundlock library slots` and `rotate`: the ways to unlock a library, and its master key."""

from __future__ import annotations

import json
from pathlib import Path

import click

from app.cli.library import library
from app.cli.tables import AS_JSON, table
from app.cli.unlocking import Unlocking, unlocking_options
from app.core.errors import Code, LibraryError, OptionError
from app.core.text import printable


@library.command()
@unlocking_options
def rotate(unlocking: Unlocking) -> None:
    """Change the master key. Earlier copies of the files no longer open by the keychain."""
    with unlocking.opened() as opened:
        opened.rotate()
        click.echo(f"The library has master key number {opened.epoch}.")


@library.group(invoke_without_command=True)
@click.pass_context
def slots(context: click.Context) -> None:
    """List, add and remove the ways to unlock the library."""
    if context.invoked_subcommand is None:
        context.invoke(list_slots)


@slots.command("list")
@AS_JSON
@unlocking_options
def list_slots(unlocking: Unlocking, *, as_json: bool = False) -> None:
    """List the ways to unlock."""
    with unlocking.opened() as opened:
        rows = [
            {
                "id": slot.id.hex(),
                "kind": slot.kind.value,
                "label": slot.label,
                "created_ms": slot.created_ms,
                "requires": [factor.value for factor in slot.factors],
                "opened_now": slot.id == opened.keys.opened_by,
            }
            for slot in opened.ways
        ]
    if as_json:
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    table(
        ("Id", "Kind", "Label", "Used now"),
        [
            (str(row["id"])[:8], str(row["kind"]), str(row["label"]), "yes" if row["opened_now"] else "")
            for row in rows
        ],
    )


@slots.command("add")
@click.argument("kind", type=click.Choice(("keychain", "passphrase", "key-file", "recovery-key")))
@click.option("--label", default="", help="A name to know it by.")
@click.option("--new-key-file", type=click.Path(path_type=Path), help="The key file to add.")
@click.option(
    "--new-passphrase-fd", type=click.IntRange(min=0), metavar="N", help="Read the new passphrase from N."
)
@unlocking_options
def add_slot(
    unlocking: Unlocking, *, kind: str, label: str, new_key_file: Path | None, new_passphrase_fd: int | None
) -> None:
    """Add a way to unlock."""
    from app.crypto import recovery_key  # noqa: PLC0415
    from app.crypto.slots_v1 import SlotSecret  # noqa: PLC0415

    with unlocking.opened() as opened:
        match kind:
            case "keychain":
                opened.add_keychain_slot(label=label)
            case "recovery-key":
                with recovery_key.new() as key:
                    opened.add_slot(SlotSecret(recovery=key), label=label)
                    click.echo(f"Write this on paper; it is shown this once:\n\n    {recovery_key.shown(key)}\n")
            case _:
                secret = Unlocking(
                    folder=None,
                    asks_passphrase=kind == "passphrase" and new_passphrase_fd is None,
                    passphrase_fd=new_passphrase_fd if kind == "passphrase" else None,
                    key_file=new_key_file if kind == "key-file" else None,
                    asks_recovery=False,
                    recovery_key_fd=None,
                ).secret_for_new()
                if secret is None:
                    raise OptionError(Code.OPTION_INVALID, option="--new-key-file", value="missing")
                opened.add_slot(secret, label=label)
    click.echo("Added.")


@slots.command("remove")
@click.argument("slot")
@unlocking_options
def remove_slot(unlocking: Unlocking, *, slot: str) -> None:
    """Remove the way to unlock whose id begins with SLOT, and change the master key."""
    with unlocking.opened() as opened:
        found = [one for one in opened.ways if one.id.hex().startswith(slot.lower())]
        if len(found) != 1:
            raise LibraryError(Code.LIBRARY_NO_SUCH_SLOT, what=printable(slot))
        opened.remove_slot(found[0].id)
    click.echo("Removed. The library has a new master key.")
