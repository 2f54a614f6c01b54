"""OpenAI as it publishes itself."""

from __future__ import annotations

from tests.support.vendor_contracts.published import json_reply, published, samples_for
from tests.support.vendor_server import Contract, Reply, Seen


def contract() -> Contract:
    """Return OpenAI for a key that may do no more than make speech and list models."""

    def no(status: int, message: str) -> Reply:
        return json_reply({"error": {"message": message, "type": "invalid_request_error", "code": None}}, status)

    def lacking(seen: Seen) -> Reply:
        return no(403, f"You have insufficient permissions. Missing scopes: {seen.path}")

    return published(
        "openai",
        {
            "/v1/audio/speech": lambda seen: samples_for(seen.json()["input"], "audio/pcm"),
            "/v1/models": lambda _: json_reply({"object": "list", "data": []}),
            "/v1/files": lacking,
            "/v1/organization/projects": lacking,
        },
        no,
    )
