"""`soundlock cloud …`: voices of vendors on the net, off until they are switched on, one by one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

import click

from app.cli.tables import AS_JSON, table, utc
from app.cli.unlocking import Unlocking, unlocking_options
from app.core.cloud import CloudVendor
from app.core.text import printable

if TYPE_CHECKING:
    from app.library.library import Library
    from app.services.cloud_service import CloudService
    from app.services.cloud_states import VendorState

VENDOR: Final = click.argument("vendor", type=click.Choice([one.value for one in CloudVendor]))


@click.group(no_args_is_help=True)
def cloud() -> None:
    """Let voices of vendors on the net speak. They are off until you switch one on.

    Only text ever leaves, never sound, and only after what identifies people was taken out and shown to you.
    Consents, keys and the record of what left lie in your library, so these commands open it.
    """


@contextmanager
def opened_cloud(unlocking: Unlocking) -> Iterator[CloudService]:
    """Open the library, and with it what stands between this computer and the vendors."""
    with unlocking.opened() as opened, cloud_of(opened) as service:
        yield service


@contextmanager
def cloud_of(opened: Library) -> Iterator[CloudService]:
    """Give what stands between this computer and the vendors, by a library that is open."""
    from app import bootstrap  # noqa: PLC0415 (keeps --help fast)
    from app.services.saving import Held  # noqa: PLC0415

    service = bootstrap.cloud_of(Held(opened))
    try:
        yield service
    finally:
        service.close()


@cloud.command()
@click.option("--what-leaves", is_flag=True, help="Tell what each vendor is sent, by what makes the requests.")
@AS_JSON
@unlocking_options
def vendors(unlocking: Unlocking, *, what_leaves: bool, as_json: bool) -> None:
    """List the vendors, and how things stand with them."""
    if what_leaves:
        from app.services.home import resources_folder  # noqa: PLC0415 (keeps --help fast)
        from app.services.what_leaves import document  # noqa: PLC0415

        click.echo(document(resources_folder() / "cloud"), nl=False)
        return
    with opened_cloud(unlocking) as service:
        states = service.vendors()
        is_offline = service.is_offline
    if as_json:
        click.echo(json.dumps([_facts(state) for state in states], ensure_ascii=False, indent=2))
        return
    rows = [(one.vendor.value, one.facts.title, _state(one), one.profile.region, _key(one)) for one in states]
    table(("Vendor", "Name", "State", "Region", "Key"), rows)
    private = [
        f"{one.vendor.value} ({way})" for one in states if (way := printable(", ".join(one.private_places)))
    ]
    if private:
        click.echo(f"\nReached by a private way: {', '.join(private)}.")
    waiting = ", ".join(f"{one.vendor.value} {one.open_deletions}" for one in states if one.open_deletions)
    if waiting:
        click.echo(f"\nStill to be deleted there: {waiting} (soundlock cloud purge).")
    if is_offline:
        click.echo("\nThe offline switch is on: nothing leaves (soundlock settings set cloud.offline false).")


def _state(state: VendorState) -> str:
    if state.consent is None:
        return "off"
    return "on" if state.is_agreed else "to be agreed to again"


def _key(state: VendorState) -> str:
    if state.key is None:
        return "none"
    return f"{state.key_days} days old" + (", replace it" if state.is_old_key else "")


def _facts(state: VendorState) -> dict[str, Any]:
    return {
        "vendor": state.vendor.value,
        "title": state.facts.title,
        "state": _state(state),
        "region": state.profile.region or None,
        "private_way": list(state.private_places),
        "consent_ends": utc(state.consent.expires_ms) if state.consent else None,
        "attestations": sorted(state.consent.attestations) if state.consent else [],
        "key_days": state.key_days if state.key else None,
        "facts_checked": state.facts.checked.isoformat(),
        "open_deletions": state.open_deletions,
    }
