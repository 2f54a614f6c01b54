"""`soundlock cloud key`: the keys of the user's accounts at vendors."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import click

from app.cli.cloud import VENDOR, cloud, opened_cloud
from app.cli.unlocking import Unlocking, unlocking_options
from app.core.cloud import CloudVendor
from app.core.text import display_name

_MAX_FILE_BYTES: Final = 100_000


@cloud.group(no_args_is_help=True)
def key() -> None:
    """Add, test or remove the key of a vendor. A key is never shown again."""


@key.command("add")
@VENDOR
@click.option(
    "--file", "path", type=click.Path(path_type=Path), help="Read it from a file (default: asks for it)."
)
@unlocking_options
def add_key(unlocking: Unlocking, *, vendor: str, path: Path | None) -> None:
    """Test a key at VENDOR and keep it; one that is there stays until the new one works."""
    pasted = click.prompt("Key", hide_input=True, err=True) if path is None else _content(path)
    name = CloudVendor(vendor)
    with opened_cloud(unlocking) as service:
        tested = service.add_key(name, pasted)
        kept = service.state(name).key
    where = "this computer's keychain" if kept is not None and kept.is_in_keychain else "the library, encrypted"
    click.echo(f"The key works. It lies in {where}.")
    if path is not None:
        click.echo(
            f"It still stands in “{display_name(path)}”, too: delete that file if you do not need it.", err=True
        )
    _warn(is_wide=tested.is_wide)
    for advice in service.facts(name).key_advice:
        click.echo(f"  {advice}", err=True)


@key.command("test")
@VENDOR
@unlocking_options
def test_key(unlocking: Unlocking, *, vendor: str) -> None:
    """Try the key of VENDOR by requests that cost nothing."""
    with opened_cloud(unlocking) as service:
        tested = service.test_key(CloudVendor(vendor))
    click.echo("The key works.")
    _warn(is_wide=tested.is_wide)


@key.command("remove")
@VENDOR
@click.option("--anyway", is_flag=True, help="Although VENDOR still has to delete something, which takes the key.")
@unlocking_options
def remove_key(unlocking: Unlocking, *, vendor: str, anyway: bool) -> None:
    """Remove the key of VENDOR from this computer. At the vendor it stays valid until you revoke it there."""
    name = CloudVendor(vendor)
    with opened_cloud(unlocking) as service:
        service.remove_key(name, leaves_deletions=anyway)
    click.echo(f"The key was removed here. Revoke it at {name.public_name}, too.")


def _content(path: Path) -> str:
    from app.services.files import beginning  # noqa: PLC0415 (keeps --help fast)

    return beginning(path, _MAX_FILE_BYTES).decode(errors="replace")


def _warn(*, is_wide: bool) -> None:
    if is_wide:
        click.echo(
            "soundlock: This key can do more than speak. Make one that can do nothing else, and add that.",
            err=True,
        )
