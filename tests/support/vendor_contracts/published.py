"""Contracts of vendors out of extracts of what they publish, in tests/fixtures/vendors."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from tests.support.vendor_server import TRANSPORT_HEADERS, Contract, Reply, Route, Seen

EXTRACTS = Path(__file__).parents[2] / "fixtures" / "vendors"
JSON = (("content-type", "application/json"),)


def extract(vendor: str) -> dict[str, Any]:
    """Return the operations that a vendor publishes, and what its own library sent."""
    return json.loads((EXTRACTS / f"{vendor}.json").read_text("utf-8"))


def published(
    vendor: str, replies: Mapping[str, Callable[[Seen], Reply]], refuse: Callable[[int, str], Reply]
) -> Contract:
    """Return a vendor's contract; `replies` answers its operations by their paths."""
    routes = (
        Route(
            method=operation["method"],
            path=operation["path"],
            answer=replies[operation["path"]],
            query=dict.fromkeys(operation["query"], "(?s:.*)"),
            headers=dict.fromkeys(operation["headers"], "(?s:.*)"),
            required=frozenset(operation["required"]),
            body=_faults_of(operation),
        )
        for operation in extract(vendor)["operations"]
    )
    return Contract(routes=tuple(routes), refuse=refuse)


def _faults_of(operation: Mapping[str, Any]) -> Callable[[Seen], Iterator[str]]:
    values = {**operation["query"], **operation["headers"]}
    schema = operation.get("body")

    def faults(seen: Seen) -> Iterator[str]:
        for name, value in (*seen.query, *seen.headers.items()):
            if name in values:
                errors = Draft202012Validator(values[name]).iter_errors(value)
                yield from (f"{name}: {error.message}" for error in errors)
        if schema is None:
            if seen.body:
                yield "a body where none belongs"
        else:
            yield from (error.message for error in Draft202012Validator(schema).iter_errors(seen.json()))

    return faults


def without_telemetry(headers: Mapping[str, str]) -> dict[str, str]:
    """Return what a vendor's library sent beside what tells of the library and the computer."""
    return {name: value for name, value in headers.items() if name not in TRANSPORT_HEADERS}


def json_reply(value: object, status: int = 200, headers: tuple[tuple[str, str], ...] = ()) -> Reply:
    """Return a reply in JSON."""
    return Reply(status=status, headers=(*JSON, *headers), body=json.dumps(value).encode())


def samples_for(text: str, kind: str) -> Reply:
    """Return as much of a tone, in raw samples at 24 kHz, as the text takes to be spoken."""
    samples = max(2400, len(text) * 24_000 // 14)
    return Reply(headers=(("content-type", kind),), body=b"\x10\x00\xf0\xff" * (samples // 2))
