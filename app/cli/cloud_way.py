"""How a vendor is reached, as options; and `soundlock cloud test`, which tries a way before anything is agreed to."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from app.cli.cloud import VENDOR, cloud, opened_cloud
from app.cli.unlocking import Unlocking, unlocking_options
from app.core.cloud import CloudProfile, CloudVendor, Endpoint
from app.core.errors import Code, OptionError
from app.core.text import day_of, printable

if TYPE_CHECKING:
    from app.core.vendor_facts import VendorFacts
    from app.egress.identity import Identity

_FILE: Final = click.Path(path_type=Path)
_OPTIONS: Final = (
    click.option("--region", help="Where texts are worked on (default: the sheet's first)."),
    click.option("--account", help="What the vendor calls the instance or account, where it wants one."),
    click.option(
        "--endpoint", metavar="HOST[:PORT]", help="A private way to the vendor instead of its public hosts."
    ),
    click.option(
        "--no-endpoint", is_flag=True, help="Forget the private way that is kept; other options begin a new one."
    ),
    click.option(
        "--ca", type=_FILE, help="The certificate authority of the endpoint, or of a proxy that opens TLS."
    ),
    click.option(
        "--proxy",
        metavar="URL",
        help="A proxy on the way, http://HOST:PORT or https://HOST:PORT, with NAME@ before HOST where it wants a "
        "name: then the password is asked for.",
    ),
    click.option("--proxy-ca", type=_FILE, help="The certificate authority of a proxy that is reached by https."),
    click.option(
        "--pin",
        metavar="SHA256",
        help="The key that the vendor's certificate has to have, in hex or Base64; several with “;” between them.",
    ),
)


def way_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options that say how a vendor is reached, for `way_of`."""
    return functools.reduce(lambda made, option: option(made), reversed(_OPTIONS), command)


def way_of(options: dict[str, Any]) -> Callable[[CloudProfile], CloudProfile]:
    """Return what makes of the way that is kept the one that the options ask for; what is wrong is refused.

    What no option names stays as it is kept.
    """
    named = {name: options[name] for name in ("region", "account") if options[name] is not None}
    parts = _parts(options)

    def changed(kept: CloudProfile) -> CloudProfile:
        before = None if options["no_endpoint"] else kept.endpoint
        way = replace(before or Endpoint(), **parts)
        if not way.proxy.startswith("https:"):
            if options["proxy_ca"]:
                raise OptionError(Code.OPTION_INVALID, option="--proxy-ca", value="without --proxy https://…")
            way = replace(way, proxy_ca_pem=b"")
        return replace(kept, **named, endpoint=None if way == Endpoint() else way)

    return changed


def tell_way(endpoint: Endpoint, facts: VendorFacts) -> None:
    """Say by which hosts texts go, and whose word is taken for who these are."""
    from app.egress.authorities import kept_authorities  # noqa: PLC0415 (keeps --help fast)

    click.echo(f"\nReached by your private way: {printable(', '.join(endpoint.places)) or facts.title}")
    for what, pem in (("Trusted there", endpoint.ca_pem), ("Trusted as its proxy", endpoint.proxy_ca_pem)):
        for one in kept_authorities(pem):
            click.echo(f"    {what}: {one.subject}, until {day_of(one.ends_ms)}, SHA-256 {one.fingerprint}")
    for pin in endpoint.pins:
        click.echo(f"    Pinned: {pin.hex()}")


@cloud.command("test")
@VENDOR
@way_options
@unlocking_options
def try_way(unlocking: Unlocking, *, vendor: str, **way: Any) -> None:
    """Try the way to VENDOR, the one that is kept or another, before you agree to anything.

    Each host is reached, by the proxy if there is one, and has to show its certificate. It is sent nothing: no
    text and no key. That it was reached stands in the ledger.
    """
    name = CloudVendor(vendor)
    changed = way_of(way)
    with opened_cloud(unlocking) as service:
        profile = changed(service.state(name).profile)
        proved = service.try_profile(profile)
    for one in proved:
        _tell_identity(one, profile.endpoint or Endpoint())
    click.echo("Nothing was sent, neither a text nor a key. The ledger tells of the connection.")


def _tell_identity(identity: Identity, way: Endpoint) -> None:
    by = f" by the proxy {printable(way.proxy_place)}" if way.proxy else ""
    click.echo(f"“{identity.host}” was reached{by}, over {identity.tls}, and proved who it is.")
    if identity.issuer:
        click.echo(f"    Vouched for by: {identity.issuer}, until {day_of(identity.ends_ms)}")
    is_pinned = ", as you pinned it" if way.spki_sha256 else ""
    click.echo(f"    Its key: {identity.spki_sha256.hex()}{is_pinned}")


def _parts(options: dict[str, Any]) -> dict[str, Any]:
    """Return the parts of the private way that options name."""
    from app.egress.private_way import checked_host, checked_pin  # noqa: PLC0415 (keeps --help fast)
    from app.services.cloud_ways import authority_file  # noqa: PLC0415 (as above)

    readers: dict[str, tuple[str, Callable[[Any], Any]]] = {
        "endpoint": ("host", checked_host),
        "ca": ("ca_pem", lambda path: authority_file(path).pem),
        "proxy": ("proxy", _proxy),
        "proxy_ca": ("proxy_ca_pem", lambda path: authority_file(path).pem),
        "pin": ("spki_sha256", checked_pin),
    }
    return {part: read(options[name]) for name, (part, read) in readers.items() if options[name] is not None}


def _proxy(given: str) -> str:
    """Return a proxy's address, with a password that is asked for, so that no list of processes has it."""
    from app.egress.private_way import checked_proxy, proxy_of  # noqa: PLC0415 (keeps --help fast)

    address = checked_proxy(given)
    proxy = proxy_of(address) if address else None
    if proxy is None or not proxy.user or proxy.password:
        return address
    password = click.prompt("Password of the proxy", hide_input=True, err=True, default="", show_default=False)
    return replace(proxy, password=password).address
