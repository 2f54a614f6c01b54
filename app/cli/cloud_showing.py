"""What would leave for a cloud voice, for the eyes of a person and for programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from app.core.text import printable

if TYPE_CHECKING:
    from app.core.vendor_facts import Claim, Price
    from app.services.cloud_speech import Preview
    from app.services.cloud_text import ReadyText


def show(planned: Preview, made: ReadyText, *, err: bool, is_seen: bool) -> None:
    """Print what would leave, what was taken out, and what it costs.

    The words that were taken out are printed only where `is_seen`, by a person at a terminal: logs must not have them.
    """

    def say(line: str = "") -> None:
        click.echo(line, err=err)

    for number, wire in enumerate((one.wire for one in planned.requests), 1):
        say(
            f"Request {number} of {len(planned.requests)}: {wire.method} https://{wire.host}{printable(wire.target)}"
        )
        for name, value in wire.headers:
            say(f"  {name}: {printable(value)}")
        say("  (and your key)")
        say()
        say("\n".join(f"  {printable(line)}" for line in wire.body.decode(errors="replace").splitlines()))
        say()
    is_own = planned.profile.endpoint is not None and planned.profile.endpoint.host  # which lies where it lies
    region = "" if is_own else planned.facts.regions.get(planned.region, planned.region)
    say(
        f"{planned.characters:,} characters to {planned.facts.title}{f' in {region}' if region else ''}, "
        f"about {planned.cost_micros / 1e6:.4f} US dollars by its list prices."
    )
    if planned.profile.endpoint is not None:
        places = printable(", ".join(planned.profile.endpoint.places))
        say(f"They go by your private way{f': {places}' if places else ''}.")
    if made.counts:
        say(
            "Taken out: "
            + ", ".join(f"{kind.value.replace('_', ' ')} ({count})" for kind, count in made.counts.items())
        )
        for one in made.sanitised.replacements:
            before = printable(made.original[one.source_start : one.source_end]) if is_seen else "…"
            after = "said here" if made.is_spliced else printable(made.sanitised.text[one.start : one.end])
            say(f"  {before} -> {after} ({one.rule})")
        say("Your text, with [-what is taken out-] and {+what is put in+}:")
        say("\n".join(f"  {line}" for line in _compared(made, is_seen=is_seen).split("\n")))
    else:
        say("Nothing was taken out.")
    if made.dropped:
        say(
            f"Characters that nobody sees, or that the vendor cannot be given, and that are left out: {made.dropped}."
        )
    if made.not_covered:
        kinds = ", ".join(sorted(kind.value.replace("_", " ") for kind in made.not_covered))
        say(f"Not looked for in this language: {kinds}.")
    say()
    tell_claims(
        ("Keeps of texts", planned.facts.keeps["content"]),
        ("Trains on it", planned.facts.trains_on),
        ("Who sees it", planned.facts.seen_by),
        err=err,
    )
    say(f"As of {planned.facts.checked.isoformat()}.")


def _compared(made: ReadyText, *, is_seen: bool) -> str:
    """Write each replacement where it was made, in the signs of a word diff."""
    from app.privacy.changes import Fate, runs  # noqa: PLC0415 (keeps --help fast)

    def written(fate: Fate, text: str) -> str:
        plain = "\n".join(map(printable, text.split("\n")))
        match fate:
            case Fate.KEPT:
                return plain
            case Fate.TAKEN_OUT | Fate.STAYS:
                return f"[-{plain if is_seen else '…'}-]"
            case Fate.PUT_IN:
                return f"{{+{'said here' if made.is_spliced else plain}+}}"
            case Fate.NOT_SHOWN:
                return " […] "

    changes = runs(made.original, made.sanitised, is_spliced=made.is_spliced)
    return "".join(written(run.fate, run.text) for run in changes)


def tell_claims(*claims: tuple[str, Claim], err: bool = False) -> None:
    """Print what is said of a vendor, each claim with where it is from."""
    for what, claim in claims:
        click.echo(f"{what}: {claim.says}", err=err)
        click.echo(f"    {source(claim)}", err=err)


def source(of: Claim | Price) -> str:
    """Say where a fact is from, and whether somebody read it there."""
    if of.verified:
        return of.source
    return f"{of.source} (not read at its source)" if of.source else "(no source is known)"


def preview_facts(planned: Preview, made: ReadyText) -> dict[str, object]:
    """Return all of it as plain data; what was taken out by its places alone."""
    return {
        "vendor": planned.facts.vendor.value,
        "region": planned.region or None,
        "private_way": list(planned.profile.endpoint.places) if planned.profile.endpoint else [],
        "characters": planned.characters,
        "cost_usd": planned.cost_micros / 1e6,
        "requests": [
            {
                "method": one.wire.method,
                "host": one.wire.host,
                "target": one.wire.target,
                "headers": dict(one.wire.headers),
                "body": one.wire.body.decode(errors="replace"),
            }
            for one in planned.requests
        ],
        "replaced": [
            {"class": one.pii_class.value, "rule": one.rule, "start": one.source_start, "end": one.source_end}
            for one in made.sanitised.replacements
        ],
        "spliced": made.is_spliced,
        "dropped": made.dropped,
        "not_covered": sorted(kind.value for kind in made.not_covered),
    }
