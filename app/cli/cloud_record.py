"""`soundlock cloud voices|ledger|purge`: what vendors offer, what left, and what they are to delete."""

from __future__ import annotations

import json
from pathlib import Path

import click

from app.cli.cloud import VENDOR, cloud, opened_cloud
from app.cli.ledger_table import ledger_table
from app.cli.tables import AS_JSON, table, utc
from app.cli.unlocking import Unlocking, unlocking_options
from app.core.cloud import CloudVendor
from app.core.messages import sentence
from app.core.voices import in_language


@cloud.command()
@VENDOR
@click.option("--language", "-l", default="", help="Only those for this language, such as de or en-GB.")
@AS_JSON
@unlocking_options
def voices(unlocking: Unlocking, *, vendor: str, language: str, as_json: bool) -> None:
    """Ask VENDOR which voices it offers to your account. No text is sent."""
    with opened_cloud(unlocking) as service:
        offered = service.voices(CloudVendor(vendor))
    ids = {one.id for one in in_language(offered, language)} if language else {one.id for one in offered}
    found = [one for one in offered if one.id in ids]
    if as_json:
        rows = [
            {
                "id": one.id,
                "name": one.name,
                "languages": one.languages,
                "gender": one.gender,
                "models": one.models,
            }
            for one in found
        ]
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    table(
        ("Voice", "Name", "Languages", "Models"),
        [(one.id, one.name, ", ".join(one.languages), ", ".join(one.models)) for one in found],
    )


@cloud.command()
@click.option("--vendor", type=click.Choice([one.value for one in CloudVendor]), help="Only what this one got.")
@click.option(
    "--signed", "target", type=click.Path(path_type=Path), help="Write the whole ledger, signed, to a file."
)
@AS_JSON
@unlocking_options
def ledger(unlocking: Unlocking, *, vendor: str | None, target: Path | None, as_json: bool) -> None:
    """Show what left this computer, by day and request. No text is in it, only how much and where to."""
    from app.services.cloud_record import of_vendor  # noqa: PLC0415 (keeps --help fast)
    from app.services.files import write_whole  # noqa: PLC0415 (as above)

    with opened_cloud(unlocking) as service:
        uses = [one for one in service.uses() if vendor in {None, one.vendor.value}]
        entries = service.entries() if vendor is None else of_vendor(service.entries(), vendor)
        is_unusual = service.is_unusual()
        if target is not None:
            write_whole(target, service.signed_ledger(), overwrite=False)
    if as_json:
        days = [
            {
                "vendor": one.vendor.value,
                "day": one.day,
                "requests": one.requests,
                "characters": one.characters,
                "cost_usd": one.cost_micros / 1e6,
            }
            for one in uses
        ]
        rows = [
            {"number": one.number, "time": utc(one.time_ms), "deed": one.deed, "facts": one.facts}
            for one in entries
        ]
        click.echo(json.dumps({"days": days, "entries": rows}, ensure_ascii=False, indent=2))
        return
    if not uses and not entries:
        click.echo("Nothing ever left this computer by cloud voices.")
        return
    table(
        ("Day", "Vendor", "Requests", "Characters", "US dollars (about)"),
        [
            (one.day, one.vendor.value, str(one.requests), f"{one.characters:,}", f"{one.cost_micros / 1e6:.4f}")
            for one in uses
        ],
    )
    click.echo()
    ledger_table(entries)
    if is_unusual:
        click.echo("\nsoundlock: Far more left today than usual. Look at what it was.", err=True)


@cloud.command()
@click.argument("vendor", type=click.Choice([one.value for one in CloudVendor]), required=False)
@click.option("--let-go", is_flag=True, help="Wait no longer for what the vendor says it knows nothing of.")
@unlocking_options
def purge(unlocking: Unlocking, *, vendor: str | None, let_go: bool) -> int:
    """Have VENDOR, or all of them, delete what they may still keep of you, and note their receipts."""
    with opened_cloud(unlocking) as service:
        done = service.purge(CloudVendor(vendor) if vendor else None, lets_go=let_go)
    for error in done.errors:
        click.echo(f"soundlock: {sentence(error)} [{error.code}]", err=True)
    click.echo(f"Deleted and confirmed: {done.confirmed}. Still open: {len(done.errors)}.")
    if done.let_go:
        click.echo(f"Let go, for the vendor knows nothing of it: {done.let_go}.")
    return done.errors[0].exit_status if done.errors else 0
