"""`soundlock library slots` and `rotate`: the ways to unlock a library, and its master key."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli.library import library
from app.cli.tables import AS_JSON, table
from app.cli.unlocking import SecretSource, Unlocking, new_secret_options, unlocking_options
from app.core.errors import Code, LibraryError, OptionError
from app.core.text import printable

if TYPE_CHECKING:
    from app.crypto.slots_v1 import Slot, SlotSecret


@library.command()
@unlocking_options
def rotate(unlocking: Unlocking) -> None:
    """Change the master key. Earlier copies of the files no longer open by the keychain."""
    with unlocking.opened() as opened:
        opened.rotate()
        click.echo(f"The library has master key number {opened.epoch}.")


@library.command()
@click.option(
    "--library", "folder", type=click.Path(path_type=Path), help="The library's folder (default: your own)."
)
def lock(folder: Path | None) -> None:
    """Have the library locked by the program that has it open.

    A window blanks itself at once; work that runs is parked, and goes on when it is told to.
    """
    from app.services import home  # noqa: PLC0415 (keeps --help fast)

    was_open = home.library().lock_elsewhere(folder)
    click.echo("The library is locked now." if was_open else "The library was locked already.")


class _ListedUnlessNamed(click.Group):
    """Takes options alone for those of `list`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if not args or (args[0].startswith("-") and args[0] not in ctx.help_option_names):
            args = ["list", *args]
        return super().parse_args(ctx, args)


@library.group(cls=_ListedUnlessNamed)
def slots() -> None:
    """List, add and remove the ways to unlock the library."""


@slots.command("list")
@AS_JSON
@unlocking_options
def list_slots(unlocking: Unlocking, *, as_json: bool) -> None:
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
@click.option("--yes", is_flag=True, help="Do not ask.")
@new_secret_options
@unlocking_options
def add_slot(unlocking: Unlocking, *, kind: str, label: str, yes: bool, new: SecretSource) -> None:
    """Add a way to unlock. It opens the library alone, also where another requires several things."""
    from app.crypto import recovery_key  # noqa: PLC0415
    from app.crypto.slots_v1 import SlotSecret  # noqa: PLC0415

    with unlocking.opened() as opened:
        if not yes and kind != "recovery-key" and any(slot.factors for slot in opened.ways):
            click.confirm("This way alone will open the library. Add it?", abort=True, err=True)
        match kind:
            case "keychain":
                opened.add_keychain_slot(label=label)
            case "recovery-key":
                with recovery_key.new() as key:
                    opened.add_slot(SlotSecret(recovery=key), label=label)
                    click.echo(f"Write this on paper; it is shown this once:\n\n    {recovery_key.shown(key)}\n")
            case "passphrase":
                opened.add_slot(_new_secret(_asking(replace(new, key_file=None))), label=label)
            case _:
                opened.add_slot(_new_secret(replace(new, passphrase_fd=None)), label=label)
    click.echo("Added.")


@slots.command("remove")
@click.argument("slot")
@unlocking_options
def remove_slot(unlocking: Unlocking, *, slot: str) -> None:
    """Remove the way to unlock whose id begins with SLOT, and change the master key."""
    with unlocking.opened() as opened:
        opened.remove_slot(_one(opened.ways, slot).id)
    click.echo("Removed. The library has a new master key.")


@slots.command("require-all")
@click.option("--label", default="", help="A name to know it by.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@new_secret_options
@unlocking_options
def require_all(unlocking: Unlocking, *, label: str, yes: bool, new: SecretSource) -> None:
    """Let the keychain open the library only together with a passphrase, a key file, or both.

    Asks for the passphrase unless a key file is given. Every other way to unlock is removed but the recovery
    key, and the master key is changed.
    """
    with unlocking.opened() as opened:
        if all(slot.kind.value != "recovery" for slot in opened.ways):
            click.echo("There is no recovery key: lose one of the things and the library is lost.", err=True)
        if not yes:
            click.confirm("Remove the other ways to unlock?", abort=True, err=True)
        opened.require_all(_new_secret(new if new.key_file else _asking(new)), label=label)
    click.echo("From now on the library opens by all of them together. It has a new master key.")


@library.command()
@click.option("--slot", default="", help="The id of the passphrase, or its beginning, where there are several.")
@new_secret_options
@unlocking_options
def passphrase(unlocking: Unlocking, *, slot: str, new: SecretSource) -> None:
    """Change the passphrase, and the master key with it.

    Copies of the library that were made before still open by the old one.
    """
    from app.crypto.slots_v1 import SlotKind  # noqa: PLC0415
    from app.services import passphrases  # noqa: PLC0415

    with unlocking.opened() as opened:
        old = _one(passphrases.ways_with_one(opened.ways), slot)
        source = _asking(replace(new, key_file=None))
        if SlotKind.KEYFILE in old.factors:
            source = replace(source, key_file=new.key_file or unlocking.source.key_file)
            if source.key_file is None:
                raise OptionError(Code.OPTION_INVALID, option="--new-key-file", value="missing")
        opened.replace_slot(old.id, _new_secret(source), label=old.label)
    click.echo("The passphrase is changed. The library has a new master key.")


def _one(ways: Sequence[Slot], beginning: str) -> Slot:
    found = [way for way in ways if way.id.hex().startswith(beginning.lower())]
    if len(found) != 1:
        raise LibraryError(Code.LIBRARY_NO_SUCH_SLOT, what=printable(beginning or "passphrase"))
    return found[0]


def _asking(new: SecretSource) -> SecretSource:
    return replace(new, asks_passphrase=new.passphrase_fd is None)


def _new_secret(new: SecretSource) -> SlotSecret:
    secret = new.read(is_new=True)
    if secret is None:
        raise OptionError(Code.OPTION_INVALID, option="--new-key-file", value="missing")
    return secret
