"""A request as it stands on the wire: the one place that encodes it, for the preview and for the sending alike."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from app.core.errors import CloudError, Code

if TYPE_CHECKING:
    from app.egress.messages import Outgoing, Pairs

USER_AGENT: Final = "Soundlock"
"""All that a vendor learns of the program: no version, no system."""

_PATH_SAFE: Final = "/:@!$&'()*+,;=~"
_PATH: Final = re.compile(r"/(?:[^/\x00-\x20\x7f]+/?)*")
_NAME: Final = re.compile(r"[a-z0-9-]{1,64}")
_VALUE: Final = re.compile(r"[\x20-\x7e]{0,8192}")
_OURS: Final = frozenset(
    {
        "host", "user-agent", "accept-encoding", "content-length", "connection", "transfer-encoding", "cookie",
        "expect", "te", "trailer", "upgrade", "proxy-authorization", "forwarded", "via", "referer", "origin",
    }
)  # fmt: skip
"""What a vendor's module may not set: the broker does, or nobody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wire:
    """One request, encoded. `headers` lack the credential unless it was asked for."""

    method: str
    host: str
    target: str  # path and query
    headers: Pairs = field(repr=False)
    body: bytes = field(repr=False)


def wire(request: Outgoing, *, with_secrets: bool = False) -> Wire:
    """Encode a request; CloudError CLOUD_REFUSED for one that could be read as something else."""
    secrets = request.secret_headers if with_secrets else ()
    names = [name for name, _ in (*request.headers, *request.secret_headers)]
    is_sound = (
        request.method in {"GET", "POST", "DELETE"}
        and _PATH.fullmatch(request.path)
        and ".." not in request.path.split("/")
        and all(_NAME.fullmatch(name) and name not in _OURS for name in names)
        and len(set(names)) == len(names)
        and all(_VALUE.fullmatch(value) for _, value in (*request.headers, *request.secret_headers))
    )
    if not is_sound:
        raise CloudError(Code.CLOUD_REFUSED, vendor=request.host, answer="request")
    query = "&".join(f"{_encoded(name)}={_encoded(value)}" for name, value in request.query)
    body = (("content-length", str(len(request.body))),) if request.body or request.method == "POST" else ()
    return Wire(
        method=request.method,
        host=request.host,
        target=quote(request.path, safe=_PATH_SAFE) + (f"?{query}" if query else ""),
        headers=(
            ("host", request.host),
            ("user-agent", USER_AGENT),
            ("accept-encoding", "identity"),
            *body,
            *request.headers,
            *secrets,
        ),
        body=request.body,
    )


def _encoded(text: str) -> str:
    return quote(text, safe="-_.~")
