"""`soundlock cloud enable|disable`: what a vendor does with texts, read and agreed to, and taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from app.cli.cloud import VENDOR, cloud, opened_cloud
from app.cli.cloud_showing import source, tell_claims
from app.cli.cloud_way import tell_way, way_of, way_options
from app.cli.unlocking import Unlocking, unlocking_options
from app.core.cloud import Attestation, CloudVendor

if TYPE_CHECKING:
    from app.core.vendor_facts import VendorFacts


@cloud.command()
@VENDOR
@way_options
@click.option(
    "--attest",
    multiple=True,
    type=click.Choice([one.value for one in Attestation]),
    help="A contract that you have with the vendor; sensitive texts need them.",
)
@click.option(
    "--days", type=click.IntRange(1, 3650), default=365, help="How long the consent holds (default: 365)."
)
@click.option("--yes", is_flag=True, help="Agree without being asked.")
@unlocking_options
def enable(
    unlocking: Unlocking,
    *,
    vendor: str,
    attest: tuple[str, ...],
    days: int,
    yes: bool,
    **way: Any,
) -> None:
    """Read what VENDOR does with texts, agree to it, and switch its voices on."""
    name = CloudVendor(vendor)
    changed = way_of(way)
    with opened_cloud(unlocking) as service:
        facts, state = service.facts(name), service.state(name)
        profile = changed(state.profile)
        service.check_profile(profile)
        tell_facts(facts, is_stale=state.is_stale)
        if profile.endpoint is not None:
            tell_way(profile.endpoint, facts)
        if not yes and not click.confirm(f"\nSend sanitised texts to {facts.title} when you ask for it?"):
            raise click.Abort
        service.set_profile(profile)
        service.enable(name, attestations=frozenset(Attestation(one) for one in attest), days=days)
    click.echo(f"The voices of {facts.title} are on for {days} days.")
    if state.key is None:
        click.echo(f"Now add a key: soundlock cloud key add {vendor}")


@cloud.command()
@VENDOR
@click.option("--keep-key", is_flag=True, help="Leave the key where it is.")
@unlocking_options
def disable(unlocking: Unlocking, *, vendor: str, keep_key: bool) -> None:
    """Take the consent for VENDOR back, end what is under way, and remove its key.

    The key stays as long as VENDOR has something to delete (soundlock cloud purge).
    """
    name = CloudVendor(vendor)
    with opened_cloud(unlocking) as service:
        service.disable(name, keeps_key=keep_key)
        state = service.state(name)
    click.echo(f"The voices of {name.public_name} are off.")
    if state.open_deletions:
        click.echo(
            f"It may still keep something ({state.open_deletions}): soundlock cloud purge {vendor}", err=True
        )
        if state.key and not keep_key:
            click.echo(
                f"Deleting takes the key, so it stays until then; remove it afterwards: "
                f"soundlock cloud key remove {vendor}",
                err=True,
            )


def tell_facts(facts: VendorFacts, *, is_stale: bool) -> None:
    """Say what the user agrees to, and whether that was looked at lately."""
    click.echo(f"{facts.title} ({facts.company}), as of {facts.checked.isoformat()}\n")
    if is_stale:
        click.echo("Nobody has checked these facts for half a year. Read the vendor's own pages, too.\n")
    tell_claims(
        ("Keeps of texts", facts.keeps["content"]),
        ("Keeps of use", facts.keeps["metadata"]),
        ("Against abuse", facts.keeps["abuse_logs"]),
        ("In backups", facts.keeps["backups"]),
        ("Trains on it", facts.trains_on),
        ("Who sees it", facts.seen_by),
        ("Deletion", facts.deletion),
        ("Switch we set", facts.privacy_switch),
        *(("Besides", notice) for notice in facts.notices),
    )
    price = facts.price("")
    if price is not None:
        click.echo(f"\nA million characters cost up to {price.micros_per_million / 1e6:.2f} US dollars.")
        click.echo(f"    {source(price)}")
