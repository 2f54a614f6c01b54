"""Private ways to vendors, as a user gives them to window and command line: checked before anything is kept."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.core.cloud import PIN_BYTES, Endpoint
from app.core.errors import CloudError, Code
from app.core.text import display_name
from app.library.records import now_ms
from app.services.files import beginning

if TYPE_CHECKING:
    from app.egress.authorities import Authorities


def authority_file(path: Path) -> Authorities:
    """Read the certificate authorities that a file names; INPUT_MISSING, CLOUD_WAY_AUTHORITY."""
    from app.egress.authorities import MOST_BYTES, authorities  # noqa: PLC0415 (what only cloud voices need)

    return authorities(beginning(path, MOST_BYTES + 1), display_name(path), now_ms())


def check_way(endpoint: Endpoint, now_ms: int) -> None:
    """Raise what is wrong with a way, from whomever it comes: CLOUD_WAY_HOST and the like."""
    from app.egress.authorities import authorities, kept_authorities  # noqa: PLC0415 (as above)
    from app.egress.private_way import checked_host, checked_proxy  # noqa: PLC0415

    checked_host(endpoint.host)
    checked_proxy(endpoint.proxy)
    for pem in filter(None, (endpoint.ca_pem, endpoint.proxy_ca_pem)):
        names = [one.subject for one in kept_authorities(pem)]
        authorities(pem, ", ".join(names[:1]) or "CA", now_ms)
    if len(endpoint.spki_sha256) % PIN_BYTES:
        raise CloudError(Code.CLOUD_WAY_PIN)
